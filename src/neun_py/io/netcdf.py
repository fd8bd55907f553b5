"""NetCDF 4: everything a Dataset holds, bit for bit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from neun_py.errors import ArgumentError
from neun_py.io.atomic import replacing
from neun_py.io.attributes import lists_as_text, plain_attributes, require_plain_dataset, text_as_lists

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["read_netcdf", "write_netcdf"]


def write_netcdf(ds: xr.Dataset, path: Path) -> tuple[Path, ...]:
    """Write a Dataset; values, types and attrs survive.

    Raises
    ------
    ArgumentError
        For attrs that are neither text nor numbers nor lists of numbers, and where the file cannot be written.
    """
    require_plain_dataset(ds)
    # what a Dataset remembers of an earlier file (packing, chunks, fill values) is no part of its meaning
    bare = ds.drop_encoding()
    bare.attrs = lists_as_text(bare.attrs)
    for variable in bare.variables.values():
        variable.attrs = lists_as_text(variable.attrs)
    encoding = {name: {"_FillValue": None} for name in bare.variables}
    with replacing(path) as part:
        bare.to_netcdf(part, engine="h5netcdf", encoding=encoding)
    return (path,)


def read_netcdf(path: Path) -> xr.Dataset:
    """Read a Dataset into memory; the file is closed again.

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
    except (OSError, ValueError, KeyError) as error:
        raise ArgumentError(f"{path} cannot be read as netCDF 4: {error}") from error
    ds = ds.drop_encoding()
    ds.attrs = text_as_lists(plain_attributes(ds.attrs))
    for variable in ds.variables.values():
        variable.attrs = text_as_lists(plain_attributes(variable.attrs))
    return ds
