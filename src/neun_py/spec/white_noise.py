"""The names of white noise in equations: ``xi``, and ``xi_`` with anything behind it for further, independent ones."""

from __future__ import annotations

from neun_py.spec.expression import Node, symbols

__all__ = ["is_noise", "noises_in"]


def is_noise(name: str) -> bool:
    """Whether a name means white noise."""
    return (name == "xi" or name.startswith("xi_")) and not name.endswith("__")


def noises_in(*nodes: Node) -> tuple[str, ...]:
    """Give the names of the noises that expressions read, sorted."""
    return tuple(sorted(name for name in symbols(*nodes) if is_noise(name)))
