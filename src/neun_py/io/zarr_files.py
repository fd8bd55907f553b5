"""Datasets in Zarr stores."""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentError
from neun_py.io.atomic import require_writable
from neun_py.io.attributes import plain_attributes, require_plain_dataset
from neun_py.io.store_folder import is_unfinished
from neun_py.io.zarr_skeleton import CONSOLIDATED

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["read_zarr", "read_zarr_or_tree", "require_replaceable", "write_zarr"]


def write_zarr(ds: xr.Dataset | xr.DataTree, path: Path) -> tuple[Path, ...]:
    """Write a Dataset, or a network's tree, to a Zarr store of format 2; values, types and attrs survive.

    The metadata are consolidated.

    Raises
    ------
    ArgumentError
        For attrs that are neither text nor numbers, for a path at which something other than a Zarr store is, or a
        recording that has not ended, and where the store cannot be written.
    """
    import xarray as xr
    import zarr

    with _replacing_store(path) as part:
        if isinstance(ds, xr.Dataset):
            _write(ds, part)
        else:
            for node in ds.subtree:
                _write(node.to_dataset(inherit=False), part, node.path)
        zarr.consolidate_metadata(part, zarr_format=2)
    return (path,)


def _write(ds: xr.Dataset, part: Path, group: str | None = None) -> None:
    require_plain_dataset(ds, names=group is not None)
    bare = ds.drop_encoding()
    encoding = {name: {"_FillValue": None} for name in bare.variables}
    # a chunk of -0.0 equals one of 0.0, which Zarr takes for empty
    bare.to_zarr(
        part, group=group, mode="w", zarr_format=2, consolidated=False, write_empty_chunks=True, encoding=encoding
    )


def read_zarr(path: Path) -> xr.Dataset:
    """Open a Dataset; see `read_zarr_or_tree`.

    Raises
    ------
    ArgumentError
        As there, and for a network's tree.
    """
    import xarray as xr

    found = read_zarr_or_tree(path)
    if not isinstance(found, xr.Dataset):
        raise ArgumentError(f"{path} holds the tree of a network's run, where one Dataset is expected")
    return found


def read_zarr_or_tree(path: Path) -> xr.Dataset | xr.DataTree:
    """Open a Dataset, or a network's tree; values are read when they are used, for it may be larger than memory.

    Raises
    ------
    ArgumentError
        If there is no Zarr store, or it holds pickled objects, which could do anything when they are read.
    """
    import xarray as xr

    if not path.is_dir():
        raise ArgumentError(f"there is no Zarr store {path}" + (": it is a file" if path.is_file() else ""))
    try:
        known = (path / CONSOLIDATED).is_file()
        _refuse_pickles(path, [path / CONSOLIDATED] if known else [*path.rglob(".zarray"), *path.rglob("zarr.json")])
        # times stay numbers: xarray would make timedeltas of what has the unit milliseconds
        as_stored: Any = {"chunks": None, "decode_times": False, "decode_timedelta": False, "mask_and_scale": False}
        ds: xr.Dataset = xr.open_zarr(path, consolidated=known, **as_stored)
        tree = None
        if not ds.variables:  # as at the root of a network's
            opened = xr.open_datatree(path, engine="zarr", consolidated=known, **as_stored)
            tree = opened if opened.children else None
    except ArgumentError:
        raise
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArgumentError(f"{path} cannot be read as a Zarr store: {error}") from error
    return _meant(ds) if tree is None else tree.map_over_datasets(_meant)


def _meant(ds: xr.Dataset) -> xr.Dataset:
    ds = ds.drop_encoding()
    ds.attrs = plain_attributes(ds.attrs)
    for variable in ds.variables.values():
        variable.attrs = plain_attributes(variable.attrs)
        variable.attrs.pop("_FillValue", None)
    return ds


def require_replaceable(path: Path) -> None:
    """Refuse a path at which no store can be written, with the cause.

    Raises
    ------
    ArgumentError
        For a missing folder, a folder that is neither empty nor a Zarr store, a recording that has not ended.
    """
    if is_unfinished(path):
        raise ArgumentError(
            f"{path} holds a run that has not ended; go on with neun.resume({str(path)!r}), give another path, "
            "or remove it"
        )
    if not path.is_dir():
        require_writable(path)
        if path.exists():
            raise ArgumentError(
                f"{path} cannot be written: it is a file, and a Zarr store is a folder; remove it first"
            )
    elif any(path.iterdir()) and not any((path / name).is_file() for name in (".zgroup", "zarr.json")):
        raise ArgumentError(f"{path} cannot be written: it is a folder, and no Zarr store; give another path")


@contextmanager
def _replacing_store(path: Path) -> Iterator[Path]:
    """Give a temporary path beside a store; when the body ends well, it takes the store's place.

    No system call that Python has exchanges two folders: a kill between the two renames leaves the old store beside its
    place, with the ending .old, and the new one in it or beside.
    """
    require_replaceable(path)
    target = path.resolve()
    part, old = (target.with_name(f".{target.name}.{secrets.token_hex(4)}.{end}") for end in ("part", "old"))
    try:
        yield part
        if target.exists():
            target.rename(old)
        try:
            part.rename(target)
        except OSError:
            if old.exists():
                old.rename(target)
            raise
        shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        raise ArgumentError(f"{path} cannot be written: {error.strerror or error}") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _refuse_pickles(store: Path, files: list[Path]) -> None:
    for file in files:
        if _names_pickle(json.loads(file.read_bytes())):
            raise ArgumentError(f"{store} holds pickled objects, which could do anything when they are read")


def _names_pickle(x: object) -> bool:
    """Whether a codec of that name is anywhere in metadata; attributes, which are text, may speak of it."""
    if isinstance(x, dict):
        named = any("pickle" in str(x.get(key)).lower() for key in ("id", "name"))
        return named or any(
            _names_pickle(value) for key, value in x.items() if key != "attributes" and not key.endswith(".zattrs")
        )
    return isinstance(x, list) and any(map(_names_pickle, x))
