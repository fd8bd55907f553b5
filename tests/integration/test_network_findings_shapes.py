"""Synapses of every shape that a declaration may have, and with every name, are what the plain network says."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

import neun_py as neun
from network_findings import BOTH, Driven, firing, made, require_plain, states

C = neun.connect
TWO = ("s", "y")
PLASTIC = "ds/dt = -s/tau\ndw/dt = 0\ni = 20*s"

SHAPES: dict[str, neun.Synapse] = {
    "the weight changes before a spike alone": made(
        PLASTIC, ("s", "w"), weight="w", on_pre="s = s + w\nw = w*0.75"
    ),
    "the weight changes after a spike alone": made(
        PLASTIC, ("s", "w"), weight="w", on_pre="s = s + w", on_post="w = w*0.75"
    ),
    "a trace in the current": made("ds/dt = -s/tau\ndy/dt = -y/tau\ni = 20*s*y", TWO, on_post="y = y + 1"),
    "a follower of the target in the current": made(
        "ds/dt = -s/tau\ndy/dt = (post - y)/tau\ni = 0.5*s*y", TWO, inputs={"post": "1"}
    ),
    "a current into the source alone": made(
        "ds/dt = -s/tau\ni = 20*s", outputs={"i": neun.Output("1", "current", into="pre")}
    ),
    "a current into both": made(
        "ds/dt = -s/tau\ni = 20*s\nj = 10*gsyn*(post - pre)", inputs={"pre": "1", "post": "1"},
        outputs={"i": neun.Output("1", "current", outward=True), "j": neun.Output("1", "other", into="pre")},
    ),
    "two currents, one outward": made(
        "ds/dt = -s/tau\ni = 20*s\nj = 50*s",
        outputs={"i": neun.Output("1", "current"), "j": neun.Output("1", "other", outward=True)},
    ),
    "the weight in the rate": made("ds/dt = -s*gsyn/tau\ni = 20*s", on_pre="s = s + 1"),
    "a spike of the target alone": made("ds/dt = -s/tau\ni = 20*gsyn*s", on_pre=None, on_post="s = s + 1"),
    "a condition in the jump": made(
        "h = where(s > 2, 0.5, 1.0)\nds/dt = -s/tau\ni = 20*s", on_pre="s = s*h + gsyn"
    ),
    "a flow of its own": made("ds/dt = (1 - s)/tau\ni = 20*s"),
    "a current that bends": made("ds/dt = -s/tau\ni = 20*s*s"),
    "the weight in the jump twice": made("ds/dt = -s/tau\ni = 20*gsyn*s"),
    "jumps that read what they change": made(
        "ds/dt = -s/tau\ndy/dt = -y/tau\ni = 20*s", TWO, on_pre="y = y + 1\ns = s + gsyn*y"
    ),
    "jumps that read both ends": made(
        "ds/dt = -s/tau\ni = 20*s", inputs={"pre": "1", "post": "1"}, on_pre="s = s + gsyn*(pre - post)/10"
    ),
    "the target read at its own spike": made(
        "ds/dt = -s/tau\ndw/dt = 0\ni = 20*s", ("s", "w"), weight="w", inputs={"post": "1"},
        on_pre="s = s + w", on_post="w = w - 0.01*(post + 60)",
    ),
    "nothing but a jump": made("ds/dt = 0\ni = gsyn*0 + 5*s"),
}  # fmt: skip


def driven(synapse: Any, coupling: str, weight: Any) -> Driven:
    """Join three cells to two, one of which fires too; all fire when they are told to."""
    net = neun.Network(coupling=coupling)
    net.add(neun.Population("LIF", 3, v=[-70.0, -66.0, -62.0]), name="a")
    net.add(neun.Population("LIF", 2, v=[-68.0, -64.0]), name="b")
    net.connect("a", "b", synapse, C.all_to_all(), weight=weight)
    steps = 64
    given = {
        "a": firing(3, steps, {1: [0], 9: [0, 2], 30: [1], 50: [0]}),
        "b": firing(2, steps, {5: [1], 40: [1]}, base=50.0),
    }
    return Driven(net, steps, given)


@pytest.mark.parametrize("coupling", BOTH)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_synapse_of_any_shape_is_the_plain_one(shape: str, coupling: str) -> None:
    for weight in (0.75, np.arange(0.25, 1.6, 0.25)):
        case = driven(SHAPES[shape](), coupling, weight)
        joints = require_plain(case).joints["a_b"]
        without = neun.Network(coupling=coupling)
        for name, v in (("a", [-70.0, -66.0, -62.0]), ("b", [-68.0, -64.0])):
            without.add(neun.Population("LIF", len(v), v=v), name=name)
        Driven(without, case.steps, case.given).run()
        assert any(np.ptp(case.network[n]["v"] - without[n]["v"]) > 1e-3 for n in "ab"), "it does nothing"
        for name, row in zip(joints.variables, joints.y, strict=True):
            own = case.network["a_b"][name]
            if np.shape(own) == row.shape:
                np.testing.assert_allclose(own, row, rtol=1e-9, atol=1e-9)


# -- names that the compiled loops use too -----------------------------------------------------------------------

NAMES = ("e", "cell", "source", "kind", "which", "event", "told0", "now", "was", "left", "q", "row", "counts",
         "firsts", "offsets", "events", "fired", "at", "threads", "code", "heard")  # fmt: skip
PULSE = {"C": neun.Pulse("height", "length", "1")}


def _terms(names: tuple[str, ...]) -> str:
    return " + ".join(f"{k}*{n}" for k, n in enumerate(names, 1))


def named(kind: str, names: tuple[str, ...]) -> neun.Synapse:
    """Declare a synapse with all these names as parameters; each counts differently."""
    parameters = {"height": 1.0, "length": 1.0} | {n: 1.0 + 0.01 * k for k, n in enumerate(names)}
    rate = f"(tau + ({_terms(names)})/100)"
    common: dict[str, Any] = {"parameters": parameters, "short_name": f"TestName{kind}"}
    if kind == "side":
        return made(f"ds/dt = (C - s)/{rate}\ni = 90*gsyn*s", on_pre=None, pulses=PULSE, **common)
    if kind == "connections":
        return made(f"ds/dt = (C - s*s*gsyn)/{rate}\ni = 90*gsyn*s", pulses=PULSE,
                    on_pre=f"s = s*0.5 + gsyn*{rate}/20", **common)  # fmt: skip
    if kind == "edges":
        return made(f"ds/dt = -s/{rate}\ndw/dt = 0\ni = 90*s", ("s", "w"), weight="w",
                    on_pre=f"s = s + w\nw = w*{rate}/20", on_post=f"w = w + 0.01*{rate}", **common)  # fmt: skip
    return made(f"ds/dt = (C - s)/{rate}\ni = 90*gsyn*s", on_pre=None, pulses=PULSE, spike=f"pre >= {rate} - 80",
                **common)  # fmt: skip


def variables(names: tuple[str, ...]) -> neun.Synapse:
    """Declare a synapse with all these names as variables."""
    flows = "\n".join(f"d{n}/dt = -{n}*{n}/{k}" for k, n in enumerate(names, 1))
    jumps = "\n".join(f"{n} = {n} + 0.{k}" for k, n in enumerate(names, 1))
    return made(f"{flows}\ni = gsyn*({_terms(names)})", names, on_pre=jumps, spike="pre >= -60")


def twin_names(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"zz{k}" for k in range(len(names)))


def found(synapse: neun.Synapse, coupling: str, names: tuple[str, ...]) -> dict[str, Any]:
    case = driven(synapse(), coupling, None)
    case.run()
    new = dict(zip(names, twin_names(names), strict=True))
    return {re.sub(r"\w+$", lambda m: new.get(m[0], m[0]), key): x for key, x in states(case.network).items()}


@pytest.mark.parametrize("coupling", BOTH)
@pytest.mark.parametrize("kind", ["side", "connections", "edges", "condition"])
def test_parameters_may_have_the_names_of_the_loops(kind: str, coupling: str) -> None:
    own = found(named(kind, NAMES), coupling, NAMES)
    others = twin_names(NAMES)
    assert own == found(named(kind, others), coupling, others)


@pytest.mark.parametrize("coupling", BOTH)
def test_variables_may_have_the_names_of_the_loops(coupling: str) -> None:
    names = NAMES[:9]  # with more of them the kernel takes long to compile
    own = found(variables(names), coupling, names)
    others = twin_names(names)
    assert own == found(variables(others), coupling, others)


@pytest.mark.parametrize("coupling", BOTH)
def test_followers_and_traces_may_have_the_names_of_the_loops(coupling: str) -> None:
    """States at the presynaptic and at the postsynaptic end, and the weight of a plastic connection."""

    def synapse(s: str, w: str, a: str, b: str) -> neun.Synapse:
        return made(
            f"d{s}/dt = -{s}/tau\nd{w}/dt = 0\nd{a}/dt = -{a}/tau\nd{b}/dt = -{b}/tau\ni = 90*{s}",
            (s, w, a, b), weight=w, on_pre=f"{s} = {s} + {w}\n{a} = {a} + 1\n{w} = {w}*(1 - 0.1*{b})",
            on_post=f"{b} = {b} + 1\n{w} = {w} + 0.1*{a}",
        )  # fmt: skip

    for names in (("e", "cell", "source", "kind"), ("which", "event", "now", "was")):
        own = found(synapse(*names), coupling, names)
        assert own == found(synapse(*twin_names(names)), coupling, twin_names(names))
