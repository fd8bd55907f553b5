from __future__ import annotations

import subprocess
import sys
from typing import Any

import numpy as np
import pytest
import xarray as xr
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from neun_py import analysis
from neun_py.errors import ArgumentError, ArgumentTypeError


def run(spikes: Any = (10.0, 30.0, 50.0), unit: str = "ms", end: float = 100.0) -> xr.Dataset:
    time = np.arange(1, 11) * end / 10
    return xr.Dataset(
        {
            "v": ("time", np.sin(time), {"units": "mV", "long_name": "membrane potential"}),
            "spike_time": ("spike", np.asarray(spikes, float), {"units": unit}),
        },
        coords={"time": ("time", time, {"units": unit, "long_name": "time"})},
        attrs={"model": "M", "time_start": 0.0, "time_end": end, "time_unit": unit},
    )


def population() -> xr.Dataset:
    time = np.arange(5.0)
    return xr.Dataset(
        {
            "v": (("time", "neuron"), np.zeros((5, 4))),
            "spike_time": ("spike", np.array([1.0, 2.0, 2.5, 4.0]), {"units": "ms"}),
            "spike_neuron": ("spike", np.array([0, 2, 0, 2])),
        },
        coords={"time": time},
        attrs={"time_start": 0.0, "time_end": 5.0, "time_unit": "ms"},
    )


class TestSpikeTimes:
    @pytest.mark.parametrize("frequency", [1.0, 3.0, 7.5])
    def test_a_sine_crosses_zero_upwards_at_multiples_of_its_period(self, frequency: float) -> None:
        time = np.arange(0.1 / frequency, 2.05, 1e-3)
        spikes = analysis.spike_times(np.sin(2 * np.pi * frequency * time), time)
        exact = np.arange(1, int(2.04 * frequency) + 1) / frequency
        # between samples the sine is straight to h**2, at its zero even to h**3
        np.testing.assert_allclose(spikes, exact, atol=(2 * np.pi * frequency) ** 2 * 1e-9)

    def test_a_straight_line_is_interpolated_exactly(self) -> None:
        spikes = analysis.spike_times(np.array([-1.0, 3.0, -1.0, 0.0]), np.array([0.0, 4.0, 5.0, 7.0]))
        assert spikes.tolist() == [1.0, 7.0]

    def test_a_sample_on_the_threshold_counts_once_and_the_first_sample_never(self) -> None:
        assert analysis.spike_times(np.array([0.0, -1.0, 0.0, 1.0, 0.0, 2.0]), 1.0).tolist() == [2.0]

    def test_the_threshold_and_the_step(self) -> None:
        assert analysis.spike_times(np.array([0.0, 10.0]), 0.5, threshold=5.0).tolist() == [0.25]
        assert analysis.spike_times([0, 1, 0, 1], 1, threshold=1.0).tolist() == [1.0, 3.0]

    def test_labels_come_out_again(self) -> None:
        spikes = analysis.spike_times(run()["v"])
        assert spikes.dims == ("spike",)
        assert spikes.attrs["units"] == "ms"

    def test_a_dataset_gives_the_spikes_it_holds(self) -> None:
        ds = run()
        xr.testing.assert_identical(analysis.spike_times(ds), ds["spike_time"])

    def test_one_neuron_of_a_population(self) -> None:
        ds = population()
        assert analysis.spike_times(ds, neuron=2).values.tolist() == [2.0, 4.0]
        assert analysis.spike_times(ds, neuron=1).size == 0
        with pytest.raises(ArgumentError, match="no neuron 4; there are 0 to 3"):
            analysis.spike_times(ds, neuron=4)
        with pytest.raises(ArgumentTypeError, match="must be an integer"):
            analysis.spike_times(ds, neuron=1.0)  # type: ignore[call-overload]
        with pytest.raises(ArgumentError, match="of one neuron"):
            analysis.spike_times(run(), neuron=0)

    @given(arrays(np.float64, st.integers(1, 40), elements=st.floats(-100, 100)))
    def test_each_lies_in_a_step_that_crosses(self, v: Any) -> None:
        spikes = analysis.spike_times(v, 1.0)
        crossing = np.flatnonzero((v[:-1] < 0) & (v[1:] >= 0))
        assert spikes.size == crossing.size
        assert np.all((spikes >= crossing) & (spikes <= crossing + 1))

    @pytest.mark.parametrize(
        ("arguments", "kind", "message"),
        [
            (([], 1.0), ArgumentError, "no samples"),
            (([0.0, np.nan], 1.0), ArgumentError, "nan at index 1"),
            (([0.0, np.inf], 1.0), ArgumentError, "inf at index 1"),
            (([0.0, 1.0],), ArgumentError, "needs time"),
            (([0.0, 1.0], 0.0), ArgumentError, "positive and finite"),
            (([0.0, 1.0], "h"), ArgumentTypeError, "time must be numbers"),
            (([0.0, 1.0], [1.0]), ArgumentError, "1 values and the trace 2"),
            (
                ([0.0, 1.0], [1.0, 1.0]),
                ArgumentError,
                r"must increase, but after 1\.0 comes 1\.0 \(index 1\)",
            ),
            (([0.0, 1.0], [1.0, np.nan]), ArgumentError, "time is nan"),
            (([[0.0, 1.0]], 1.0), ArgumentError, "select one neuron"),
            (([[0.0, 1.0], [1.0]], 1.0), ArgumentTypeError, "array of numbers"),
            ((["a"], 1.0), ArgumentTypeError, "real numbers"),
            (([1j], 1.0), ArgumentTypeError, "real numbers"),
            (([0.0, 1.0], 1.0, np.nan), ArgumentError, "threshold must be finite"),
            ((run(), 1.0), ArgumentError, "found already"),
            ((run()["v"], 1.0), ArgumentError, "its own time"),
            ((run().drop_vars("spike_time"),), ArgumentError, "no spike_time"),
        ],
    )
    def test_refusals(self, arguments: tuple[Any, ...], kind: type[Exception], message: str) -> None:
        with pytest.raises(kind, match=message):
            analysis.spike_times(*arguments)

    def test_a_trace_has_no_neurons_to_select(self) -> None:
        with pytest.raises(ArgumentError, match="one column"):
            analysis.spike_times(np.zeros(3), 1.0, neuron=0)


