"""The spikes of a small COBAHH in Brian2, which the tests compare the library with, spike by spike.

`python benchmarks/peers/environments.py make FOLDER` installs Brian2; then `FOLDER/brian2/bin/python
benchmarks/peers/brian2_cobahh_spikes.py` writes tests/data/brian2_cobahh.npz: connections, initial values and spikes.
With 400 cells and connections of 20 % of the pairs a cell has as many inputs as in the benchmark. As here, and unlike
in Brian2's own manner, a spike is the step in which v comes to be above the threshold, not every step in which it is.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import brian2_cobahh
import numpy as np
from network_runs import COBAHH as P
from network_runs import STEP

b2: Any = importlib.import_module("brian2")  # not by a statement: the project's own environment has no brian2
PLACE = Path(__file__).resolve().parents[2] / "tests/data/brian2_cobahh.npz"
CELLS, EXCITATORY, PROBABILITY, DURATION = 400, 320, 0.2, 300.0


def drawn() -> dict[str, Any]:
    """Give initial values, with the benchmark's means and deviations, and connections, sorted by pre, then post."""
    draw = np.random.default_rng(1)
    found: dict[str, Any] = {
        name: np.round(draw.normal(*moments, CELLS), 6)
        for name, moments in {"v": P.v, "ge": P.g_e, "gi": P.g_i}.items()
    }
    pre, post = np.nonzero(draw.random((CELLS, CELLS)) < PROBABILITY)
    return found | {"pre": pre.astype(np.int16), "post": post.astype(np.int16)}


def main() -> None:
    """Simulate, and write the file."""
    b2.prefs.codegen.target = "numpy"
    b2.defaultclock.dt = STEP * b2.ms
    values = drawn()
    cells = b2.NeuronGroup(
        CELLS,
        brian2_cobahh.EQUATIONS + "was : volt\n",
        threshold=f"v > {P.threshold}*mV and was <= {P.threshold}*mV",
        refractory=P.t_ref * b2.ms,
        method="exponential_euler",
    )
    cells.run_regularly("was = v", when="start")
    cells.v = values["v"] * b2.mV
    cells.ge, cells.gi = values["ge"] * b2.nS, values["gi"] * b2.nS
    network = b2.Network(cells)
    for excitatory, name, weight in ((True, "ge", P.w_e), (False, "gi", P.w_i)):
        which = (values["pre"] < EXCITATORY) == excitatory
        synapses = b2.Synapses(cells, cells, on_pre=f"{name} += {weight}*nS")
        synapses.connect(i=values["pre"][which].astype(int), j=values["post"][which].astype(int))
        network.add(synapses)
    monitor = b2.SpikeMonitor(cells)
    network.add(monitor)
    network.run(DURATION * b2.ms)
    step = np.round(np.asarray(monitor.t / b2.ms) / STEP).astype(np.int16)
    neuron = np.asarray(monitor.i).astype(np.int16)
    order = np.lexsort((neuron, step))
    np.savez_compressed(PLACE, **values, spike_step=step[order], spike_neuron=neuron[order], excitatory=EXCITATORY)
    print(f"{len(step)} spikes, {len(step) / CELLS / DURATION * 1000:.3g} Hz; {PLACE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
