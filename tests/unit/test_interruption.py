"""An interrupt waits until what a run holds is whole again, and is never lost."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from types import FrameType

import numpy as np
import pytest

from neun_py import Population
from neun_py.runtime.interruption import whole


@pytest.fixture(autouse=True)
def _interruptible() -> Iterator[None]:
    """Python's own handler, which a test runner in the background may not have."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_an_interrupt_takes_effect_after_the_body() -> None:
    done = []
    with pytest.raises(KeyboardInterrupt), whole():
        signal.raise_signal(signal.SIGINT)
        done.append("all of it")
    assert done
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_an_interrupt_is_not_lost_where_the_body_fails() -> None:
    with pytest.raises(KeyboardInterrupt), whole():
        signal.raise_signal(signal.SIGINT)
        raise ValueError("something else")


def test_the_handler_of_a_user_is_called() -> None:
    came: list[int] = []

    def own(number: int, frame: FrameType | None) -> None:
        came.append(number)

    signal.signal(signal.SIGINT, own)
    with whole():
        signal.raise_signal(signal.SIGINT)
        assert not came
    assert came == [signal.SIGINT]
    assert signal.getsignal(signal.SIGINT) is own


def test_an_interrupted_step_of_many_neurons_is_taken_by_all_or_none() -> None:
    start = np.linspace(-70.0, -60.0, 200_000)
    many, twin = Population("HH", 200_000, v=start), Population("HH", 200_000, v=start)
    many.step(0.01)
    twin.step(0.01)
    timer = threading.Timer(0.002, signal.raise_signal, (signal.SIGINT,))
    with pytest.raises(KeyboardInterrupt):
        timer.start()  # within, for a machine so busy that the interrupt comes before the first step
        for _ in range(2_000):
            many.step(0.01)
    timer.join()
    while twin.get_time() < many.get_time():
        twin.step(0.01)
    assert (many["v"] == twin["v"]).all()
