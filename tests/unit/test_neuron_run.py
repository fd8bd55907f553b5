"""A run: what it gives, what it refuses before the first step, and what it leaves when it is ended."""

from __future__ import annotations

import json
import math
import pickle
import signal
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import neun_py as neun
from neun_py import Model, Neuron, Parameter, Variable
from neun_py.errors import ArgumentError, ArgumentTypeError, NumericalError, UnitError, UnknownNameError
from neun_py.runtime import recording
from support import bits, bits_of, shown

Q: Any = pint.UnitRegistry().Quantity


def hr(precision: str = "double", **values: Any) -> Neuron:
    return Neuron("HR", integrator="Euler", precision=precision, **values)


def ramp(**events: Any) -> Model:
    """A variable that grows by the rate, exactly."""
    parameters = {"rate": Parameter(1.0, "1/ms", "slope")}
    if "refractory" in events:
        parameters["tref"] = Parameter(0.5, "ms", "refractory time")
    return Model(
        name="ramp", short_name="Ramp", source="none", time_unit="ms", input_unit="1/ms",
        variables={"x": Variable(0.0, "1", "height")}, parameters=parameters,
        equations="dx/dt = rate + I", spike="x >= 1", **events,
    )  # fmt: skip


# -- refusals ------------------------------------------------------------------------------------------------

REFUSED: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"duration": 1.0, "h": 0.3}, ArgumentError,
     "the duration 1.0 is no multiple of the step 0.3; the nearest are 0.9 (3 steps) and 1.2 (4 steps)"),
    ({"duration": 0.05}, ArgumentError, "the nearest are 0 (0 steps) and 0.1 (1 steps)"),
    ({"duration": -1.0}, ArgumentError, "the duration must not be negative, got -1.0"),
    ({"duration": 1e300, "h": 1e-30}, ArgumentError, "more than can be counted"),
    ({"h": -0.1}, ArgumentError, "the step h must be positive, got -0.1"),
    ({"every": 0}, ArgumentError, "every must be at least 1, got 0"),
    ({"every": -3}, ArgumentError, "every must be at least 1, got -3"),
    ({"every": 10**30}, ArgumentError, "every must be at most 9007199254740992"),
    ({"every": 2.0}, ArgumentTypeError, "every is a whole number, not 2.0"),
    ({"every": True}, ArgumentTypeError, "every is a whole number, not True"),
    ({"every": None}, ArgumentTypeError, "every is a whole number, not None"),
    ({"record": "X"}, UnknownNameError, "there is no variable or intermediate of HR 'X'; did you mean 'x'"),
    ({"record": ("x", "gna")}, UnknownNameError, "'gna'"),
    ({"record": ("x", "y", "x")}, ArgumentError, "record names something twice: x, y, x"),
    ({"record": 5}, ArgumentTypeError, "record takes a name or several, not 5"),
    ({"record": [1]}, ArgumentTypeError, "record takes names, not 1"),
    ({"duration": 1e12, "h": 0.1}, ArgumentError, "record fewer samples (every=..., windows=...), fewer variables"),
    ({"input": "0.1"}, ArgumentError, "the input '0.1' is the text of a number; give the number itself"),
    ({"input": "stp(1)"}, UnknownNameError, "there is no input 'stp'; did you mean 'step'"),
    ({"input": True}, ArgumentTypeError, "the input is True of type bool"),
    ({"input": 1j}, ArgumentTypeError, "the input is 1j of type complex"),
    ({"input": math.nan}, ArgumentError, "the input is nan; it must be finite"),
    ({"input": np.ones(9)}, ArgumentError, "it needs a value for each of the 10 steps, shape (10,)"),
    ({"input": np.ones((10, 1))}, ArgumentError, "the input array has shape (10, 1)"),
    ({"input": [0.0] * 9 + [math.inf]}, ArgumentError, "the input array is inf at step 9; every value must be finite"),
    ({"input": ["a"] * 10}, ArgumentTypeError, "the input array must hold real numbers"),
    ({"input": [True] * 10}, ArgumentTypeError, "the input array must hold real numbers"),
    ({"input": [1j] * 10}, ArgumentTypeError, "the input array must hold real numbers"),
    ({"input": [[1.0], [1.0, 2.0]]}, ArgumentTypeError, "the input array must hold real numbers"),
    ({"input": np.ma.masked_array(np.ones(10), [True] + [False] * 9)}, ArgumentError, "has masked values"),
    ({"input": lambda t: math.nan}, ArgumentError, "the input function's value is nan; it must be finite"),
    ({"input": lambda t: None}, ArgumentTypeError, "the input function's value is None"),
    ({"input": lambda t: np.ones(3)}, ArgumentTypeError, "the input function's value expects one number"),
    ({"input": Q(1.0, "mV")}, UnitError, "the input is given in millivolt, which cannot be converted to 1"),
    ({"input": Q([1.0] * 10, "mV")}, UnitError, "the input is given in millivolt, which cannot be converted to 1"),
    ({"progress": "yes"}, ArgumentTypeError, "progress is True, False or a function of (done, total), not 'yes'"),
]  # fmt: skip


