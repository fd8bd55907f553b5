"""Generated source becomes a function that is called with plain numbers and addresses."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from neun_py.errors import CacheWarning, NeunError
from neun_py.kernels.cache import keep, kept_code, key_of, write_source

__all__ = ["Kernel", "compilations", "compiled"]


@dataclass(frozen=True)
class Kernel:
    """A compiled function.

    Attributes
    ----------
    call : callable
        The entry point; it takes the numbers of its signature and checks nothing but that they are numbers.
    source : str
        What was compiled.
    function, signature : str
        The kernel in it, and its arguments.
    code : int
        The address of the compiled code, for other kernels to call; it lives as long as the process.
    pairs : bool
        Whether scalar operations were paired.
    """

    call: Callable[..., int]
    source: str
    function: str
    signature: str
    code: int
    pairs: bool = False

    def llvm(self) -> str:
        """Give what LLVM was given."""
        from neun_py.kernels.compiler.translation import translate

        return translate(self.source, self.function, self.signature)

    def assembly(self) -> str:
        """Give what it is compiled to, as this processor's assembly."""
        from neun_py.kernels.compiler.target import assembly

        return assembly(self.llvm(), self.pairs)


Check = Callable[[Callable[..., int]], bool] | None

_kernels: dict[tuple[str, str, str], Kernel] = {}
_given_away: list[Kernel] = []
"""Every kernel: nobody knows who still has the address of its code."""
_lock = threading.RLock()
_compiled = 0


def compilations() -> int:
    """Give how many kernels this process has compiled; loading one from disk does not count."""
    return _compiled


def compiled(
    source: str, function: str, signature: str, stem: str, check: Check = None, *, pairs: bool = True
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
    with _lock:
        key = (key_of(source), function, signature)
        if key not in _kernels:
            _kernels[key] = _load(source, function, signature, stem, check, pairs and check is not None)
            _given_away.append(_kernels[key])
        return _kernels[key]


def _load(source: str, function: str, signature: str, stem: str, check: Check, pairs: bool) -> Kernel:
    """Load what was kept; compile it where nothing was, or what cannot be used."""
    path = write_source(source, stem)
    if path is not None:
        try:
            code = kept_code(path, function, signature)
            if code is not None:
                return _kernel(source, function, signature, code[1:], pairs=code[:1] == b"p")
        except Exception as error:  # a damaged file must not end a simulation: compile anew
            warnings.warn(
                f"what was kept of {stem} could not be used ({error}); it is compiled anew", CacheWarning, stacklevel=3
            )
    return _compile(source, path, stem, function, signature, check, pairs)


def _compile(
    source: str, path: Path | None, stem: str, function: str, signature: str, check: Check, pairs: bool
) -> Kernel:
    """Compile a kernel and, if there is a check, compare it with the reference.

    With `pairs` it is compiled first with LLVM's superword-level parallelism, which computes independent scalar
    operations of one kind in pairs: for one Hodgkin-Huxley neuron it was measured to save a fifth. It reorders
    nothing, so the bits are the same.
    """
    global _compiled
    from neun_py.kernels.compiler.target import object_code
    from neun_py.kernels.compiler.translation import translate

    text = translate(source, function, signature)
    for pairing in (True, False) if pairs else (False,):
        code = object_code(text, pairing)
        kernel = _kernel(source, function, signature, code, pairing)
        _compiled += 1
        if check is None or check(kernel.call):
            if path is not None:  # only what was compared is kept: what is loaded is trusted
                keep(path, function, signature, (b"p" if pairing else b"-") + code)
            return kernel
    raise NeunError(
        f"the compiled kernel {stem} differs from the plain reference; this is an error of the compiler or of neun_py: "
        "please report it with the version of llvmlite"
    )


def _kernel(source: str, function: str, signature: str, code: bytes, pairs: bool) -> Kernel:
    from neun_py.kernels.compiler.loading import loaded

    call, address = loaded(code, function)
    return Kernel(call, source, function, signature, address, pairs)
