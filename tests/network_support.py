"""An engine that couples nothing: what stands around the engine of networks is tested with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import numpy as np

from neun_py.runtime.outcome import Outcome, Samples, Stretch

__all__ = ["Uncoupled", "rule"]


class Uncoupled:
    """Steps each population alone; remembers each step's number of spikes as if spikes were under way."""

    made = 0

    trouble = None

    def __init__(self, network: Any) -> None:
        type(self).made += 1
        self.network = network
        self.steps_begun: list[float] = []
        for projection in network.projections.values():
            for name in projection.synapse.variables:
                projection.memory.setdefault(name, np.zeros(len(projection)))
        network._history.setdefault("steps", np.zeros(1, np.int64))

    def longest(self, buffered: bool) -> int:
        return 37

    @contextmanager
    def working(self, threads: int) -> Iterator[None]:
        yield

    def history(self) -> dict[str, np.ndarray[Any, Any]]:
        return self.network._history  # type: ignore[no-any-return]

    def begin_steps(self, h: float) -> None:
        self.steps_begun.append(h)

    def advance(
        self, stretches: Mapping[str, Stretch], count: int, samples: Mapping[str, Samples], mask: bool
    ) -> dict[str, Outcome]:
        populations = self.network.populations
        before = {name: {n: x.copy() for n, x in p._states.items()} for name, p in populations.items()}
        taken = self.network._taken
        outcomes = {n: p._engine().advance(stretches[n], count, samples[n], mask) for n, p in populations.items()}
        done = min(o.done for o in outcomes.values())
        if done < count:
            failures = {n: [f for f in o.failures if f.step == taken + done] for n, o in outcomes.items()}
            for n, p in populations.items():
                for name, x in before[n].items():
                    p._states[name][:] = x
                p._taken = taken
                outcomes[n] = p._engine().advance(stretches[n], done, samples[n], mask)
                outcomes[n].failures = failures[n]
        self.network._history["steps"] += done
        for projection in self.network.projections.values():
            for x in projection.memory.values():
                x += done
        return outcomes


def rule(
    pre: Any = (0,), post: Any = (0,), weight: Any = None, delay: Any = None, asked: list[Any] | None = None
) -> Any:
    """Give a rule that gives these connections; what it is asked for is appended to `asked`."""

    def connections(*sizes: Any, stream: int = 0) -> Any:
        if asked is not None:
            asked.append((*sizes, stream))
        return SimpleNamespace(pre=np.array(pre, int), post=np.array(post, int), weight=weight, delay=delay)

    return SimpleNamespace(connections=connections)
