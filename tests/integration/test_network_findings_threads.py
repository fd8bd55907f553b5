"""Networks whose work lies unevenly on their threads: the same bits on any number of them, and never a long wait."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import neun_py as neun
from network_findings import H, made, states

C, S = neun.connect, neun.synapses
SIZE, EACH = 2048, 30
STDP = S.STDPSyn(wmax=1e-3, a_plus=0.1, a_minus=0.1, tau_plus=1.0)
OWN = made("ds/dt = -s*s/tau\ni = 5*gsyn*s", spike="pre >= -56", on_pre="s = s + gsyn")


def uneven(synapse: Any, each: int) -> neun.Network:
    """Join all cells to the first half of them: the first thread has all targets, the others none."""
    rng = np.random.default_rng(1)
    net = neun.Network()
    net.add(neun.Population("LIF", SIZE, v=rng.uniform(-70.0, -55.1, SIZE)), name="a")
    pre = np.repeat(np.arange(SIZE), each)
    rule = C.from_arrays(pre, rng.integers(0, SIZE // 2, SIZE * each), self_connections=True)
    net.connect("a", "a", synapse, rule)
    return net


@pytest.mark.parametrize(("synapse", "each"), [(STDP, EACH), (OWN(gsyn=0.1), 4)], ids=["STDP", "its own condition"])
def test_uneven_targets_have_the_same_bits_on_any_number_of_threads(synapse: Any, each: int) -> None:
    """Threads without targets ran ahead, and changed the traces that the others were still reading."""
    made_once = uneven(synapse, each)
    found = []
    for threads in (1, 2, 3, 2, 3):
        net = made_once.copy()
        net.run(48 * H, H, input={"a": 900.0}, record=(), threads=threads)
        found.append(states(net))
    assert np.ptp(net["a_a"]["w" if each == EACH else "s"]) > 0
    for other in found[1:]:
        assert other == found[0]


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_between_equal_cells_nothing_flows_on_any_number_of_threads(threads: int) -> None:
    one = neun.Population("LIF", 1, v=-61.2345678)
    one.run(20.0, H, input=900.0, record=())
    net = neun.Network()
    net.add(neun.Population("LIF", 1100, v=-61.2345678), name="a")
    net.connect("a", "a", S.ESyn(g=20.0), C.all_to_all())
    net.run(20.0, H, input={"a": 900.0}, record=(), threads=threads)
    assert set(net["a"]["v"].tolist()) == set(one["v"].tolist())


class EnoughError(Exception):
    """Ends a run as Ctrl-C would."""


def test_a_long_run_of_few_cells_can_be_ended_soon() -> None:
    """A stretch was as long as the room for its spikes: two cells took two million steps between two looks."""
    net = neun.Network()
    net.add(neun.Population("LIF", 2), name="a")
    net.connect("a", "a", S.ExpGSyn(gsyn=1.0), C.all_to_all())

    def enough(done: float, *rest: Any) -> None:
        raise EnoughError

    with pytest.raises(EnoughError):
        net.run(5e6 * H, H, record=(), spikes=False, progress=enough)
    assert net.get_time() <= 300_000 * H
