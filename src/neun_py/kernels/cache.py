"""Where generated source and its compiled form are kept between processes.

The folder is ``$NEUN_CACHE_DIR`` or the user's cache folder. A file's name holds a hash of everything that its
meaning depends on: its text, the compiler, the processor, the optimiser's level, and the
versions of this package, llvmlite, LLVM and Python. The
code of a kernel lies beside its source, with a digest before it. A file is written once, under another name, and
renamed, so that processes that start together do not meet half a file. Nothing is kept in a folder that is not the
user's own.
"""

from __future__ import annotations

import hashlib
import os
import platform
import sys
import tempfile
import warnings
from functools import cache
from pathlib import Path

from neun_py._version import __version__
from neun_py.errors import CacheWarning

__all__ = ["cache_folder", "keep", "kept_code", "key_of", "write_source"]

_DIGEST = 32
_LANGUAGE = ("cache", "compile", "primitives", "random")
"""The files of this folder that say what generated source means, and how its code is kept."""


def cache_folder() -> Path:
    """Give the folder in which compiled code is kept; it may not exist yet."""
    chosen = os.environ.get("NEUN_CACHE_DIR")
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("neun_py")


@cache
def _versions() -> bytes:
    import llvmlite

    from neun_py.kernels.compiler.target import settings

    words = [__version__, llvmlite.__version__, platform.python_version(), getattr(sys, "abiflags", ""), *settings()]
    here = Path(__file__).parent
    language = [*(here / f"{name}.py" for name in _LANGUAGE), *sorted((here / "compiler").glob("*.py"))]
    # Where the package is not files, its version says what its text is.
    return b"".join(["\n".join(words).encode(), *(file.read_bytes() for file in language if file.is_file())])


def key_of(source: str) -> str:
    """Give the hash of a generated module and of all that its meaning depends on."""
    return hashlib.sha256(_versions() + b"\0" + source.encode()).hexdigest()[:20]


def write_source(source: str, stem: str) -> Path | None:
    """Give the file that holds a generated module, written if need be; None, with a warning, where it cannot be."""
    folder = cache_folder()
    path = folder / f"{stem}_{key_of(source)}.py"
    try:
        _own_folder(folder)
        if not (path.is_file() and path.read_bytes() == source.encode()):
            _write(path, source.encode())
    except OSError as error:
        _warn_not_kept(folder, error)
        return None
    return path


def kept_code(path: Path, function: str, signature: str) -> bytes | None:
    """Give the code that is kept of a module's kernel; None where there is none.

    Raises
    ------
    ValueError
        If it is not what was written.
    """
    file = _code_file(path, function, signature)
    if not file.is_file():
        return None
    content = file.read_bytes()
    if hashlib.sha256(content[_DIGEST:]).digest() != content[:_DIGEST]:
        raise ValueError(f"{file} is damaged")
    return content[_DIGEST:]


def keep(path: Path, function: str, signature: str, code: bytes) -> None:
    """Keep the code of a module's kernel for other processes."""
    try:
        _write(_code_file(path, function, signature), hashlib.sha256(code).digest() + code)
    except OSError as error:
        _warn_not_kept(path.parent, error)


def _code_file(path: Path, function: str, signature: str) -> Path:
    return path.with_name(f"{path.stem}.{function}.{signature}.code")


def _write(path: Path, content: bytes) -> None:
    """Write a file as a whole or not at all."""
    handle, temporary = tempfile.mkstemp(prefix=".new_", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _warn_not_kept(folder: Path, error: Exception) -> None:
    """Say, once for each cause, that compiled code cannot be kept."""
    warnings.warn(
        f"compiled code cannot be kept in {folder} ({error}); it is compiled again in every process. "
        "Set NEUN_CACHE_DIR to a folder that you can write to.",
        CacheWarning,
        stacklevel=3,
    )


def _own_folder(folder: Path) -> None:
    """Make the folder, for the user alone, and refuse one into which somebody else can write.

    Compiled code is loaded as it is.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = folder.stat()
    if hasattr(os, "geteuid") and (status.st_uid != os.geteuid() or status.st_mode & 0o022):
        raise PermissionError(f"{folder} is another user's, or others may write to it: chmod go-w")
