"""A network's recording in files, and back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import neun_py as neun
from neun_py import io
from neun_py.errors import ArgumentError


def tree() -> xr.DataTree:
    time = ("time", np.array([0.1, 0.2]), {"units": "ms"})
    e = xr.Dataset({"v": ("time", np.array([-0.0, np.nan]), {"units": "mV"})}, {"time": time}, {"masked_neurons": [3]})
    i = xr.Dataset({"v": (("time", "neuron"), np.ones((2, 3)), {"units": "mV"})}, {"time": time}, {"model": "HH"})
    return xr.DataTree.from_dict({"/": xr.Dataset(attrs={"h": 0.1}), "e": e, "i": i})


@pytest.mark.parametrize("ending", [".nc", ".zarr"])
def test_a_tree_is_written_and_read(tmp_path: Path, ending: str) -> None:
    path, made = tmp_path / f"x{ending}", tree()
    assert io.write(made, path) == (path,)
    again = io.read(path)
    assert isinstance(again, xr.DataTree) and again.identical(made)
    assert np.signbit(again["e"]["v"].to_numpy()[0])
    io.write(made, path)
    assert io.read(path).identical(made)


@pytest.mark.filterwarnings("ignore:Consolidated metadata")
def test_a_tree_that_xarray_wrote_is_read(tmp_path: Path) -> None:
    made = tree()
    made.to_netcdf(tmp_path / "x.nc", engine="h5netcdf")
    made.to_zarr(tmp_path / "x.zarr")
    for ending in (".nc", ".zarr"):
        again = io.read(tmp_path / f"x{ending}")
        assert isinstance(again, xr.DataTree) and sorted(again.children) == ["e", "i"]
        assert again["i"].to_dataset().equals(made["i"].to_dataset())


def test_an_empty_dataset_is_no_tree_and_a_table_holds_none(tmp_path: Path) -> None:
    for ending in (".nc", ".zarr"):
        io.write(xr.Dataset(attrs={"h": 0.1}), tmp_path / f"x{ending}")
        assert isinstance(io.read(tmp_path / f"x{ending}"), xr.Dataset)
    with pytest.raises(ArgumentError, match="a table holds one population"):
        io.write(tree(), tmp_path / "x.csv")


def test_what_a_network_records_comes_back(tmp_path: Path) -> None:
    net = neun.Network()
    net.add(neun.Population("HH", 2), name="e")
    net.connect("e", "e", "AMPA", neun.connect.all_to_all())
    found = net.run(0.1, 0.01, record={"e": ["v"], "e_e": ["r"]})
    for ending in (".nc", ".zarr"):
        io.write(found, tmp_path / f"x{ending}")
        assert io.read(tmp_path / f"x{ending}").identical(found)


def test_a_sweeps_store_is_no_tree(tmp_path: Path) -> None:
    from neun_py.io.zarr_files import read_zarr

    io.write(tree(), tmp_path / "x.zarr")
    with pytest.raises(ArgumentError, match="holds the tree of a network's run"):
        read_zarr(tmp_path / "x.zarr")
