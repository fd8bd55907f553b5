"""What is compared of networks whose connections were drawn apart: rates, and how irregular the spikes are."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["LEAST_INTERVALS", "statistics"]

LEAST_INTERVALS = 3


def statistics(
    neuron: npt.ArrayLike, time: npt.ArrayLike, cells: int, duration: float, after: float = 100.0
) -> dict[str, Any]:
    """Give numbers that say how a network fired.

    Parameters
    ----------
    neuron, time : array (spike,)
        Who spiked, from 0 on, and when, in ms; in any order.
    cells : int
        How many could have.
    duration : float
        What was simulated, in ms, from time 0.
    after : float, optional
        From when on intervals count.

    Returns
    -------
    dict
        `spikes`; `mean_rate_hz`, all spikes over all time; `cv`, the mean over the neurons with at least
        three intervals after `after` of standard deviation (divided by the number) over mean of their intervals, nan
        where there is none; `irregular`, how many neurons those are; `rates`, of each neuron in Hz.
    """
    who, when = np.asarray(neuron, np.int64), np.asarray(time, np.float64)
    seconds = duration / 1000
    order = np.lexsort((when, who))
    order = order[when[order] >= after]
    who_then, when_then = who[order], when[order]
    same = who_then[1:] == who_then[:-1]
    interval, owner = np.diff(when_then)[same], who_then[1:][same]
    count = np.bincount(owner, minlength=cells)
    enough = count >= LEAST_INTERVALS
    mean = np.bincount(owner, interval, cells)[enough] / count[enough]
    # about the mean, not as a difference of squares: a clock gives 0
    about = np.zeros(cells)
    about[enough] = mean
    variance = np.bincount(owner, (interval - about[owner]) ** 2, cells)[enough] / count[enough]
    return {
        "spikes": int(who.size),
        "mean_rate_hz": who.size / cells / seconds,
        "cv": float(np.mean(np.sqrt(variance) / mean)) if enough.any() else float("nan"),
        "irregular": int(enough.sum()),
        "rates": np.round(np.bincount(who, minlength=cells) / seconds, 6).tolist(),
    }
