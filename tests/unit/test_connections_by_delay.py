"""Connections with delays of their own are kept by delay: nothing is copied, and nobody sees it."""

from __future__ import annotations

import pickle
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import neun_py as neun
from neun_py.runtime.network_delays import arranged, arrangement, tabled
from neun_py.runtime.network_memory import fields_of, network_of
from neun_py.runtime.projection import Projection

CELLS, EACH = 300, 40


def drawn(kinds: int, seed: int = 1, each: int = EACH) -> dict[str, Any]:
    """Give random connections, some of them between the same two cells, with weights and delays of their own."""
    draw = np.random.default_rng(seed)
    pre = np.repeat(np.arange(CELLS), each)
    post = np.sort(draw.integers(0, CELLS, (CELLS, each)), axis=1).ravel()
    return {"pre": pre, "post": post, "weight": draw.uniform(0, 30, len(pre)),
            "delay": 0.1 * draw.integers(0, kinds, len(pre))}  # fmt: skip


def connected(given: dict[str, Any], synapse: Any = None, precision: str = "double") -> neun.Network:
    """Give a network of cells that fire, with these connections."""
    net = neun.Network()
    v = np.random.default_rng(3).uniform(-70, -50, CELLS)
    net.add(neun.Population("LIF", CELLS, precision=precision, v=v), name="p")
    rule = neun.connect.from_arrays(given["pre"], given["post"], self_connections=True)
    synapse = neun.synapses.ExpISyn() if synapse is None else synapse
    net.connect("p", "p", synapse, rule=rule, weight=given["weight"], delay=given["delay"], name="s")
    return net


def after(net: neun.Network, threads: int = 1, duration: float = 30.0) -> tuple[bytes, int]:
    """Give the states after a run, and how many spikes there were."""
    tree = net.run(duration, 0.1, input={"p": 500.0}, record=(), threads=threads)
    return net["p"]["v"].tobytes(), tree["p"].sizes["spike"]