class TestFiringRate:
    @pytest.mark.parametrize(("unit", "rate"), [("ms", 30.0), ("s", 0.03), ("1", 0.03), ("us", 0.03)])
    def test_the_unit_of_time(self, unit: str, rate: float) -> None:
        assert analysis.firing_rate(run(unit=unit)) == rate

    def test_silence_is_zero(self) -> None:
        rate = analysis.firing_rate(run(()))
        assert rate == 0.0
        assert isinstance(rate, float)
        assert analysis.firing_rate([], 10.0) == 0.0

    def test_the_duration_is_the_simulated_span_however_samples_are_spaced(self) -> None:
        ds = run()
        assert analysis.firing_rate(ds.isel(time=[0])) == analysis.firing_rate(ds)

    def test_arrays_and_dataarrays(self) -> None:
        assert analysis.firing_rate([1.0, 2.0], 4.0) == 0.5
        assert analysis.firing_rate([1.0, 2.0], 4.0, time_unit="ms") == 500.0
        assert analysis.firing_rate(run()["spike_time"], 100.0) == 30.0
        assert analysis.firing_rate(run(), 50.0) == 60.0

    def test_a_population_gives_each_neuron_its_rate(self) -> None:
        rate = analysis.firing_rate(population())
        assert rate.dims == ("neuron",)
        assert rate.values.tolist() == [400.0, 0.0, 400.0, 0.0]
        assert rate.attrs == {"units": "Hz", "long_name": "firing rate"}
        with pytest.raises(ArgumentError, match="not its size"):
            analysis.firing_rate(population().drop_vars("v"))

    def test_refusals(self) -> None:
        with pytest.raises(ArgumentError, match="give it"):
            analysis.firing_rate([1.0])
        with pytest.raises(ArgumentError, match="positive"):
            analysis.firing_rate([1.0], 0.0)
        with pytest.raises(ArgumentError, match="in ms, not in s"):
            analysis.firing_rate(run(), time_unit="s")
        with pytest.raises(ArgumentError, match="no spike_time"):
            analysis.firing_rate(run().drop_vars("spike_time"))
        ds = run()
        del ds.attrs["time_end"]
        with pytest.raises(ArgumentError, match="no time_end"):
            analysis.firing_rate(ds)


