from __future__ import annotations

import json

import numpy as np
import pytest
import xarray as xr

from neun_py import analysis, studies
from neun_py.analysis.rates import rate_unit
from neun_py.errors import ArgumentError, ArgumentTypeError, NumericalError, UnknownNameError
from neun_py.runtime.neuron import Neuron
from neun_py.spec.model import Model, Parameter, Variable
from neun_py.studies.measures import measure_labels

GROWING = Model(
    name="Growing",
    short_name="Growing",
    source="x' = a x**2 from 1 is 1/(1 - a t): it is infinite at t = 1/a",
    variables={"x": Variable(1.0, "1", "what grows")},
    parameters={"a": Parameter(0.1, "1", "how fast")},
    equations="dx/dt = a*x**2 + I",
    spike="x >= 1.5",
    time_unit="1",
)


def test_a_scan_is_a_run_at_each_value() -> None:
    values = [0.5, 0.94248, 1.4]
    rate = studies.scan("HH", "gna", values, duration=50.0, h=0.01, input=0.1)
    alone = [analysis.firing_rate(Neuron("HH", gna=x).run(50.0, 0.01, input=0.1)) for x in values]
    assert rate.values.tolist() == alone
    assert len(set(alone)) > 1


def test_the_result_says_what_it_is() -> None:
    rate = studies.scan("HH", "gna", [0.9, 1.0], duration=5.0, h=0.01, preset="repetitive firing", input=0.1, gk=0.3)
    assert (rate.name, rate.dims) == ("firing_rate", ("gna",))
    assert rate.attrs["units"] == "Hz"
    assert rate.attrs["long_name"] == "firing rate"
    assert rate["gna"].attrs == {"units": "mS", "long_name": "maximal sodium conductance"}
    assert rate["gna"].values.tolist() == [0.9, 1.0]
    assert (rate.attrs["model"], rate.attrs["scanned"], rate.attrs["measure"]) == (
        "Hodgkin-Huxley",
        "gna",
        "firing_rate",
    )
    assert (rate.attrs["h"], rate.attrs["duration"], rate.attrs["input"]) == (0.01, 5.0, "0.1")
    assert json.loads(rate.attrs["given"]) == {"preset": "repetitive firing", "gk": 0.3}
    assert "gna" not in json.loads(rate.attrs["parameters"])
    json.dumps(rate.attrs)


def test_an_initial_value_and_the_input_are_scanned_as_parameters_are() -> None:
    def end(ds: xr.Dataset) -> float:
        return float(ds["v"][-1])

    started = studies.scan("HH", "v", [-70.0, -60.0], duration=0.01, h=0.01, measure=end)
    assert started["v"].attrs["long_name"] == "initial membrane potential"
    assert started.values == pytest.approx([-70.0, -60.0], abs=0.1)
    driven = studies.scan("HH", "input", [0.0, 0.1], duration=50.0, h=0.01)
    assert driven["input"].attrs["units"] == "uA"
    assert "input" not in driven.attrs
    assert driven[0] == 0 and driven[1] > 0


def test_a_variable_that_is_called_as_an_argument_is_given_in_a_mapping() -> None:
    def started(ds: xr.Dataset) -> float:
        return float(json.loads(ds.attrs["initial_state"])["h"])

    found = studies.scan("HH", "gna", [1.0], duration=0.01, h=0.01, measure=started, given={"h": 0.25})
    assert found.values.tolist() == [0.25]
    with pytest.raises(ArgumentError, match="gk is in given and among the keywords"):
        studies.scan("HH", "gna", [1.0], duration=0.01, h=0.01, given={"gk": 1.0}, gk=1.0)


def test_a_measure_of_ones_own() -> None:
    def peak(ds: xr.Dataset) -> xr.DataArray:
        return ds["m"].max()

    found = studies.scan("HH", "gna", [1.0], duration=1.0, h=0.01, measure=peak, record="m", every=2)
    assert found.name == "peak"
    assert "units" not in found.attrs
    assert 0 < found[0] < 1
    with pytest.raises(ArgumentTypeError, match="the measure measure gives one number a point, not a DataArray"):
        studies.scan("HH", "gna", [1.0], duration=1.0, h=0.01, measure=lambda ds: ds["v"])
    assert measure_labels(analysis.cv, "ms") == ("cv", {"long_name": "coefficient of variation", "units": "1"})


