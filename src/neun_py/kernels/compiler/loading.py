"""Object code becomes a function that Python calls."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from neun_py.kernels.compiler.entry import ENTRY, PYTHON
from neun_py.kernels.compiler.kinds import CompilerError

__all__ = ["Loaded", "loaded"]


class _Method(ctypes.Structure):
    """CPython's PyMethodDef."""

    _fields_ = (
        ("name", ctypes.c_char_p), ("function", ctypes.c_void_p), ("flags", ctypes.c_int), ("doc", ctypes.c_char_p),
    )  # fmt: skip


_FASTCALL = 0x0080
_LIBRARY = ("fma", "fmaf", "floor", "floorf", "memcpy", "memmove", "memset")
"""What LLVM calls of the C library: what the processor has no instruction for, each rounded once, and copying."""


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
    entry, address = engine.get_function_address(ENTRY), engine.get_function_address(function)
    if not entry or not address:
        raise CompilerError(f"there is no {function} in the code of a kernel")
    method = _Method(function.encode(), entry, _FASTCALL, None)
    shape = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.py_object, ctypes.c_void_p)
    make = shape(("PyCFunction_NewEx", ctypes.pythonapi))
    return Loaded(make(ctypes.addressof(method), _Home(engine, method), None), address)


def _own_machine() -> Any:
    """Give a target machine that an engine may own."""
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    target = llvm.Target.from_triple(llvm.get_process_triple())
    return target.create_target_machine(jit=True, codemodel="jitdefault")


@cache
def _provided() -> None:
    """Tell LLVM where the functions are that code calls; what it does not find ends the process.

    It would look among what the process shows to all, and a program that Python is a part of may not show Python.
    """
    import llvmlite.binding as llvm

    system = ctypes.CDLL("ucrtbase" if os.name == "nt" else ctypes.util.find_library("m"))
    for names, library in ((PYTHON, ctypes.pythonapi), (_LIBRARY, system)):
        for name in names:
            function = getattr(library, name, None)
            if function is not None:
                llvm.add_symbol(name, ctypes.cast(function, ctypes.c_void_p).value)
