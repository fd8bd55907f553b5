"""What a declaration is given, as plain numbers where it is one."""

from __future__ import annotations

import numbers
from typing import Any

__all__ = ["plain", "plain_range"]


def plain(x: Any) -> Any:
    """Give a real number, NumPy's too, as a float; anything else as it is, for the checks to refuse."""
    if isinstance(x, bool) or not isinstance(x, numbers.Real):
        return x
    try:
        return float(x)
    except OverflowError:
        return x


def plain_range(limits: Any) -> Any:
    """Give the two ends of a range as floats, as `plain` does."""
    return tuple(plain(x) for x in limits) if isinstance(limits, tuple) else limits
