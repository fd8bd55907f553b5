"""Networks drawn at random, from a seed: cells, sizes, synapses, connections, weights and delays.

Time is in milliseconds, but for networks that begin with cells whose time is in seconds; a step is `STEP` ms.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

import neun_py as neun
from neun_py.runtime.time import in_unit
from neun_py.spec.synapse import Synapse
from neun_py.spec.synapse_choice import SynapseChoice

__all__ = ["COUNTER", "STEP", "Drawn", "counter", "drawn_network"]

Draw = np.random.Generator
STEP = 0.05
SIZES = (1, 2, 3, 7, 20, 63, 64, 65, 129, 200)


@dataclass(frozen=True)
class Kind:
    """What is drawn of a model: start, input, and how strong conductances and currents are."""

    model: str
    start: Callable[[Draw, int], dict[str, Any]]
    input: tuple[float, float]
    conductance: float
    current: float


def voltages(low: float, high: float, name: str = "v") -> Callable[[Draw, int], dict[str, Any]]:
    return lambda rng, size: {name: rng.uniform(low, high, size)}


KINDS = (
    Kind("HH", voltages(-72.0, -54.1), (0.05, 0.25), 4e-4, 0.02),
    Kind("Iz", voltages(-70.0, -50.0), (5.0, 15.0), 0.02, 2.0),
    Kind("LIF", lambda rng, n: {"v": rng.uniform(-70.0, -55.1, n), "t_ref": rng.uniform(0.0, 3.0)},
         (350.0, 900.0), 4.0, 90.0),
    Kind("WB", voltages(-66.0, -50.0), (0.5, 4.0), 0.03, 0.5),
    Kind("TraubMiles", lambda rng, n: {"v": rng.uniform(-65.0, -45.0, n), "gl": rng.uniform(8.0, 12.0, n)},
         (0.0, 900.0), 4.0, 90.0),
    Kind("HR", voltages(-1.6, 1.0, "x"), (0.0, 1.0), 0.02, 0.3),
    Kind("KK", voltages(-60.0, -30.0), (0.0, 0.1), 1e-3, 0.02),
)  # fmt: skip

COUNTER = Synapse(
    name="Counter", short_name="TestCount", source="none: made for the tests", time_unit="1",
    variables={"s": neun.Variable(0.0, "1", "arrivals, weighed")},
    parameters={"gsyn": neun.Parameter(1.0, "1", "what an arrival adds"),
                "strength": neun.Parameter(0.0, "1", "current of each")},
    inputs={}, equations="""
        ds/dt = 0
        i = strength*s
    """,
    outputs={"i": neun.Output("1", "current")},
    weight="gsyn", on_pre="s = s + gsyn",
)  # fmt: skip
"""Only counts: what has arrived is what its state says."""


def counter(strength: float = 0.0) -> SynapseChoice:
    return COUNTER(strength=strength)


@dataclass
class Drawn:
    """A network, and the input with which it is run.

    Attributes
    ----------
    network : Network
    input : dict of str to array or number
    description : list of str
        What was drawn, for a message.
    """

    network: neun.Network
    input: dict[str, Any] = field(default_factory=dict)
    description: list[str] = field(default_factory=list)

    @property
    def h(self) -> float:
        """The step, in the network's time unit."""
        return in_unit(STEP, "ms", self.network.time_unit)

    def __repr__(self) -> str:
        return "\n".join(self.description)


def drawn_network(
    seed: int, *, coupling: str = "stages", precision: str = "double", longest: int = 9, graded: bool = True,
    models: tuple[str, ...] | None = None, synapses: tuple[str, ...] | None = None, sizes: tuple[int, ...] = SIZES,
    method: str | None = None,
) -> Drawn:  # fmt: skip
    """Draw a network.

    Parameters
    ----------
    seed : int
        What it is drawn from.
    coupling, precision : str
        Of the network and its populations.
    longest : int
        The longest delay, in steps.
    graded : bool
        Whether there are synapses that read both neurons at once.
    models, sizes : tuple, optional
        From which to draw.
    synapses : tuple of str, optional
        The projections' synapses, one each; unless told some are drawn from all.
    method : str, optional
        The integrator of all.
    """
    rng = np.random.default_rng(seed)
    drawn = Drawn(neun.Network(coupling=coupling))
    mixed = not graded and coupling == "stages" and rng.random() < 0.5
    methods = rng.permutation(["RK4", "RK4", "RK6", "Euler"] if method is None else [method] * 4)
    # A time without a unit and one in seconds are not mixed: what "1" stands for is the network's unit.
    apart = "HR" if rng.random() < 0.15 else "KK"
    kinds = [k for k in KINDS if (k.model != apart if models is None else k.model in models)]
    chosen = [kinds[int(k)] for k in rng.integers(0, len(kinds), int(rng.integers(1, 5)))]
    for i, kind in enumerate(chosen):
        size = int(rng.choice(sizes))
        own = str(methods[i if mixed else 0])
        population = neun.Population(
            kind.model, size, integrator=own, precision=precision, **kind.start(rng, size)
        )  # fmt: skip
        name = f"p{i}"
        drawn.network.add(population, name=name)
        if rng.random() < 0.9:
            drawn.input[name] = rng.uniform(*kind.input, size) if rng.random() < 0.7 else rng.uniform(*kind.input)
        drawn.description.append(f"{name}: {size} {kind.model}, {own}")
    every = (*EVENTS, *(GRADED if graded else ()))
    for short in rng.choice(every, int(rng.integers(1, 7))) if synapses is None else synapses:
        pre, post = (int(k) for k in rng.integers(0, len(chosen), 2))
        _connect(rng, drawn, str(short), (pre, post), (chosen[pre], chosen[post]), longest)
    return drawn


