"""Expressions of generated source as LLVM's text: Python's meaning, one IEEE operation for each sign."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from neun_py.kernels.compiler.kinds import BIT, DOUBLE, FLOAT, INTEGER, CompilerError, Value, constant, unified, written

if TYPE_CHECKING:
    from neun_py.kernels.compiler.functions import Body

__all__ = ["binary", "expression"]

_FLOATS = {ast.Add: "fadd", ast.Sub: "fsub", ast.Mult: "fmul", ast.Div: "fdiv"}
_INTEGERS = {
    ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul",
    ast.BitOr: "or", ast.BitAnd: "and", ast.BitXor: "xor", ast.LShift: "shl", ast.RShift: "ashr",
}  # fmt: skip
_COMPARED = {
    ast.Eq: ("oeq", "eq"), ast.NotEq: ("une", "ne"), ast.Lt: ("olt", "slt"),
    ast.LtE: ("ole", "sle"), ast.Gt: ("ogt", "sgt"), ast.GtE: ("oge", "sge"),
}  # fmt: skip
_CONSTANTS = {
    "inf": (float("inf"), DOUBLE), "nan": (float("nan"), DOUBLE), "inf32": (float("inf"), FLOAT),
    "nan32": (float("nan"), FLOAT),
}  # fmt: skip


def expression(body: Body, node: ast.expr) -> Value:
    """Write what an expression takes, and give its value."""
    write = _WRITERS.get(type(node))
    if write is None:
        raise CompilerError(f"line {node.lineno}: {ast.unparse(node)} is not of the language of kernels")
    return write(body, node)


def binary(body: Body, operation: type[ast.operator], a: Value, b: Value) -> Value:
    """Write an operation on two numbers."""
    e = body.emitter
    if operation in (ast.FloorDiv, ast.Mod):
        return _floored(body, operation is ast.Mod, e.convert(a, INTEGER), e.convert(b, INTEGER))
    if operation is ast.Div and unified(a.kind, b.kind) in (INTEGER, BIT):
        a, b = e.convert(a, DOUBLE), e.convert(b, DOUBLE)
    a, b = e.alike(a, b)
    if a.kind == BIT and operation not in (ast.BitOr, ast.BitAnd, ast.BitXor):
        a, b = e.convert(a, INTEGER), e.convert(b, INTEGER)
    names = _FLOATS if a.kind in (FLOAT, DOUBLE) else _INTEGERS
    if operation not in names or a.kind not in (BIT, INTEGER, FLOAT, DOUBLE):
        raise CompilerError(f"{operation.__name__} of {written(a.kind)} is not of the language of kernels")
    if operation in (ast.LShift, ast.RShift):
        b = _places(body, b)
    return e.give(a.kind, f"{names[operation]} {a.kind} {a.text}, {b.text}")


def _places(body: Body, by: Value) -> Value:
    """Give by how many bits is shifted, 0 to 63: LLVM's shifts by others have no meaning."""
    if by.number is None:
        return body.emitter.give(INTEGER, f"and i64 {by.text}, 63")
    if not 0 <= by.number < 64:
        raise CompilerError(f"a shift by {by.number}: 64 bits are shifted by 0 to 63")
    return by


def _floored(body: Body, rest: bool, a: Value, b: Value) -> Value:
    """Divide integers, rounding down: what is left has the sign of the divisor. Divided by 0 is 0."""
    e = body.emitter
    divisor, simple = b.text, None
    if b.number is None or int(b.number) in (0, -1):
        # 0 and -1 divide nothing: processors stop at the one, and at the least integer by the other.
        above = e.give(INTEGER, f"add i64 {b.text}, 1")
        simple = e.give(BIT, f"icmp ult i64 {above.text}, 2")
        divisor = e.give(INTEGER, f"select i1 {simple.text}, i64 1, i64 {b.text}").text
    elif int(b.number) > 0 and not int(b.number) & (int(b.number) - 1):  # a power of two
        if rest:
            return e.give(INTEGER, f"and i64 {a.text}, {int(b.number) - 1}")
        return e.give(INTEGER, f"ashr i64 {a.text}, {int(b.number).bit_length() - 1}")
    left = e.give(INTEGER, f"srem i64 {a.text}, {divisor}")
    signs = e.give(INTEGER, f"xor i64 {left.text}, {divisor}")
    opposite = e.give(BIT, f"icmp slt i64 {signs.text}, 0")
    some = e.give(BIT, f"icmp ne i64 {left.text}, 0")
    below = e.give(BIT, f"and i1 {opposite.text}, {some.text}")
    if rest:
        more = e.give(INTEGER, f"add i64 {left.text}, {divisor}")
        return e.give(INTEGER, f"select i1 {below.text}, i64 {more.text}, i64 {left.text}")
    whole = e.give(INTEGER, f"sdiv i64 {a.text}, {divisor}")
    less = e.give(INTEGER, f"sub i64 {whole.text}, 1")
    found = e.give(INTEGER, f"select i1 {below.text}, i64 {less.text}, i64 {whole.text}")
    if simple is None:
        return found
    product = e.give(INTEGER, f"mul i64 {a.text}, {b.text}")
    return e.give(INTEGER, f"select i1 {simple.text}, i64 {product.text}, i64 {found.text}")