@pytest.mark.parametrize(("wrong", "kind", "message"), REFUSED, ids=shown)
def test_a_run_is_refused_before_anything_changes(wrong: dict[str, Any], kind: type[Exception], message: str) -> None:
    neuron, twin = hr(), hr()
    for each in (neuron, twin):
        each.run(0.3, 0.1)
        each.add_synaptic_input(0.5)
    before = bits(neuron)
    with pytest.raises(kind) as raised:
        neuron.run(**{"duration": 1.0, "h": 0.1, **wrong})
    assert message in str(raised.value)
    assert bits(neuron) == before
    assert neuron.get_synaptic_input() == 0.5
    # And nothing is different afterwards.
    for each in (neuron, twin):
        each.run(0.4, 0.1)
    assert bits(neuron) == bits(twin)
    assert neuron.get_time() == 7 * 0.1


@pytest.mark.parametrize("wrong", [1e39, [0.0, -1e39], lambda t: 1e39])
def test_inputs_too_large_for_single_precision_are_refused(wrong: Any) -> None:
    neuron = hr("float")
    with pytest.raises(ArgumentError, match=r"1e\+39 is larger than single precision can hold; use precision='double'"):
        neuron.run(0.2, 0.1, input=wrong)
    assert neuron.get_time() == 0.0


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"meminfo": "MemFree: 1 kB\nMemAvailable:   2048 kB\n"}, 2048 * 1024),
        ({"meminfo": "MemAvailable: 2048 kB\n", "memory.max": "max\n", "memory.current": "5\n"}, 2048 * 1024),
        ({"meminfo": "MemAvailable: 2048 kB\n", "memory.max": "90\n", "memory.current": "50\n"}, 40),
        ({"meminfo": "MemAvailable: 2048 kB\n", "memory.max": "90\n", "memory.current": "95\n"}, 0),
        ({"memory.max": "90\n"}, 7),
        ({}, 7),
    ],
)
def test_the_memory_that_can_be_had(files: dict[str, str], expected: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording, "_read", lambda path: files.get(path.rsplit("/", 1)[-1], ""))
    monkeypatch.setattr(recording, "_physical_memory", lambda: 7.0)
    assert recording._free_memory() == expected


def test_a_system_that_does_not_say_its_memory_has_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    assert recording._read("/nothing/there") == ""
    assert recording._free_memory() > 1e6
    monkeypatch.delattr("os.sysconf", raising=False)
    assert recording._physical_memory() == math.inf


# -- the result ----------------------------------------------------------------------------------------------


def test_the_result_is_labelled() -> None:
    neuron = Neuron("HH")
    neuron.run(1.0, 0.01)
    start = neuron.state
    ds = neuron.run(20.0, 0.01, input=0.1, record=["v", "i_na", "alpha_m", "I"], every=10)
    assert dict(ds.sizes) == {"time": 200, "spike": ds.sizes["spike"]} and ds.sizes["spike"] >= 1
    assert ds.v.dims == ("time",) and ds.spike_time.dims == ("spike",) and set(ds.coords) == {"time"}
    assert list(ds.data_vars) == ["v", "i_na", "alpha_m", "I", "spike_time"]
    units = {name: ds[name].attrs["units"] for name in (*ds.data_vars, "time")}
    assert units == {"v": "mV", "i_na": "uA", "alpha_m": "1/ms", "I": "uA", "spike_time": "ms", "time": "ms"}
    assert ds.v.attrs["long_name"] == "membrane potential" and ds.time.attrs["long_name"] == "time"
    assert (ds.I.values == 0.1).all()
    attrs = ds.attrs
    assert json.loads(attrs["parameters"]) == neuron.parameters
    assert json.loads(attrs["initial_state"]) == start
    assert attrs["model"] == "Hodgkin-Huxley" and attrs["short_name"] == "HH" and "1952" in attrs["source"]
    assert (attrs["integrator"], attrs["precision"], attrs["input"]) == ("RK4", "double", "0.1")
    assert (attrs["h"], attrs["steps"], attrs["every"]) == (0.01, 2000, 10)
    assert (attrs["time_start"], attrs["time_end"]) == (1.0, 21.0)
    assert (attrs["membrane"], attrs["time_unit"], attrs["input_unit"]) == ("v", "ms", "uA")
    assert attrs["neun_py_version"] == neun.__version__


