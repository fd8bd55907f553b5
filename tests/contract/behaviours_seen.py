"""How each word of `neun_py.spec.behaviours.BEHAVIOURS` is seen in a recording: one function a word, in one table.

A function raises `NotSeenError`, with the reason, where a recording does not show what its word means. Spikes are
looked at from the beginning of the input to its end; intervals are those between them.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice, pairwise

import numpy as np
from recordings import Array, Recording, steady, variation
from seen_parts import (
    Groups,
    NotSeenError,
    answers,
    cycles,
    first_rates,
    grouped,
    need,
    outcomes,
    plateaus,
    released,
    without_inhibition,
)

__all__ = ["SEEN"]


def intervals_of(seen: Recording, least: int) -> Array:
    """Give the intervals of at least so many spikes."""
    need(len(seen.driven) >= least, f"{len(seen.driven)} spikes, not {least}")
    return np.diff(seen.driven)


def goes_on(seen: Recording, pause: float) -> None:
    """Need the last spike to be no longer before the end of the input than a pause."""
    silence = seen.ends - float(seen.driven[-1])
    need(silence <= 1.5 * pause + seen.h, f"no spike in the last {silence:g}")


def rests(seen: Recording) -> None:
    need(seen.settles, "the membrane still moves at the end")


def few_and_rest(seen: Recording, least: int, most: int) -> None:
    """Need some spikes when the input begins, none before and none later, and rest."""
    need(least <= len(seen.spikes) <= most, f"{len(seen.spikes)} spikes, not {least} to {most}")
    need(seen.spikes[0] >= seen.begins, "a spike before the input")
    need(seen.spikes[-1] <= seen.begins + (seen.duration - seen.begins) / 2, "a spike in the second half")
    rests(seen)


def rest(seen: Recording) -> None:
    need(len(seen.spikes) == 0, f"{len(seen.spikes)} spikes")
    rests(seen)


def single_spike(seen: Recording) -> None:
    few_and_rest(seen, 1, 1)
    need(seen.spikes[0] <= seen.begins + (seen.duration - seen.begins) / 4, "the spike comes late")


def phasic_spiking(seen: Recording) -> None:
    few_and_rest(seen, 1, 10)
    need(seen.ends == seen.duration, "the input ends too")


def phasic_bursting(seen: Recording) -> None:
    few_and_rest(seen, 3, 100)
    need(seen.ends == seen.duration, "the input ends too")
    need(np.diff(seen.spikes).max() * 5 < seen.duration - seen.spikes[-1], "the silence is no longer than the pauses")


def tonic_spiking(seen: Recording) -> None:
    intervals = intervals_of(seen, 5)
    late = intervals[len(intervals) // 2 :]
    need(steady(late, seen.h), f"intervals vary by {variation(late):.2f}")
    goes_on(seen, float(late.max()))


def pacemaking(seen: Recording) -> None:
    need(not seen.current.any(), "there is an input")
    goes_on(seen, float(intervals_of(seen, 3).max()))


def adaptation(seen: Recording) -> None:
    intervals = intervals_of(seen, 4)
    need(intervals[-1] > 1.2 * intervals[0], f"intervals of {intervals[0]:g} become {intervals[-1]:g}")
    need(np.all(intervals[1:] > 0.8 * intervals[:-1]), "a pause among shorter intervals")
    goes_on(seen, float(intervals[-1]))


def acceleration(seen: Recording) -> None:
    intervals = intervals_of(seen, 6)
    late = intervals[len(intervals) // 2 :]
    need(intervals[0] > 1.2 * late.mean(), f"intervals of {intervals[0]:g} become {late.mean():g}")
    need(np.all(intervals[1:] < 1.05 * intervals[:-1] + seen.h), "an interval is longer than the one before")
    need(steady(late, seen.h), f"intervals vary by {variation(late):.2f} at last")
    goes_on(seen, float(late.max()))


def delay(seen: Recording) -> None:
    need(len(seen.spikes) > 0 and seen.current.any(), "no spike, or no input")
    latency, pulse = float(seen.spikes[0]) - seen.begins, seen.ends - seen.begins
    if len(seen.spikes) > 2:
        usual = float(np.mean(np.diff(seen.spikes)))
        need(latency > 2 * usual, f"the first spike after {latency:g}, then every {usual:g}")
    else:
        need(latency > 2 * pulse, f"the first spike after {latency:g} of an input that lasts {pulse:g}")


def groups_of(seen: Recording) -> Groups:
    """Give spikes in groups that are parted by clear gaps."""
    intervals_of(seen, 4)
    found = grouped(seen.driven)
    if found is None:
        raise NotSeenError("no clear gaps between groups of spikes")
    return found


def bursting(seen: Recording) -> None:
    found = groups_of(seen)
    counts = [len(group) for group in found.spikes]
    whole = counts[1:-1] or counts
    need(sum(n >= 2 for n in counts) >= 2, f"groups of {counts}")
    need(np.mean([n >= 2 for n in whole]) >= 0.6, f"groups of {counts}")
    goes_on(seen, found.longest_gap)


def parabolic_bursting(seen: Recording) -> None:
    bursting(seen)
    whole = [np.diff(group) for group in groups_of(seen).spikes[1:-1] if len(group) >= 5]
    need(len(whole) > 0, "no whole burst of five spikes")
    for intervals in whole:
        middle = intervals[1:-1].min()
        need(min(intervals[0], intervals[-1]) > 1.2 * middle, "a burst is not slowest at both ends")


def mixed_mode(seen: Recording) -> None:
    intervals = intervals_of(seen, 5)
    short = intervals < np.sqrt(intervals[0] * intervals[-1])
    group = len(intervals) if short.all() else int(np.argmin(short))
    later = intervals[group + 1 :]
    late = later[len(later) // 2 :]
    need(intervals[0] < 0.5 * intervals[-1], f"begins with {intervals[0]:g} and ends with {intervals[-1]:g}")
    need(len(later) >= 2 and np.mean(short[group:]) < 0.2, "no single spikes after the first group")
    need(variation(late) < 0.3, f"the last intervals vary by {variation(late):.2f}")
    goes_on(seen, float(late.max()))


def rebound_spike(seen: Recording) -> None:
    end = released(seen)
    after = seen.spikes[seen.spikes > end]
    need(len(after) > 0, "no spike after the inhibition")
    during = np.clip(np.ceil(seen.spikes / seen.h).astype(int) - 1, 0, len(seen.v) - 1)
    need(not np.any(seen.current[during] < seen.current[-1]), "a spike during the inhibition")
    need(after[0] - end <= (seen.duration - end) / 2, "the spike comes late")
    without = without_inhibition(seen).spikes
    need(not np.any((without > end) & (without <= after[0] + seen.h)), "it spikes without the inhibition too")


def rebound_burst(seen: Recording) -> None:
    rebound_spike(seen)
    after = seen.spikes[seen.spikes > released(seen)]
    pauses = np.diff([*after, seen.duration])
    (long,) = np.nonzero(pauses > 3 * pauses[0])
    need(len(after) >= 2 and len(long) > 0 and long[0] >= 1, "no group of spikes with a pause after it")


def irregular_spiking(seen: Recording) -> None:
    intervals = intervals_of(seen, 10)
    late = intervals[len(intervals) // 3 :]
    need(not steady(late, seen.h, 0.05), f"intervals vary by {variation(late):.2f}")
    goes_on(seen, float(intervals.max()))
    turns = np.count_nonzero(np.diff(np.sign(np.diff(late))))
    need(turns >= len(late) / 4, "the intervals only grow or shrink")
    spread = float(np.abs(late - late.mean()).mean())
    for period in range(1, len(late) // 2 + 1):
        differ = float(np.abs(late[period:] - late[:-period]).mean())
        need(differ > max(0.2 * spread, 0.6 * seen.h), f"the intervals repeat after {period}")


def random_spiking(seen: Recording) -> None:
    intervals = intervals_of(seen, 10)
    need(variation(intervals) > 0.2, f"intervals vary by {variation(intervals):.2f}")
    same, other = seen.again(None, 0).spikes, seen.again(None, 1).spikes
    need(np.array_equal(same, seen.spikes), "the same noise gives other spikes")
    need(not np.array_equal(other, seen.spikes), "other noise gives the same spikes")


def chaos(seen: Recording) -> None:
    """Neighbours part by more and more; on a cycle the sum of the logarithms stays bounded, by a few."""
    found: list[float] = []
    for grown in islice(seen.growths(), 12):
        found.append(grown)
        thirds = [float(part.sum()) for part in np.array_split(np.array(found), 3)]
        if len(found) in (3, 6, 12) and sum(thirds) > 12 and min(thirds) > 2:
            return
    raise NotSeenError(f"neighbours part by exp({', '.join(f'{x:.1f}' for x in thirds)}) in thirds of twelve durations")


def class_1(seen: Recording) -> None:
    first, last, slower = first_rates(seen)
    need(first < 0.7 * last, f"the rate begins at {first / last:.2f} of the last")
    need(slower < 0.78 * first, f"the rate begins at {slower / first:.2f} of that where the ramp is four times slower")


def class_2(seen: Recording) -> None:
    first, last, slower = first_rates(seen)
    need(first > 0.3 * last, f"the rate begins at {first / last:.2f} of the last")
    need(slower > 0.78 * first, f"the rate begins at {slower / first:.2f} of that where the ramp is four times slower")


def bistability(seen: Recording) -> None:
    found = outcomes(seen)
    need(len(found) >= 2, "the input is never for long what it is mostly")
    need(len(set(found)) >= 2, f"always {found[0]}")


def subthreshold_oscillation(seen: Recording) -> None:
    """Look between changes of the input and spikes, after which it needs a while."""
    marks = np.sort(np.concatenate([[0.0, seen.duration], seen.changes * seen.h, seen.spikes + 0.02 * seen.duration]))
    quiet = [seen.between(a, b) for a, b in pairwise(marks) if b - a > 0.05 * seen.duration]
    moving = [part for part in quiet if np.ptp(part) > 1e-4 * np.abs(seen.v).max()]
    found = max((cycles(part, 0.01) for part in moving), key=len, default=np.array([]))
    need(len(found) >= 2, f"{len(found)} cycles without spikes")
    need(variation(found) < 0.35, f"cycles vary by {variation(found):.2f}")


def resonance(seen: Recording) -> None:
    need(len(seen.spikes) > 0, "no spike")
    yes, no = answers(seen)
    need(any(a > b for a in yes for b in no), f"answers to pulses {yes} apart and not to {no}")


def integration(seen: Recording) -> None:
    yes, no = answers(seen)
    need(bool(yes) and bool(no) and max(yes) < min(no), f"answers to pulses {yes} apart and not to {no}")


def plateau(seen: Recording) -> None:
    longest = plateaus(seen)
    need(longest >= 0.08, f"depolarised without more input for {longest:.2f} of the time at most")


def depolarisation_block(seen: Recording) -> None:
    need(len(seen.spikes) > 0, "no spike")
    need(seen.ends == seen.duration and seen.current[-1] > 0, "the input ends too")
    need(seen.duration - seen.spikes[-1] > 0.2 * seen.duration, "it spikes near the end")
    rests(seen)
    need(seen.v[-1] > seen.v[0] + 0.1 * np.ptp(seen.v), "it is not depolarised")
    if len(seen.spikes) < 3:
        weaker = [len(seen.again(seen.current / k, 0).spikes) for k in (2, 4)]
        need(max(weaker) >= 3, "nor does it spike with half or a quarter of the input")


def oscillation(seen: Recording) -> None:
    found = cycles(seen.v, 0.3)
    need(len(found) >= 2, f"{len(found)} cycles")
    need(steady(found[len(found) // 2 :], 1.0), f"cycles vary by {variation(found):.2f}")
    early, late = (float(np.ptp(part)) for part in np.array_split(seen.v[len(seen.v) // 4 :], 2))
    need(late > 0.5 * early, "it is damped")
    need(np.ptp(seen.v[-round(1.5 * found[-1]) :]) > 0.5 * late, "it has ended")


SEEN: dict[str, Callable[[Recording], None]] = {
    "rest": rest,
    "single spike": single_spike,
    "phasic spiking": phasic_spiking,
    "tonic spiking": tonic_spiking,
    "pacemaking": pacemaking,
    "adaptation": adaptation,
    "acceleration": acceleration,
    "delay": delay,
    "bursting": bursting,
    "parabolic bursting": parabolic_bursting,
    "phasic bursting": phasic_bursting,
    "mixed mode": mixed_mode,
    "rebound spike": rebound_spike,
    "rebound burst": rebound_burst,
    "irregular spiking": irregular_spiking,
    "chaos": chaos,
    "class 1": class_1,
    "class 2": class_2,
    "bistability": bistability,
    "subthreshold oscillation": subthreshold_oscillation,
    "resonance": resonance,
    "integration": integration,
    "plateau": plateau,
    "depolarisation block": depolarisation_block,
    "oscillation": oscillation,
    "random spiking": random_spiking,
}
"""How each word is seen."""
