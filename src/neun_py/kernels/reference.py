"""The reference: programs evaluated in plain Python, operation by operation, as IEEE 754 prescribes.

It is the meaning of a program: every compiled kernel has to give the same bits. It uses Python's float
arithmetic, `math.sqrt` (both correctly rounded in binary64), integers for the fused multiply-add, and
nothing of the platform's elementary functions.

A Float is held in a Python float. Add, subtract, multiply, divide and square root are done in binary64 and
rounded once more, to binary32; the first rounding does no harm because 53 >= 2*24 + 2 (Figueroa, "When is
double rounding innocuous?", SIGNUM Newsletter 30(3), 1995), and subnormal results only ask for fewer bits.
This is not so for the fused multiply-add, which is therefore first rounded to odd (Boldo & Melquiond, IEEE
Trans. Computers 57(4), 2008).
"""

from __future__ import annotations

import math
import operator
import struct
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Any

from neun_py.errors import ArgumentError
from neun_py.lower.precision import FLOAT, Precision
from neun_py.lower.program import Function, Program
from neun_py.spec.expression import Node, topological

__all__ = ["evaluate", "evaluate_program", "operations"]

_SINGLE = struct.Struct("<f")
Operation = Callable[..., Any]


def _to_single(x: float) -> float:
    """Round to binary32."""
    try:
        return float(_SINGLE.unpack(_SINGLE.pack(x))[0])
    except OverflowError:
        return math.copysign(math.inf, x)


def _divide(a: float, b: float) -> float:
    if b != 0:
        return a / b
    if a == 0 or a != a:
        return math.nan
    return math.inf * math.copysign(1.0, a) * math.copysign(1.0, b)


def _square_root(x: float) -> float:
    return math.sqrt(x) if x >= 0 else math.nan  # math.sqrt(-0.0) is -0.0, as it should be


def _floor(x: float) -> float:
    # numbers from 2**52 on are integers, as are both zeros, whose sign stays
    return float(math.floor(x)) if x != 0 and abs(x) < 2.0**52 else x


def _special_fma(a: float, b: float, c: float) -> float | None:
    """Give a*b + c where it needs no rounding of its own, else None."""
    if not (math.isfinite(a) and math.isfinite(b)):
        return a * b + c
    if not math.isfinite(c):
        return c  # not a*b + c: the product may overflow
    if a == 0 or b == 0:
        return a * b + c  # exact; the signs of zeros follow the rule for sums
    return None


def _fma_double(a: float, b: float, c: float) -> float:
    special = _special_fma(a, b, c)
    if special is not None:
        return special
    if c == 0:
        return a * b  # one rounding; an underflow to zero keeps the sign of the product
    above_a, below_a = a.as_integer_ratio()
    above_b, below_b = b.as_integer_ratio()
    above_c, below_c = c.as_integer_ratio()
    above, below = above_a * above_b, below_a * below_b
    # the denominators are powers of two: bring both to the larger
    shift = below.bit_length() - below_c.bit_length()
    exact = above + (above_c << shift) if shift >= 0 else (above << -shift) + above_c
    try:
        # true division of integers is correctly rounded, into the subnormals too; an exact zero gives +0
        return exact / (below if shift >= 0 else below_c)
    except OverflowError:
        return math.inf if exact > 0 else -math.inf


def _fma_float(a: float, b: float, c: float) -> float:
    special = _special_fma(a, b, c)
    if special is not None:
        return special if not math.isfinite(special) else _to_single(special)
    product = a * b  # exact: 48 bits, and far from the ends of binary64
    if c == 0:
        return _to_single(product)
    total = product + c
    other = total - product
    error = (product - (total - other)) + (c - other)
    if error != 0 and not int(math.frexp(total)[0] * 2.0**53) & 1:
        # round to odd: of the two numbers around the exact sum take the one whose last bit is set
        total = math.nextafter(total, math.inf if error > 0 else -math.inf)
    return _to_single(total)


def _bits(p: Precision) -> dict[str, Operation]:
    """Give the operations on the bits of numbers."""
    number, word = struct.Struct("<" + p.code), struct.Struct("<Q" if p.digits == 53 else "<I")
    mantissa, sign_and_all = (1 << (p.digits - 1)) - 1, (1 << (8 * p.word)) - 1
    one = p.bias << (p.digits - 1)

    def bits(x: float) -> int:
        return int(word.unpack(number.pack(x))[0])

    def from_bits(b: int) -> float:
        return float(number.unpack(word.pack(b))[0])

    return {
        "exponent_field": lambda x: float(bits(x) >> (p.digits - 1) & (2 * p.bias + 1)),
        "significand": lambda x: from_bits(bits(x) & mantissa | one),
        "shift_to_exponent": lambda x: from_bits(bits(x) << (p.digits - 1) & sign_and_all),
    }


