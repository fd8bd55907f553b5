"""Whether networks can start from synapses that are open already, as COBAHH does; to be deleted once they can."""

from __future__ import annotations

import pytest

import neun_py as neun
from neun_py.errors import NeunError


def _ready() -> bool:
    if "ExpEuler" not in neun.integrators:
        return False
    net = neun.Network()
    net.add(neun.Population("TraubMiles", 2, integrator="ExpEuler"), name="c")
    made = net.connect("c", "c", neun.synapses.ExpGSyn(gsyn=6.0), rule=neun.connect.all_to_all())
    try:
        made["s"] = [40.0, 40.0]
    except NeunError:
        return False
    return True


ready = pytest.mark.skipif(not _ready(), reason="states of synapses cannot be set before a network's first step yet")
