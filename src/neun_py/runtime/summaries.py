"""The numbers of a population in few words, for the provenance of a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["summarized"]


def summarized(numbers: Mapping[str, Any]) -> dict[str, Any]:
    """Give numbers by name; where neurons differ, the least and the largest."""
    return {n: _range(x) if isinstance(x, np.ndarray) else x for n, x in numbers.items()}


def _range(x: npt.NDArray[Any]) -> Any:
    least, largest = float(x.min()), float(x.max())
    if least != least:  # some are masked
        there = x[np.isfinite(x)]
        if not len(there):
            return None
        least, largest = float(there.min()), float(there.max())
    return least if least == largest else {"from": least, "to": largest}
