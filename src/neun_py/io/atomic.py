"""A file that appears whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from neun_py.errors import ArgumentError, ArgumentTypeError

__all__ = ["checked_path", "put", "replacing", "require_writable"]


def checked_path(path: object) -> Path:
    """Give what is meant as a path.

    Raises
    ------
    ArgumentTypeError
        If it is none.
    """
    if not isinstance(path, str | os.PathLike):
        raise ArgumentTypeError(f"a path must be text or a Path, not {type(path).__name__}")
    return Path(path)


def require_writable(path: Path) -> None:
    """Refuse a path at which no file can be written, with the cause.

    Raises
    ------
    ArgumentError
        Where the folder is missing or is none, may not be written in, or a folder bears the file's name.
    """
    folder = path.parent
    if not folder.exists():
        raise ArgumentError(f"{path} cannot be written: there is no folder {folder}; make it first")
    if not folder.is_dir():
        raise ArgumentError(f"{path} cannot be written: {folder} is not a folder")
    if path.is_dir():
        raise ArgumentError(f"{path} cannot be written: it is a folder; give a file's name in it")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise ArgumentError(f"{path} cannot be written: the folder {folder} may not be written in")


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary path beside a file; when the body ends well, it takes the file's place at once.

    When the body raises, the temporary file is removed and the file stays as it was. A link is followed.

    Raises
    ------
    ArgumentError
        As `require_writable`, and for what the system refuses while writing (a full disk, a lost right).
    """
    require_writable(path)
    target = path.resolve()
    # an own name rather than mkstemp's, whose files none but their owner may read, the renamed one included
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        yield part
        part.replace(target)
    except OSError as error:
        raise ArgumentError(f"{path} cannot be written: {error.strerror or error}") from error
    finally:
        part.unlink(missing_ok=True)


def put(path: Path, data: bytes, part: Path) -> None:
    """Put a file in its place at once: a kill or a loss of power at any moment leaves the old one or the new.

    Parameters
    ----------
    path : Path
        The file.
    data : bytes
        What will be in it.
    part : Path
        Where it is written first; on the same file system, and of one writer alone.
    """
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)  # noqa: PTH105 - what the tests make fail