@lru_cache
def operations(p: Precision) -> Mapping[str, Operation]:
    """Give every operation of the precision as a function of Python floats and bools, by its name."""
    rounded: dict[str, Operation] = {
        "add": operator.add, "sub": operator.sub, "mul": operator.mul, "div": _divide, "sqrt": _square_root,
    }  # fmt: skip
    if p is FLOAT:
        rounded = {name: _then_to_single(f) for name, f in rounded.items()}
    return {
        **rounded,
        "fma": _fma_float if p is FLOAT else _fma_double,
        "neg": operator.neg, "abs": abs, "floor": _floor, "copysign": math.copysign,
        "lt": operator.lt, "le": operator.le, "gt": operator.gt, "ge": operator.ge,
        "eq": operator.eq, "ne": operator.ne,
        "and": lambda a, b: a and b, "or": lambda a, b: a or b, "not": operator.not_,
        "select": lambda condition, a, b: a if condition else b,
        **_bits(p),
    }  # fmt: skip


def _then_to_single(f: Operation) -> Operation:
    return lambda *args: _to_single(f(*args))


# A plan is a function made ready: constants with their places, steps that each append one value, where the
# results are.
_Step = tuple[Operation | str, tuple[int, ...]]
Table = Callable[[Precision], Mapping[str, Operation]]
_Plan = tuple[tuple[float | None, ...], tuple[_Step, ...], tuple[int, ...]]


class _Planner:
    """Turn the lines of a function into steps, each shared subexpression once."""

    def __init__(self, function: Function, p: Precision, table: Table) -> None:
        self.p, self.operations = p, table(p)
        self.names = {name: i for i, name in enumerate(function.args)}
        self.known: dict[Node, int] = {}
        self.constants: list[float | None] = [None] * len(function.args)
        self.steps: list[_Step] = []
        nodes = [line.value for line in function.body] + list(function.returns)
        for node in topological(*nodes):
            if node.op in ("num", "special"):
                self.known[node] = len(self.constants)
                self.constants.append(self._constant(node))

    def _constant(self, node: Node) -> float:
        return self.p.round(node.value) if isinstance(node.value, Fraction) else float(str(node.value))

    def _step(self, operation: Operation | str, args: tuple[int, ...]) -> int:
        self.steps.append((operation, args))
        return len(self.constants) + len(self.steps) - 1

    def place(self, root: Node) -> int:
        """Give where the value of an expression will be."""
        for node in topological(root):
            if node in self.known:
                continue
            if node.op == "sym":
                self.known[node] = self.names[str(node.value)]
                continue
            args = tuple(self.known[a] for a in node.args)
            if node.op == "call":
                results = self._step(str(node.value), args)
                self.known[node] = self._step(operator.itemgetter(0), (results,))
            else:
                self.known[node] = self._step(self.operations[node.op], args)
        return self.known[root]

    def assign(self, targets: tuple[str, ...], value: Node) -> None:
        """Bind names; from a name that is bound again, nothing known before may be used."""
        if len(targets) == 1:
            places = [self.place(value)]
        else:
            results = self._step(str(value.value), tuple(self.place(a) for a in value.args))
            places = [self._step(operator.itemgetter(i), (results,)) for i in range(len(targets))]
        if any(name in self.names for name in targets):
            self.known = {node: i for node, i in self.known.items() if node.op in ("num", "special")}
        self.names.update(zip(targets, places, strict=True))


@lru_cache(maxsize=1024)
def _plan(function: Function, p: Precision, table: Table) -> _Plan:
    planner = _Planner(function, p, table)
    for line in function.body:
        planner.assign(line.targets, line.value)
    results = tuple(planner.place(node) for node in function.returns)
    return tuple(planner.constants), tuple(planner.steps), results


def evaluate(
    function: Function,
    args: Sequence[Any],
    program_functions: Mapping[str, Function],
    precision: Precision,
    table: Table = operations,
) -> tuple[Any, ...]:
    """Evaluate a function.

    Parameters
    ----------
    function : Function
        What to evaluate.
    args : sequence of float
        Its arguments, numbers of the precision.
    program_functions : mapping of str to Function
        The functions which it calls, and those which they call, by name.
    precision : Precision
        The format in which every operation is rounded.
    table : callable, optional
        What gives the operations: of Python floats, unless told; `neun_py.kernels.arrays` has those of arrays.

    Returns
    -------
    tuple
        Its results.
    """
    if len(args) != len(function.args):
        raise ArgumentError(f"{function.name} takes {len(function.args)} arguments, not {len(args)}")
    constants, steps, results = _plan(function, precision, table)
    values: list[Any] = [*args, *constants[len(args) :]]
    for operation, places in steps:
        operands = [values[i] for i in places]
        if isinstance(operation, str):
            values.append(evaluate(program_functions[operation], operands, program_functions, precision, table))
        else:
            values.append(operation(*operands))
    return tuple(values[i] for i in results)


def evaluate_program(program: Program, args: Sequence[Any], table: Table = operations) -> tuple[Any, ...]:
    """Evaluate the last function of a program; the others are what it may call."""
    functions = {function.name: function for function in program.functions}
    return evaluate(program.functions[-1], args, functions, program.precision, table)
