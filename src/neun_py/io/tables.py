"""CSV: a table that every other program reads. One column per trace, units in the titles."""

from __future__ import annotations

import csv
from collections.abc import Hashable, Iterable, Iterator, Mapping
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from neun_py.errors import ArgumentError
from neun_py.io.atomic import replacing, require_writable

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["spikes_path", "write_csv"]

_ROWS = 16384
"""Rows turned into text at once: enough to be fast, few enough to take no memory to speak of."""

Column = tuple[str, NDArray[Any]]


def spikes_path(path: Path) -> Path:
    """Give the path of the spikes that belong to a table: run.csv -> run.spikes.csv."""
    return path.with_name(f"{path.stem}.spikes{path.suffix}")


def write_csv(ds: xr.Dataset, path: Path) -> tuple[Path, ...]:
    """Write the traces, or a scan's points, as a table and, if there are spikes, these to `<stem>.spikes.csv`.

    Lines ``# key: value`` give the attrs; then titles as ``v (mV)``, of a population ``v[3] (mV)``; then
    numbers with all the digits that bring the same bits back. Without spikes, those of an earlier run are removed,
    which would stand beside a table that they do not belong to.

    Raises
    ------
    ArgumentError
        For a Dataset with dims that a table does not have, and where a file cannot be written.
    """
    traces, spikes = _columns(ds)
    written = [(path, traces)]
    if spikes:
        written.append((spikes_path(path), spikes))
    for target, _ in written:
        require_writable(target)
    for target, columns in written:
        with replacing(target) as part:
            _write(part, ds.attrs, columns)
    if not spikes:
        _remove_ours(spikes_path(path))
    return tuple(target for target, _ in written)


def _remove_ours(path: Path) -> None:
    """Remove the spikes of the run whose table is replaced; a file that this module has not written stays."""
    try:
        with path.open(encoding="utf-8") as file:
            keys = [line.split(":")[0] for line in takewhile(lambda line: line.startswith("# "), file)]
    except (OSError, UnicodeDecodeError):  # no file, as a rule
        return
    if {"# model", "# neun_py_version"} <= set(keys):
        path.unlink(missing_ok=True)


def _columns(ds: xr.Dataset) -> tuple[list[Column], list[Column]]:
    """Give the columns of the traces and of the spikes; a scan of one quantity has its points for time."""
    traces: list[Column] = []
    spikes: list[Column] = []
    if len(ds.dims) == 1 and "time" not in ds.dims and all(dim in ds.coords for dim in ds.dims):
        (point,) = ds.dims
        columns = (ds.coords[point], *ds.data_vars.values())
        return [(_title(str(c.name), c.attrs), np.asarray(c)) for c in columns], []
    if "time" in ds.coords:
        traces.append((_title("time", ds.coords["time"].attrs), np.asarray(ds.coords["time"])))
    for name, variable in ds.data_vars.items():
        if variable.dims == ("time",):
            traces.append((_title(name, variable.attrs), np.asarray(variable)))
        elif set(variable.dims) == {"time", "neuron"}:
            values = np.asarray(variable.transpose("time", "neuron"))
            labels = np.asarray(ds["neuron"]) if "neuron" in ds.coords else range(values.shape[1])
            traces += [(_title(f"{name}[{label}]", variable.attrs), values[:, k]) for k, label in enumerate(labels)]
        elif variable.dims == ("spike",):
            spikes.append((_title(name, variable.attrs), np.asarray(variable)))
        else:
            dims = ", ".join(str(dim) for dim in variable.dims)
            raise ArgumentError(
                f"{name!r} has the dims ({dims}), and a table has time or spikes; write it to a .nc file"
            )
    return traces, spikes


def _title(name: Hashable, attrs: Mapping[str, Any]) -> str:
    unit = attrs.get("units", "1")
    return f"{name}" if unit in ("1", "") else f"{name} ({unit})"


def _write(path: Path, attrs: Mapping[Any, Any], columns: list[Column]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        for key, value in attrs.items():
            file.write(f"# {key}: {' '.join(str(value).splitlines())}\n")
        table = csv.writer(file, lineterminator="\n")
        table.writerow([title for title, _ in columns])
        table.writerows(_rows([values for _, values in columns]))


def _rows(columns: list[NDArray[Any]]) -> Iterator[Iterable[str]]:
    """Give the rows as text, block by block."""
    length = max((len(values) for values in columns), default=0)
    for start in range(0, length, _ROWS):
        yield from zip(*(_text(values[start : start + _ROWS]) for values in columns), strict=True)


def _text(values: NDArray[Any]) -> list[str]:
    """Give each number with the fewest digits that bring the same bits back in its own precision."""
    if values.dtype == np.float64 or values.dtype.kind in "iu":
        return [repr(x) for x in values.tolist()]  # Python's numbers print several times as fast
    return [str(x) for x in values]
