"""What the language of generated source has beside Python's signs: each an operation or two of LLVM.

Generated modules begin with ``from neun_py.kernels.primitives import *``, and `neun_py.kernels.compiler` looks there
for what they call. A primitive takes an emitter and values, writes its instructions and gives its value. What is not
here (+ - * / and comparisons) is Python's own sign, one IEEE operation. Nothing here carries a fast-math flag.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from neun_py.kernels.compiler.emitter import Emitter
from neun_py.kernels.compiler.kinds import (
    BIT,
    DOUBLE,
    FLOAT,
    INTEGER,
    VOID,
    CompilerError,
    Value,
    constant,
    unified,
    written,
)  # fmt: skip

__all__ = [
    "absolute", "atomic_add", "atomic_load", "both", "call_at", "call_kernel", "call_move", "copysign", "either",
    "exponent_field", "f32", "floor", "fma", "give_way", "inf", "inf32", "inline", "kernel", "load", "load_byte",
    "load_count", "load_index", "load_short", "nan", "nan32", "negated", "prefetch", "rounded", "routine", "seldom",
    "select", "shift_to_exponent", "significand", "sqrt", "store", "store_count", "store_index",
]  # fmt: skip

Primitive = Callable[..., Value]
primitives: dict[str, Primitive] = {}
"""Every primitive by its name."""

inf = inf32 = float("inf")
nan = nan32 = float("nan")


def inline(function: Any) -> Any:
    """Mark a function that melts into the loop that calls it: a call that stays would keep the loop scalar."""
    return function


def routine(function: Any) -> Any:
    """Mark a function that kernels call, as it stands."""
    return function


def seldom(function: Any) -> Any:
    """Mark a function that is compiled once and stays a function, as what is called seldom and from many places."""
    return function


def kernel(*, releases_gil: bool) -> Any:
    """Mark an entry point; a single step is over before another thread could use the lock."""
    return inline


def _enrolled(name: str, write: Primitive) -> Any:
    primitives[name] = write
    return write


def _primitive(write: Primitive) -> Any:
    """Enrol a primitive; one that is called as a function of Python's ends with an underscore here."""
    return _enrolled(write.__name__.rstrip("_"), write)


_NOTHING = Value(VOID)


def _number(value: Value) -> str:
    if value.kind not in (FLOAT, DOUBLE):
        raise CompilerError(f"{written(value.kind)} is no number with a fraction")
    return str(value.kind)


def _intrinsic(name: str) -> Primitive:
    """Make an operation of LLVM on numbers of one kind."""

    def write(e: Emitter, *values: Value) -> Value:
        kind = values[0].kind
        for value in values[1:]:
            kind = unified(kind, value.kind)
        values = tuple(e.convert(value, kind) for value in values)
        suffix = "f64" if _number(values[0]) == DOUBLE else "f32"
        return e.outside(str(kind), f"llvm.{name}.{suffix}", values)

    return write


fma = _enrolled("fma", _intrinsic("fma"))
sqrt = _enrolled("sqrt", _intrinsic("sqrt"))
absolute = _enrolled("absolute", _intrinsic("fabs"))
floor = _enrolled("floor", _intrinsic("floor"))
copysign = _enrolled("copysign", _intrinsic("copysign"))


@_primitive
def select(e: Emitter, condition: Value, a: Value, b: Value) -> Value:
    """Give a where the condition holds, else b, without a branch."""
    a, b = e.alike(a, b)
    if isinstance(a.kind, tuple):
        raise CompilerError("select chooses between numbers, and not between tuples")
    return e.give(a.kind, f"select i1 {e.condition(condition).text}, {a.kind} {a.text}, {b.kind} {b.text}")


def _logical(name: str) -> Primitive:
    """Make an operation of two conditions, both of which are evaluated."""

    def write(e: Emitter, a: Value, b: Value) -> Value:
        return e.give(BIT, f"{name} i1 {e.condition(a).text}, {e.condition(b).text}")

    return write


both = _enrolled("both", _logical("and"))
either = _enrolled("either", _logical("or"))


@_primitive
def negated(e: Emitter, a: Value) -> Value:
    """Give the opposite of a condition."""
    return e.give(BIT, f"xor i1 {e.condition(a).text}, true")


