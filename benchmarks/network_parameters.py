"""The numbers of the two networks that are measured, for this package and for its peers alike.

The peers' environments do not hold this package, so nothing is imported here. `neun bench cobahh` needs the first
network where this folder is not: `neun_py.studies.benchmarking.cobahh` says its numbers again; a test compares them.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["BALANCED", "COBAHH", "STEP", "TRANSIENT", "Balanced", "Cobahh"]

STEP = 0.1  # ms
TRANSIENT = 100.0
"""From when on, in ms, intervals between spikes are counted: the start is not typical of the network."""


@dataclass(frozen=True)
class Cobahh:
    """Benchmark 3 of Brette et al. (2007): cells of Traub and Miles with conductances; mV, ms, pF, nS, pA.

    Who spikes does so where v rises above `threshold`, and then not again for `t_ref`; nothing is reset. Synapses have
    no delay: they act from the end of the step of the spike. Initial values are normal, given as mean and standard
    deviation; the gates begin at zero.
    """

    cells: int = 4000
    excitatory: int = 3200
    probability: float = 0.02
    w_e: float = 6.0
    w_i: float = 67.0
    tau_e: float = 5.0
    tau_i: float = 10.0
    e_e: float = 0.0
    e_i: float = -80.0
    cm: float = 200.0
    gl: float = 10.0
    gna: float = 20000.0
    gk: float = 6000.0
    vl: float = -60.0
    vna: float = 50.0
    vk: float = -90.0
    vt: float = -63.0
    threshold: float = -20.0
    t_ref: float = 3.0
    v: tuple[float, float] = (-65.0, 5.0)
    g_e: tuple[float, float] = (40.0, 15.0)
    g_i: tuple[float, float] = (200.0, 120.0)
    gate: float = 0.0


@dataclass(frozen=True)
class Balanced:
    """A balanced network of leaky integrate-and-fire cells in the manner of Brunel (2000); mV, ms, pF, pA.

    Each cell has inputs from `inputs_e` excitatory and `inputs_i` inhibitory cells, drawn at random, each at most
    once. A spike adds a weight to a synaptic current that decays with `tau_syn`. The drive is one constant current:
    no random numbers but those of the connections and of the initial potentials, uniform from reset to threshold. It
    would hold v at 30 mV without the synapses; with them the mean is some 16 mV, below the threshold, and the
    fluctuations make the spikes: some 8.8 Hz, with a coefficient of variation of the intervals of 0.70.
    """

    cells: int = 10000
    excitatory: int = 8000
    inputs_e: int = 800
    inputs_i: int = 200
    w_e: float = 10.0
    w_i: float = -60.0
    tau_syn: float = 5.0
    delay: float = 1.5
    cm: float = 250.0
    tau_m: float = 20.0
    vl: float = 0.0
    threshold: float = 20.0
    reset: float = 10.0
    t_ref: float = 2.0
    current: float = 375.0


COBAHH = Cobahh()
BALANCED = Balanced()
