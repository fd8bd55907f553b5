"""Where generated source and its compiled form are kept between processes.

The folder is ``$NEUN_CACHE_DIR`` or the user's cache folder. A file's name holds a hash of everything that its
meaning depends on: its text, the primitives, and the versions of this package, numba, llvmlite and Python; numba adds
the processor. A file is written once, under another name, and renamed, so that processes that start together do
not meet half a file. Nothing is kept in a folder that is not the user's own.
"""

from __future__ import annotations

import hashlib
import os
import platform
import tempfile
import warnings
from functools import cache
from pathlib import Path

from neun_py._version import __version__
from neun_py.errors import CacheWarning

__all__ = ["cache_folder", "kept", "key_of"]


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
    import numba

    words = [
        __version__,
        numba.__version__,
        llvmlite.__version__,
        platform.python_version(),
        platform.machine(),
    ]
    imported = (Path(__file__).with_name(name).read_bytes() for name in ("primitives.py", "random.py"))
    return b"".join(["\n".join(words).encode(), *imported])


def key_of(source: str) -> str:
    """Give the hash of a generated module and of all that its meaning depends on."""
    return hashlib.sha256(_versions() + b"\0" + source.encode()).hexdigest()[:20]


def kept(source: str, stem: str) -> Path | None:
    """Give the file that holds a generated module, written if need be; None, with a warning, where it cannot be."""
    folder = cache_folder()
    path = folder / f"{stem}_{key_of(source)}.py"
    try:
        _own_folder(folder)
        if path.is_file() and path.read_text(encoding="utf-8") == source:
            return path
        handle, temporary = tempfile.mkstemp(prefix=".new_", suffix=".py", dir=folder)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(source)
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        warn_not_kept(folder, error)
        return None
    return path


def warn_not_kept(folder: Path, error: Exception) -> None:
    """Say, once for each cause, that compiled code cannot be kept."""
    warnings.warn(
        f"compiled code cannot be kept in {folder} ({error}); it is compiled again in every process. "
        "Set NEUN_CACHE_DIR to a folder that you can write to.",
        CacheWarning,
        stacklevel=3,
    )


def _own_folder(folder: Path) -> None:
    """Make the folder, for the user alone, and refuse one into which somebody else can write.

    Compiled code is loaded as it is. The folder of numba's files is made here too, for else the umask would decide
    who may write to it.
    """
    for place in (folder, folder / "__pycache__"):
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = place.stat()
        if hasattr(os, "geteuid") and (status.st_uid != os.geteuid() or status.st_mode & 0o022):
            raise PermissionError(f"{place} is another user's, or others may write to it: chmod go-w")