def _format(kind: str) -> tuple[str, int, int]:
    """Give of a kind of number LLVM's word, the bits of its fraction, and what is added to its exponent."""
    return (INTEGER, 52, 1023) if kind == DOUBLE else ("i32", 23, 127)


def _bits(e: Emitter, x: Value) -> tuple[str, str]:
    kind = _number(x)
    word = _format(kind)[0]
    return word, e.give(word, f"bitcast {kind} {x.text} to {word}").text


def _from_bits(e: Emitter, word: str, bits: str, kind: str) -> Value:
    return e.give(kind, f"bitcast {word} {bits} to {kind}")


@_primitive
def shift_to_exponent(e: Emitter, x: Value) -> Value:
    """Give the number whose exponent is the last bits of another's fraction."""
    word, bits = _bits(e, x)
    digits = _format(str(x.kind))[1]
    return _from_bits(e, word, e.give(word, f"shl {word} {bits}, {digits}").text, str(x.kind))


@_primitive
def significand(e: Emitter, x: Value) -> Value:
    """Give the number in [1, 2) with the digits of another."""
    word, bits = _bits(e, x)
    _, digits, bias = _format(str(x.kind))
    fraction = e.give(word, f"and {word} {bits}, {(1 << digits) - 1}").text
    return _from_bits(e, word, e.give(word, f"or {word} {fraction}, {bias << digits}").text, str(x.kind))


@_primitive
def exponent_field(e: Emitter, x: Value) -> Value:
    """Give the bits of the exponent as a number."""
    # As the low bits of the fraction of 2**digits, so that no conversion from integers is needed: not every
    # processor has one for vectors.
    word, bits = _bits(e, x)
    _, digits, bias = _format(str(x.kind))
    shifted = e.give(word, f"lshr {word} {bits}, {digits}").text
    field = e.give(word, f"and {word} {shifted}, {2 * bias + 1}").text
    made = e.give(word, f"or {word} {field}, {(bias + digits) << digits}").text
    large = _from_bits(e, word, made, str(x.kind))
    return e.give(x.kind, f"fsub {x.kind} {large.text}, {constant(float(1 << digits), str(x.kind)).text}")


def _pointer(e: Emitter, address: Value, kind: str, index: Value) -> str:
    base = e.give("ptr", f"inttoptr i64 {e.convert(address, INTEGER).text} to ptr").text
    return e.give("ptr", f"getelementptr {kind}, ptr {base}, i64 {e.convert(index, INTEGER).text}").text


@_primitive
def load(e: Emitter, like: Value, address: Value, index: Value) -> Value:
    """Read number `index` of the array at an address; `like` is any number of its kind."""
    kind = _number(like)
    return e.give(kind, f"load {kind}, ptr {_pointer(e, address, kind, index)}")


@_primitive
def store(e: Emitter, address: Value, index: Value, value: Value) -> Value:
    """Write number `index` of the array at an address."""
    kind = _number(value)
    e.do(f"store {kind} {value.text}, ptr {_pointer(e, address, kind, index)}")
    return _NOTHING


@_primitive
def load_count(e: Emitter, address: Value, index: Value) -> Value:
    """Read integer `index` of the array at an address."""
    return e.give(INTEGER, f"load i64, ptr {_pointer(e, address, INTEGER, index)}")


@_primitive
def store_count(e: Emitter, address: Value, index: Value, value: Value) -> Value:
    """Write integer `index` of the array at an address."""
    e.do(f"store i64 {e.convert(value, INTEGER).text}, ptr {_pointer(e, address, INTEGER, index)}")
    return _NOTHING


@_primitive
def load_index(e: Emitter, address: Value, index: Value) -> Value:
    """Read integer `index` of 4 bytes of the array at an address."""
    small = e.give("i32", f"load i32, ptr {_pointer(e, address, 'i32', index)}")
    return e.give(INTEGER, f"sext i32 {small.text} to i64")


def _unsigned(kind: str) -> Primitive:
    """Make the reading of a small integer that is never negative."""

    def write(e: Emitter, address: Value, index: Value) -> Value:
        small = e.give(kind, f"load {kind}, ptr {_pointer(e, address, kind, index)}")
        return e.give(INTEGER, f"zext {kind} {small.text} to i64")

    return write


load_byte = _enrolled("load_byte", _unsigned("i8"))
load_short = _enrolled("load_short", _unsigned("i16"))


