"""The command line: ``neun``, or ``python -m neun_py``. One file per command.

What is heavy (the compiler, xarray, matplotlib) is imported by the command that needs it, so that help is
instant.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line, by default that of the process, and give its exit code.

    0: done; 1: a state stopped being finite, or the system failed; 2: an argument cannot be meant;
    130: interrupted.
    """
    from neun_py.cli.app import run

    return run(arguments)