def test_what_is_recorded() -> None:
    assert list(hr().run(1.0, 0.1).data_vars) == ["x", "spike_time"]
    assert list(hr().run(1.0, 0.1, record="y").data_vars) == ["y", "spike_time"]
    assert list(hr().run(1.0, 0.1, record=(), spikes=False).data_vars) == []
    assert list(hr().run(1.0, 0.1, record=["z", "x"]).data_vars) == ["z", "x", "spike_time"]
    assert dict(hr().run(1.0, 0.1, record=()).sizes) == {"time": 0, "spike": 0}
    assert hr("float").run(1.0, 0.1).x.dtype == np.float32
    assert hr("float").run(1.0, 0.1).time.dtype == np.float64
    assert Neuron("HH", precision="float").run(0.1, 0.1, record="i_k").i_k.dtype == np.float32
    nothing = hr().run(0.0, 0.1, input=[])
    assert dict(nothing.sizes) == {"time": 0, "spike": 0}


def test_intermediates_are_those_of_the_recorded_state() -> None:
    neuron = Neuron("HH")
    ds = neuron.run(15.0, 0.01, input=0.1, record=["v", "m", "h", "i_na", "i_l"], every=3)
    p = neuron.parameters
    np.testing.assert_allclose(ds.i_na, p["gna"] * ds.m**3 * ds.h * (ds.v - p["vna"]), rtol=1e-12)
    np.testing.assert_allclose(ds.i_l, p["gl"] * (ds.v - p["vl"]), rtol=1e-12, atol=1e-15)


def test_samples_are_multiples_of_every_counted_from_the_start() -> None:
    neuron = hr()
    neuron.set_time(5.0)
    found = [neuron.run(n * 0.1, 0.1, every=4).time.values for n in (3, 3, 1, 9)]
    assert [list(f) for f in found] == [
        [],
        [5.0 + 4 * 0.1],
        [],
        [5.0 + 8 * 0.1, 5.0 + 12 * 0.1, 5.0 + 16 * 0.1],
    ]


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.integers(0, 40), min_size=1, max_size=6),
    st.integers(1, 17),
    st.sampled_from([0.03, 0.01, 1 / 30, 0.0078125]),
    st.sampled_from(["double", "float"]),
)
def test_any_cuts_are_one_run(lengths: list[int], every: int, h: float, precision: str) -> None:
    total = sum(lengths)
    current = 0.3 * np.sin(np.arange(total))
    whole, cut = hr(precision), hr(precision)
    expected = whole.run(total * h, h, input=current, record=("x", "I"), every=every)
    parts, first = [], 0
    for n in lengths:
        part = current[first : first + n]
        parts.append(cut.run(n * h, h, input=part, record=("x", "I"), every=every))
        first += n
    assert bits(cut) == bits(whole)
    for name in ("x", "I", "time", "spike_time"):
        assert b"".join(bits_of(p[name].values) for p in parts) == bits_of(expected[name].values)
    assert expected.time.values.tolist() == [k * h for k in range(every, total + 1, every)]


def test_stretches_of_the_kernel_leave_no_seam() -> None:
    """More steps than are taken between two looks at the keyboard, with samples that do not divide them."""
    h, count = 0.01, 140_003
    whole, cut = hr(), hr()
    expected = whole.run(count * h, h, every=7, record=("x", "z"), input=lambda t: math.sin(t))
    parts = [cut.run(n * h, h, every=7, record=("x", "z"), input=lambda t: math.sin(t)) for n in (100_000, 40_003)]
    assert bits(cut) == bits(whole)
    for name in ("x", "z", "time", "spike_time"):
        assert b"".join(bits_of(p[name].values) for p in parts) == bits_of(expected[name].values)
    assert np.isfinite(expected.x).all() and expected.sizes["spike"] > 50


