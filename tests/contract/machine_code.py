"""The machine code of a kernel, compiled now or kept on disk, and how much of its arithmetic is of vectors."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

from assembly import innermost
from neun_py.kernels.compile import Kernel, _checked

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


def assembly(kernel: Kernel, function: str, signature: str) -> list[str]:
    """Give a kernel's assembly, line by line.

    What this process has compiled, numba shows. Of what was loaded from disk there is the object file, which is
    disassembled; where no program does that, it is compiled once more, which takes seconds.
    """
    if kernel.dispatcher.stats.cache_hits:
        program = _disassembler()
        if program is not None:
            return _disassembled(_object(kernel.dispatcher), program)
        kernel = _checked(kernel.source, None, "again", function, signature, None, False)
    return "\n".join(kernel.dispatcher.inspect_asm().values()).splitlines()


def _object(dispatcher: Any) -> bytes:
    """Give the object file that numba keeps of a function that it loaded."""
    ((signature, result),) = dispatcher.overloads.items()
    cache = dispatcher._cache
    kept = cache._cache_file.load(cache._index_key(signature, result.library.codegen))
    code: bytes = kept[0][2][0]
    return code


@cache
def _disassembler() -> str | None:
    """Give a program that reads object files of this machine."""
    return shutil.which("objdump") or shutil.which("llvm-objdump")


def _disassembled(code: bytes, program: str) -> list[str]:
    """Disassemble an object file, with a label at each place to which something jumps, as compilers write it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kernel.o"
        path.write_bytes(code)
        command = [program, "-d", "--no-show-raw-insn", str(path)]
        text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    jump = re.compile(r"(j\w+)\s+(?:0x)?([0-9a-f]+) <")
    targets = {place for _, place in jump.findall(text)}
    lines = []
    for found in re.finditer(r"^\s*([0-9a-f]+):\s+(\S.*)$", text, re.MULTILINE):
        if found[1] in targets:
            lines.append(f".L{found[1]}:")
        lines.append("\t" + jump.sub(r"\1 .L\2 #", found[2]).partition("#")[0].strip())
    return lines
