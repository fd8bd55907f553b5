"""One door for every format: the file's ending chooses."""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentError, ArgumentTypeError, closest
from neun_py.io.atomic import checked_path, require_writable
from neun_py.io.netcdf import read_netcdf, write_netcdf
from neun_py.io.tables import write_csv
from neun_py.io.zarr_files import read_zarr_or_tree, require_replaceable, write_zarr

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["ENDINGS", "check", "ending", "read", "write"]

_TREE_WRITERS = {".nc": write_netcdf, ".zarr": write_zarr}
_READERS = {".nc": read_netcdf, ".zarr": read_zarr_or_tree}

ENDINGS = (".csv", *_TREE_WRITERS)
"""The endings of the files that `write` writes."""


def ending(path: str | os.PathLike[str], known: Collection[str] = ENDINGS) -> str:
    """Give a path's ending in lower case, with its dot.

    Raises
    ------
    ArgumentError
        If it is not one of the known endings; the message names them and the closest.
    """
    given = checked_path(path).suffix.lower()
    if given in known:
        return given
    there = ", ".join(known)
    if not given:
        raise ArgumentError(f"{str(path)!r} has no ending that says its format; give one of {there}")
    near = closest(given, known, 1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    raise ArgumentError(f"{str(path)!r} ends in {given!r}, which is no known format; there are {there}{hint}")


def check(path: str | os.PathLike[str], known: Collection[str] = ENDINGS) -> Path:
    """Refuse, before any long work, a path that could not be written after it.

    Raises
    ------
    ArgumentError
        For an unknown ending, a missing folder, a folder that may not be written in; for .zarr also a folder that is no
        Zarr store, and a recording that has not ended.
    """
    (require_replaceable if ending(path, known) == ".zarr" else require_writable)(Path(path))
    return Path(path)


def _as_dataset(values: xr.DataArray) -> xr.Dataset:
    """Give a scan as a Dataset, which keeps the provenance; the measure keeps its own name and unit."""
    own = ("units", "long_name")
    ds = values.to_dataset(name=values.name or "values")
    for attrs, kept in ((ds.attrs, False), (ds[values.name or "values"].attrs, True)):
        attrs.clear()
        attrs.update({key: value for key, value in values.attrs.items() if (key in own) == kept})
    return ds


def write(ds: xr.Dataset | xr.DataArray | xr.DataTree, path: str | os.PathLike[str]) -> tuple[Path, ...]:
    """Write a run's Dataset, or the tree of a network's, to a file, whose ending chooses the format.

    The formats .nc and .zarr keep all, .csv is a table.

    Parameters
    ----------
    ds : Dataset, DataTree or DataArray
        What a run returned, or a scan. A table holds no tree.
    path : path
        A file that is there is replaced, at once and only when all is written; of a Zarr store, which is a folder, a
        kill at the very end can leave the old one beside its place, with the ending .old.

    Returns
    -------
    tuple of Path
        The files written: for .csv the table, and then `<stem>.spikes.csv` if the run kept its spikes.

    Raises
    ------
    ArgumentError
        As `check`, and for a Dataset that the format cannot hold.
    """
    import xarray as xr

    if isinstance(ds, xr.DataArray):
        ds = _as_dataset(ds)
    if not isinstance(ds, xr.Dataset | xr.DataTree):
        raise ArgumentTypeError(f"what is written must be a Dataset, not {type(ds).__name__}")
    if ending(path) != ".csv":
        return _TREE_WRITERS[ending(path)](ds, check(path))
    if isinstance(ds, xr.DataTree):
        raise ArgumentError(
            "a table holds one population: write tree['name'].to_dataset(), or the tree to .nc or .zarr"
        )
    return write_csv(ds, check(path))


def read(path: str | os.PathLike[str]) -> Any:
    """Read a Dataset, or the DataTree of a network's run.

    A .nc file is read into memory, a .zarr store as its values are used: it may be larger than memory, and ``.load()``
    reads all of it.

    Raises
    ------
    ArgumentError
        For another ending, a file that is not there, and one that is not what its ending says.
    """
    if isinstance(path, str | os.PathLike) and Path(path).suffix.lower() == ".csv":
        raise ArgumentError(
            f"{str(path)!r}: a table is for other programs and does not hold all of a run; read the .nc or "
            "the .zarr, or use pandas.read_csv(path, comment='#')"
        )
    return _READERS[ending(path, _READERS)](Path(path))
