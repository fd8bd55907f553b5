"""NEST: the balanced network of leaky integrate-and-fire cells, on one thread.

Run it with the Python of an environment made by ``environments.py``; `network_runs.py` says what it prints. Its
own program is the one of the wheel, for any processor of the architecture.
"""

from __future__ import annotations

import importlib
import time
from typing import Any

import numpy as np
from network_runs import BALANCED as P
from network_runs import STEP, options, serve


def _make(nest: Any, seed: int) -> Any:
    """Make the network anew; give the recorder of its spikes."""
    nest.ResetKernel()
    nest.set(resolution=STEP, local_num_threads=1, rng_seed=seed)
    cells = nest.Create("iaf_psc_exp", P.cells)
    cells.set(
        C_m=P.cm, tau_m=P.tau_m, tau_syn_ex=P.tau_syn, tau_syn_in=P.tau_syn, E_L=P.vl, V_th=P.threshold,
        V_reset=P.reset, t_ref=P.t_ref, I_e=P.current,
    )  # fmt: skip
    cells.V_m = np.random.default_rng(seed).uniform(P.reset, P.threshold, P.cells)
    for part, inputs, weight, name in (
        (cells[: P.excitatory], P.inputs_e, P.w_e, "excitatory"),
        (cells[P.excitatory :], P.inputs_i, P.w_i, "inhibitory"),
    ):
        # one weight for all connections: NEST's smallest and fastest synapse
        nest.CopyModel("static_synapse_hom_w", name, {"weight": weight})
        rule = {"rule": "fixed_indegree", "indegree": inputs, "allow_multapses": False}
        nest.Connect(part, cells, rule, {"synapse_model": name, "delay": P.delay})
    recorder = nest.Create("spike_recorder")
    nest.Connect(cells, recorder)
    return recorder


def main() -> None:
    chosen = options(__doc__)
    begin = time.perf_counter()
    nest: Any = importlib.import_module("nest")  # not by a statement: the project's own environment has no nest
    nest.verbosity = nest.VerbosityLevel.ERROR
    facts = {
        "peer": "NEST",
        "version": nest.__version__,
        "build_seconds": time.perf_counter() - begin,
        "note": "iaf_psc_exp, static_synapse_hom_w, one thread; wheel of PyPI",
    }

    def run(seed: int) -> tuple[float, float, Any, Any]:
        begin = time.perf_counter()
        recorder = _make(nest, seed)
        nest.Prepare()
        ready = time.perf_counter()
        nest.Run(chosen.duration)
        done = time.perf_counter()
        nest.Cleanup()
        found = recorder.events
        return done - ready, ready - begin, np.asarray(found["senders"]) - 1, np.asarray(found["times"])

    serve(chosen, facts, P.cells, run)


if __name__ == "__main__":
    main()
