"""The pieces of a sweep, one after the other on this machine or sent to workers; they come in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Sequence
from itertools import islice
from typing import Any

from neun_py.errors import ArgumentTypeError
from neun_py.studies.advancing import Piece, advance
from neun_py.studies.cutting import Range
from neun_py.studies.question import Question

__all__ = ["pieces", "workers_of"]

_UNKNOWN = 64
"""Workers of what does not say how many it has."""


def workers_of(executor: Any) -> int:
    """Give how many pieces an executor can advance at a time; 0 where there is none.

    Raises
    ------
    ArgumentTypeError
        If it has no ``submit``.
    """
    if executor is None:
        return 0
    if not callable(getattr(executor, "submit", None)):
        raise ArgumentTypeError(
            "executor is a dask.distributed Client or an executor of concurrent.futures, which have submit(function, "
            f"*arguments), not {executor!r}"
        )
    if isinstance(own := getattr(executor, "_max_workers", None), int):  # those of concurrent.futures
        return own
    cores = getattr(executor, "ncores", None)  # a dask.distributed Client
    return sum(cores().values()) or _UNKNOWN if callable(cores) else _UNKNOWN


def pieces(
    question: Question,
    ranges: Sequence[Range],
    steps: int,
    threads: int | None,
    executor: Any,
    report: Callable[[int], None],
) -> Generator[Piece, None, None]:
    """Advance pieces, and give them in their order; `report` is told steps times points, from the first point on."""
    if executor is None:
        for first, last in ranges:
            yield advance(question, first, last, threads, _counting(report, first, last, steps))
        return
    waiting: deque[Any] = deque()
    rest = iter(ranges)
    # Workers that are one another's neighbours share the cores already.
    own = 1 if threads is None else threads
    try:
        for first, last in islice(rest, 2 * workers_of(executor) + 1):
            waiting.append(executor.submit(advance, question, first, last, own))
        while waiting:
            piece = _result(waiting.popleft())
            for first, last in islice(rest, 1):
                waiting.append(executor.submit(advance, question, first, last, own))
            report(piece.last * steps)
            yield piece
    finally:
        for future in waiting:
            future.cancel()


def _result(future: Any) -> Piece:
    try:
        return future.result()  # type: ignore[no-any-return]
    except Exception as error:
        if "pickle" in f"{type(error).__name__} {error}".lower():
            error.add_note(
                "What is sent to another process must be pickled: give functions that stand at the top of a module, "
                "or an executor of threads."
            )
        raise


def _counting(report: Callable[[int], None], first: int, last: int, steps: int) -> Callable[[int], None]:
    """Give what is told the steps of a piece."""
    return lambda done: report(first * steps + done * (last - first))
