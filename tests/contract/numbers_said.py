"""Numbers in the description of a preset that can be measured in its own run: what they are, and what the run gives.

Patterns are conservative: what stands in parentheses is left out, and so are bounds ("at most", "above", "near"), what
is said of random or irregular spikes but the number of them in a burst, and whatever else no pattern knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
from recordings import Array, Recording

from neun_py import Model

__all__ = ["Claim", "claims"]

_NUMBER = r"-?\d+(?:\.\d+)?"
_RANGE = rf"(?P<low>{_NUMBER})(?: (?:to|or) (?P<high>{_NUMBER}))?"
_UNIT = r"(?: (?P<unit>ms|s|iterations)\b|(?=$|[,;:]| (?:at|after|when|until|on|from|without)\b))"
_BURSTS = (rf"\b(?:bursts|clusters) of {_RANGE}\b", rf"(?<![\d.]){_RANGE} spikes (?:every|a burst)\b")
_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_LAST = 4
"""How many of the last intervals give a rate or a period: patterns of two or four intervals are whole in them."""

Measure = Callable[[Recording], float]


@dataclass(frozen=True)
class Claim:
    """A number of a description, or a range, with by how much what the run gives may differ.

    Attributes
    ----------
    text : str
        What the description says.
    low, high : float
        The number, twice, or the ends of the range.
    allowed : float
        By how much the run may differ.
    measured : callable
        ``measured(recording)`` gives what the run shows, in the unit of the text.
    """

    text: str
    low: float
    high: float
    allowed: float
    measured: Measure

    def holds(self, found: float) -> bool:
        """Whether what a run gives is what the description says."""
        return self.low - self.allowed <= found <= self.high + self.allowed


def claims(model: Model, name: str) -> list[Claim]:
    """Find what can be measured in the description of a preset."""
    preset = model.presets[name]
    words = set(preset.behaviour)
    text = re.sub(r" *\([^()]*\)", "", preset.description)
    text = re.sub(r"\b(?:doublets|pairs)\b", "bursts of 2", text)
    text = re.sub(rf"\b(?:{'|'.join(_WORDS)})\b", lambda found: str(_WORDS.index(found[0]) + 2), text)
    found = list(_levels(text, model)) if "rest" in words else []
    if "random spiking" not in words:
        found += _counts(text)
        if not words & {"irregular spiking", "chaos"}:
            found += [*_times(text, model, words), *_intervals(text, model)]
    return found


# -- what is said ---------------------------------------------------------------------------------------


def _exact(text: str, low: str, high: str | None, measured: Measure) -> Claim:
    return Claim(text, float(low), float(high or low), 0.0, measured)


def _timed(text: str, low: str, high: str | None, measured: Measure, scale: float = 1.0, power: int = 1) -> Claim:
    """Claim a time (or a rate, power -1) within one unit of the last digit and 0.3%.

    The share is for what a description rounds twice, and for means of a few intervals between spikes that are on
    steps.
    """
    least, most = float(low), float(high or low)
    return Claim(text, least, most, _digit(low) + 0.003 * most, lambda seen: (measured(seen) * scale) ** power)


def _digit(number: str) -> float:
    """Give one unit of the last digit."""
    return 10.0 ** -len(number.partition(".")[2])


def _levels(text: str, model: Model) -> Iterator[Claim]:
    """Find where the membrane rests at last: within one unit of the last digit."""
    unit = model.variables[model.membrane_variable].unit
    after = " mV" if unit == "mV" else r"(?=$|[,;:]| (?:at|after|without)\b)"
    states = r"\b(?:(?:settles?|rests?|silent|held|soma) at|adapts to)"
    for found in re.finditer(rf"{states} (?P<name>[^,;]*= ?)?(?P<low>{_NUMBER}){after}", text):
        named = re.match(r"(\w+) = ", found["name"] or "")
        if named is None or named[1] == model.membrane_variable:
            low = float(found["low"])
            yield Claim(found[0], low, low, _digit(found["low"]), lambda seen: float(seen.v[-1]))


def _counts(text: str) -> Iterator[Claim]:
    """Find how many spikes are in the last whole burst, and in a burst that comes first."""
    for pattern in _BURSTS:
        for found in re.finditer(pattern, text):
            yield _exact(found[0], found["low"], found["high"], lambda seen: float(len(_bursts(seen)[-2])))
    for found in re.finditer(rf"\bburst of ({_NUMBER})\b", text):
        yield _exact(found[0], found[1], None, _first_burst)


def _times(text: str, model: Model, words: set[str]) -> Iterator[Claim]:
    """Find rates and periods, and when the first spike comes."""
    in_bursts = bool(words & {"bursting", "parabolic bursting"}) or any(re.search(p, text) for p in _BURSTS)
    waves = bool(words & {"oscillation", "subthreshold oscillation"})
    ramp = bool(words & {"class 1", "class 2"})
    measured = _cycle if waves else _first_interval if ramp else _burst_period if in_bursts else _interval
    for pattern in (rf"\bevery {_RANGE}{_UNIT}(?! at most)", rf"^period {_RANGE}{_UNIT}"):
        for found in re.finditer(pattern, text):
            yield _timed(found[0], found["low"], found["high"], measured, _scale(found["unit"], model))
    if not in_bursts:
        before = r"(?:begins at|jumps to) " if ramp else r"(?<!above )(?<!below )(?<!near )(?<!from )(?<![\d.-])"
        for found in re.finditer(rf"{before}({_NUMBER}) Hz\b", text):
            yield _timed(found[0], found[1], None, measured, _scale("s", model), -1)
    for found in re.finditer(rf"\b(?:first (?:spike|burst) after|one spike at) (?P<low>{_NUMBER}){_UNIT}", text):
        scale = _scale(found["unit"], model)
        yield _timed(found[0], found["low"], None, lambda seen: float(seen.spikes[0]), scale)


def _intervals(text: str, model: Model) -> Iterator[Claim]:
    """Find the first and the last interval, or those that follow each other in turn."""
    for found in re.finditer(rf"\bintervals(?: grow)? from ({_NUMBER}) to ({_NUMBER}){_UNIT}", text):
        scale = _scale(found["unit"], model)
        yield _timed(found[0], found[1], None, _first_interval, scale)
        yield _timed(found[0], found[2], None, _last_driven, scale)
    for found in re.finditer(rf"\bfrom ({_NUMBER}) to ({_NUMBER}) Hz\b", text):
        yield _timed(found[0], found[1], None, _first_interval, _scale("s", model), -1)
    two = rf"({_NUMBER}(?: m?s)? and {_NUMBER})(?: (?P<unit>m?s))?(?: apart)? in turn"
    more = rf"\bintervals of ((?:{_NUMBER}, )+{_NUMBER} and {_NUMBER}) (?P<unit>m?s)\b"
    for found in (*re.finditer(two, text), *re.finditer(more, text)):
        said = sorted(re.findall(_NUMBER, found[1]), key=float)
        for k, low in enumerate(said):
            measured = partial(_in_turn, count=len(said), k=k)
            yield _timed(found[0], low, None, measured, _scale(found["unit"], model))


def _scale(unit: str | None, model: Model) -> float:
    """Give how many of the units of the text a unit of the model's time is."""
    if unit in (None, "iterations"):
        return 1.0
    return {"ms": 1e-3, "s": 1.0}[model.time_unit] * (1e3 if unit == "ms" else 1.0)