# -- inputs --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("precision", ["double", "float"])
def test_inputs_of_every_kind_agree(precision: str) -> None:
    def run(value: Any) -> tuple[bytes, float]:
        neuron = Neuron("HH", integrator="Euler", precision=precision)
        neuron.run(2.0, 0.01, input=value, record=())
        return bits(neuron)

    values = [
        0.125,
        np.float32(0.125),
        np.array(0.125),
        np.full(200, 0.125),
        [0.125] * 200,
        tuple([0.125] * 200),
    ]
    values += [
        np.full(200, 0.125, np.float32),
        np.full(400, 0.125)[::2],
        lambda t: 0.125,
        lambda t: np.float64(0.125),
    ]
    values += [Q(125.0, "nA"), Q(np.full(200, 125.0), "nA"), lambda t: Q(0.125, "uA")]
    assert len({run(value) for value in values}) == 1


def test_whole_numbers_and_other_sizes_of_floats_are_inputs() -> None:
    for dtype in (np.int8, np.uint64, np.float16, np.longdouble):
        ds = hr().run(0.3, 0.1, input=np.array([1, 0, 2], dtype), record="I")
        assert ds.I.values.tolist() == [1.0, 0.0, 2.0]


def test_a_function_is_asked_when_each_step_begins() -> None:
    asked: list[float] = []

    def current(t: float) -> float:
        asked.append(t)
        return t

    neuron = hr()
    neuron.set_time(2.0)
    ds = neuron.run(0.5, 0.1, input=current, record="I")
    assert asked == [2.0 + n * 0.1 for n in range(5)]
    assert ds.I.values.tolist() == asked
    assert "current" in ds.attrs["input"]


def test_a_preset_brings_its_input_unless_told() -> None:
    def current(neuron: Neuron, **told: Any) -> float:
        return float(neuron.run(0.1, 0.1, record="I", **told).I[0])

    neuron = Neuron("Iz", integrator="Euler", preset="inhibition-induced spiking")  # 80 + step(-5, start=50)
    twins = [neuron.copy(), pickle.loads(pickle.dumps(neuron))]
    assert [current(n) for n in (neuron, *twins)] == [80.0] * 3
    assert current(neuron, input=0.0) == 0.0
    neuron.add_synaptic_input(0.25)
    assert current(neuron) == 80.25
    assert neuron.run(60.0, 0.1, record="I").I[-1] == 75.0
    assert current(Neuron("Iz", integrator="Euler")) == 0.0


def test_the_array_that_is_given_is_not_changed() -> None:
    given = np.arange(5.0)
    hr().run(0.5, 0.1, input=given)
    assert given.tolist() == [0.0, 1.0, 2.0, 3.0, 4.0]


@pytest.mark.parametrize("precision", ["double", "float"])
@settings(max_examples=20, deadline=None)
@given(st.floats(-2, 2), st.floats(-2, 2))
def test_what_was_added_by_hand_joins_the_first_step(precision: str, pending: float, current: float) -> None:
    stepped = hr(precision)
    stepped.add_synaptic_input(pending)
    for _ in range(3):
        stepped.add_synaptic_input(current)
        stepped.step(0.1)
    for kind in (current, [current] * 3, lambda t: current):
        neuron = hr(precision)
        neuron.add_synaptic_input(pending)
        ds = neuron.run(0.3, 0.1, input=kind, record=("x", "I"))
        assert bits(neuron) == bits(stepped)
        assert neuron.get_synaptic_input() == 0.0
        assert ds.sizes["time"] == 3
        assert ds.I.values[0] == np.array(pending + current).astype(ds.I.dtype)


# -- spikes --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("h", [0.5, 0.3, 0.125, 0.1, 0.01])
def test_a_linear_crossing_is_interpolated_exactly(h: float) -> None:
    neuron = Neuron(ramp(), integrator="Euler", rate=0.8)
    neuron.set_time(10.0)
    spikes = neuron.run(20 * h if h > 0.1 else 2.0, h).spike_time.values
    assert len(spikes) == 1
    assert spikes[0] == pytest.approx(10.0 + 1 / 0.8, abs=1e-12)


def test_a_spike_is_the_condition_turning_true_not_its_being_true() -> None:
    neuron = Neuron(ramp(), integrator="Euler")
    neuron["x"] = 5.0
    assert neuron.run(1.0, 0.1).sizes["spike"] == 0
    neuron["x"] = 0.95
    assert neuron.run(0.1, 0.1).sizes["spike"] == 1
    assert neuron.run(0.1, 0.1).sizes["spike"] == 0
    assert "spike_time" not in neuron.run(0.1, 0.1, spikes=False)


