"""A neuron made from a preset does what the preset says."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

import neun_py as neun
from neun_py import ArgumentError, ArgumentTypeError, ModelError, UnknownNameError


def test_run_gives_the_input_of_the_preset_unless_told() -> None:
    firing = neun.Neuron("HH", preset="repetitive firing")
    assert firing.run(100.0, 0.01).attrs["input"] == repr(neun.models["HH"].presets["repetitive firing"].input)
    assert neun.Neuron("HH", preset="repetitive firing").run(100.0, 0.01).sizes["spike"] == 7
    assert neun.Neuron("HH", preset="repetitive firing").run(100.0, 0.01, input=0.0).sizes["spike"] == 0


def test_a_twin_keeps_the_usual_input() -> None:
    neuron = neun.Neuron("Iz", preset="chattering")
    twins = (neuron.copy(), pickle.loads(pickle.dumps(neuron)))
    expected = neuron.run(200.0, 0.1)["spike_time"].values.tolist()
    assert expected
    for twin in twins:
        assert twin.run(200.0, 0.1)["spike_time"].values.tolist() == expected


def test_without_a_preset_the_input_is_zero() -> None:
    assert neun.Neuron("HH").run(1.0, 0.01).attrs["input"] == "0.0"


def test_a_run_lasts_as_long_as_the_preset_unless_told(tmp_path: Path) -> None:
    neuron = neun.Neuron("Iz", preset="chattering")
    neuron.save(tmp_path / "iz.neun")
    twins = (neuron, neuron.copy(), pickle.loads(pickle.dumps(neuron)), neun.load(tmp_path / "iz.neun"))
    assert [twin.run(h=0.1, record=()).attrs["time_end"] for twin in twins] == [400.0] * 4
    assert neun.Population("Iz", 3, preset="chattering").run(record=()).attrs["steps"] == 40_000
    assert neuron.run(h=0.3, record=()).attrs["steps"] == 1333  # whole steps
    with pytest.raises(ArgumentTypeError, match="run needs a duration; only a preset has one"):
        neun.Neuron("HH").run()


def test_a_stimulus_that_there_is_not_is_refused_when_it_comes_in() -> None:
    wrong = {"a": neun.Preset("d", "s", input="stepp(1)"), "b": neun.Preset("d", "s", input="step(1, foo=2)")}
    model = neun.Model(**{**neun.models.FHN.fields(), "short_name": "Wrong", "presets": wrong})
    with pytest.raises(ModelError, match=r"preset 'a' of Wrong has the input 'stepp\(1\)': .* did you mean 'step'"):
        neun.register(model)
    with pytest.raises(UnknownNameError, match="argument of step 'foo'"):
        neun.Neuron(model, preset="b")


def test_a_model_without_a_condition_of_a_spike_has_no_rate() -> None:
    ds = neun.Neuron("JansenRit").run(0.1)
    assert ds.attrs["spike_condition"] == "none"
    with pytest.raises(ArgumentError, match="Jansen-Rit column has no spike condition"):
        neun.analysis.firing_rate(ds)
    with pytest.raises(ArgumentError, match="has no spike condition"):
        neun.sweep("JansenRit", {"input": [0.0, 1.0]}, duration=0.1, measure=neun.analysis.firing_rate)
    assert neun.Neuron("HH").run(1.0).attrs["spike_condition"] == "v >= 0"