# -- what is seen ---------------------------------------------------------------------------------------


def _interval(seen: Recording) -> float:
    return float(np.mean(np.diff(seen.spikes)[-_LAST:]))


def _first_interval(seen: Recording) -> float:
    return float(np.diff(seen.driven)[0])


def _last_driven(seen: Recording) -> float:
    return float(np.diff(seen.driven)[-1])


def _in_turn(seen: Recording, count: int, k: int) -> float:
    return float(np.sort(np.diff(seen.spikes)[-count:])[k])


def _bursts(seen: Recording) -> list[Array]:
    """Part the spikes by gaps longer than half of the longest of the later ones."""
    gaps = np.diff(seen.spikes)
    return np.split(seen.spikes, np.flatnonzero(gaps > gaps[len(gaps) // 2 :].max() / 2) + 1)


def _burst_period(seen: Recording) -> float:
    found = _bursts(seen)
    return float(found[-1][0] - found[-2][0])


def _first_burst(seen: Recording) -> float:
    """Count the spikes before the first interval that is three times as long as any before it."""
    gaps = np.diff(seen.spikes)
    (long,) = np.nonzero(gaps[1:] > 3 * np.maximum.accumulate(gaps)[:-1])
    return float(long[0] + 2) if len(long) else float(len(seen.spikes))


def _cycle(seen: Recording) -> float:
    """Give the last time from one rise through the middle to the next."""
    v = seen.v[len(seen.v) // 3 :]
    v = v - (v.min() + v.max()) / 2
    (below,) = np.nonzero((v[:-1] < 0) & (v[1:] >= 0))
    return float(np.diff(below - v[below] / (v[below + 1] - v[below]))[-1]) * seen.h
