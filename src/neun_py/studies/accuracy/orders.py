"""The order that errors show: the slope of their logarithm, where neither rounding nor events hide it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

__all__ = ["fitted_order", "local_orders", "rounding_from"]

_ROUNDED = 0.6
"""The part of the expected order below which a finest step is no better for its shortness."""


def local_orders(knobs: Sequence[float], errors: Sequence[float]) -> list[float]:
    """Give the order between each step and the next longer one; NaN where an error is zero, infinite or unknown.

    Parameters
    ----------
    knobs, errors : sequence of float
        From the longest step to the shortest.
    """
    found = [math.nan]
    for k in range(1, len(knobs)):
        a, b = errors[k - 1], errors[k]
        good = all(math.isfinite(x) and x > 0 for x in (a, b))
        found.append(math.log(a / b) / math.log(knobs[k - 1] / knobs[k]) if good else math.nan)
    return found


def fitted_order(knobs: Sequence[float], errors: Sequence[float], floor: float, ceiling: float, points: int) -> float:
    """Fit the order over the shortest steps whose error is above `floor` and below `ceiling`; NaN if there are no two.

    Parameters
    ----------
    knobs, errors : sequence of float
        From the longest step to the shortest, without those at which rounding leads.
    floor, ceiling : float
        Errors between which the order shows.
    points : int
        Over how many steps.
    """
    both = zip(knobs, errors, strict=True)
    kept = [(knob, error) for knob, error in both if math.isfinite(error) and floor < error < ceiling][-points:]
    if len(kept) < 2:
        return math.nan
    x, y = np.log(np.array(kept)).T
    return float(np.polyfit(x, y, 1)[0])


def rounding_from(knobs: Sequence[float], errors: Sequence[float], floor: float, limit: float, order: float) -> int:
    """Give the place of the first step from which on rounding leads; how many steps there are if it never does.

    Parameters
    ----------
    knobs, errors : sequence of float
        From the longest step to the shortest.
    floor : float
        Errors that are not told apart from the reference's.
    limit : float
        The largest error that rounding may make.
    order : float
        The method's.
    """
    end = len(errors)
    while end > 0 and errors[end - 1] <= floor:
        end -= 1
    orders = local_orders(knobs, errors)
    while end > 2 and errors[end - 1] <= limit and not orders[end - 1] >= _ROUNDED * order:
        end -= 1
    return end
