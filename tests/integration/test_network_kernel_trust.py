"""Every kernel of a network is compared with the plain reference, and a wrong one is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import neun_py as neun
from neun_py.kernels import compile as compiling
from neun_py.lower.composing import Incoming, Outgoing
from neun_py.lower.precision import DOUBLE, FLOAT, Precision
from neun_py.runtime import network_programs as programs
from neun_py.runtime.network_links import links_of
from neun_py.spec.expression import sym
from support import run_python

Made = tuple[str, Callable[..., bool]]
LIF, RK4 = neun.models["LIF"], neun.integrators["RK4"]


def forget_kinds() -> None:
    """Forget the kinds of cells that are kept."""
    for made in vars(programs).values():
        if hasattr(made, "cache_clear"):
            made.cache_clear()


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Made]]:
    """Collect the sources that are compiled, and how they are checked; nothing is compiled."""
    found: list[Made] = []
    forget_kinds()

    def collect(source: str, function: str, signature: str, stem: str, check: Any = None, *, pairs: bool = True) -> Any:
        assert check is not None, stem
        found.append((source, check))
        return type("Kernel", (), {"code": 0, "call": None})()

    monkeypatch.setattr(compiling, "compiled", collect)
    yield found
    forget_kinds()  # those made here have no code: nobody else may get them


def verdict(made: Made, old: str = "", new: str = "") -> bool:
    source, check = made
    assert old in source, source
    call = compiling._load(source.replace(old, new, 1), "advance", "ii", "wrong", None, False).call
    return check(call)


def incoming(short: str, label: str = "syn1") -> Incoming:
    return Incoming(label, neun.synapses[short], "post", "v")


@pytest.mark.parametrize("precision", [DOUBLE, FLOAT], ids=lambda p: p.name)
def test_wrong_neurons_are_found(made: list[Made], precision: Precision) -> None:
    told = (Outgoing("out1", sym("pre"), "v"),)
    programs.neuron_kind.__wrapped__(LIF, (incoming("ESyn"),), told, RK4, precision, ("gl",), True)
    assert verdict(made[0])
    for old, new in (
        ("held > 0", "held > 1"), ("heard += 1", "heard += 2"), (", k2_v__)", ", k1_v__)"), ("= emit(", "= emit(1 + "),
        ("spikes, begin + k", "spikes, begin"), ("spikes += 1", "spikes += 0"),
    ):  # fmt: skip
        assert not verdict(made[0], old, new), old


def test_wrong_whole_steps_are_found(made: list[Made]) -> None:
    programs.neuron_kind.__wrapped__(
        LIF, (incoming("ExpGSyn"), incoming("AlphaGSyn", "syn2")), (), RK4, DOUBLE, (), False
    )
    assert verdict(made[0])
    for old, new in (("= step(", "= step(0.5*"), ("select(good, end_v, v)", "select(good, new_v, v)")):
        assert not verdict(made[0], old, new), old


def sides(made: list[Made], short: str) -> list[Made]:
    """Give what is compiled for a synapse between two neurons, but for the neurons."""
    from neun_py.runtime import network_plan

    net = neun.Network()
    net.add(neun.Population("LIF", 2), name="p")
    net.connect("p", "p", neun.synapses[short], neun.connect.from_arrays([0], [1]))
    made.clear()
    for link in links_of(net):
        for kind in (programs.side_kind, programs.trace_kind, programs.edge_kind, programs.watch_kind):
            kind.cache_clear()
        network_plan._make_sides(net, link)
    return list(made)


def test_wrong_presynaptic_sides_are_found(made: list[Made]) -> None:
    watch, side = sides(made, "DSyn")
    assert verdict(watch)
    assert not verdict(watch, "was == 0", "was != 1")
    assert not verdict(watch, "fired > 0", "fired > 1")
    assert verdict(side)
    for old, new in (("left - dt", "left"), ("1e-9*", "1.0*"), ("= arrive(", "= arrive(1 + "), ("& 63", "& 62")):
        if old in side[0]:
            assert not verdict(side, old, new), old


def test_wrong_edges_are_found(made: list[Made]) -> None:
    *_, edges = sides(made, "STDPSyn")
    assert verdict(edges)
    for old, new in (
        ("= at_pre(", "= at_pre(0.5*"), ("+ new_", "- new_"), ("= at_post(", "= at_post(0.5*"),
        ("range(load_count(incoming, i)", "range(1 + load_count(incoming, i)"),
    ):  # fmt: skip
        assert not verdict(edges, old, new), old


def test_wrong_recordings_are_found(made: list[Made]) -> None:
    kind = programs.neuron_kind.__wrapped__(LIF, (incoming("ExpGSyn"),), (), RK4, DOUBLE, (), False)
    programs.observation_kind.__wrapped__(kind, ("v", "I"), DOUBLE)
    assert verdict(made[1])
    assert not verdict(made[1], "= observe(", "= observe(0.5*")


def test_a_network_of_kernels_that_differ_does_not_run(tmp_path: Path) -> None:
    code = """
import neun_py as neun, neun_py.kernels.verify_cells as verify
verify.cells_agree = lambda *args: False
net = neun.Network()
net.add(neun.Population("LIF", 2))
try:
    net.step(0.1)
except neun.NeunError as error:
    print("differs from the plain reference" in str(error))
"""
    assert run_python(code, {"NEUN_CACHE_DIR": str(tmp_path)}).split() == ["True"]
