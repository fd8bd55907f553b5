"""What is said of double and float, and of RK4 and RK6, measured: what piles up, what it takes, what stays stable."""

from __future__ import annotations

import tracemalloc
from typing import Any

import numpy as np
import pytest

import neun_py as neun

DECAY = neun.Model(
    name="Decay",
    short_name="Decay",
    source="none",
    variables={"x": neun.Variable(1.0, "1", "what decays")},
    parameters={"k": neun.Parameter(1.0, "1", "how fast")},
    equations="dx/dt = -k*x",
    time_unit="1",
)


def last_spike(precision: str, h: float, duration: float = 1000.0) -> float:
    """Give the last spike of a regular run of HR."""
    preset = "tonic spiking"
    neuron = neun.Neuron("HR", preset=preset, precision=precision)
    ds: Any = neuron.run(duration, h, input=neuron.model.presets[preset].input, record=())
    return float(ds["spike_time"][-1])


def test_float_piles_up_rounding_with_every_step() -> None:
    """After 1,000 units of time: steps ten times as short are a hundred times worse, where double is exact to 1e-4."""
    right = last_spike("double", 0.005)
    double, coarse, fine = (
        abs(last_spike(precision, h) - right) for precision, h in (("double", 0.001), ("float", 0.01), ("float", 0.001))
    )
    assert double < 1e-4
    assert 1e-3 < coarse < 0.1
    assert fine > 50 * coarse


def test_float_takes_half_the_memory() -> None:
    sizes = {}
    for precision in ("double", "float"):
        neun.Population("HH", 2, precision=precision)  # what is made once is there
        tracemalloc.start()
        kept = neun.Population("HH", 20_000, precision=precision, gna=np.linspace(0.9, 1.0, 20_000))
        sizes[precision] = tracemalloc.get_traced_memory()[0] / kept.size
        tracemalloc.stop()
    assert sizes["float"] == pytest.approx(sizes["double"] / 2, rel=0.05)


@pytest.mark.parametrize(("integrator", "least", "most"), [("RK4", 2.78, 2.79), ("RK6", 2.85, 2.86)])
def test_rk6_bears_no_faster_decays_than_rk4(integrator: str, least: float, most: float) -> None:
    """A faster decay grows with a step of 1: RK6 gains 3 %, and evaluates the flow 7 times where RK4 does 4 times."""
    for k, shrinks in ((least, True), (most, False)):
        neuron = neun.Neuron(DECAY, integrator=integrator, k=k)
        neuron.run(2000.0, 1.0, record=())
        assert (abs(neuron["x"]) < 1) == shrinks
