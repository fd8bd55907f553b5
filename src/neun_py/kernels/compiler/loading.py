"""Object code becomes a function that Python calls."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from neun_py.kernels.compiler.entry import ENTRY

__all__ = ["Loaded", "loaded"]


class _Method(ctypes.Structure):
    """CPython's PyMethodDef."""

    _fields_ = (
        ("name", ctypes.c_char_p), ("function", ctypes.c_void_p), ("flags", ctypes.c_int), ("doc", ctypes.c_char_p),
    )  # fmt: skip


_FASTCALL = 0x0080


class _Home:
    """What must live as long as a function does: its code, and what CPython reads of it."""

    def __init__(self, engine: Any, method: _Method) -> None:
        self.engine, self.method = engine, method


class Loaded(NamedTuple):
    """What was loaded: what Python calls, and the address for other kernels."""

    call: Callable[..., int]
    address: int


def loaded(code: bytes, function: str) -> Loaded:
    """Load the object code of a kernel.

    Parameters
    ----------
    code : bytes
        What `neun_py.kernels.compiler.target.object_code` gave.
    function : str
        The kernel.
    """
    import llvmlite.binding as llvm

    _provided()
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), _own_machine())
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    method = _Method(function.encode(), engine.get_function_address(ENTRY), _FASTCALL, None)
    make = ctypes.pythonapi.PyCFunction_NewEx
    make.restype, make.argtypes = ctypes.py_object, (ctypes.c_void_p, ctypes.py_object, ctypes.c_void_p)
    call = make(ctypes.addressof(method), _Home(engine, method), None)
    return Loaded(call, engine.get_function_address(function))


def _own_machine() -> Any:
    """Give a target machine that an engine may own."""
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm.Target.from_default_triple().create_target_machine(jit=True, codemodel="jitdefault")


@cache
def _provided() -> None:
    """Tell LLVM where the fused multiply-add is, for processors that have no instruction for it."""
    import llvmlite.binding as llvm

    library = ctypes.CDLL(ctypes.util.find_library("m"))
    for name in ("fma", "fmaf"):
        address = ctypes.cast(getattr(library, name), ctypes.c_void_p).value
        llvm.add_symbol(name, address)
