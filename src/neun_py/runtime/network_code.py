"""The code that is the same for all networks: the driver, and what moves numbers; compiled when it is needed."""

from __future__ import annotations

import ctypes
import os
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from neun_py.kernels.compile import Kernel

__all__ = ["driver", "move_code", "spread", "way_out"]


def _compiled(module: ModuleType, function: str, signature: str) -> Kernel:
    from neun_py.kernels.compile import compiled

    return compiled(Path(str(module.__file__)).read_text(encoding="utf-8"), function, signature, f"network_{function}")


@cache
def driver() -> Kernel:
    """Give the loop over the steps."""
    from neun_py.kernels import network_driver

    return _compiled(network_driver, "drive", "iiiiiiii")


@cache
def move_code(name: str) -> int:
    """Give the address of the code of what moves numbers between cells."""
    from neun_py.kernels import network_delayed, network_moves

    return _compiled(network_moves if hasattr(network_moves, name) else network_delayed, name, "iii").code


@cache
def way_out() -> int:
    """Give the address of what lends the processor to others, or 0 where there is nothing like it."""
    if os.name != "posix":
        return 0
    return int(ctypes.cast(ctypes.CDLL(None).sched_yield, ctypes.c_void_p).value or 0)


def spread(thread: int) -> None:
    """Move the thread that calls to a core of its own, and let it go from there.

    Threads that wait for each other hundreds of times in a millisecond must not share a core while the operating system
    has not noticed yet that another one is free.
    """
    if hasattr(os, "sched_setaffinity"):
        allowed = os.sched_getaffinity(0)
        cores = sorted(allowed)
        try:
            os.sched_setaffinity(0, {cores[thread % len(cores)]})
        finally:
            os.sched_setaffinity(0, allowed)