@pytest.fixture
def copying(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Let connections be copied by lag, which needs no order."""
    monkeypatch.setattr(Projection, "keep_by_delay", lambda self: None)
    return monkeypatch


@pytest.mark.parametrize(("kinds", "tabled_too"), [(7, True), (60, True), (300, False)])
@pytest.mark.parametrize("precision", ["double", "float"])
def test_spikes_arrive_as_along_copies_sorted_by_lag(
    kinds: int, tabled_too: bool, precision: str, copying: pytest.MonkeyPatch
) -> None:
    given = drawn(kinds)
    expected = after(connected(given, precision=precision))
    assert expected[1] > CELLS
    copying.undo()
    net = connected(given, precision=precision)
    projection = net.projections["s"]
    assert projection.by_delay is not None and (projection.delays.table is not None) == tabled_too
    assert after(net) == expected
    assert after(connected(given, precision=precision), threads=2) == expected


@pytest.mark.parametrize("synapse", ["TMSyn", "DExpISyn", "AlphaISyn"])
def test_other_synapses_are_kept_so_too(synapse: str, copying: pytest.MonkeyPatch) -> None:
    given = drawn(12)
    expected = after(connected(given, neun.synapses[synapse]()))
    copying.undo()
    net = connected(given, neun.synapses[synapse]())
    assert net.projections["s"].by_delay is not None
    assert after(net) == expected


def test_sums_over_presynaptic_cells_of_each_delay_are_the_same(copying: pytest.MonkeyPatch) -> None:
    given = drawn(6, each=5)
    given["weight"] = given["weight"] * 1e-3
    expected = after(connected(given, neun.synapses.AMPA()), duration=10.0)
    copying.undo()
    net = connected(given, neun.synapses.AMPA())
    assert net.projections["s"].by_delay is not None
    assert after(net, duration=10.0) == expected and expected[1] > 100


def test_nothing_is_copied_of_connections_with_delays_of_their_own() -> None:
    net = connected(drawn(20, each=100))
    projection = net.projections["s"]
    assert projection.bytes_per_connection <= 14
    net.run(1.0, 0.1, record=())
    engine = net._made
    assert engine is not None
    deliveries = [d for each in engine._wiring().deliveries for d in each]
    assert len(deliveries) == len(projection.delays.kinds) == 20
    for d in deliveries:
        assert d.rows.targets is projection.targets and d.rows.weights is projection._weight
        assert d.splits is None and d.rows.offsets is projection.offsets


def test_connections_are_shown_in_the_order_of_their_neurons() -> None:
    given = drawn(20)
    net = connected(given)
    p = net.projections["s"]
    assert p.by_delay is not None and p.by_delay.shape[1] > 0  # some earlier ones of a pair are later
    for _ in range(2):
        assert np.array_equal(p.pre_index, given["pre"]) and np.array_equal(p.post_index, given["post"])
        assert np.array_equal(p.weight, given["weight"]) and np.array_equal(p.parameter("isyn"), given["weight"])
        assert np.allclose(p.delay, given["delay"], rtol=1e-14)
        assert p.weight_span == (given["weight"].min(), given["weight"].max())
        p.weight = given["weight"] = given["weight"][::-1].copy()
    twin = net.copy()
    assert np.array_equal(twin.projections["s"].weight, given["weight"])
    assert not np.shares_memory(p.post_index, p.targets)


def test_twins_files_and_pieces_go_on_with_the_same_bits(tmp_path: Path) -> None:
    given = drawn(20)
    net = connected(given)
    after(net, duration=10.05 - 0.05)
    net.save(tmp_path / "net.neun")
    saved: Any = neun.load(tmp_path / "net.neun")
    others = [net.copy(), pickle.loads(pickle.dumps(net)), saved, network_of(*fields_of(net))]
    expected = after(net)
    for other in others:
        assert other.projections["s"].by_delay is not None
        assert np.array_equal(other.projections["s"].weight, given["weight"])
        assert after(other) == expected
    whole = connected(given)
    assert after(whole, duration=40.0)[0] == expected[0]


def test_weights_that_are_set_are_those_of_their_connections() -> None:
    given = drawn(20)
    one, other = connected(given), connected(given | {"weight": given["weight"] * 2})
    one.projections["s"].weight = given["weight"] * 2
    assert after(one) == after(other)


def test_an_event_between_two_steps_is_shared() -> None:
    given = drawn(20)
    given["delay"] = given["delay"] + 0.05
    found = []
    for keep in (True, False):
        with pytest.MonkeyPatch.context() as patched:
            if not keep:
                patched.setattr(Projection, "keep_by_delay", lambda self: None)
            net = neun.Network(delays="interpolate")
            net.add(neun.Population("LIF", CELLS, v=np.linspace(-70, -55, CELLS)), name="p")
            rule = neun.connect.from_arrays(given["pre"], given["post"], self_connections=True)
            net.connect("p", "p", neun.synapses.ExpISyn(), rule, given["weight"] * 0.1, given["delay"])
            net.run(10.0, 0.1, input={"p": 500.0}, record=())
            found.append(net["p"]["v"])
    assert np.allclose(found[0], found[1], rtol=1e-9, atol=0)


def test_many_different_delays_are_copied_by_lag() -> None:
    given = drawn(20)
    given["delay"] = np.linspace(1.0, 2.0, len(given["pre"]))
    net = neun.Network(delays="interpolate")
    net.add(neun.Population("LIF", CELLS), name="p")
    rule = neun.connect.from_arrays(given["pre"], given["post"], self_connections=True)
    p = net.connect("p", "p", neun.synapses.ExpISyn(), rule, given["weight"], given["delay"])
    assert p.by_delay is None and len(p.delays.kinds) == len(p)
    assert net.cost(10.0, 0.1).memory > p.nbytes + 24 * len(p)


@pytest.mark.parametrize("rows", [[0, 3, 3, 7], [0, 0, 0, 7], [0, 7, 7, 7]])
def test_the_way_back_is_found(rows: list[int]) -> None:
    offsets = np.array(rows, np.int64)
    targets = np.array([1, 1, 2, 0, 1, 1, 1] if rows[1] == 3 else [0, 1, 1, 1, 2, 2, 2], np.int32)
    which = np.array([2, 0, 1, 1, 2, 0, 1], np.uint8)
    name = np.arange(7.0)
    kept, codes, names = targets.copy(), which.copy(), name.copy()
    astray = arranged(offsets, kept, codes, names)
    for a, b in pairwise(offsets.tolist()):
        own = list(zip(codes[a:b].tolist(), kept[a:b].tolist(), strict=True))
        assert own == sorted(own)
    order = arrangement(offsets, kept, astray)
    assert np.array_equal(names[order], name) and np.array_equal(kept[order], targets)
    assert astray.shape[1] > 0
    made = tabled(offsets, neun.runtime.delays.Delays(np.array([0.1, 0.2, 0.3]), codes))
    assert made.which is not None and np.array_equal(made.which, codes)