_EVERY = {**neun.synapses, "TestCount": COUNTER}
EVENTS = tuple(name for name, s in _EVERY.items() if s.on_pre or s.pulses)
GRADED = tuple(name for name in _EVERY if name not in EVENTS)
"""Every registered synapse takes part by being there."""


def _choice(rng: Draw, short: str, pre: Kind, post: Kind) -> tuple[SynapseChoice, float]:
    """Give a synapse with drawn parameters, and how large its weights are."""
    synapse = _EVERY[short]
    names, values = synapse.parameters, dict[str, Any]()
    artificial = post.model == "HR"
    weight = post.current if synapse.weight == "isyn" or short == "TestCount" else post.conductance
    for name in names:
        if name.startswith("tau") and not name.startswith("tau_f"):
            values[name] = float(rng.uniform(1.0, 12.0))
    if short == "DSyn" and rng.random() < 0.5:
        values |= {"alpha": 5.0, "beta": 0.18, "max_release_time": float(rng.choice([0.3, 0.62, 1.0, 0.05]))}
    if "esyn" in names:
        values["esyn"] = float(rng.choice([2.0, -2.0] if artificial else [0.0, -80.0]))
    if "threshold" in names:
        values["threshold"] = float(rng.choice([0.0, -20.0])) if pre.model != "HR" else 0.0
    if short in ("FTMSyn", "FastGradedSyn", "SlowGradedSyn", "GradualSyn"):
        centre = {"FTMSyn": "theta", "FastGradedSyn": "vf", "SlowGradedSyn": "vs", "GradualSyn": "vr"}[short]
        values[centre] = 0.0 if pre.model == "HR" else float(rng.uniform(-60.0, -30.0))
    if short == "ESyn":
        weight = min(pre.conductance, post.conductance)
    if short == "SigmoidSyn":
        weight, values["sigma"] = post.current, 0.1
    if short == "DirectSyn":
        weight = post.current / 50
    if short == "TMSyn":
        values |= {"tau_f": float(rng.choice([0.0, 30.0])), "tau_rec": 40.0, "U": float(rng.uniform(0.1, 0.6))}
        weight *= 2
    if short == "PrinzSyn":
        values["delta"] = 20.0  # with its own 5 mV a spike is too fast for a Runge-Kutta step
    if "wmax" in names:
        values["wmax"] = 2 * weight
        values |= {n: float(rng.uniform(0.05, 0.3)) for n in names if n.startswith(("a_", "a2_", "a3_"))}
    if short == "TestCount":
        values["strength"] = 0.02
    return synapse(**values, **{synapse.weight: weight}), weight


def _connect(
    rng: Draw, drawn: Drawn, short: str, ends: tuple[int, int], kinds: tuple[Kind, Kind], longest: int
) -> None:
    choice, weight = _choice(rng, short, *kinds)
    sizes = [drawn.network.populations[f"p{k}"].size for k in ends]
    same, electrical = ends[0] == ends[1], short == "ESyn"
    count = int(rng.choice([0, 1] if rng.random() < 0.15 else [5, *sizes, 3 * max(sizes), 3 * max(sizes)]))
    pre, post = (rng.integers(0, n, count) for n in sizes)
    if same and electrical:
        pairs = {(min(a, b), max(a, b)) for a, b in zip(pre.tolist(), post.tolist(), strict=True) if a != b}
        pre, post = (np.array([p[k] for p in sorted(pairs)], int) for k in (0, 1))
    count = len(pre)
    own: dict[str, Any] = {}
    one: dict[str, Any] = {}
    if rng.random() < 0.7:
        own["weight"] = weight * rng.uniform(0.0, 2.0, count)
    if short not in GRADED:
        how = int(rng.integers(0, 4))
        if longest == 0 or (choice.synapse.spike and drawn.network.coupling == "held"):
            pass
        elif how == 1 or (how > 1 and choice.synapse.plastic):  # those of one projection have one delay
            one["delay"] = int(rng.integers(1, longest + 1)) * drawn.h
        elif how >= 2:
            own["delay"] = rng.integers(0, longest + 1, count) * drawn.h
    rule = neun.connect.from_arrays(pre, post, self_connections=not electrical, **own)
    drawn.network.connect(f"p{ends[0]}", f"p{ends[1]}", choice, rule, **one)
    keywords = {**own, **one}
    delay = "none" if "delay" not in keywords else f"up to {np.max(keywords['delay'], initial=0):.3g}"
    drawn.description.append(
        f"p{ends[0]} -> p{ends[1]}: {count} {choice}, {'own weights' if 'weight' in keywords else 'one weight'}, "
        f"delays {delay}"
    )