class TestIntervals:
    def test_isi(self) -> None:
        assert analysis.isi([1.0, 3.0, 6.0]).tolist() == [2.0, 3.0]
        labelled = analysis.isi(run((1.0, 3.0, 6.0)))
        assert labelled.values.tolist() == [2.0, 3.0]
        assert labelled.attrs["units"] == "ms"
        assert analysis.isi([]).size == analysis.isi([1.0]).size == 0

    def test_cv_of_a_clock_and_of_two_intervals(self) -> None:
        assert analysis.cv(np.arange(10.0)) == 0.0
        # intervals 1 and 3: mean 2, deviation 1
        assert analysis.cv([0.0, 1.0, 4.0]) == 0.5
        assert analysis.cv(run((0.0, 1.0, 4.0))) == 0.5

    def test_cv_of_a_poisson_process_is_about_one(self) -> None:
        spikes = np.cumsum(np.random.default_rng(1).exponential(1.0, 100_000))
        assert analysis.cv(spikes) == pytest.approx(1.0, abs=0.01)  # three standard errors

    @pytest.mark.parametrize("count", [0, 1, 2])
    def test_cv_of_fewer_than_three_spikes_is_nan(self, count: int) -> None:
        assert np.isnan(analysis.cv(np.arange(float(count))))

    def test_refusals(self) -> None:
        with pytest.raises(ArgumentError, match=r"in order, but 1\.0 follows 2\.0"):
            analysis.isi([2.0, 1.0])
        with pytest.raises(ArgumentError, match="of a population"):
            analysis.isi(population())
        with pytest.raises(ArgumentError, match="same time"):
            analysis.cv([1.0, 1.0, 1.0])
        with pytest.raises(ArgumentError, match="nan"):
            analysis.cv([1.0, np.nan])


class TestBursts:
    def test_three_bursts_and_a_lone_spike(self) -> None:
        found = analysis.bursts([0.0, 1.0, 2.0, 10.0, 11.0, 15.0, 30.0, 31.0], max_isi=1.0)
        assert found.start.tolist() == [0.0, 10.0, 30.0]
        assert found.end.tolist() == [2.0, 11.0, 31.0]
        assert found.spikes.tolist() == [3, 2, 2]
        assert found.period.tolist() == [10.0, 20.0]
        assert found.duration.tolist() == [2.0, 1.0, 1.0]

    def test_min_spikes(self) -> None:
        times = [0.0, 1.0, 2.0, 10.0, 11.0, 15.0]
        assert analysis.bursts(times, 1.0, min_spikes=3).start.tolist() == [0.0]
        assert analysis.bursts(times, 1.0, min_spikes=1).spikes.tolist() == [3, 2, 1]

    @pytest.mark.parametrize("times", [[], [1.0]])
    def test_too_few_spikes_make_none(self, times: list[float]) -> None:
        found = analysis.bursts(times, 1.0)
        assert [len(part) for part in found] == [0, 0, 0, 0]
        assert found.spikes.dtype == np.int64

    @given(st.lists(st.floats(0, 100), max_size=30), st.floats(0.1, 10))
    def test_every_spike_is_in_one_burst_when_one_spike_is_enough(self, times: list[float], gap: float) -> None:
        found = analysis.bursts(sorted(times), gap, min_spikes=1)
        assert found.spikes.sum() == len(times)
        assert np.all(found.start[1:] - found.end[:-1] > gap)

    def test_a_dataset(self) -> None:
        assert analysis.bursts(run(), 20.0).spikes.tolist() == [3]

    def test_refusals(self) -> None:
        with pytest.raises(ArgumentError, match="max_isi"):
            analysis.bursts([1.0], 0.0)
        with pytest.raises(ArgumentError, match="at least 1"):
            analysis.bursts([1.0], 1.0, min_spikes=0)
        with pytest.raises(ArgumentTypeError, match="integer"):
            analysis.bursts([1.0], 1.0, min_spikes=1.5)  # type: ignore[arg-type]


class TestSynchrony:
    time = np.linspace(0.0, 1.0, 1000, endpoint=False)[:, None]

    def test_all_as_one(self) -> None:
        v = -65 + 10 * np.sin(2 * np.pi * self.time) * np.ones(5)
        assert analysis.synchrony(v) == pytest.approx(1.0, abs=1e-14)

    def test_phases_that_cancel(self) -> None:
        v = np.sin(2 * np.pi * (self.time + np.arange(4) / 4))
        assert analysis.synchrony(v) == pytest.approx(0.0, abs=1e-14)

    def test_two_sines_a_phase_apart(self) -> None:
        # the mean of two unit sines a phase p apart has the amplitude cos(p/2)
        v = np.sin(2 * np.pi * self.time + np.array([0.0, 1.2]))
        assert analysis.synchrony(v) == pytest.approx(np.cos(0.6), abs=1e-12)

    def test_independent_noise_goes_as_one_over_the_root_of_their_number(self) -> None:
        v = np.random.default_rng(1).normal(size=(20_000, 100))
        assert analysis.synchrony(v) == pytest.approx(0.1, rel=0.02)

    def test_standing_still_is_nan(self) -> None:
        assert np.isnan(analysis.synchrony(np.full((10, 3), 0.1)))

    def test_the_dims_of_a_dataarray_say_which_is_time(self) -> None:
        v = np.random.default_rng(1).normal(size=(50, 3))
        labelled = xr.DataArray(v, dims=("time", "neuron"))
        assert analysis.synchrony(labelled.transpose()) == analysis.synchrony(v)

    def test_refusals(self) -> None:
        with pytest.raises(ArgumentTypeError, match="column_stack"):
            analysis.synchrony([np.zeros(3)])  # type: ignore[arg-type]
        with pytest.raises(ArgumentTypeError, match="is a Dataset"):
            analysis.synchrony(population())  # type: ignore[arg-type]
        with pytest.raises(ArgumentError, match="2 axes"):
            analysis.synchrony(np.zeros(3))
        with pytest.raises(ArgumentError, match="two samples"):
            analysis.synchrony(np.zeros((1, 3)))
        with pytest.raises(ArgumentError, match="dims time and neuron"):
            analysis.synchrony(run()["v"])
        with pytest.raises(ArgumentError, match=r"nan at index \(1, 0\)"):
            analysis.synchrony(np.array([[1.0], [np.nan]]))


