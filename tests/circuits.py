"""The circuits of the examples, for their tests, and what is asked of all of them."""

from __future__ import annotations

from importlib import util
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

import neun_py as neun

EXAMPLES = Path(__file__).parents[1] / "examples"


def example(name: str) -> Any:
    """Import an example; its pictures are drawn by its main alone."""
    specification = util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert specification is not None and specification.loader is not None
    module = util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def bursts_of(tree: xr.DataTree, cell: str, pause: float, after: float) -> neun.analysis.Bursts:
    """Part the spikes of a cell where it pauses; the first part, begun before, and the last, perhaps cut, are left out.

    Parameters
    ----------
    tree
        What the network's run gave.
    cell
        A population of one cell.
    pause
        A longer interval parts two bursts.
    after
        Bursts that begin before this are left out.
    """
    found = neun.analysis.bursts(tree[cell], max_isi=pause)
    kept = np.flatnonzero(found.start > after)[:-1]
    start, end = found.start[kept], found.end[kept]
    return neun.analysis.Bursts(start, end, found.spikes[kept], np.diff(start))


def rises(v: NDArray[np.float64], time: NDArray[np.float64], level: float) -> NDArray[np.float64]:
    """Give the times at which a trace rises through a level, between two samples by proportion."""
    k = np.flatnonzero((v[:-1] < level) & (v[1:] >= level))
    share = (level - v[k]) / (v[k + 1] - v[k])
    crossings: NDArray[np.float64] = time[k] + share * (time[k + 1] - time[k])
    return crossings
