"""A Zarr store of format 2 without rows yet: its folders, its metadata, its coordinates.

Format 2 because one file, `.zmetadata`, says all of a store that xarray reads: replacing it makes many arrays longer at
once. Format 3 has none that its specification knows.
"""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.io.atomic import require_writable
from neun_py.io.attributes import plain_attributes, require_plain_attributes
from neun_py.io.growing import COMPRESSOR, Field, GrowingArray

__all__ = [
    "CONSOLIDATED",
    "Coordinate",
    "Metadata",
    "appearing",
    "as_json",
    "consolidated",
    "metadata_of",
    "read_metadata",
]

Coordinate = tuple[str | tuple[str, ...], npt.ArrayLike, Mapping[str, Any]]
"""Dims, values and attributes, as xarray takes them."""
Metadata = dict[str, dict[str, Any]]
"""The JSON files of a store by their path in it: `.zattrs`, `v/.zarray` ..."""

CONSOLIDATED = ".zmetadata"
SPIKES = 1 << 16
"""Rows of a chunk of spikes, of which no one knows how many will come."""


def as_json(x: object) -> bytes:
    """Give what a metadata file holds."""
    return json.dumps(x, indent=1).encode()


def consolidated(metadata: Metadata) -> bytes:
    """Give what the consolidated metadata hold."""
    return as_json({"zarr_consolidated_format": 1, "metadata": metadata})


def read_metadata(store: Path) -> Metadata:
    """Read the consolidated metadata.

    Raises
    ------
    ValueError, KeyError, TypeError, OSError
        If they are not what `consolidated` gives.
    """
    metadata = json.loads((store / CONSOLIDATED).read_bytes())["metadata"]
    for name in metadata:
        folder, _, file = name.rpartition("/")
        if file not in (".zarray", ".zattrs", ".zgroup") or (folder and not _may_be_a_name(folder)):
            raise ValueError(f"{name!r} is no name of ours")
    return dict(metadata)


def _may_be_a_name(name: object) -> bool:
    """Whether an array can bear a name, which is also its folder's."""
    return isinstance(name, str) and name[:1] not in ("", ".") and not set(name) & set('/\\:*?"<>|\0')


def metadata_of(
    time: Field,
    variables: Mapping[str, Field],
    spikes: Mapping[str, Field],
    coords: Mapping[str, Coordinate],
    attrs: Mapping[str, Any],
    samples: int,
) -> Metadata:
    """Give the metadata of a store in which nothing is recorded yet.

    Raises
    ------
    ArgumentError, ArgumentTypeError
        For names that arrays cannot bear, sizes that do not agree, and attributes that a file cannot keep.
    """
    names = ["time", *variables, *spikes, *coords]
    for name in names:
        if not _may_be_a_name(name) or names.count(name) > 1:
            raise ArgumentError(f"{name!r} cannot be the name of an array in a Zarr store, or is there twice")
    require_plain_attributes("the recording", attrs)
    root = plain_attributes(attrs)
    labels = [name for name, (dims, _, _) in coords.items() if dims not in (name, (name,))]
    if labels:  # how the conventions of netCDF, which xarray follows, tell coordinates from data
        root["coordinates"] = " ".join(labels)
    metadata: Metadata = {".zgroup": {"zarr_format": 2}, ".zattrs": root}
    growing = [("time", time, "time", samples, False)]
    growing += [(name, field, "time", samples, True) for name, field in variables.items()]
    growing += [(name, field, "spike", SPIKES, True) for name, field in spikes.items()]
    for name, field, dim, expected, gaps in growing:
        require_plain_attributes(name, field.attrs)
        described = GrowingArray.describe(field, dim, expected, gaps=gaps)
        metadata[f"{name}/.zarray"], metadata[f"{name}/.zattrs"] = described
    for name, coordinate in coords.items():
        require_plain_attributes(name, coordinate[2])
        metadata[f"{name}/.zarray"], metadata[f"{name}/.zattrs"] = _coordinate(name, coordinate)
    _require_one_size(metadata)
    return metadata


def _coordinate(name: str, coordinate: Coordinate) -> tuple[dict[str, Any], dict[str, Any]]:
    dims, given, attrs = coordinate
    values = np.asarray(given)
    dims = (dims,) if isinstance(dims, str) else tuple(dims)
    if values.dtype.kind not in "biufU" or values.ndim != len(dims) or {"time", "spike"} & set(dims):
        raise ArgumentTypeError(
            f"the coordinate {name!r} of dims {dims} cannot be {values.dtype} of shape {values.shape}; "
            "it has numbers or text, and does not grow"
        )
    array = {
        "zarr_format": 2,
        "shape": list(values.shape),
        "chunks": [max(n, 1) for n in values.shape],
        "dtype": values.dtype.newbyteorder("<").str,
        "compressor": COMPRESSOR,
        "fill_value": None,
        "order": "C",
        "filters": None,
        "dimension_separator": ".",
    }
    return array, {"_ARRAY_DIMENSIONS": list(dims), **plain_attributes(attrs)}


def _require_one_size(metadata: Metadata) -> None:
    sizes: dict[str, tuple[int, str]] = {}
    for key, array in metadata.items():
        name, _, file = key.rpartition("/")
        if file == ".zarray":
            for dim, size in zip(metadata[f"{name}/.zattrs"]["_ARRAY_DIMENSIONS"], array["shape"], strict=True):
                known, first = sizes.setdefault(dim, (size, name))
                if known != size:
                    raise ArgumentError(f"{first} has {known} entries along {dim!r}, and {name} has {size}")


def write_skeleton(store: Path, metadata: Metadata, coords: Mapping[str, Coordinate]) -> None:
    """Write the metadata and the coordinates into an empty folder."""
    import numcodecs

    for key, content in metadata.items():
        (store / key).parent.mkdir(exist_ok=True)
        (store / key).write_bytes(as_json(content))
    codec = numcodecs.get_codec(COMPRESSOR)
    for name, (_, given, _) in coords.items():
        array = metadata[f"{name}/.zarray"]
        values = np.ascontiguousarray(given, array["dtype"])
        if values.size:
            chunk = ".".join("0" for _ in array["shape"]) or "0"
            (store / name / chunk).write_bytes(codec.encode(values))
    (store / CONSOLIDATED).write_bytes(consolidated(metadata))


@contextmanager
def appearing(path: Path) -> Iterator[Path]:
    """Give a temporary folder beside a path; when the body ends well, it is at the path, at once.

    Raises
    ------
    ArgumentError
        If there is anything at the path but an empty folder, or the system refuses.
    """
    if path.is_dir() and not any(path.iterdir()):
        target, empty = path.resolve(), True
    elif path.exists():
        raise ArgumentError(
            f"there is something at {path} already, and it stays; give another path, or remove it first"
        )
    else:
        require_writable(path)
        target, empty = path.resolve(), False
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        part.mkdir()
        yield part
        if empty:
            target.rmdir()
        part.rename(target)
    except OSError as error:
        raise ArgumentError(f"{path} cannot be written: {error.strerror or error}") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
