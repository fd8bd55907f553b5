"""NetCDF 4: everything a Dataset holds, bit for bit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from neun_py.errors import ArgumentError
from neun_py.io.atomic import replacing
from neun_py.io.attributes import lists_as_text, plain_attributes, require_plain_dataset, text_as_lists

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["read_netcdf", "write_netcdf"]


def write_netcdf(ds: xr.Dataset | xr.DataTree, path: Path) -> tuple[Path, ...]:
    """Write a Dataset, or a network's tree, whose nodes become groups; values, types and attrs survive.

    Raises
    ------
    ArgumentError
        For attrs that are neither text nor numbers nor lists of numbers, and where the file cannot be written.
    """
    import xarray as xr

    with replacing(path) as part:
        if isinstance(ds, xr.Dataset):
            _write(ds, part)
        else:
            for node in ds.subtree:
                _write(node.to_dataset(inherit=False), part, node.path, "w" if node is ds else "a")
    return (path,)


def _write(ds: xr.Dataset, part: Path, group: str | None = None, mode: Literal["w", "a"] = "w") -> None:
    require_plain_dataset(ds, names=group is not None)
    # what a Dataset remembers of an earlier file (packing, chunks, fill values) is no part of its meaning
    bare = ds.drop_encoding()
    bare.attrs = lists_as_text(bare.attrs)
    for variable in bare.variables.values():
        variable.attrs = lists_as_text(variable.attrs)
    encoding = {name: {"_FillValue": None} for name in bare.variables}
    bare.to_netcdf(part, mode=mode, group=group, engine="h5netcdf", encoding=encoding)


def read_netcdf(path: Path) -> xr.Dataset | xr.DataTree:
    """Read a Dataset, or a network's tree, into memory; the file is closed again.

    Raises
    ------
    ArgumentError
        If there is no file, or it is not netCDF 4.
    """
    import xarray as xr

    if not path.is_file():
        raise ArgumentError(f"there is no file {path}")
    try:
        # times stay numbers: xarray would make timedeltas of what has the unit ms
        ds = xr.load_dataset(path, engine="h5netcdf", decode_times=False, mask_and_scale=False)
        tree = None
        if not ds.variables:  # as at the root of a network's
            with xr.open_datatree(path, engine="h5netcdf", decode_times=False, mask_and_scale=False) as opened:
                tree = opened.load() if opened.children else None
    except (OSError, ValueError, KeyError) as error:
        raise ArgumentError(f"{path} cannot be read as netCDF 4: {error}") from error
    return _meant(ds) if tree is None else tree.map_over_datasets(_meant_of_tree)


def _meant_of_tree(ds: xr.Dataset) -> xr.Dataset:
    ds = _meant(ds)
    ds.attrs = text_as_lists(ds.attrs, names=True)
    return ds


def _meant(ds: xr.Dataset) -> xr.Dataset:
    ds = ds.drop_encoding()
    ds.attrs = text_as_lists(plain_attributes(ds.attrs))
    for variable in ds.variables.values():
        variable.attrs = text_as_lists(plain_attributes(variable.attrs))
    return ds