def test_the_import_brings_no_xarray() -> None:
    code = (
        "import sys, neun_py; before = set(sys.modules); import neun_py.analysis, numpy as np\n"
        "neun_py.analysis.firing_rate(neun_py.analysis.spike_times(np.array([-1., 1.]), 1.0), 2.0)\n"
        "assert not {'xarray', 'pandas', 'matplotlib'} & (set(sys.modules) - before)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


class TestRatesOfSomeNeurons:
    """Spikes are those of all neurons, labels begin anywhere, and each recorded neuron gets its own rate."""

    def test_labels_need_not_begin_at_zero(self) -> None:
        from neun_py import Population

        p = Population("HH", 3, index=5, gna=[0.4, 0.94, 1.4])
        rates = analysis.firing_rate(p.run(50.0, 0.01, input=0.1))
        assert rates["neuron"].values.tolist() == [5, 6, 7]
        alone = Population("HH", 3, gna=[0.4, 0.94, 1.4]).run(50.0, 0.01, input=0.1)
        assert rates.values.tolist() == analysis.firing_rate(alone).values.tolist()
        assert rates[0] < rates[1]

    def test_of_chosen_neurons_come_their_rates_alone(self) -> None:
        ds = population().assign_coords(neuron=[2, 0, 7, 1])
        rates = analysis.firing_rate(ds)
        assert rates["neuron"].values.tolist() == [2, 0, 7, 1]
        assert rates.values.tolist() == [400.0, 400.0, 0.0, 0.0]
        few = analysis.firing_rate(ds.isel(neuron=[2, 1]))
        assert few.values.tolist() == [0.0, 400.0]


class TestRatesOfRuns:
    def population(self, **more: Any) -> xr.Dataset:
        data = {
            "spike_time": ("spike", [1.0, 2.0, 30.0, 60.0], {"units": "ms"}),
            "spike_neuron": ("spike", [5, 6, 5, 5]),
        }
        attrs = {"time_start": 0.0, "time_end": 100.0, "time_unit": "ms", "neurons": 3, "first_neuron": 5, **more}
        return xr.Dataset(data, {"neuron": [5, 6, 7]}, attrs)

    def test_what_dropped_out_has_no_rate(self) -> None:
        rates = analysis.firing_rate(self.population(masked_neurons=[6])).values
        assert rates[[0, 2]].tolist() == [30.0, 0.0]
        assert np.isnan(rates[1])

    def test_a_window_counts_what_is_in_it(self) -> None:
        assert analysis.firing_rate(self.population(), window=(2.0, 60.0)).values == pytest.approx(
            [1000 / 58, 1000 / 58, 0.0]
        )
        assert analysis.firing_rate([1.0, 2.0, 30.0], window=(2.0, 12.0), time_unit="ms") == 100.0

    @pytest.mark.parametrize(
        ("window", "kind", "message"),
        [
            ((5.0, 5.0), ArgumentError, "ends before it begins"),
            ((5.0, 101.0), ArgumentError, "not within the run, from 0.0 to 100.0"),
            (5.0, ArgumentTypeError, "window is a pair of times"),
        ],
    )
    def test_windows_that_cannot_be_meant(self, window: Any, kind: type[Exception], message: str) -> None:
        with pytest.raises(kind, match=message):
            analysis.firing_rate(self.population(), window=window)

    def test_the_spikes_of_a_sweep_are_not_one_neuron_s(self) -> None:
        ds = self.population().rename(spike_neuron="spike_point")
        with pytest.raises(ArgumentError, match="of all points of a sweep"):
            analysis.firing_rate(ds)