@_primitive
def store_index(e: Emitter, address: Value, index: Value, value: Value) -> Value:
    """Write integer `index` of 4 bytes of the array at an address."""
    small = e.give("i32", f"trunc i64 {e.convert(value, INTEGER).text} to i32")
    e.do(f"store i32 {small.text}, ptr {_pointer(e, address, 'i32', index)}")
    return _NOTHING


@_primitive
def atomic_add(e: Emitter, address: Value, value: Value) -> Value:
    """Add to an integer that threads share, and give what it was."""
    place = e.give("ptr", f"inttoptr i64 {address.text} to ptr").text
    return e.give(INTEGER, f"atomicrmw add ptr {place}, i64 {e.convert(value, INTEGER).text} seq_cst")


@_primitive
def atomic_load(e: Emitter, address: Value) -> Value:
    """Read an integer that threads share."""
    place = e.give("ptr", f"inttoptr i64 {address.text} to ptr").text
    return e.give(INTEGER, f"load atomic i64, ptr {place} acquire, align 8")


def _calling(*kinds: str) -> Primitive:
    """Make the call of another kernel by the address of its code."""

    def write(e: Emitter, address: Value, *given: Value) -> Value:
        if len(given) != len(kinds):
            raise CompilerError(f"a kernel of {len(kinds)} arguments is called with {len(given)}")
        place = e.give("ptr", f"inttoptr i64 {address.text} to ptr").text
        return e.call(INTEGER, place, [e.convert(value, kind) for value, kind in zip(given, kinds, strict=True)])

    return write


call_kernel = _enrolled("call_kernel", _calling(INTEGER, INTEGER))
call_move = _enrolled("call_move", _calling(INTEGER, INTEGER, INTEGER))
call_at = _enrolled("call_at", _calling(DOUBLE))


@_primitive
def give_way(e: Emitter, address: Value) -> Value:
    """Call a function of the operating system that takes nothing, such as the one that lets others use the core."""
    place = e.give("ptr", f"inttoptr i64 {address.text} to ptr").text
    e.call("i32", place, [])
    return _NOTHING


@_primitive
def prefetch(e: Emitter, address: Value, index: Value) -> Value:
    """Begin to load integer `index` of 4 bytes of the array at an address, which is wanted soon."""
    e.declare("declare void @llvm.prefetch.p0(ptr, i32, i32, i32)")
    place = _pointer(e, address, "i32", index)  # to read, into the first-level cache, of data
    e.do(f"call void @llvm.prefetch.p0(ptr {place}, i32 0, i32 3, i32 1)")
    return _NOTHING


@_primitive
def rounded(e: Emitter, like: Value, x: Value) -> Value:
    """Give a number of double precision in the precision of another."""
    return e.convert(x, _number(like))


@_primitive
def f32(e: Emitter, x: Value) -> Value:
    """Give a number in single precision."""
    return e.convert(x, FLOAT)


@_primitive
def float_(e: Emitter, x: Value) -> Value:
    """Give an integer as a number of double precision; a number stays what it is."""
    return x if x.kind == FLOAT else e.convert(x, DOUBLE)


@_primitive
def int_(e: Emitter, x: Value) -> Value:
    """Give the integer of a number, without its fraction; beyond 64 bits the nearest that there is, of NaN 0."""
    if x.kind in (FLOAT, DOUBLE):  # a plain conversion is undefined there, and another on every processor
        return e.outside(INTEGER, f"llvm.fptosi.sat.i64.{'f64' if x.kind == DOUBLE else 'f32'}", [x])
    return e.convert(x, INTEGER)


def _extreme(sign: str) -> Primitive:
    """Make Python's min or max of two numbers: the second only where it is beyond the first."""

    def write(e: Emitter, a: Value, b: Value) -> Value:
        a, b = e.alike(a, b)
        if a.kind not in (INTEGER, FLOAT, DOUBLE):
            raise CompilerError(f"{written(a.kind)} is neither an integer nor a number with a fraction")
        word = f"fcmp o{sign}" if a.kind in (FLOAT, DOUBLE) else f"icmp s{sign}"
        beyond = e.give(BIT, f"{word} {a.kind} {b.text}, {a.text}")
        return e.give(a.kind, f"select i1 {beyond.text}, {a.kind} {b.text}, {a.kind} {a.text}")

    return write


_enrolled("min", _extreme("lt"))
_enrolled("max", _extreme("gt"))
