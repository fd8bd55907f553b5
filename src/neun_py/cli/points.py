"""The points of a scan as a table with bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neun_py.plotting.labels import label

if TYPE_CHECKING:
    import xarray as xr
    from rich.console import Console
    from rich.table import Table

__all__ = ["bars"]


def bars(rate: xr.DataArray, name: str, what: str, console: Console) -> Table:
    """Give a table of the points, `what` over `name`, with a bar for each."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(label(name, {"units": rate.coords[name].attrs["units"]}), justify="right", style="cyan")
    table.add_column(what, justify="right")
    table.add_column("", no_wrap=True)
    highest = float(rate.max())
    room = max(min(console.width, 100) - sum(len(str(column.header)) + 4 for column in table.columns), 10)
    full, half = ("━", "╸") if console.encoding.lower().startswith("utf") else ("=", "")
    for x, y in zip(rate.coords[name].values, rate.values, strict=True):
        halves = round(2 * room * float(y) / highest) if highest > 0 and y > 0 else 0
        table.add_row(f"{x:.5g}", f"{y:.4g}", full * (halves // 2) + half * (halves % 2))
    return table
