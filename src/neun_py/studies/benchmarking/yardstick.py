"""The yardstick: a plain scalar C loop, compiled by this machine's own compiler."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

__all__ = ["FLAGS", "SOURCE", "yardstick"]

SOURCE = Path(__file__).with_name("hh_rk4.c")
"""One Hodgkin-Huxley neuron after the other, with RK4 and the C library's functions."""

FLAGS = "-O3"


def yardstick(folder: Path, steps: int) -> Callable[[], float]:
    """Compile the C loop into a folder, and give a function that gives its ns per neuron-step, over so many steps.

    Raises
    ------
    OSError
        If there is no C compiler, or it compiles nothing; the message is for the user.
    """
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise FileNotFoundError("there is no C compiler (cc, gcc or clang)")
    program = folder / ("hh_rk4.exe" if sys.platform == "win32" else "hh_rk4")
    # what is no compiler after all is an OSError as well
    built = subprocess.run(
        [compiler, FLAGS, "-o", str(program), str(SOURCE), "-lm"], capture_output=True, text=True, check=False
    )
    if built.returncode:
        reason = (built.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise OSError(f"the C compiler {compiler} failed: {reason}")

    def per_step() -> float:
        """Its own clock: neither the start of the process nor its end is in the time."""
        told = subprocess.run([str(program), str(steps)], capture_output=True, text=True, check=True).stdout
        return float(told.split()[0])

    return per_step
