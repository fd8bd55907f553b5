"""The arithmetic of generated source, as numba sees it: one IEEE operation each, exactly typed.

Generated modules begin with ``from neun_py.kernels.primitives import *``. What is not here (+ - * / and comparisons)
is Python's own sign, which numba compiles to the same single operation. Nothing here carries a fast-math flag.
"""

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba import njit, types
from numba.core import cgutils
from numba.extending import intrinsic
from numpy import float32, inf, nan

__all__ = [
    "absolute", "atomic_add", "atomic_load", "both", "call_at", "call_kernel", "call_move", "copysign",
    "either", "exponent_field", "f32", "floor", "fma", "give_way", "inf", "inf32", "inline", "kernel", "load",
    "load_count", "load_index", "nan", "nan32", "negated", "prefetch", "rounded", "routine", "select",
    "shift_to_exponent", "significand", "sqrt", "store", "store_count", "store_index",
]  # fmt: skip

f32 = float32
inf32, nan32 = float32(inf), float32(nan)

_njit: Any = njit  # its types know fewer options than it has
inline = _njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
"""A function that melts into the loop that calls it: a call that stays would keep the loop scalar."""

routine = _njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
"""A function that kernels call, as it stands."""


def kernel(*, releases_gil: bool) -> Any:
    """Give the decorator of an entry point; a single step is over before another thread could use the lock."""
    return _njit(error_model="numpy", nogil=releases_gil, no_cfunc_wrapper=True)


def _format(ty: Any) -> tuple[Any, Any, int, int]:
    """Give LLVM's types of a numba float and its bits: number, word, mantissa bits, bias."""
    if ty == types.float64:
        return ir.DoubleType(), ir.IntType(64), 52, 1023
    return ir.FloatType(), ir.IntType(32), 23, 127


def _same(name: str, arity: int, meaning: str) -> Any:
    """Make an operation of LLVM on floats of one type."""

    def operation(typingctx: Any, *args: Any) -> Any:
        ty = args[0]

        def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
            number = _format(ty)[0]
            return builder.call(
                builder.module.declare_intrinsic(f"llvm.{name}", [number], _type(number, arity)), values
            )

        return ty(*[ty] * arity), generate

    # numba counts the arguments, so that each arity needs its own signature.
    typed: dict[int, Any] = {
        1: lambda typingctx, a: operation(typingctx, a),
        2: lambda typingctx, a, b: operation(typingctx, a, b),
        3: lambda typingctx, a, b, c: operation(typingctx, a, b, c),
    }
    typed[arity].__doc__ = meaning
    return intrinsic(typed[arity])


def _type(number: Any, arity: int) -> Any:
    return ir.FunctionType(number, [number] * arity)


fma = _same("fma", 3, "Give a*b + c with one rounding.")
sqrt = _same("sqrt", 1, "Give the square root, correctly rounded.")
absolute = _same("fabs", 1, "Give the absolute value.")
floor = _same("floor", 1, "Give the largest integer that is not larger.")
copysign = _same("copysign", 2, "Give the size of a with the sign of b.")


@intrinsic
def select(typingctx: Any, condition: Any, a: Any, b: Any) -> Any:
    """Give a where the condition holds, else b, without a branch."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.select(*args)

    return a(types.boolean, a, a), generate


def _logical(name: str) -> Any:
    @intrinsic
    def operation(typingctx: Any, a: Any, b: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
            return getattr(builder, name)(*args)

        return types.boolean(types.boolean, types.boolean), generate

    return operation


both, either = _logical("and_"), _logical("or_")


@intrinsic
def negated(typingctx: Any, a: Any) -> Any:
    """Give the opposite of a condition."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.not_(args[0])

    return types.boolean(types.boolean), generate


