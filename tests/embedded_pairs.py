"""Every pair of methods in `neun_py.methods`, and a step of one written from its definition."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import mpmath

import neun_py.methods
from neun_py.methods.embedded import EmbeddedPair

__all__ = ["PAIRS", "Step", "pair_step"]

Real = Any  # mpmath has no types
Flow = Callable[[list[Real]], list[Real]]


def _pairs() -> tuple[EmbeddedPair, ...]:
    names = sorted(module.name for module in pkgutil.iter_modules(neun_py.methods.__path__))
    modules = [importlib.import_module(f"neun_py.methods.{name}") for name in names]
    found = [x for module in modules for x in vars(module).values() if isinstance(x, EmbeddedPair)]
    return tuple({pair.short_name: pair for pair in found}.values())


PAIRS = _pairs()
"""Those of the registry, and those that it does not hold yet."""


class Step:
    """What a step gives: `new`, the `error` (its root, a number that falls as h**error_order), and `within`."""

    def __init__(self, pair: EmbeddedPair, slopes: list[list[Real]], old: list[Real], new: list[Real], h: Real) -> None:
        self.pair, self.slopes, self.old, self.new, self.h = pair, slopes, old, new, h

    def _sum(self, weights: Sequence[Real]) -> list[Real]:
        return [
            self.h * mpmath.fsum(w * k[i] for w, k in zip(weights, self.slopes, strict=False))
            for i in range(len(self.old))
        ]

    def error(self, scale: Real) -> Real:
        """The error of point 3 of the class's description, with one scale for all states."""
        means = []
        for row in self.pair.errors:
            parts = self._sum([number(x) for x in row])
            means.append(mpmath.fsum((x / scale) ** 2 for x in parts) / len(parts))
        square = means[0] if len(means) == 1 else means[0] ** 2 / (means[0] + means[1] / 100)
        return mpmath.sqrt(square)

    def within(self, theta: Real) -> list[Real]:
        """The dense output of point 4, by the powers of theta."""
        weights = [mpmath.fsum(number(x) * theta**d for d, x in enumerate(row, 1)) for row in self.pair.dense]
        return [y + x for y, x in zip(self.old, self._sum(weights), strict=True)]

    def nested(self, theta: Real) -> list[Real]:
        """The same by nested products."""
        weights = []
        for row in self.pair.nested:
            weight = mpmath.mpf(0)
            for place, term in reversed(tuple(enumerate(row))):
                weight = (number(term) + weight) * ((1 - theta) if place % 2 else theta)
            weights.append(weight)
        return [y + x for y, x in zip(self.old, self._sum(weights), strict=True)]


def number(x: Fraction) -> Real:
    """Give a fraction in mpmath's precision."""
    return mpmath.mpf(x.numerator) / x.denominator


def pair_step(pair: EmbeddedPair, flow: Flow, old: list[Real], h: Real) -> Step:
    """Take a step, those stages included that only the dense output needs."""
    slopes: list[list[Real]] = []
    new = old
    for i, row in enumerate((*pair.a, *pair.dense_a)):
        argument = [
            y + h * mpmath.fsum(number(x) * k[j] for x, k in zip(row, slopes, strict=True)) for j, y in enumerate(old)
        ]
        slopes.append(flow(argument))
        new = argument if i == pair.stages - 1 else new
    return Step(pair, slopes, old, new, h)
