"""Brian2: the balanced network of leaky integrate-and-fire cells, as a C++ standalone program.

Run it with the Python of an environment made by ``environments.py``; `network_runs.py` says what it prints.
"""

from __future__ import annotations

from typing import Any

from brian2_networks import measure
from network_runs import BALANCED as P
from network_runs import options

EQUATIONS = f"""
dv/dt = ({P.vl}*mV - v)/({P.tau_m}*ms) + (current + {P.current}*pA)/({P.cm}*pF) : volt (unless refractory)
dcurrent/dt = -current/({P.tau_syn}*ms) : amp
"""


def network(brian2: Any) -> tuple[Any, Any]:
    """Make the network, and the monitor of its spikes."""
    cells = brian2.NeuronGroup(
        P.cells,
        EQUATIONS,
        threshold=f"v >= {P.threshold}*mV",
        reset=f"v = {P.reset}*mV",
        refractory=P.t_ref * brian2.ms,
        method="exact",
        namespace={},
    )
    cells.v = f"({P.reset} + ({P.threshold} - {P.reset})*rand())*mV"
    parts = []
    for part, inputs, weight in (
        (cells[: P.excitatory], P.inputs_e, P.w_e),
        (cells[P.excitatory :], P.inputs_i, P.w_i),
    ):
        synapses = brian2.Synapses(
            part, cells, on_pre=f"current += {weight}*pA", delay=P.delay * brian2.ms, namespace={}
        )
        synapses.connect(i=f"k for k in sample(N_pre, size={inputs})")
        parts.append(synapses)
    monitor = brian2.SpikeMonitor(cells)
    return brian2.Network(cells, *parts, monitor), monitor


if __name__ == "__main__":
    measure(options(__doc__), P.cells, network)