def _constant(body: Body, node: ast.Constant) -> Value:
    if isinstance(node.value, bool):
        return constant(node.value, BIT)
    if isinstance(node.value, int):
        return constant(node.value, INTEGER)
    if isinstance(node.value, float):
        return constant(node.value, DOUBLE)
    raise CompilerError(f"line {node.lineno}: {node.value!r} is no number")


def _name(body: Body, node: ast.Name) -> Value:
    if body.knows(node.id):
        return body.read(node.id)
    if node.id in _CONSTANTS:
        return constant(*_CONSTANTS[node.id])
    raise CompilerError(f"line {node.lineno}: {node.id} has no value")


def _operation(body: Body, node: ast.BinOp) -> Value:
    return binary(body, type(node.op), expression(body, node.left), expression(body, node.right))


def _sign(body: Body, node: ast.UnaryOp) -> Value:
    e, value = body.emitter, expression(body, node.operand)
    if isinstance(node.op, ast.Not):
        return e.give(BIT, f"xor i1 {e.condition(value).text}, true")
    if not isinstance(node.op, ast.USub):
        raise CompilerError(f"line {node.lineno}: {ast.unparse(node)} is not of the language of kernels")
    if value.number is not None:
        return constant(-value.number, INTEGER if value.kind == BIT else str(value.kind))
    if value.kind in (FLOAT, DOUBLE):
        return e.give(value.kind, f"fneg {value.kind} {value.text}")
    return e.give(INTEGER, f"sub i64 0, {e.convert(value, INTEGER).text}")


def _comparison(body: Body, node: ast.Compare) -> Value:
    if len(node.ops) != 1:
        raise CompilerError(f"line {node.lineno}: one comparison at a time")
    a, b = body.emitter.alike(expression(body, node.left), expression(body, node.comparators[0]))
    compared = _COMPARED.get(type(node.ops[0]))
    if compared is None or a.kind not in (BIT, INTEGER, FLOAT, DOUBLE):
        raise CompilerError(f"line {node.lineno}: {ast.unparse(node)} is not of the language of kernels")
    number, whole = compared
    word = f"fcmp {number}" if a.kind in (FLOAT, DOUBLE) else f"icmp {whole}"
    if a.kind == BIT:
        a, b = body.emitter.convert(a, INTEGER), body.emitter.convert(b, INTEGER)
    return body.emitter.give(BIT, f"{word} {a.kind} {a.text}, {b.text}")


def _logical(body: Body, node: ast.BoolOp) -> Value:
    """Evaluate conditions one after the other, until one decides."""
    e, decides, place = body.emitter, isinstance(node.op, ast.Or), _place(node)
    end = f"decided{e.fresh()}"
    for k, operand in enumerate(node.values):
        value = expression(body, operand)
        if value.kind != BIT:  # Python would give the operand, and not whether it is other than zero
            raise CompilerError(f"line {node.lineno}: {ast.unparse(operand)} is no condition")
        body.put(place, value)
        if k < len(node.values) - 1:
            following = f"undecided{e.fresh()}"
            e.branch(value, *((end, following) if decides else (following, end)))
            e.label(following)
    e.label(end)
    return body.get(place)


def _choice(body: Body, node: ast.IfExp) -> Value:
    """Evaluate one of two expressions."""
    e, place = body.emitter, _place(node)
    holds, fails, end = (f"{word}{e.fresh()}" for word in ("holds", "fails", "chosen"))
    e.branch(expression(body, node.test), holds, fails)
    e.label(holds)
    body.put(place, expression(body, node.body))
    e.jump(f"br label %{end}")
    e.label(fails)
    body.put(place, expression(body, node.orelse))
    e.label(end)
    return body.get(place)


def _place(node: ast.expr) -> str:
    """Give the name of what has none in the source; one expression may begin where another does."""
    return f"{node.lineno}:{node.col_offset}:{node.end_lineno}:{node.end_col_offset}"


def _call(body: Body, node: ast.Call) -> Value:
    if not isinstance(node.func, ast.Name) or node.keywords:
        raise CompilerError(f"line {node.lineno}: {ast.unparse(node)} is not of the language of kernels")
    arguments = [expression(body, argument) for argument in node.args]
    return body.call(node.func.id, arguments, node.lineno)


def _tuple(body: Body, node: ast.Tuple) -> Value:
    items = tuple(expression(body, item) for item in node.elts)
    return Value(tuple(item.kind for item in items), "", items)


def _item(body: Body, node: ast.Subscript) -> Value:
    whole = expression(body, node.value)
    at = node.slice.value if isinstance(node.slice, ast.Constant) else None
    if type(at) is not int or not at < len(whole.items):
        raise CompilerError(f"line {node.lineno}: only tuples have items, by a number that is written")
    return whole.items[at]


_WRITERS: dict[type[ast.expr], Callable[..., Value]] = {
    ast.Constant: _constant, ast.Name: _name, ast.BinOp: _operation, ast.UnaryOp: _sign, ast.Compare: _comparison,
    ast.BoolOp: _logical, ast.IfExp: _choice, ast.Call: _call, ast.Tuple: _tuple, ast.Subscript: _item,
}  # fmt: skip
