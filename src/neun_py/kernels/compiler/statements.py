"""Statements of generated source as LLVM's text."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from neun_py.kernels.compiler.expressions import binary, expression
from neun_py.kernels.compiler.kinds import BIT, INTEGER, VOID, CompilerError, Value, constant

if TYPE_CHECKING:
    from neun_py.kernels.compiler.functions import Body

__all__ = ["block"]


def block(body: Body, statements: Sequence[ast.stmt]) -> None:
    """Write statements, one after the other."""
    for statement in statements:
        write = _WRITERS.get(type(statement))
        if write is None:
            raise CompilerError(f"line {statement.lineno}: {ast.unparse(statement)} is not of the language of kernels")
        write(body, statement)


def _assign(body: Body, node: ast.Assign) -> None:
    value = expression(body, node.value)
    for target in node.targets:
        _bind(body, target, value)


def _bind(body: Body, target: ast.expr, value: Value) -> None:
    if isinstance(target, ast.Name):
        body.write(target.id, value)
    elif isinstance(target, ast.Tuple) and len(target.elts) == len(value.items):
        for inner, item in zip(target.elts, value.items, strict=True):
            _bind(body, inner, item)
    else:
        raise CompilerError(f"line {target.lineno}: {ast.unparse(target)} is not what the value is made of")


def _change(body: Body, node: ast.AugAssign) -> None:
    if not isinstance(node.target, ast.Name):
        raise CompilerError(f"line {node.lineno}: only variables are changed")
    if not body.knows(node.target.id):
        raise CompilerError(f"line {node.lineno}: {node.target.id} has no value")
    value = expression(body, node.value)
    body.write(node.target.id, binary(body, type(node.op), body.read(node.target.id), value))


def _alone(body: Body, node: ast.Expr) -> None:
    if not (isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)):  # not a docstring
        expression(body, node.value)


def _return(body: Body, node: ast.Return) -> None:
    body.give_back(Value(VOID) if node.value is None else expression(body, node.value))


def _if(body: Body, node: ast.If) -> None:
    e = body.emitter
    holds, fails, end = (f"{word}{e.fresh()}" for word in ("then", "else", "after"))
    e.branch(expression(body, node.test), holds, fails if node.orelse else end)
    e.label(holds)
    block(body, node.body)
    if node.orelse:
        if e.open:
            e.jump(f"br label %{end}")
        e.label(fails)
        block(body, node.orelse)
    e.label(end)


def _while(body: Body, node: ast.While) -> None:
    e = body.emitter
    again, inside, end = (f"{word}{e.fresh()}" for word in ("while", "do", "done"))
    endless = isinstance(node.test, ast.Constant) and node.test.value is True
    e.label(again)
    if not endless:
        e.branch(expression(body, node.test), inside, end)
        e.label(inside)
    _loop(body, node.body, again, end)
    e.jump(f"br label %{again}")
    if not endless or f"  br label %{end}" in e.lines:  # else nothing comes here
        e.label(end)


def _for(body: Body, node: ast.For) -> None:
    """Count: the limit is evaluated once, and the variable keeps its last value, as in Python."""
    e, called = body.emitter, node.iter
    if not (isinstance(called, ast.Call) and isinstance(called.func, ast.Name) and called.func.id == "range"):
        raise CompilerError(f"line {node.lineno}: loops go through a range")
    if not 1 <= len(called.args) <= 3:
        raise CompilerError(f"line {node.lineno}: a range has one to three numbers")
    limits = [e.convert(expression(body, argument), INTEGER) for argument in called.args]
    first, last = (constant(0, INTEGER), limits[0]) if len(limits) == 1 else limits[:2]
    step = limits[2] if len(limits) == 3 else constant(1, INTEGER)
    if step.number is None or step.number <= 0:
        raise CompilerError(f"line {node.lineno}: the step of a range is a number above 0 that is written")
    again, inside, following, end = (f"{word}{e.fresh()}" for word in ("for", "do", "next", "done"))
    counter = f"{node.lineno}:{node.col_offset}"
    body.put(counter, first)
    e.label(again)
    now = body.get(counter)
    e.branch(e.give(BIT, f"icmp slt i64 {now.text}, {last.text}"), inside, end)
    e.label(inside)
    _bind(body, node.target, now)
    _loop(body, node.body, following, end)
    e.label(following)
    more = e.give(INTEGER, f"add nsw i64 {body.get(counter).text}, {step.text}")
    body.put(counter, more)
    e.jump(f"br label %{again}")
    e.label(end)


def _loop(body: Body, statements: Sequence[ast.stmt], following: str, end: str) -> None:
    body.loops.append((following, end))
    block(body, statements)
    body.loops.pop()


def _break(body: Body, node: ast.Break) -> None:
    body.emitter.jump(f"br label %{body.loops[-1][1]}")


def _continue(body: Body, node: ast.Continue) -> None:
    body.emitter.jump(f"br label %{body.loops[-1][0]}")


def _pass(body: Body, node: ast.Pass) -> None:
    """Do nothing."""


_WRITERS: dict[type[ast.stmt], Callable[..., None]] = {
    ast.Assign: _assign, ast.AugAssign: _change, ast.Expr: _alone, ast.Return: _return, ast.If: _if,
    ast.While: _while, ast.For: _for, ast.Break: _break, ast.Continue: _continue, ast.Pass: _pass,
}  # fmt: skip
