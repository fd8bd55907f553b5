"""NetCDF 4: everything a Dataset holds, bit for bit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py.errors import ArgumentError
from neun_py.io.atomic import replacing

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["read_netcdf", "write_netcdf"]


def write_netcdf(ds: xr.Dataset, path: Path) -> tuple[Path, ...]:
    """Write a Dataset; values, types and attrs survive.

    Raises
    ------
    ArgumentError
        For attrs that are neither text nor numbers, and where the file cannot be written.
    """
    _require_plain_attrs("the Dataset", ds.attrs)
    for name, variable in ds.variables.items():
        _require_plain_attrs(str(name), variable.attrs)
    # what a Dataset remembers of an earlier file (packing, chunks, fill values) is no part of its meaning
    bare = ds.drop_encoding()
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
    ds.attrs = _plain(ds.attrs)
    for variable in ds.variables.values():
        variable.attrs = _plain(variable.attrs)
    return ds


def _require_plain_attrs(owner: str, attrs: dict[Any, Any]) -> None:
    for key, value in attrs.items():
        if isinstance(value, bool | np.bool_) or not isinstance(value, str | int | float | np.number):
            raise ArgumentError(
                f"{owner}: the attribute {key!r} is {type(value).__name__}; a file keeps text and numbers, "
                "so write it as text (json.dumps)"
            )


def _plain(attrs: dict[Any, Any]) -> dict[Any, Any]:
    """Give NumPy's scalars as Python's, which is what went in."""
    return {key: value.item() if isinstance(value, np.generic) else value for key, value in attrs.items()}
