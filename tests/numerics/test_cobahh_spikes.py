"""A small COBAHH against Brian2, spike by spike: benchmarks/peers/brian2_cobahh_spikes.py wrote what it fired.

Both take the same steps of exponential Euler. Rounding differs, but spikes lie on the steps' grid and a synapse acts
from the end of a step on, so that it does not grow from spike to spike: not one spike may be a step off.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import neun_py as neun
from neun_py.studies.benchmarking.cobahh import SYNAPSES

FILE = Path(__file__).parents[1] / "data/brian2_cobahh.npz"
STEP, DURATION = 0.1, 300.0
T_REF = 2.9
"""In Brian2 a spike that comes exactly 3 ms after another counts; here it comes at the end of the refractory time."""


def _network(there: Any) -> neun.Network:
    excitatory, cells = int(there["excitatory"]), len(there["v"])
    parts = {"e": slice(0, excitatory), "i": slice(excitatory, cells)}
    net = neun.Network()
    for name, part in parts.items():
        v = there["v"][part]
        own = neun.Population("TraubMiles", len(v), integrator="ExpEuler", t_ref=T_REF, v=v, m=0.0, h=0.0, n=0.0)
        net.add(own, name=name)
    pre, post = there["pre"].astype(int), there["post"].astype(int)
    for one, sender in parts.items():
        for other, receiver in parts.items():
            which = (pre >= sender.start) & (pre < sender.stop) & (post >= receiver.start) & (post < receiver.stop)
            rule = neun.connect.from_arrays(
                pre[which] - sender.start, post[which] - receiver.start, self_connections=True
            )
            projection = net.connect(one, other, neun.synapses.ExpGSyn(**SYNAPSES[one]), rule=rule)
            projection["s"] = there["g" + one][receiver]
    return net


@pytest.mark.parametrize("threads", [1, 2])
def test_every_spike_is_in_the_step_in_which_it_is_in_brian2(threads: int) -> None:
    with np.load(FILE) as there:
        tree = _network(there).run(DURATION, STEP, record=(), threads=threads)
        found = []
        for name, begin in (("e", 0), ("i", int(there["excitatory"]))):
            time, neuron = (np.asarray(tree[name][what]) for what in ("spike_time", "spike_neuron"))
            # the time is interpolated between the ends of the step
            found.append(np.stack([np.ceil(time / STEP - 1e-6).astype(int) - 1, neuron + begin]))
        ours = np.concatenate(found, axis=1)
        ours = ours[:, np.lexsort(ours[::-1])]
        theirs = np.stack([there["spike_step"], there["spike_neuron"]]).astype(int)
    assert ours.shape[1] == theirs.shape[1] > 5000
    np.testing.assert_array_equal(ours, theirs)
