"""What the checks of behaviour have in common: groups of spikes, cycles of the membrane, protocols and answers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from recordings import Array, Recording, variation
from scipy.ndimage import minimum_filter1d
from scipy.signal import find_peaks

__all__ = [
    "Groups",
    "NotSeenError",
    "answers",
    "cycles",
    "first_rates",
    "grouped",
    "need",
    "outcomes",
    "plateaus",
    "released",
    "without_inhibition",
]


class NotSeenError(AssertionError):
    """A recording does not show what a word means."""


def need(holds: object, reason: str) -> None:
    """Raise `NotSeenError` where something does not hold."""
    if not holds:
        raise NotSeenError(reason)


# -- spikes and waves -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Groups:
    """Spikes in groups, and the longest gap between two of them."""

    spikes: list[Array]
    longest_gap: float


def grouped(spikes: Array) -> Groups | None:
    """Part spikes into groups by gaps that are clearly longer than the intervals in groups; None where none are.

    Gaps are clear if all are 2.5 times the longest other interval, 3 times if there is one alone. Or if there are
    several, 1.2 times the longest other interval, and by their mean far above the others, which are alike.
    """
    intervals = np.diff(spikes)
    ordered = np.sort(intervals)
    best: tuple[float, int] = (0.0, 0)
    for k in range(max((len(ordered) - 1) // 2, 1), len(ordered)):
        within, gaps = ordered[:k], ordered[k:]
        ratio = float(gaps[0] / within[-1])
        above, spread = float(gaps.mean() / within.mean()), variation(within)
        alike = len(gaps) > 1 and ratio > 1.2 and ((above > 2.5 and spread < 0.5) or (above > 6 and spread < 0.7))
        if (alike or ratio > (2.5 if len(gaps) > 1 else 3.0)) and ratio > best[0]:
            best = (ratio, k)
    if not best[1]:
        return None
    return Groups(np.split(spikes, np.flatnonzero(intervals >= ordered[best[1]]) + 1), float(ordered[-1]))


def cycles(x: Array, share: float) -> Array:
    """Give the samples between maxima that stand out by a share of the whole range."""
    peaks, _ = find_peaks(x, prominence=share * np.ptp(x))
    return np.diff(peaks).astype(float)


def plateaus(seen: Recording) -> float:
    """Give the longest part of the time in which the membrane, and its troughs between spikes, stay up by themselves.

    Up is a quarter of the range above the lowest trough, from where it comes and where it stays for some time as well;
    by itself is without more input than at first.
    """
    spacing = float(np.quantile(np.diff(seen.spikes), 0.9)) if len(seen.spikes) > 2 else 0.0
    low = minimum_filter1d(seen.v, max(round(1.5 * spacing / seen.h), 1))
    up = low > low.min() + 0.25 * np.ptp(seen.v)
    if longest(~up) < 0.015 or np.ptp(seen.v) < 0.05 * np.abs(seen.v).max():
        return 0.0
    begins = int(np.argmin(up))
    return longest((up & (seen.current <= seen.current[0]))[begins:]) * (1 - begins / len(up))


def longest(holds: Array) -> float:
    """Give the longest part of the time in which something holds."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0.0], holds, [0.0]])))
    return float((edges[1::2] - edges[::2]).max(initial=0) / len(holds))


# -- protocols ------------------------------------------------------------------------------------------


def released(seen: Recording) -> float:
    """Give when the input is for good no more below zero and below where it ends."""
    (inhibited,) = np.nonzero(seen.current < min(seen.current[-1], 0.0))
    need(len(inhibited), "no inhibition ends")
    return float(inhibited[-1] + 1) * seen.h


def without_inhibition(seen: Recording) -> Recording:
    """Record again with the input never below where it ends."""
    return seen.again(np.maximum(seen.current, seen.current[-1]), 0)


def first_rates(seen: Recording) -> tuple[float, float, float]:
    """Give the first and the last rate on a ramp, and the first on a ramp that is four times slower."""
    need(len(np.unique(seen.current)) > 100 and np.all(np.diff(seen.current) >= 0), "the input is no ramp upwards")
    need(len(seen.driven) >= 6, f"{len(seen.driven)} spikes on the ramp, not 6")
    intervals = np.diff(seen.driven)
    slower = seen.again(np.repeat(seen.current, 4), 0).driven
    return 1 / float(intervals[0]), 1 / float(intervals[-1]), 1 / float(slower[1] - slower[0])


def outcomes(seen: Recording) -> list[str]:
    """Say what it does at last in each stretch of time in which the input is what it mostly is."""
    values, counts = np.unique(seen.current, return_counts=True)
    same = np.concatenate([[False], seen.current == values[np.argmax(counts)], [False]])
    edges = np.flatnonzero(np.diff(same))
    found: list[str] = []
    levels: list[float] = []
    for start, stop in zip(edges[::2], edges[1::2], strict=True):
        if stop - start < 0.05 * len(seen.v):
            continue
        middle, quarter = (start + stop) // 2, stop - (stop - start) // 4
        before, last = float(np.ptp(seen.v[middle:quarter])), float(np.ptp(seen.v[quarter:stop]))
        late = seen.spikes[(seen.spikes > middle * seen.h) & (seen.spikes <= stop * seen.h)]
        if len(late) >= 2 or last > max(0.05 * np.ptp(seen.v), 0.7 * before):
            bursts = len(late) >= 5 and grouped(late) is not None
            found.append("goes on in groups of spikes" if bursts else "goes on")
        elif last < 0.05 * np.ptp(seen.v):
            level = float(seen.v[stop - 1])
            near = [k for k, x in enumerate(levels) if abs(x - level) < 0.1 * np.ptp(seen.v)]
            levels += [] if near else [level]
            found.append(f"rests at level {near[0] if near else len(levels) - 1}")
    return found


def answers(seen: Recording) -> tuple[list[float], list[float]]:
    """Give how far apart pairs of equal pulses are that a spike follows, and such that none follows.

    Where there is one pair, it is given again with half the distance, and with twice.
    """
    pulses = pulses_of(seen)
    need(len(pulses) >= 2 and len(pulses) % 2 == 0, "the input is no pairs of pulses")
    yes: list[float] = []
    no: list[float] = []
    trials = [(seen, pulses[k], pulses[k + 1]) for k in range(0, len(pulses), 2)]
    if len(pulses) == 2:
        (start, stop), (second, _) = pulses
        for factor in (0.5, 2.0):
            moved = np.where(seen.current == seen.current[start], seen.current[0], seen.current)
            later = start + round(factor * (second - start))
            if stop < later < len(moved) - (stop - start):
                moved[start:stop] = moved[later : later + stop - start] = seen.current[start]
                trials.append((seen.again(moved, 0), pulses[0], (later, later + stop - start)))
    for recording, first, other in trials:
        gap, h = other[0] - first[0], seen.h
        between = (recording.spikes > first[0] * h) & (recording.spikes <= other[0] * h)
        need(not between.any(), "a spike follows the first pulse of a pair")
        after = (recording.spikes > other[0] * h) & (
            recording.spikes <= (other[0] + max(gap, 3 * (first[1] - first[0]))) * h
        )
        (yes if after.any() else no).append(gap * h)
    return yes, no


def pulses_of(seen: Recording) -> list[tuple[int, int]]:
    """Give the steps in which the input goes up and those in which it comes down again."""
    jumps = np.diff(seen.current)
    found = []
    for one, other in zip(seen.changes[:-1], seen.changes[1:], strict=True):
        if jumps[one - 1] > 0 > jumps[other - 1]:
            found.append((int(one), int(other)))
    return found
