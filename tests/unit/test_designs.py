"""Which points a sweep has, and how they are cut into pieces."""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np
import pint
import pytest
import xarray as xr
from hypothesis import given
from hypothesis import strategies as st

import neun_py as neun
from neun_py.errors import ArgumentError, ArgumentTypeError, UnitError, UnknownNameError
from neun_py.kernels.random import plain_threefry, plain_unit
from neun_py.studies import cutting
from neun_py.studies.cutting import box, cut, most_points
from neun_py.studies.designs import Design, grid, paired, random
from neun_py.studies.points import Points, points_of
from neun_py.studies.stimulus_axes import with_values


def points(design: Design, model: str = "HH", stimulus: Any = None, **fixed: float) -> Points:
    return points_of(design, neun.models[model], stimulus, fixed)


def test_a_grid_has_every_combination_with_the_last_axis_running_fastest() -> None:
    found = points(grid(gna=[0.9, 1.0], input=[0.0, 0.1, 0.2]))
    assert (found.dims, found.shape, found.size) == (("gna", "input"), (2, 3), 6)
    values = found.values(1, 5)
    assert values["gna"].tolist() == [0.9, 0.9, 1.0, 1.0]
    assert values["input"].tolist() == [0.1, 0.2, 0.0, 0.1]
    assert found.text(4) == "gna = 1 mS, input = 0.1 uA"


def test_pairs_go_together() -> None:
    found = points(paired({"gna": [0.9, 1.0]}, v=range(-70, -68)))
    assert (found.dims, found.size) == (("point",), 2)
    assert {n: x.tolist() for n, x in found.values(0, 2).items()} == {"gna": [0.9, 1.0], "v": [-70.0, -69.0]}
    assert [axis.description for axis in found.axes] == ["maximal sodium conductance", "initial membrane potential"]
    with pytest.raises(ArgumentError, match="equally many, and gna has 2, gk has 1; for all combinations use grid"):
        paired(gna=[1.0, 2.0], gk=[1.0])


def test_a_random_design_is_the_definition_of_the_packages_own_generator() -> None:
    found = points(random(5, seed=7, gna=(0.5, 1.5), input=(0.0, 0.25)))
    values = found.values(0, 5)
    for k in range(5):
        for place, (name, low, high) in enumerate((("gna", 0.5, 1.5), ("input", 0.0, 0.25))):
            at = plain_unit(plain_threefry((7, 2**63 + place), (k, 0))[0])
            assert values[name][k] == low + (high - low) * at
    # What was drawn once, for ever.
    assert [float(x).hex() for x in random(3, seed=1, a=(0.0, 1.0)).rows[0].numbers("1")] == [
        "0x1.43ada2ebf3150p-4",
        "0x1.75a9af899a4b0p-4",
        "0x1.095bfe60b5990p-2",
    ]


def test_more_random_points_leave_the_first_as_they_are_and_fill_their_ranges() -> None:
    few, many = (points(random(n, seed=3, gna=(0.5, 1.5), gk=(0.2, 0.4))).values(0, n) for n in (10, 4000))
    other = points(random(10, seed=4, gna=(0.5, 1.5))).values(0, 10)
    assert many["gna"][:10].tolist() == few["gna"].tolist() != other["gna"].tolist()
    assert abs(np.corrcoef(many["gna"], many["gk"])[0, 1]) < 0.05
    counts = np.histogram(many["gna"], 10, (0.5, 1.5))[0]
    assert counts.sum() == 4000
    assert counts.min() > 330


def test_quantities_are_converted() -> None:
    unit: Any = pint.UnitRegistry()
    row = np.array([900.0, 1000.0]) * unit.uS
    labelled = xr.DataArray([900.0, 1000.0], dims="x", attrs={"units": "uS"})
    each = [900.0 * unit.uS, 1.0]
    for values in (row, labelled, each):
        assert points(grid(gna=values)).values(0, 2)["gna"].tolist() == pytest.approx([0.9, 1.0], rel=1e-15)
    drawn = points(random(2, gna=(400 * unit.uS, 1600 * unit.uS))).values(0, 2)["gna"]
    assert drawn.tolist() == pytest.approx(points(random(2, gna=(0.4, 1.6))).values(0, 2)["gna"].tolist())
    with pytest.raises(UnitError, match="a value of gna is given in"):
        points(grid(gna=np.array([1.0]) * unit.mV))


