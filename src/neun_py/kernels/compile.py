"""Generated source becomes a function that is called with plain numbers and addresses."""

from __future__ import annotations

import importlib.util
import linecache
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from neun_py.errors import CacheWarning, NeunError
from neun_py.kernels.cache import kept, key_of

__all__ = ["Kernel", "compilations", "compiled"]


@dataclass(frozen=True)
class Kernel:
    """A compiled function.

    Attributes
    ----------
    call : callable
        The entry point; it takes the numbers of its signature and checks nothing.
    source : str
        What was compiled.
    dispatcher : object
        numba's, for its assembly: ``dispatcher.inspect_asm()``.
    """

    call: Callable[..., int]
    source: str
    dispatcher: Any

    @property
    def code(self) -> int:
        """The address of the compiled code, for other kernels to call; it lives as long as the process from now on."""
        _given_away[id(self.dispatcher)] = self.dispatcher
        (found,) = self.dispatcher.overloads.values()
        return int(found.library.get_pointer_to_function(found.fndesc.llvm_func_name))


Check = Callable[[Callable[..., int]], bool] | None

_kernels: dict[tuple[str, str], Kernel] = {}
_given_away: dict[int, Any] = {}
"""What was compiled and is called by its address: nobody knows who still has that."""
_lock = threading.RLock()
_compiled = 0


def compilations() -> int:
    """Give how many kernels this process has compiled; loading one from disk does not count."""
    return _compiled


def compiled(
    source: str,
    function: str,
    signature: str,
    stem: str,
    check: Callable[[Callable[..., int]], bool] | None = None,
    *,
    pairs: bool = True,
) -> Kernel:
    """Compile a generated module's function, or load it from disk.

    Parameters
    ----------
    source : str
        The text of the module.
    function : str
        The kernel in it.
    signature : str
        Its arguments: i for an integer or address, d for a number ("iddd").
    stem : str
        How the file's name begins.
    check : callable, optional
        Whether a newly compiled entry point is right; if not, it is compiled again without pairing operations.
    pairs : bool, optional
        Whether to try pairing operations; it needs a check, and is of no use where there are SIMD lanes.

    Raises
    ------
    NeunError
        If what the compiler makes is wrong either way.
    """
    key = (key_of(source), function)
    with _lock:
        if key not in _kernels:
            _kernels[key] = _load(source, function, signature, stem, check, pairs and check is not None)
        return _kernels[key]


def _load(source: str, function: str, signature: str, stem: str, check: Check, pairs: bool) -> Kernel:
    path = kept(source, stem)
    if path is None:
        return _checked(source, None, stem, function, signature, check, pairs)
    try:
        return _checked(source, path, stem, function, signature, check, pairs)
    except NeunError:
        raise
    except Exception as error:  # a damaged or full cache must not end a simulation: compile without it
        kernel = _checked(source, None, stem, function, signature, check, pairs)
        _forget(path)
        warnings.warn(
            f"what was kept of {stem} could not be used ({error}); it is compiled anew", CacheWarning, stacklevel=2
        )
        return kernel


def _checked(
    source: str, path: Path | None, stem: str, function: str, signature: str, check: Check, pairs: bool
) -> Kernel:
    """Load a kernel, or compile it and, if there is a check, compare it with the reference.

    With `pairs` it is compiled first with LLVM's superword-level parallelism, which computes independent scalar
    operations of one kind in pairs: for one Hodgkin-Huxley neuron it was measured to save a fifth. It reorders
    nothing, so the bits are the same.
    """
    for pairing in (True, False) if pairs else (False,):
        module = _import(source, path, stem)
        with _superwords(pairing):
            kernel, fresh = _entry(module, function, signature, source)
        if not fresh:
            return kernel
        if check is None or check(kernel.call):
            _keep(kernel.dispatcher, path)  # only what was compared is kept: what is loaded is trusted
            return kernel
    raise NeunError(
        f"the compiled kernel {stem} differs from the plain reference; this is an error of the compiler or of neun_py: "
        "please report it with the versions of numba and llvmlite"
    )


@contextmanager
def _superwords(on: bool) -> Iterator[None]:
    """Turn LLVM's pairing of operations on or off while one kernel is compiled."""
    from numba.core import config

    before = config.SLP_VECTORIZE  # type: ignore[attr-defined]
    config.SLP_VECTORIZE = int(on)  # type: ignore[attr-defined]
    try:
        yield
    finally:
        config.SLP_VECTORIZE = before  # type: ignore[attr-defined]


def _import(source: str, path: Path | None, stem: str) -> ModuleType:
    """Execute the module; its text can be seen in tracebacks either way."""
    name = f"neun_py_kernels_{stem}_{key_of(source)}"
    if path is not None:
        specification = importlib.util.spec_from_file_location(name, path)
        assert specification is not None and specification.loader is not None
        module = importlib.util.module_from_spec(specification)
        sys.modules[name] = module  # numba finds the module by its name when it loads a compiled function
        specification.loader.exec_module(module)
        return module
    filename = f"<neun_py {stem}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    module = ModuleType(name)
    sys.modules[name] = module
    exec(compile(source, filename, "exec"), module.__dict__)  # our own generated text
    return module


def _entry(module: ModuleType, function: str, signature: str, source: str) -> tuple[Kernel, bool]:
    """Give a module's kernel, and whether it had to be compiled; a module with a file is kept on disk."""
    global _compiled
    from numba import float64, int64

    dispatcher = getattr(module, function)
    if not hasattr(dispatcher, "compile"):
        raise NeunError("NUMBA_DISABLE_JIT is set, and nothing can be compiled; unset it")
    types = tuple({"i": int64, "d": float64}[letter] for letter in signature)
    if hasattr(module, "__file__"):
        dispatcher._cache = _quick_cache()(dispatcher.py_func)
    dispatcher.compile(types)
    fresh = not dispatcher.stats.cache_hits
    _compiled += fresh
    dispatcher.disable_compile()
    return Kernel(dispatcher.overloads[types].entry_point, source, dispatcher), fresh


@cache
def _quick_cache() -> Any:
    """Give numba's cache of a function, but for one thing.

    Before it loads a compiled function numba fills its tables of everything that could be compiled (and imports
    scipy.linalg where that is installed): 0.5 s. What is compiled already needs none of it; where something has to
    be compiled after all, the compiler fills the tables itself.
    """
    from numba.core.caching import FunctionCache

    class QuickCache(FunctionCache):
        def load_overload(self, signature: Any, target_context: Any) -> Any:
            with self._guard_against_spurious_io_errors():
                return self._load_overload(signature, target_context)  # type: ignore[no-untyped-call]

        def save_overload(self, signature: Any, data: Any) -> None:
            """Keep nothing yet: `_keep` does, once the kernel was compared with the reference."""

        def keep(self, signature: Any, data: Any) -> None:
            super().save_overload(signature, data)  # type: ignore[no-untyped-call]

    return QuickCache


def _keep(dispatcher: Any, path: Path | None) -> None:
    """Write a kernel that passed its check to disk."""
    if path is not None:
        for signature, result in dispatcher.overloads.items():
            dispatcher._cache.keep(signature, result)


def _forget(path: Path) -> None:
    """Remove what numba kept beside a module."""
    from numba.core import config

    chosen = str(config.CACHE_DIR)  # type: ignore[attr-defined]  # $NUMBA_CACHE_DIR, else empty
    for folder in (path.parent, *([Path(chosen)] if chosen else [])):
        for file in folder.rglob(f"{path.stem}.*.nb?"):
            file.unlink(missing_ok=True)
