"""What is in a compiled loop: the instructions of the innermost loop with the most fused multiply-adds, by kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

KINDS = {
    "fma": ("vfm", "vfnm"),
    "mul": ("vmulp",),
    "add": ("vaddp", "vsubp"),
    "div": ("vdivp",),
    "sqrt": ("vsqrtp",),
    "compare": ("vcmp", "vminp", "vmaxp"),
    "bits": ("vps", "vpa", "vpo", "vpx", "vpt", "vand", "vor", "vxor", "vpcmp", "vpsub", "vpblend", "vblend", "k"),
    "broadcast": ("vbroadcast", "vpbroadcast"),
    "move": ("vmov",),
}
"""Kinds of vector instructions by how their names begin; all others are scalar."""
ARITHMETIC = ("fma", "mul", "add", "div", "sqrt")

_LABEL = re.compile(r"^(\.?\w+):")
_JUMP = re.compile(r"^\s+j\w+\s+(\.?\w+)\s*$")
_INSTRUCTION = re.compile(r"^\s+([a-z]\w*)\s*(.*)$")
_MEMORY = re.compile(r"[-\w.$]*\(([^)]*)\)\s*(?:\{[^}]*\}\s*)*$")
_WIDTHS = {"zmm": 64, "ymm": 32, "xmm": 16}


@dataclass(frozen=True)
class Loop:
    """A loop's body, once through.

    Attributes
    ----------
    kinds : Counter
        Instructions by kind.
    loads, stores : Counter
        References to memory by where: "stack" (what did not fit into registers), "constants", or "data".
    width : int
        Bytes of a vector.
    """

    kinds: Counter[str]
    loads: Counter[str]
    stores: Counter[str]
    width: int

    @property
    def instructions(self) -> int:
        """All of them."""
        return self.kinds.total()


def hot_loop(assembly: str) -> Loop:
    """Give the innermost loop of AT&T assembly with the most fused multiply-adds.

    Raises
    ------
    ValueError
        If there is none, as where the processor has no such instruction or is no x86-64.
    """
    lines = assembly.splitlines()
    bodies = [lines[begin : end + 1] for begin, end in innermost(lines)]
    counted = [_counted(body) for body in bodies]
    best = max(counted, key=lambda loop: loop.kinds["fma"], default=None)
    if best is None or not best.kinds["fma"]:
        raise ValueError("no loop with fused multiply-adds was found in the assembly; only x86-64 with FMA is read")
    return best


def innermost(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Give the first and last lines of the loops that hold no other loop."""
    places = {m[1]: k for k, line in enumerate(lines) if (m := _LABEL.match(line))}
    loops = sorted(
        (places[m[1]], k) for k, line in enumerate(lines) if (m := _JUMP.match(line)) and places.get(m[1], k) < k
    )
    for begin, end in loops:
        if not any(begin <= b and e <= end and (b, e) != (begin, end) for b, e in loops):
            yield begin, end


def _counted(body: list[str]) -> Loop:
    kinds: Counter[str] = Counter()
    loads: Counter[str] = Counter()
    stores: Counter[str] = Counter()
    widths: Counter[int] = Counter()
    for line in body:
        found = _INSTRUCTION.match(line)
        if not found:
            continue
        name, operands = found[1], [part.strip() for part in re.split(r",(?![^(]*\))", found[2].split("#")[0])]
        vector = name.startswith("v") and re.search(r"%[xyz]mm", found[2]) is not None
        kind = next((k for k, begins in KINDS.items() if name.startswith(begins)), "scalar") if vector else "scalar"
        kinds[kind] += 1
        if kind in ARITHMETIC:
            widths.update(size for sign, size in _WIDTHS.items() if sign in found[2])
        for place, operand in enumerate(operands):
            memory = _MEMORY.search(operand)
            if memory and not name.startswith("lea"):
                where = "stack" if "%rsp" in memory[1] else "constants" if "%rip" in memory[1] else "data"
                (stores if place == len(operands) - 1 and "mov" in name else loads)[where] += 1
    return Loop(kinds, loads, stores, widths.most_common(1)[0][0] if widths else 0)