def _on_bits(body: Any) -> Any:
    """Make an operation on the bits of a float."""

    @intrinsic
    def operation(typingctx: Any, x: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
            number, word, digits, bias = _format(x)
            bits = builder.bitcast(args[0], word)
            return body(builder, bits, number, word, digits, bias)

        return x(x), generate

    return operation


def _shift_to_exponent(builder: Any, bits: Any, number: Any, word: Any, digits: int, bias: int) -> Any:
    return builder.bitcast(builder.shl(bits, ir.Constant(word, digits)), number)


def _significand(builder: Any, bits: Any, number: Any, word: Any, digits: int, bias: int) -> Any:
    mantissa = builder.and_(bits, ir.Constant(word, (1 << digits) - 1))
    return builder.bitcast(builder.or_(mantissa, ir.Constant(word, bias << digits)), number)


def _exponent_field(builder: Any, bits: Any, number: Any, word: Any, digits: int, bias: int) -> Any:
    # As the low mantissa bits of 2**digits, so that no conversion from integers is needed: not every target has one.
    field = builder.and_(builder.lshr(bits, ir.Constant(word, digits)), ir.Constant(word, 2 * bias + 1))
    shifted = builder.or_(field, ir.Constant(word, (bias + digits) << digits))
    return builder.fsub(builder.bitcast(shifted, number), ir.Constant(number, float(1 << digits)))


shift_to_exponent = _on_bits(_shift_to_exponent)
significand = _on_bits(_significand)
exponent_field = _on_bits(_exponent_field)


def _pointer(builder: Any, address: Any, ty: Any, index: Any) -> Any:
    return builder.gep(builder.inttoptr(address, ty.as_pointer()), [index])


@intrinsic
def load(typingctx: Any, like: Any, address: Any, index: Any) -> Any:
    """Read number `index` of the array at an address; `like` is any number of its type."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.load(_pointer(builder, args[1], _format(like)[0], args[2]))

    return like(like, types.int64, types.int64), generate


@intrinsic
def store(typingctx: Any, address: Any, index: Any, value: Any) -> Any:
    """Write number `index` of the array at an address."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        builder.store(args[2], _pointer(builder, args[0], _format(value)[0], args[1]))
        return context.get_dummy_value()

    return types.void(types.int64, types.int64, value), generate


@intrinsic
def load_count(typingctx: Any, address: Any, index: Any) -> Any:
    """Read integer `index` of the array at an address."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.load(_pointer(builder, args[0], ir.IntType(64), args[1]))

    return types.int64(types.int64, types.int64), generate


@intrinsic
def store_count(typingctx: Any, address: Any, index: Any, value: Any) -> Any:
    """Write integer `index` of the array at an address."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        builder.store(args[2], _pointer(builder, args[0], ir.IntType(64), args[1]))
        return context.get_dummy_value()

    return types.void(types.int64, types.int64, types.int64), generate


@intrinsic
def load_index(typingctx: Any, address: Any, index: Any) -> Any:
    """Read integer `index` of 4 bytes of the array at an address."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        found = builder.load(_pointer(builder, args[0], ir.IntType(32), args[1]))
        return builder.sext(found, ir.IntType(64))

    return types.int64(types.int64, types.int64), generate


@intrinsic
def store_index(typingctx: Any, address: Any, index: Any, value: Any) -> Any:
    """Write integer `index` of 4 bytes of the array at an address."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        small = builder.trunc(args[2], ir.IntType(32))
        builder.store(small, _pointer(builder, args[0], ir.IntType(32), args[1]))
        return context.get_dummy_value()

    return types.void(types.int64, types.int64, types.int64), generate


@intrinsic
def atomic_add(typingctx: Any, address: Any, value: Any) -> Any:
    """Add to an integer that threads share, and give what it was."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        place = builder.inttoptr(args[0], ir.IntType(64).as_pointer())
        return builder.atomic_rmw("add", place, args[1], "seq_cst")

    return types.int64(types.int64, types.int64), generate


@intrinsic
def atomic_load(typingctx: Any, address: Any) -> Any:
    """Read an integer that threads share."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        place = builder.inttoptr(args[0], ir.IntType(64).as_pointer())
        return builder.load_atomic(place, "acquire", 8)

    return types.int64(types.int64), generate


def _calling(builder: Any, address: Any, arguments: Any) -> Any:
    """Call another kernel by the address of its code."""
    word, byte = ir.IntType(64), ir.IntType(8).as_pointer()
    # numba's own convention: room for the result, room for an exception (none is ever raised), the arguments
    convention = ir.FunctionType(ir.IntType(32), [word.as_pointer(), byte.as_pointer(), *(a.type for a in arguments)])
    kernel = builder.inttoptr(address, convention.as_pointer())
    room: Any = cgutils.alloca_once
    result, exception = room(builder, word), room(builder, byte)
    builder.call(kernel, [result, exception, *arguments])
    return builder.load(result)


@intrinsic
def call_kernel(typingctx: Any, address: Any, table: Any, number: Any) -> Any:
    """Call another kernel, of two integers, by the address of its code (`neun_py.kernels.compile.Kernel.code`)."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return _calling(builder, args[0], args[1:])

    return types.int64(types.int64, types.int64, types.int64), generate


@intrinsic
def call_move(typingctx: Any, address: Any, order: Any, step: Any, k: Any) -> Any:
    """Call another kernel, of three integers, by the address of its code."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return _calling(builder, args[0], args[1:])

    return types.int64(types.int64, types.int64, types.int64, types.int64), generate


@intrinsic
def rounded(typingctx: Any, like: Any, x: Any) -> Any:
    """Give a number of double precision in the precision of another."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return args[1] if like == types.float64 else builder.fptrunc(args[1], ir.FloatType())

    return like(like, types.float64), generate


@intrinsic
def give_way(typingctx: Any, address: Any) -> Any:
    """Call a function of the operating system that takes nothing, such as the one that lets others use the core."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        plain = ir.FunctionType(ir.IntType(32), [])
        builder.call(builder.inttoptr(args[0], plain.as_pointer()), [])
        return context.get_dummy_value()

    return types.void(types.int64), generate


@intrinsic
def call_at(typingctx: Any, address: Any, place: Any) -> Any:
    """Call another kernel, of one address as a float, by the address of its code."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return _calling(builder, args[0], args[1:])

    return types.int64(types.int64, types.float64), generate


@intrinsic
def prefetch(typingctx: Any, address: Any, index: Any) -> Any:
    """Begin to load integer `index` of 4 bytes of the array at an address, which is wanted soon."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        byte, small = ir.IntType(8).as_pointer(), ir.IntType(32)
        wanted = builder.bitcast(_pointer(builder, args[0], small, args[1]), byte)
        convention = ir.FunctionType(ir.VoidType(), [byte, small, small, small])
        kind = [ir.Constant(small, x) for x in (0, 3, 1)]  # to read, into the first-level cache, of data
        builder.call(builder.module.declare_intrinsic("llvm.prefetch", [byte], convention), [wanted, *kind])
        return context.get_dummy_value()

    return types.void(types.int64, types.int64), generate
