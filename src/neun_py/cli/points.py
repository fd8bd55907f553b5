"""The points of a scan: as a table with bars, as a file."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

from neun_py.plotting.labels import label

if TYPE_CHECKING:
    import xarray as xr
    from rich.console import Console
    from rich.table import Table

__all__ = ["bars", "dataset", "write_points"]

_OWN = ("units", "long_name")


def bars(rate: xr.DataArray, name: str, console: Console) -> Table:
    """Give a table of the points with a bar for each."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(label(name, {"units": rate.coords[name].attrs["units"]}), justify="right", style="cyan")
    table.add_column(label(str(rate.name).replace("_", " "), rate.attrs), justify="right")
    table.add_column("", no_wrap=True)
    highest = float(rate.max())
    room = max(min(console.width, 100) - sum(len(str(column.header)) + 4 for column in table.columns), 10)
    full, half = ("━", "╸") if console.encoding.lower().startswith("utf") else ("=", "")
    for x, y in zip(rate.coords[name].values, rate.values, strict=True):
        halves = round(2 * room * float(y) / highest) if highest > 0 and y > 0 else 0
        table.add_row(f"{x:.5g}", f"{y:.4g}", full * (halves // 2) + half * (halves % 2))
    return table


def dataset(rate: xr.DataArray) -> xr.Dataset:
    """Give a scan as a Dataset, which keeps the provenance; the measure keeps its unit."""
    ds = rate.to_dataset()
    ds.attrs = {key: value for key, value in rate.attrs.items() if key not in _OWN}
    ds[rate.name].attrs = {key: value for key, value in rate.attrs.items() if key in _OWN}
    return ds


def write_points(rate: xr.DataArray, path: Path) -> Path:
    """Write a scan as a table, in the form of a run's: ``# key: value``, titles with units, all digits."""
    from neun_py.io.atomic import replacing

    (name,) = rate.dims
    columns = (rate.coords[name], rate)
    units = [str(column.attrs.get("units", "1")) for column in columns]
    titles = [str(column.name) + f" ({unit})" * (unit != "1") for column, unit in zip(columns, units, strict=True)]
    with replacing(path) as part, part.open("w", encoding="utf-8", newline="") as file:
        for key, value in rate.attrs.items():
            if key not in _OWN:
                file.write(f"# {key}: {' '.join(str(value).splitlines())}\n")
        table = csv.writer(file, lineterminator="\n")
        table.writerow(titles)
        table.writerows(zip(*(map(repr, column.values.tolist()) for column in columns), strict=True))
    return path