def test_a_reset_and_a_refractory_time() -> None:
    model = ramp(reset="x = 0", refractory="tref")
    ds = Neuron(model, integrator="Euler", rate=2.0).run(4.0, 0.125)
    # 0.5 ms up, at which it is reset, and 0.5 ms held.
    assert ds.spike_time.values.tolist() == [0.5, 1.5, 2.5, 3.5]
    assert ds.x.values[:9].tolist() == [0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25]
    for tref, gap in ((0.0, 0.5), (-1.0, 0.5), (0.01, 0.625), (0.12, 0.625), (1.0, 1.5)):
        spikes = Neuron(model, integrator="Euler", rate=2.0, tref=tref).run(4.0, 0.125).spike_time.values
        assert spikes.tolist() == [0.5 + k * gap for k in range(int(3.5 / gap) + 1)]


@pytest.mark.parametrize(
    "precision",
    ["double", "float"],
)
def test_a_long_refractory_time_is_a_whole_number_of_steps(precision: str) -> None:
    model = ramp(reset="x = 0", refractory="tref")
    neuron = Neuron(model, integrator="Euler", precision=precision, rate=10.0, tref=205.0)
    steps = np.diff(neuron.run(430.0, 0.1).spike_time) / 0.1
    assert np.round(steps).tolist() == [2051.0, 2051.0]


def test_a_reset_to_what_is_not_finite_is_an_error() -> None:
    neuron = Neuron(ramp(reset="x = 1/rate"), integrator="Euler", rate=0.0)
    with pytest.raises(NumericalError, match="x became inf") as raised:
        neuron.run(2.0, 0.5, input=3.0)
    assert math.isfinite(raised.value.last_good["x"])


# -- what ends a run -----------------------------------------------------------------------------------------


def test_a_run_that_blows_up_gives_what_it_recorded() -> None:
    neuron, twin = hr(), hr()
    current = np.where(np.arange(100) < 60, 0.0, 1e6)
    with pytest.raises(NumericalError) as raised:
        neuron.run(10.0, 0.1, input=current, record=("x", "y"), every=2)
    error = raised.value
    good = round(neuron.get_time() / 0.1)
    assert 60 < good < 100
    expected = twin.run(good * 0.1, 0.1, input=current[:good], record=("x", "y"), every=2)
    assert bits(neuron) == bits(twin)
    assert error.recording.drop_attrs().identical(expected.drop_attrs())
    assert error.recording.attrs["steps"] == good
    assert error.last_good == neuron.state
    assert error.time == pytest.approx((good + 1) * 0.1)
    assert error.h == 0.1
    error.add_note("of the caller")
    sent = pickle.loads(pickle.dumps(error))
    assert sent.recording.identical(error.recording)
    assert (sent.last_good, str(sent), sent.__notes__) == (error.last_good, str(error), ["of the caller"])
    with pytest.raises(NumericalError) as again:
        twin.add_synaptic_input(1e6)
        twin.step(0.1)
    assert str(again.value) == str(error)


def test_a_neuron_that_was_interrupted_can_be_used() -> None:
    neuron, twin = hr(), hr()
    seen: list[tuple[int, int]] = []
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs ignore it

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if len(seen) == 3:
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        neuron.run(10_000.0, 0.01, record=(), progress=progress)
    done = seen[-1][0]
    assert 0 < done < 1_000_000 and seen[-1][1] == 1_000_000
    assert neuron.get_time() == done * 0.01
    twin.run(done * 0.01, 0.01, record=())
    assert bits(neuron) == bits(twin)
    for each in (neuron, twin):
        each.step(0.01)
    assert bits(neuron) == bits(twin)


def test_progress_is_told_and_may_change_parameters() -> None:
    told: list[tuple[int, int]] = []
    neuron = hr()
    neuron.run(2000.0, 0.01, record=(), progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (200_000, 200_000)
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    ds = neuron.run(0.1, 0.01, progress=lambda done, total: neuron.__setitem__("e", 2.0))
    assert json.loads(ds.attrs["parameters"])["e"] == 3.0
    assert json.loads(ds.attrs["parameters_at_end"])["e"] == 2.0
    neuron.run(0.1, 0.01, progress=True)
    neuron.run(0.1, 0.01, progress=False)


def test_two_threads_run_two_neurons() -> None:
    values = {0: 3.0, 1: 3.25, 2: 3.0, 3: 4.0}
    found: dict[int, tuple[bytes, float]] = {}

    def work(k: int) -> Callable[[], None]:
        def run() -> None:
            neuron = Neuron("HR", precision="double" if k < 2 else "float", e=values[k])
            for _ in range(10):
                neuron.run(100.0, 0.01, record=())
            neuron.step(0.01)
            found[k] = bits(neuron)

        return run

    threads = [threading.Thread(target=work(k)) for k in values]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    together = dict(found)
    for k in values:
        work(k)()
    assert found == together
