"""What lies in a store beside its arrays while it is written: the checkpoint, the request, the lock, who may go on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from neun_py.errors import ArgumentError
from neun_py.io.atomic import checked_path
from neun_py.io.locks import Lock
from neun_py.io.states import Arrays, read_state
from neun_py.io.zarr_skeleton import CONSOLIDATED, as_json

__all__ = [
    "COMPLETE",
    "LOCK",
    "PART",
    "REQUEST",
    "STATE",
    "STREAM_VERSION",
    "is_stream",
    "is_unfinished",
    "new_store",
    "put_beside",
    "read_checkpoint",
    "reopening",
]

STREAM_VERSION = 1
"""The version of what is kept beside the arrays."""

_OWN = ".checkpoint"
STATE = f"{_OWN}/state.neun"
"""The checkpoint: from where it goes on."""
REQUEST = f"{_OWN}/request.neun"
"""What was asked."""
COMPLETE = f"{_OWN}/complete"
"""Is there when all is."""
LOCK = f"{_OWN}/lock"
"""Whoever writes holds it."""
PART = f"{_OWN}/part"
"""Where a file is written before it is put in its place."""

_OTHERS = (".csv", ".nc", ".neun", ".pdf", ".png", ".svg", ".h5", ".hdf5", ".npz", ".npy", ".json", ".txt")
"""Endings that say another format."""
# What damaged metadata, checkpoints and chunks make of the code that reads them.
_DAMAGE = (OSError, ValueError, KeyError, TypeError, RuntimeError, AttributeError, IndexError)


def is_stream(path: Path) -> bool:
    """Whether there is a recording at a path that a stream has written."""
    return (path / STATE).is_file() and (path / CONSOLIDATED).is_file()


def is_unfinished(path: Path) -> bool:
    """Whether there is one that is not complete."""
    return is_stream(path) and not (path / COMPLETE).is_file()


def new_store(path: object) -> Path:
    """Check where a store is to be made.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        If it is no path, its ending says another format, or it holds what has not ended.
    """
    place = checked_path(path)
    given = place.suffix.lower()
    if given in _OTHERS:
        fix = f", and then write what comes back: neun.io.write(ds, {place.name!r})" if given in (".csv", ".nc") else ""
        raise ArgumentError(
            f"what is recorded goes to a Zarr store, and {str(path)!r} ends in {given!r}; give "
            f"to={str(place.with_suffix('.zarr'))!r}{fix}"
        )
    if is_unfinished(place):
        raise ArgumentError(
            f"{path} holds a run that has not ended; go on with neun.resume({str(path)!r}), give another path, or "
            "remove it"
        )
    return place


def put_beside(part: Path, state: bytes, request: bytes) -> None:
    """Write the first checkpoint and the request into a store that is not at its place yet."""
    (part / _OWN).mkdir()
    # what lies in a Zarr group must be one, or who lists the store is warned
    (part / _OWN / ".zgroup").write_bytes(as_json({"zarr_format": 2}))
    (part / STATE).write_bytes(state)
    (part / REQUEST).write_bytes(request)


@contextmanager
def reopening(path: str | os.PathLike[str]) -> Iterator[Lock | None]:
    """Give the lock of a store, or None where it is complete; if the body raises, the lock is given back.

    Raises
    ------
    ArgumentError
        If another process is writing it, or the body finds that it is damaged.
    """
    place = checked_path(path)
    lock = Lock(place / LOCK, str(path)) if is_unfinished(place) else None
    try:
        if lock is not None and not is_unfinished(place):  # another process finished it just before the lock
            lock.release()
            lock = None
        yield lock
    except BaseException as error:
        if lock is not None:
            lock.release()
        if isinstance(error, ArgumentError) or not isinstance(error, _DAMAGE):
            raise
        raise ArgumentError(f"{path} is damaged and cannot go on: {error}") from error


def read_checkpoint(path: Path) -> tuple[Arrays, dict[str, Any]]:
    """Read the checkpoint of a store.

    Raises
    ------
    ArgumentError
        If it is damaged, or a later version of Neun wrote it.
    """
    arrays, facts = read_state(path / STATE)
    version = facts.get("stream")
    if isinstance(version, int) and version > STREAM_VERSION:
        raise ArgumentError(
            f"{path} was written by a later version of Neun (format {version}, known is {STREAM_VERSION}); "
            "install that version to go on"
        )
    return arrays, facts