@pytest.mark.parametrize(("time_unit", "unit"), [("ms", "Hz"), ("s", "Hz"), ("1", "1"), ("min", "1/min")])
def test_the_unit_of_a_rate(time_unit: str, unit: str) -> None:
    assert rate_unit(time_unit) == unit


def test_progress_counts_points() -> None:
    told: list[tuple[int, int]] = []
    studies.scan("HH", "gna", [0.9, 1.0], duration=0.1, h=0.01, progress=lambda *done: told.append(done))
    assert told == [(1, 2), (2, 2)]


def test_an_error_of_the_arithmetic_names_the_point() -> None:
    with pytest.raises(NumericalError) as caught:
        studies.scan(GROWING, "a", [0.1, 2.0], duration=5.0, h=0.01)
    assert caught.value.__notes__ == ["at a = 2: point 1 of 2, counted from 0"]


def test_what_cannot_be_scanned_is_refused() -> None:
    usual = {"duration": 1.0, "h": 0.01}
    with pytest.raises(UnknownNameError, match="parameter or variable of HH 'gnb'; did you mean 'gna'"):
        studies.scan("HH", "gnb", [1.0], **usual)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="gna is scanned and given a value"):
        studies.scan("HH", "gna", [1.0], **usual, gna=1.0)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="input is scanned and given a value"):
        studies.scan("HH", "input", [1.0], input=np.zeros(100), **usual)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="no values of gna"):
        studies.scan("HH", "gna", [], **usual)  # type: ignore[arg-type]
    with pytest.raises(ArgumentTypeError, match="values of gna must be numbers in a row, not 3"):
        studies.scan("HH", "gna", 3, **usual)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="a value of gna is nan"):
        studies.scan("HH", "gna", [1.0, float("nan")], **usual)  # type: ignore[arg-type]


def test_compare_runs_each_model_under_the_same_conditions() -> None:
    runs = studies.compare(["HH", "HR"], duration=5.0, h=0.01, input=0.1, every=2, values={"HR": {"y": 0.0}})
    assert list(runs) == ["HH", "HR"]
    for name, own in (("HH", {}), ("HR", {"y": 0.0})):
        xr.testing.assert_identical(runs[name], Neuron(name, **own).run(5.0, 0.01, input=0.1, every=2))  # type: ignore[arg-type]


def test_what_cannot_be_compared_is_refused() -> None:
    with pytest.raises(ArgumentTypeError, match="models must be several"):
        studies.compare("HH", duration=1.0, h=0.01)
    with pytest.raises(ArgumentError, match="HH stands twice"):
        studies.compare(["HH", "HH"], duration=1.0, h=0.01)
    with pytest.raises(UnknownNameError, match="model in the comparison 'Iz'"):
        studies.compare(["HH", "HR"], duration=1.0, h=0.01, values={"Iz": {}})


def test_a_preset_brings_its_input_to_a_scan_and_a_comparison() -> None:
    preset = "repetitive firing"
    rate = studies.scan("HH", "gk", [0.3, 0.4], duration=30.0, h=0.01, preset=preset)
    alone = [analysis.firing_rate(Neuron("HH", preset=preset, gk=x).run(30.0, 0.01)) for x in (0.3, 0.4)]
    assert rate.values.tolist() == alone
    assert float(rate.attrs["input"]) == Neuron("HH").model.presets[preset].input != 0
    own = studies.scan("HH", "gk", [0.3], duration=1.0, h=0.01, preset=preset, input=0.0)
    assert float(own.attrs["input"]) == 0
    runs = studies.compare(["HH", "HR"], duration=30.0, h=0.01, values={"HH": {"preset": preset}})
    xr.testing.assert_identical(runs["HH"], Neuron("HH", preset=preset).run(30.0, 0.01))
    with pytest.raises(ArgumentError, match="input is scanned and given a value"):
        studies.scan("HH", "input", [1.0], duration=1.0, h=0.01, input=0.0)
