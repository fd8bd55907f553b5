"""A neuron made from a preset does what the preset says."""

from __future__ import annotations

import pickle

import neun_py as neun


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
