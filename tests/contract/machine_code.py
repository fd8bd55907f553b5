"""The machine code of a kernel, and how much of its arithmetic is of vectors."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

from assembly import innermost
from neun_py.kernels.compile import Kernel

__all__ = ["arithmetic", "assembly", "step_loop"]

_ARITHMETIC = re.compile(r"\tv?(?:(?:add|sub|mul|div|sqrt)|fn?m(?:add|sub|addsub|subadd)\d{3})(?P<form>[ps])[sd]\b")
"""Instructions with floating-point numbers: packed ones end with ps or pd, scalar ones with ss or sd."""


def arithmetic(lines: list[str]) -> Counter[str]:
    """Count the packed and the scalar floating-point arithmetic in lines of assembly."""
    found = (_ARITHMETIC.match(line) for line in lines)
    return Counter("packed" if m["form"] == "p" else "scalar" for m in found if m)


def step_loop(lines: list[str]) -> Counter[str]:
    """Give the arithmetic of the innermost loop with the most of packed arithmetic."""
    loops = [arithmetic(lines[begin : end + 1]) for begin, end in innermost(lines)]
    return max(loops, key=lambda loop: loop["packed"], default=Counter())


def assembly(kernel: Kernel) -> list[str]:
    """Give a kernel's assembly, line by line."""
    return kernel.assembly().splitlines()
