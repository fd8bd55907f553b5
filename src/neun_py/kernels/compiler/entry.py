"""The entry of a kernel for Python: numbers in, an integer out, and nothing else in between."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from neun_py.kernels.compiler.kinds import DOUBLE, INTEGER, Kind

if TYPE_CHECKING:
    from neun_py.kernels.compiler.translation import Translation

__all__ = ["ENTRY", "PYTHON", "entry"]

ENTRY = "python_entry"
"""What the function is called that Python calls."""

PYTHON = {
    "PyLong_AsLongLong": "i64 (ptr)", "PyFloat_AsDouble": "double (ptr)", "PyLong_FromLongLong": "ptr (i64)",
    "PyErr_Occurred": "ptr ()", "PyErr_BadArgument": "i32 ()", "PyEval_SaveThread": "ptr ()",
    "PyEval_RestoreThread": "void (ptr)",
}  # fmt: skip
"""The functions of CPython that an entry calls, and what they take and give."""

_TAKEN = {INTEGER: ("i64", "PyLong_AsLongLong"), DOUBLE: ("double", "PyFloat_AsDouble")}


def entry(translation: Translation, kernel: str, kinds: Sequence[Kind], releases_gil: bool) -> str:
    """Give the text of a function of CPython's METH_FASTCALL convention that calls a kernel.

    Parameters
    ----------
    translation : Translation
        What takes the declarations.
    kernel : str
        The name of the kernel.
    kinds : sequence
        Of its arguments.
    releases_gil : bool
        Whether other threads of Python run meanwhile.
    """
    for name, shape in PYTHON.items():
        result, taken = shape.split(" ", 1)
        translation.declare(f"declare {result} @{name}{taken}")
    lines = [
        f"define dso_local ptr @{ENTRY}(ptr %self, ptr %given, i64 %count) {{",
        f"  %right = icmp eq i64 %count, {len(kinds)}",
        "  br i1 %right, label %take, label %refuse",
        "take:",
    ]
    doubt = "false"
    for k, kind in enumerate(kinds):
        text, reader = _TAKEN[str(kind)]
        compared = f"icmp eq i64 %x{k}, -1" if kind == INTEGER else f"fcmp oeq double %x{k}, -1.0"
        lines += [
            f"  %p{k} = getelementptr ptr, ptr %given, i64 {k}",
            f"  %o{k} = load ptr, ptr %p{k}",
            f"  %x{k} = call {text} @{reader}(ptr %o{k})",
            f"  %s{k} = {compared}",
            f"  %d{k} = or i1 {doubt}, %s{k}",
        ]
        doubt = f"%d{k}"
    arguments = ", ".join(f"{kind} %x{k}" for k, kind in enumerate(kinds))
    lines += [
        f"  br i1 {doubt}, label %ask, label %run",
        "ask:",  # -1 is what failed conversions give, and a number
        "  %failure = call ptr @PyErr_Occurred()",
        "  %fine = icmp eq ptr %failure, null",
        "  br i1 %fine, label %run, label %leave",
        "run:",
        *(["  %thread = call ptr @PyEval_SaveThread()"] if releases_gil else []),
        f"  %result = call i64 @{kernel}({arguments})",
        *(["  call void @PyEval_RestoreThread(ptr %thread)"] if releases_gil else []),
        "  %object = call ptr @PyLong_FromLongLong(i64 %result)",
        "  ret ptr %object",
        "refuse:",
        "  %told = call i32 @PyErr_BadArgument()",
        "  br label %leave",
        "leave:",
        "  ret ptr null",
        "}",
    ]
    return "\n".join(lines) + "\n"
