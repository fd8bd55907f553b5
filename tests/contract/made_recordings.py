"""Recordings made up for the checks of behaviour: for each word, such as show it, and such as must not pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any

import numpy as np
from recordings import Array, Recording

__all__ = ["MADE"]

H, LENGTH, REST = 0.05, 200.0, -65.0
TIME = H * np.arange(1, round(LENGTH / H) + 1)


def level(base: float = 0.0, *pieces: tuple[float, float, float]) -> Array:
    """Give an input that has other values from some times to others."""
    current = np.full(len(TIME), base)
    for value, start, stop in pieces:
        current[(start + 1e-9 < TIME) & (stop + 1e-9 >= TIME)] = value
    return current


STEP = level(0.0, (1.0, 20.0, LENGTH))
PULSE = level(0.0, (1.0, 20.0, 60.0))
INHIBITION = level(0.0, (-1.0, 20.0, 60.0))


def made(spikes: Any = (), current: Array = STEP, v: Any = None, **more: Any) -> Recording:
    """Make a recording of spikes on a membrane at rest."""
    times = np.asarray(spikes, dtype=float)
    h = LENGTH / len(TIME)
    t = h * np.arange(1, len(current) + 1)
    membrane = np.full(len(current), REST) if v is None else np.array(v, dtype=float)
    for x in times:
        near = np.abs(t - x) < 2
        membrane[near] += 80 * np.exp(-(((t[near] - x) / 0.4) ** 2))
    return Recording(membrane, current, times, h, **more)


def after(start: float, intervals: Any) -> Array:
    return np.asarray(start + np.cumsum(np.concatenate([[0.0], intervals])))


def again(*spikes: Any) -> Callable[[Array | None, int], Recording]:
    """Give other spikes at each repetition."""
    turns = cycle([made(times) for times in spikes])
    return lambda current, index: next(turns)


def growing(*sums: float) -> Callable[[], Iterator[float]]:
    return lambda: cycle(sums)


def on_ramp(rate: Callable[[Array], Array], current: Array | None = None, index: int = 0) -> Recording:
    """Let an input rise, and a phase with a rate that depends on it."""
    ramp = np.linspace(-0.2, 1.0, len(TIME)) if current is None else current
    turns = np.cumsum(np.where(ramp > 0, rate(np.maximum(ramp, 0.0)), 0.0)) * H
    spikes = H * (np.flatnonzero(np.diff(np.floor(turns))) + 1)
    return made(spikes, ramp, again=lambda current, index: on_ramp(rate, current, index))


NOISE = np.random.default_rng(5)
REGULAR = np.arange(25.0, 199.0, 6.0)
RANDOM = after(21.0, NOISE.exponential(2.0, 80))[:80] % 177 + 21
RANDOM.sort()
BURSTS = np.concatenate([after(start, [1.0, 1.2, 1.5]) for start in np.arange(25.0, 199.0, 25.0)])
PARABOLIC = np.concatenate([after(start, [4.0, 2.0, 1.0, 2.0, 4.0]) for start in np.arange(22.0, 190.0, 40.0)])
SLOWING = np.concatenate([after(start, [1.0, 2.0, 3.0, 4.0]) for start in np.arange(22.0, 190.0, 40.0)])
ADAPTING = after(21.0, np.minimum(2.0 + np.arange(30.0), 8.0))[:26]
HASTENING = after(25.0, np.maximum(12.0 - np.arange(30.0), 6.0))[:27]
MIXED = np.concatenate([[21.0, 22.0, 23.5], np.arange(33.0, 199.0, 10.0)])
SINE = REST + 5 * np.sin(TIME)
DAMPED = REST + 5 * np.sin(TIME) * np.exp(-TIME / 15)
UP = np.where((TIME > 20) & (TIME < 120), -35.0, REST)
BLOCKED = np.where(TIME > 20, -35.0, REST)
PAIRS = level(0.0, (1.0, 20.0, 21.0), (1.0, 30.0, 31.0), (1.0, 120.0, 121.0), (1.0, 140.0, 141.0))
ONE_PAIR = level(0.0, (1.0, 20.0, 21.0), (1.0, 40.0, 41.0))
SWITCH = level(0.0, (1.0, 100.0, 102.0))

_silent, _regular = made(), made(REGULAR)
MADE: dict[str, tuple[list[Recording], list[Recording]]] = {
    "rest": (
        [_silent, made(v=REST + np.exp(-TIME / 10)), made(v=DAMPED)],
        [_regular, made([25.0]), made(v=SINE), made(v=REST + 0.1 * TIME)],
    ),
    "single spike": (
        [made([22.0])],
        [_silent, _regular, made([10.0]), made([22.0, 30.0]), made([120.0]), made([22.0], v=SINE)],
    ),
    "phasic spiking": (
        [made([22.0]), made([22.0, 25.0, 30.0])],
        [_silent, _regular, made([22.0], PULSE), made([22.0, 150.0]), made([10.0, 22.0])],
    ),
    "tonic spiking": (
        [_regular, made(REGULAR[REGULAR < 60], PULSE)],
        [made(REGULAR[:4]), made(REGULAR[:15]), made(RANDOM), made(BURSTS), made(MIXED[:3])],
    ),
    "pacemaking": (
        [made(REGULAR, level()), made(BURSTS, level())],
        [_regular, made(REGULAR[:10], level()), made([50.0], level())],
    ),
    "adaptation": (
        [made(ADAPTING)],
        [_regular, made(HASTENING), made(BURSTS), made(ADAPTING[:10]), made(ADAPTING[:3])],
    ),
    "acceleration": ([made(HASTENING)], [_regular, made(ADAPTING), made(BURSTS), made(HASTENING[:12])]),
    "delay": (
        [made(np.arange(90.0, 199.0, 6.0)), made([60.0], level(0.0, (1.0, 20.0, 30.0)))],
        [_silent, _regular, made([25.0]), made([25.0], level(0.0, (1.0, 20.0, 30.0)))],
    ),
    "bursting": ([made(BURSTS), made(SLOWING)], [_silent, _regular, made(RANDOM), made(BURSTS[:4]), made(BURSTS[:12])]),
    "parabolic bursting": ([made(PARABOLIC)], [_regular, made(BURSTS), made(SLOWING), made(PARABOLIC[:6])]),
    "phasic bursting": (
        [made([22.0, 23.0, 24.0, 26.0])],
        [_silent, made([22.0]), made([22.0, 55.0, 90.0]), made(BURSTS), made([22.0, 23.0, 24.0], PULSE)],
    ),
    "mixed mode": ([made(MIXED)], [_regular, made(BURSTS), made(MIXED[:3]), made(MIXED[:6]), made(RANDOM)]),
    "rebound spike": (
        [made([64.0], INHIBITION, again=again([]))],
        [
            made([], INHIBITION), made([40.0, 64.0], INHIBITION, again=again([])), made([64.0]),
            made([64.0], INHIBITION, again=again([63.0])), made([190.0], INHIBITION, again=again([])),
        ],
    ),
    "rebound burst": (
        [made([64.0, 65.0, 66.0], INHIBITION, again=again([]))],
        [made([64.0], INHIBITION, again=again([])), made(np.arange(64.0, 199.0, 6.0), INHIBITION, again=again([]))],
    ),
    "irregular spiking": (
        [made(RANDOM)], [_regular, made(BURSTS), made(ADAPTING), made(HASTENING), made(RANDOM[:8]), on_ramp(np.sqrt)]
    ),
    "chaos": (
        [made(growths=growing(5.0)), made(growths=growing(9.0, -2.0, 5.0))],
        [made(growths=growing(0.0)), made(growths=growing(8.0, -8.0)), made(growths=growing(-1.0)),
         made(growths=growing(0.1))],
    ),
    "class 1": (
        [on_ramp(lambda x: 0.5 * np.sqrt(x))],
        [on_ramp(lambda x: 0.3 + 0.2 * x), _regular, on_ramp(lambda x: 0.02 + 0.0 * x)],
    ),
    "class 2": (
        [on_ramp(lambda x: 0.3 + 0.2 * x)],
        [on_ramp(lambda x: 0.5 * np.sqrt(x)), _regular, on_ramp(lambda x: 0.02 + 0.0 * x)],
    ),
    "bistability": (
        [made(np.arange(103.0, 199.0, 6.0), SWITCH), made((), SWITCH, np.where(TIME > 101, -35.0, REST))],
        [made((), SWITCH), made(REGULAR, SWITCH), made([103.0], SWITCH), made(np.arange(103.0, 199.0, 6.0), level())],
    ),
    "subthreshold oscillation": (
        [made(v=SINE), made(v=DAMPED)],
        [_silent, _regular, made(v=REST - 10 * np.exp(-TIME / 20)), made([25.0])],
    ),
    "resonance": (
        [made([142.0], PAIRS), made([42.0], ONE_PAIR, again=again([], []))],
        [made((), PAIRS), made([32.0], PAIRS), made([32.0, 142.0], PAIRS), _regular,
         made([22.0, 142.0], PAIRS), made([42.0], ONE_PAIR, again=again([32.0], []))],
    ),
    "integration": (
        [made([32.0], PAIRS), made([42.0], ONE_PAIR, again=again([32.0], []))],
        [made((), PAIRS), made([142.0], PAIRS), made([32.0, 142.0], PAIRS), _regular],
    ),
    "plateau": (
        [made((), level(0.0, (1.0, 20.0, 30.0)), UP), made(np.arange(25.0, 118.0, 3.0), level(), UP)],
        [_silent, _regular, made([22.0]), made(v=REST + np.exp(-TIME / 20)),
         made((), level(0.0, (1.0, 20.0, 120.0)), UP)],
    ),
    "depolarisation block": (
        [made([21.0, 23.0, 25.0], v=BLOCKED), made([21.0], v=BLOCKED, again=again(REGULAR))],
        [_regular, made([21.0, 23.0, 25.0]), made((), v=BLOCKED), made([21.0, 23.0, 25.0], PULSE, UP),
         made([21.0], v=BLOCKED, again=again([21.0]))],
    ),
    "oscillation": (
        [made(v=SINE), made(v=REST + 5 * np.sign(np.sin(TIME / 3)) + np.sin(TIME / 3))],
        [_silent, made(v=DAMPED), made(v=REST + np.where(TIME < 120, 5 * np.sin(TIME), 0.0)), made([25.0]),
         made(v=REST + np.repeat(NOISE.normal(size=100), 40))],
    ),
    "random spiking": (
        [made(RANDOM, again=again(RANDOM, RANDOM + 0.3))],
        [_regular, made(RANDOM, again=again(RANDOM, RANDOM)), made(RANDOM, again=again(RANDOM + 0.3, RANDOM)),
         made(RANDOM[:5])],
    ),
}  # fmt: skip
"""For each word, recordings that show it, and recordings that do not."""
