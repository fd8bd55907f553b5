"""Whether every variable of a function has a value on every path to where it is read.

Python finds that out as it runs. LLVM takes what was never written for any number, and computes on from there.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from neun_py.kernels.compiler.kinds import CompilerError

__all__ = ["check_paths"]

Known = frozenset[str] | None
"""The names that have values; None where nothing comes."""


def check_paths(function: ast.FunctionDef) -> None:
    """Refuse a function that reads what one of its paths gave no value.

    What is assigned in a loop is not known after it: the loop may not have run.
    """
    _Paths(function).block(function.body, frozenset(argument.arg for argument in function.args.args))


def _met(a: Known, b: Known) -> Known:
    """Give what is known where two paths meet."""
    if a is None or b is None:
        return b if a is None else a
    return a & b


def _names(node: ast.AST, context: type[ast.expr_context]) -> Iterable[ast.Name]:
    return (n for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, context))


class _Paths:
    def __init__(self, function: ast.FunctionDef) -> None:
        self.own = {name.id for name in _names(function, ast.Store)}
        self.left: list[Known] = []  # what is known where loops are broken off, the innermost last

    def block(self, statements: Iterable[ast.stmt], known: Known) -> Known:
        """Go through statements, and give what is known after them."""
        for statement in statements:
            if known is None:
                break
            known = self._after(statement, known)
        return known

    def _after(self, node: ast.stmt, known: frozenset[str]) -> Known:
        if isinstance(node, ast.If):
            self._read(node.test, known)
            return _met(self.block(node.body, known), self.block(node.orelse, known))
        if isinstance(node, ast.While):
            self._read(node.test, known)
            left = self._loop(node, known)
            return left if isinstance(node.test, ast.Constant) and node.test.value is True else known
        if isinstance(node, ast.For):
            self._read(node.iter, known)
            self._loop(node, known | {name.id for name in _names(node.target, ast.Store)})
            return known
        if isinstance(node, ast.Break | ast.Continue):
            if not self.left:
                raise CompilerError(f"line {node.lineno}: {ast.unparse(node)} stands in no loop")
            if isinstance(node, ast.Break):
                self.left[-1] = _met(self.left[-1], known)
            return None
        self._read(node, known)
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            self._refuse(node.target, known)
        return None if isinstance(node, ast.Return) else known | {name.id for name in _names(node, ast.Store)}

    def _loop(self, node: ast.While | ast.For, known: frozenset[str]) -> Known:
        if node.orelse:
            raise CompilerError(f"line {node.lineno}: a loop with an else is not of the language of kernels")
        self.left.append(None)
        self.block(node.body, known)
        return self.left.pop()

    def _read(self, node: ast.AST, known: frozenset[str]) -> None:
        for name in _names(node, ast.Load):
            if name.id in self.own:
                self._refuse(name, known)

    @staticmethod
    def _refuse(name: ast.Name, known: frozenset[str]) -> None:
        if name.id not in known:
            raise CompilerError(f"line {name.lineno}: {name.id} has no value on one of the paths")
