"""Potentials, thresholds and spikes that NEST's own tests expect of models that the library has as well."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

import neun_py as neun

# NEST, testsuite/pytests/sli2py_neurons/test_mat2_psc_exp.py, in steps of 0.1 ms: 2.4 nA acts from step 2 on.
POTENTIALS = [
    -70, -67.6238, -65.2947, -63.0117, -60.774, -58.5805, -56.4305, -54.323, -52.2573, -50.2324, -48.2477, -46.3023,
    -44.3953, -42.5262, -40.694, -38.8982, -37.1379, -35.4124, -33.7212, -32.0634,
]  # fmt: skip
THRESHOLDS = [
    -51, -51, -51, -51, -51, -51, -51, -51, -51, -12, -12.3692, -12.7346, -13.0965, -13.4548, -13.8095, -14.1607,
    -14.5084, -14.8527, -15.1935, -15.531,
]  # fmt: skip


def test_multi_timescale_adaptive_threshold() -> None:
    """Every potential and threshold to the five or six figures that are printed, and the spikes at 11, 32 and 54.

    NEST counts the refractory time in steps: its second spike waits for step 32, though it was due in 31.
    """
    neuron = neun.Neuron("MAT", v=-70.0, vl=-70.0, omega=-51.0, alpha_1=37.0, alpha_2=2.0)
    ds = neuron.run(6.0, 0.1, input=2.4, record=("v", "theta"))
    # What is recorded first is the state after the first step.
    count = len(POTENTIALS) - 1
    np.testing.assert_allclose(ds["v"].values[:count], POTENTIALS[1:], rtol=1e-5)
    np.testing.assert_allclose(ds["theta"].values[:count], THRESHOLDS[1:], rtol=1e-5)
    steps = np.ceil(ds.spike_time.values / 0.1) + 2
    assert steps.tolist() == [11, 31, 54] and POTENTIALS[0] == neun.Neuron("MAT", v=-70.0)["v"]


# NEST, its tests of iaf_psc_alpha under a direct current of 1 nA, in steps of 0.1 ms: potentials from the first step of
# the current on, those before the first spike, and those from the end of a current of 2 ms on. Without synapses that is
# the leaky integrate-and-fire neuron of the same membrane: 250 pF, 10 ms.
CHARGES = [
    -69.602, -69.2079, -68.8178, -68.4316, -68.0492, -67.6706, -67.2958, -66.9247, -66.5572, -66.1935, -65.8334,
    -65.4768, -65.1238, -64.7743, -64.4283, -64.0858, -63.7466, -63.4108, -63.0784, -62.7492,
]  # fmt: skip
LAST_CHARGES = [-56.0204, -55.7615, -55.5051, -55.2513, -55.0001]
DECAYS = [-62.8214, -62.8928]


def test_leaky_integrate_and_fire() -> None:
    """Every potential to the last of its figures, and the reset in step 48 of the current for 2 ms."""
    neuron = neun.Neuron("LIF")
    v = neuron.run(7.0, 0.1, input=1000.0, record=("v",))["v"].values
    np.testing.assert_allclose(v[: len(CHARGES)], CHARGES, rtol=0, atol=6e-5)
    np.testing.assert_allclose(v[42:47], LAST_CHARGES, rtol=0, atol=6e-5)
    assert (v[47:67] == -70).all() and v[68] > -70
    neuron = neun.Neuron("LIF")
    neuron.run(2.0, 0.1, input=1000.0, record=())
    np.testing.assert_allclose(neuron.run(0.2, 0.1, record=("v",))["v"].values, DECAYS, rtol=0, atol=6e-5)


# NEST, testsuite/pytests/test_glif_psc.py, in ms: spikes that synaptic input makes, and those that 300 pA makes from
# 601 ms on, as far as 700 ms, when synaptic input comes again.
SPIKES = {
    "level 1": ([394.67, 424.25, 483.25], [612.99, 628.73, 644.47, 660.21, 675.95, 691.69]),
    "level 2": (
        [394.67, 400.67, 424.51, 484.48],
        [613.4, 621.31, 629.67, 638.47, 647.7, 657.36, 667.42, 677.87, 688.67, 699.8],
    ),
    "level 3": ([394.67, 484.81], [614.85, 648.28, 685.18]),
    "level 4": ([394.67, 485.07], [615.16, 649.52, 689.1]),
    "level 5": ([395.44], [615.27, 653.77]),
}
CUT, ONSET = 3.75, 601.0


def left(jump: float, rate: float, spikes: list[float]) -> float:
    """Give what is left at the onset of the jumps of earlier spikes, each of which holds at the end of its pause."""
    x = 0.0
    for spike, following in zip(spikes, [*spikes[1:], ONSET], strict=True):
        x = (x * math.exp(-rate * CUT) + jump) * math.exp(-rate * (following - spike - CUT))
    return x


@pytest.mark.parametrize("level", SPIKES)
def test_generalised_leaky_integrate_and_fire(level: str) -> None:
    """Both take steps of 0.01 ms and wait for the end of a step: the lists agree within two of them.

    The membrane and its threshold have forgotten the earlier spikes; the slow current has not, and they follow it.
    """
    earlier, published = SPIKES[level]
    parameters = neun.Neuron("GLIF", preset=level).parameters
    i_1, i_2, theta_s = (
        left(float(parameters[jump]), float(parameters[rate]), earlier)
        for jump, rate in (("di_1", "k_1"), ("di_2", "k_2"), ("dtheta_s", "b_s"))
    )
    away = i_1 / (9.43 - 0.003 * 58.72)
    start: dict[str, Any] = {"v": -78.85 + away, "i_1": i_1, "i_2": i_2, "theta_s": theta_s}
    start["theta_v"] = float(parameters["a_v"]) * away / (0.09 - 0.003)
    neuron = neun.Neuron("GLIF", preset=level, **start)
    found = neuron.run(700.0 - ONSET, 0.01, input=300.0, record=()).spike_time.values + ONSET
    np.testing.assert_allclose(found, published, rtol=0, atol=0.0201)
