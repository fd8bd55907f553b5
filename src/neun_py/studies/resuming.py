"""Going on with what streamed to a store and did not end: a run or a sweep."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any

from neun_py.errors import ArgumentError
from neun_py.io.atomic import checked_path
from neun_py.runtime import streaming
from neun_py.studies.measures import Measure
from neun_py.studies.storing import Stored, holds_sweep
from neun_py.studies.sweeping import carry_on

__all__ = ["resume"]


def resume(
    path: str | os.PathLike[str],
    *,
    measure: Measure | Mapping[str, Measure] | None = None,
    threads: int | None = None,
    progress: bool | Callable[[int, int], None] | None = None,
    executor: Any = None,
) -> Any:
    """Go on with a run or a sweep that streamed to a store and did not end, with the bits of one that was not stopped.

    Parameters
    ----------
    path : path
        The store, as it was given to ``run(..., to=path)`` or ``sweep(..., to=path)``.
    measure : callable or dict of callables, optional
        Of a sweep: what it was called with, if that has functions other than those of `neun_py.analysis`, which alone
        are kept by their names.
    threads, progress
        As of `Population.run`, or of `neun_py.sweep`.
    executor : optional
        Of a sweep: as of `neun_py.sweep`.

    Returns
    -------
    Dataset or DataArray
        What the run or the sweep would have given; what had ended already is only opened.

    Raises
    ------
    ArgumentError, ArgumentTypeError
        If there is no such store, another process is writing it, or it is damaged.
    NumericalError
        If a state stops being finite.
    """
    if holds_sweep(checked_path(path)):
        return carry_on(Stored.reopen(path, measure), threads, executor, progress)
    if measure is not None or executor is not None:
        raise ArgumentError(f"{path} holds no sweep; measure and executor are those of a sweep")
    return streaming.resume(path, threads=threads, progress=progress)
