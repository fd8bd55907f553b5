"""A program: what lowering ends in, and what every backend begins with.

Functions of assignments of arithmetic; no control flow, no memory. It prints as it will be written, it can be
evaluated in plain Python (`neun_py.kernels.reference`), and it is what a kernel's loop calls.
"""

from __future__ import annotations

from dataclasses import dataclass

from neun_py.lower.precision import Precision
from neun_py.spec.expression import Node

__all__ = ["Assign", "Function", "Program"]


@dataclass(frozen=True)
class Assign:
    """One line: names that take the value of an expression (several names: a call that returns several)."""

    targets: tuple[str, ...]
    value: Node

    def __str__(self) -> str:
        return f"{', '.join(self.targets)} = {self.value}"


@dataclass(frozen=True)
class Function:
    """A pure function: arguments, lines, results."""

    name: str
    args: tuple[str, ...]
    body: tuple[Assign, ...]
    returns: tuple[Node, ...]
    doc: str = ""

    def __str__(self) -> str:
        lines = [f"def {self.name}({', '.join(self.args)}):"]
        lines += [f"    {line}" for line in self.body]
        return "\n".join([*lines, "    return " + ", ".join(str(r) for r in self.returns)])


@dataclass(frozen=True)
class Program:
    """Functions in an order in which each calls only those before it; the last one is the entry."""

    name: str
    functions: tuple[Function, ...]
    precision: Precision

    def __getitem__(self, name: str) -> Function:
        for function in self.functions:
            if function.name == name:
                return function
        raise KeyError(name)

    def __str__(self) -> str:
        return "\n\n".join(str(f) for f in self.functions)
