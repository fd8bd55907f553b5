"""Ctrl-C waits until what a run holds is whole again."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

__all__ = ["whole"]


@contextmanager
def whole() -> Iterator[None]:
    """Let an interrupt that comes during the body take effect after it.

    Signals reach the main thread alone; elsewhere there is nothing to do. A handler that is not Python's (or none) is
    left in its place.
    """
    before = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(before):
        yield
        return
    came: list[tuple[int, FrameType | None]] = []
    signal.signal(signal.SIGINT, lambda number, frame: came.append((number, frame)))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if came:  # even where the body raised: who interrupts wants to get out
            before(*came[-1])
