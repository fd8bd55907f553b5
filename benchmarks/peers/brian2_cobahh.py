"""Brian2: COBAHH, the network of Traub-Miles cells of Brette et al. (2007), as a C++ standalone program.

Run it with the Python of an environment made by ``environments.py``; `network_runs.py` says what it prints.
"""

from __future__ import annotations

from typing import Any

from brian2_networks import measure
from network_runs import COBAHH as P
from network_runs import options

# The rates as quotients of exponentials: Brian2's exprel is a call with branches, and slower. Where they are 0/0 no
# potential that was drawn at random comes to lie.
EQUATIONS = f"""
u = v/mV - ({P.vt}) : 1
dv/dt = ({P.gl}*nS*({P.vl}*mV - v) + ge*({P.e_e}*mV - v) + gi*({P.e_i}*mV - v)
         - {P.gna}*nS*(m*m*m)*h*(v - {P.vna}*mV) - {P.gk}*nS*(n*n*n*n)*(v - ({P.vk}*mV)))/({P.cm}*pF) : volt
dm/dt = (am*(1 - m) - bm*m)/ms : 1
dh/dt = (ah*(1 - h) - bh*h)/ms : 1
dn/dt = (an*(1 - n) - bn*n)/ms : 1
dge/dt = -ge/({P.tau_e}*ms) : siemens
dgi/dt = -gi/({P.tau_i}*ms) : siemens
am = 0.32*(13 - u)/(exp((13 - u)/4) - 1) : 1
bm = 0.28*(u - 40)/(exp((u - 40)/5) - 1) : 1
ah = 0.128*exp((17 - u)/18) : 1
bh = 4/(1 + exp((40 - u)/5)) : 1
an = 0.032*(15 - u)/(exp((15 - u)/5) - 1) : 1
bn = 0.5*exp((10 - u)/40) : 1
"""


def network(brian2: Any) -> tuple[Any, Any]:
    """Make the network, and the monitor of its spikes."""
    cells = brian2.NeuronGroup(
        P.cells,
        EQUATIONS,
        threshold=f"v > {P.threshold}*mV",
        refractory=P.t_ref * brian2.ms,
        method="exponential_euler",
        namespace={},
    )
    cells.v = f"({P.v[0]} + {P.v[1]}*randn())*mV"
    cells.ge = f"({P.g_e[0]} + {P.g_e[1]}*randn())*nS"
    cells.gi = f"({P.g_i[0]} + {P.g_i[1]}*randn())*nS"
    for gate in "mhn":
        setattr(cells, gate, P.gate)
    parts = []
    for part, name, weight in ((cells[: P.excitatory], "ge", P.w_e), (cells[P.excitatory :], "gi", P.w_i)):
        synapses = brian2.Synapses(part, cells, on_pre=f"{name} += {weight}*nS", namespace={})
        synapses.connect(p=P.probability)
        parts.append(synapses)
    monitor = brian2.SpikeMonitor(cells)
    return brian2.Network(cells, *parts, monitor), monitor


if __name__ == "__main__":
    measure(options(__doc__), P.cells, network)
