"""A state in one file: arrays by name, bit for bit, and what is known about them.

The file is a zip archive of .npy members, as `numpy.savez` writes and `numpy.load` reads, with the facts as JSON. It is
parsed, never evaluated: no pickle is written or read. The recommended ending is `.neun`; any other is kept as it is.
"""

from __future__ import annotations

import json
import os
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.io.atomic import checked_path, replacing

__all__ = ["STATE_ENDING", "STATE_VERSION", "read_state", "state_bytes", "write_state"]

STATE_ENDING = ".neun"
"""The recommended ending of a saved state."""
STATE_VERSION = 1
"""The version of the format that is written; files of later versions are refused."""

_FACTS = "facts.json"
_FORMAT = "neun_py state"
# What Python's own readers raise for bytes that are not what they should be.
_UNREADABLE = (OSError, ValueError, EOFError, KeyError, RuntimeError, MemoryError, zipfile.BadZipFile, zlib.error)

Arrays = dict[str, npt.NDArray[Any]]


def write_state(path: str | os.PathLike[str], arrays: Mapping[str, npt.ArrayLike], facts: Mapping[str, Any]) -> Path:
    """Write a state to one file, whole or not at all, and give its path.

    Parameters
    ----------
    path : path
        A file that is there is replaced at once; a kill at any moment leaves the old one or the new.
    arrays : mapping of str to array
        Numbers, truth values or text of any shape; every bit comes back, also those of a NaN and of -0.0.
    facts : mapping of str to plain values
        None, truth values, numbers, text, and lists and dicts of them; tuples come back as lists, NumPy's scalars
        as Python's.

    Raises
    ------
    ArgumentTypeError
        For what is no such array or fact.
    ArgumentError
        Where the file cannot be written.

    Examples
    --------
    >>> write_state("cell.neun", {"v": [-65.0, -0.0]}, {"model": "HH", "steps": 7})  # doctest: +SKIP
    """
    place, members = checked_path(path), _members(arrays, facts)
    with replacing(place) as part, part.open("wb") as file:
        _write(file, members)
        file.flush()
        os.fsync(file.fileno())
    return place


def state_bytes(arrays: Mapping[str, npt.ArrayLike], facts: Mapping[str, Any]) -> bytes:
    """Give what `write_state` writes."""
    from io import BytesIO

    file = BytesIO()
    _write(file, _members(arrays, facts))
    return file.getvalue()


def read_state(path: str | os.PathLike[str]) -> tuple[Arrays, dict[str, Any]]:
    """Read what `write_state` wrote: the arrays and the facts.

    Raises
    ------
    ArgumentError
        If there is no file, it is not a saved state, it is damaged, or a later version of Neun wrote it.
    """
    place = checked_path(path)
    if not place.is_file():
        raise ArgumentError(f"there is no file {path}")
    with place.open("rb") as file:
        is_archive = file.read(2) == b"PK"
        if not is_archive:
            raise ArgumentError(f"{path} is not a saved state of Neun")
        try:
            return _read(place, file)
        except _UNREADABLE as error:
            if isinstance(error, ArgumentError):
                raise
            raise ArgumentError(f"{path} is damaged and cannot be read: {error}") from error


def _members(arrays: Mapping[str, npt.ArrayLike], facts: Mapping[str, Any]) -> tuple[Arrays, bytes]:
    """Check everything before a byte is written."""
    checked: Arrays = {}
    for name, given in arrays.items():
        # a zip archive does not keep every name as it is: it cuts at a zero byte, and Windows turns the slashes
        if not isinstance(name, str) or not name or zipfile.ZipInfo(name).filename != name or "\\" in name:
            raise ArgumentTypeError(
                f"{name!r} cannot be the name of a saved array; give text without \\ and zero bytes"
            )
        checked[name] = np.asanyarray(given)
        if checked[name].dtype.kind not in "biufcSU":
            raise ArgumentTypeError(f"{name}: {checked[name].dtype} cannot be saved; arrays of numbers and text can")
    whole = {"format": _FORMAT, "version": STATE_VERSION, "arrays": list(checked), "facts": dict(facts)}
    _require_text_keys(whole["facts"])
    try:
        return checked, json.dumps(whole, default=_plain).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise ArgumentTypeError(f"the facts of a state are plain values: {error}") from error


def _require_text_keys(value: object) -> None:
    """Refuse keys that JSON would turn into text, and that would come back as another key."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, str):
                raise ArgumentTypeError(f"the facts of a state have names that are text, not {key!r}")
            _require_text_keys(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _require_text_keys(item)


def _plain(x: object) -> object:
    if isinstance(x, np.generic):
        return x.item()
    if isinstance(x, Mapping):
        return dict(x)
    raise TypeError(f"{x!r} of type {type(x).__name__} is none")


def _write(file: IO[bytes], members: tuple[Arrays, bytes]) -> None:
    arrays, facts = members
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(zipfile.ZipInfo(_FACTS), facts)
        for name, array in arrays.items():
            # a date of its own would make two files of one state differ
            with archive.open(zipfile.ZipInfo(f"{name}.npy"), "w", force_zip64=True) as member:
                np.lib.format.write_array(member, array, allow_pickle=False)


def _read(path: Path, file: IO[bytes]) -> tuple[Arrays, dict[str, Any]]:
    with zipfile.ZipFile(file) as archive:
        if _FACTS not in archive.namelist():
            raise ArgumentError(f"{path} is not a saved state of Neun")
        whole = json.loads(archive.read(_FACTS))
        if not isinstance(whole, dict) or whole.get("format") != _FORMAT:
            raise ArgumentError(f"{path} is not a saved state of Neun")
        version = whole["version"]
        if version > STATE_VERSION:
            raise ArgumentError(
                f"{path} was written by a later version of Neun (format {version}, known is {STATE_VERSION}); "
                "install that version to read it"
            )
        arrays: Arrays = {}
        for name in whole["arrays"]:
            with archive.open(f"{name}.npy") as member:
                arrays[name] = np.lib.format.read_array(member, allow_pickle=False)
                if member.read(1):  # reading past the end is also what makes zipfile compare the checksum
                    raise ValueError(f"{name} is longer than it says")
        return arrays, whole["facts"]
