"""The terminal: results on stdout; what passes, the progress, on stderr and only where someone watches."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["late_progress", "results", "waiting"]

_PATIENCE = 1.0
"""Seconds that nobody wants to be told about."""


def results() -> Console:
    """Give the console of results; its text is plain, for models' texts have brackets that are no markup."""
    from rich.console import Console

    return Console(markup=False, highlight=False, emoji=False)


def _watched() -> bool:
    from rich.console import Console

    return Console(stderr=True).is_terminal


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """Show a line on stderr while something of unknown length takes more than a moment."""
    if not _watched():
        yield
        return
    from rich.console import Console

    status = Console(stderr=True).status(what)
    timer = threading.Timer(_PATIENCE / 2, status.start)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        status.stop()


@contextmanager
def late_progress(what: str) -> Iterator[Callable[[int, int], None] | None]:
    """Give a run's `progress`: a bar with an estimate on stderr, once it has taken more than a second."""
    if not _watched():
        yield None
        return
    from neun_py.runtime.progress import reporter

    begin = time.monotonic()
    with ExitStack() as stack:
        shown: list[Callable[[int], None]] = []

        def report(done: int, total: int) -> None:
            if not shown and done < total and time.monotonic() - begin > _PATIENCE:
                shown.append(reporter(True, total, stack, what))
            for bar in shown:
                bar(done)

        yield report