def test_designs_that_cannot_be_meant_are_refused() -> None:
    with pytest.raises(ArgumentError, match="there is nothing to sweep"):
        grid()
    with pytest.raises(ArgumentTypeError, match="axes are values by name"):
        grid([1.0])  # type: ignore[arg-type]
    with pytest.raises(ArgumentTypeError, match="an axis has a name, not 1"):
        grid({1: [1.0]})  # type: ignore[dict-item]
    with pytest.raises(ArgumentError, match="gna is given twice"):
        grid({"gna": [1.0]}, gna=[2.0])
    for values, message in (
        ("abc", "must be numbers in a row, not 'abc'"),
        (3.0, "must be numbers in a row, not 3.0"),
        (np.ones((2, 2)), r"not an array of shape \(2, 2\)"),
    ):
        with pytest.raises(ArgumentTypeError, match=message):
            grid(gna=values)
    with pytest.raises(ArgumentError, match="there are no values of gna"):
        grid(gna=[])
    with pytest.raises(ArgumentError, match="a value of gna is inf"):
        points(grid(gna=np.array([1.0, np.inf])))
    with pytest.raises(ArgumentTypeError, match="a value of gna is 'x'"):
        points(grid(gna=["x"]))
    with pytest.raises(ArgumentError, match=r"the range of gna is two numbers, \(low, high\), not 3"):
        random(2, gna=(1.0, 2.0, 3.0))
    with pytest.raises(ArgumentError, match="the number of points must be at least 1"):
        random(0, gna=(1.0, 2.0))
    with pytest.raises(ArgumentTypeError, match="the seed is a whole number"):
        random(1, seed=0.5, gna=(1.0, 2.0))  # type: ignore[arg-type]


def test_names_are_those_of_the_model_and_stand_once() -> None:
    with pytest.raises(UnknownNameError, match="parameter or variable of HH 'gnb'; did you mean 'gna'"):
        points(grid(gnb=[1.0]))
    with pytest.raises(ArgumentError, match="gna is swept and given a value as well"):
        points(grid(gna=[1.0]), gna=1.0)
    with pytest.raises(ArgumentError, match="input is swept and given a value as well"):
        points(grid(input=[1.0]), stimulus=0.1)


SINE = neun.inputs.sine(amplitude=0.1, period=10.0)


def test_a_parameter_of_a_stimulus_is_an_axis() -> None:
    axis = points(grid({"input.period": [5.0]}), stimulus=SINE).axes[0]
    assert (axis.unit, axis.description.partition(":")[0]) == ("ms", "sine")
    frequency = points(grid({"input.frequency": [0.1]}), stimulus=SINE).axes[0]
    assert frequency.unit == "1/(ms)"
    assert with_values(SINE, {"period": 5.0}) == neun.inputs.sine(amplitude=0.1, period=5.0)
    assert with_values(SINE, {"frequency": 0.25}) == neun.inputs.sine(amplitude=0.1, period=4.0)
    noise = neun.inputs.white_noise(0.0, 0.01, seed=5, stream=3)
    both = with_values(SINE + noise + 0.5, {"sine.amplitude": 0.2, "1.mean": 0.3})
    assert both == neun.inputs.sine(amplitude=0.2, period=10.0) + neun.inputs.white_noise(
        0.3, 0.01, seed=5, stream=3
    ) + 0.5  # fmt: skip


def test_a_parameter_of_a_stimulus_must_be_one() -> None:
    with pytest.raises(ArgumentError, match="a parameter of a stimulus, and the input is none; give one"):
        points(grid({"input.period": [5.0]}), stimulus=0.1)
    with pytest.raises(UnknownNameError, match="'periot'; did you mean 'period'"):
        points(grid({"input.periot": [5.0]}), stimulus=SINE)
    with pytest.raises(ArgumentError, match=r"of several parts .*: input.0.period \(sine\) or input.1.period \(sine\)"):
        points(grid({"input.period": [5.0]}), stimulus=SINE + SINE)
    with pytest.raises(ArgumentError, match=r"input\.sine\.period is swept twice"):
        with_values(SINE, {"period": 1.0, "sine.period": 2.0})


@given(st.lists(st.integers(1, 9), min_size=1, max_size=4), st.integers(1, 200))
def test_pieces_are_boxes_that_follow_one_another(sizes: list[int], most: int) -> None:
    shape = tuple(sizes)
    ranges = cut(shape, most)
    assert [k for first, last in ranges for k in range(first, last)] == list(range(prod(shape)))
    part = box(shape, most)
    assert max(last - first for first, last in ranges) <= min(prod(part), max(most, 1))
    for first, last in ranges:  # all in one box of the grid, and all of it
        corners = {tuple(int(i) // n for i, n in zip(np.unravel_index(k, shape), part, strict=True))
                   for k in range(first, last)}  # fmt: skip
        (corner,) = corners
        inside = prod(min(n, size - c * n) for c, n, size in zip(corner, part, shape, strict=True))
        assert last - first == inside


def test_pieces_fit_and_are_whole_vectors() -> None:
    assert cut((10_000,), 3000) == [(0, 2048), (2048, 4096), (4096, 6144), (6144, 8192), (8192, 10_000)]
    assert box((1000,), 300) == (256,)
    assert box((20,), 10) == (8,)
    assert most_points("memory", 100, 0) == cutting._WORK // 100
    assert most_points("memory", 10**9, 0) == 1024
    assert most_points("memory", 100, 1 << 20) == 256
    assert most_points("memory", 100, 1 << 40) == 1
    assert most_points("store", 100_000, 0) == cutting._STORED_WORK // 100_000
    assert most_points("memory", 10**6, 0, points=1000, workers=2) == 125
    assert most_points("memory", 100, 0, points=1000, workers=2) == 83_886
