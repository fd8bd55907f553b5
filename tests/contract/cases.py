"""Which models, integrators and precisions the contract is checked for; what is registered is in, by being there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

import numpy as np
import pytest
from declared_models import DECLARED

from neun_py import Model, Neuron, integrators, models
from neun_py.lower.precision import DOUBLE, PRECISIONS, Precision
from neun_py.methods import Method
from neun_py.methods.adams_bashforth import AdamsBashforth
from support import takes

__all__ = [
    "CASES", "EVERY_MODEL", "Case", "Start", "allowed", "enrolled", "spiking_start", "usual_method", "usual_step",
]  # fmt: skip


def usual_method(model: Model) -> Method:
    """Give RK4; Euler's method where every function of the language in four stages takes long to compile."""
    return integrators["Euler" if model.short_name == "TestAll" else "RK4"]


def usual_step(model: Model) -> float:
    """Give the step of the model's runs."""
    return model.usual_step or 0.01


def allowed(model: Model, name: str, value: Any) -> Any:
    """Give a number, or an array of them, as near to a wish as the declared range lets it be."""
    limits = (model.parameters.get(name) or model.variables[name]).range
    if limits is None:
        return value
    kept = np.clip(value, *limits)
    return kept if isinstance(value, np.ndarray) else float(kept)


@dataclass(frozen=True)
class Case:
    """A model, an integrator and a precision."""

    model: Model
    integrator: Method
    precision: Precision

    @property
    def name(self) -> str:
        return f"{self.model.short_name}{self.precision.name}{self.integrator.short_name}"

    @property
    def h(self) -> float:
        """A step that every model bears, and no power of two."""
        steep = self.model.short_name == "ConnorStevens" and isinstance(self.integrator, AdamsBashforth)
        return usual_step(self.model) / (2 if steep else 1)  # these are the least stable methods

    def neuron(self, **values: Any) -> Neuron:
        """Give a neuron in its state shortly before a spike; `values` win."""
        start = {**spiking_start(self.model).values, **values}
        return Neuron(self.model, integrator=self.integrator, precision=self.precision, preset=None, **start)

    @property
    def current(self) -> float:
        """The constant input with which it spikes."""
        return spiking_start(self.model).current


@dataclass(frozen=True)
class Start:
    """Parameters and a state from which a spike comes soon with a constant input, where the model has any."""

    values: dict[str, float]
    current: float


@cache
def spiking_start(model: Model) -> Start:
    """Look for a spike with the defaults and with every preset, and give the state a while before it."""
    h = usual_step(model)
    for preset in (None, *model.presets):
        neuron = Neuron(model, integrator=usual_method(model), preset=preset)
        if model.spike is None:
            return Start({**neuron.parameters, **neuron.state}, _current_at(neuron.copy(), h))
        first = _first_spike(neuron.copy(), h)
        if first is None:
            continue
        neuron.run(max(first - 40, 0) * h, h, record=())
        start = Start({**neuron.parameters, **neuron.state}, _current_at(neuron.copy(), h))
        if neuron.run(60 * h, h, input=start.current).spike_time.size:
            return start
    raise AssertionError(f"{model.short_name} spikes with none of its presets; one of them should")


def _current_at(neuron: Neuron, h: float) -> float:
    """Give the input of the next step."""
    return float(neuron.run(h, h, record="I").I[0])


def _first_spike(neuron: Neuron, h: float) -> int | None:
    """Give in which of the first steps a spike is."""
    for count in (*[100] * 50, *[10_000] * 50):
        spikes = neuron.run(count * h, h, record=()).spike_time
        if spikes.size:
            return int(float(spikes[0]) / h)
    return None


def _all() -> list[Case]:
    return [Case(*c) for c in product((*models.values(), *DECLARED), integrators.values(), PRECISIONS.values())]


_CLASSIC = ("HH", "HR", "Iz")
"""The models with which everything is checked every day; the others take too long to compile in every form."""


def _everyday() -> set[Case]:
    """Every model with its usual method in Double; the classic ones and those of the tests in both precisions.

    Besides, HH with every integrator: with the first of each kind in both precisions, for what makes a kind's steps is
    then seen, and with the others, which are other numbers for the same code, in one or the other by turns. One that
    refuses HH has the first model with a flow that it takes.
    """
    hh, both = models["HH"], list(PRECISIONS.values())
    often = (*DECLARED, *(models[name] for name in _CLASSIC))
    chosen = {Case(model, usual_method(model), DOUBLE) for model in models.values()}
    chosen |= {Case(model, usual_method(model), precision) for model, precision in product(often, both)}
    seen = {type(usual_method(hh))}
    others = [method for method in integrators.values() if method != usual_method(hh)]
    for k, method in enumerate(others):
        model = next(m for m in (hh, *models.values()) if takes(method, m) and not m.is_map)
        chosen |= {Case(model, method, p) for p in (both if type(method) not in seen else [both[k % 2]])}
        seen.add(type(method))
    ordinary = [method for method in others if takes(method, hh)]
    return chosen | {Case(models[name], ordinary[k % len(ordinary)], both[k % 2]) for k, name in enumerate(_CLASSIC)}


@cache
def enrolled(*, exhaustive: bool) -> list[Any]:
    """Give the cases of every day, or all there are, the others with the mark "exhaustive"."""
    everyday = _everyday()
    others = [c for c in _all() if c not in everyday and takes(c.integrator, c.model)] if exhaustive else []
    marked = [pytest.param(case, id=case.name, marks=pytest.mark.exhaustive) for case in others]
    return [pytest.param(case, id=case.name) for case in _all() if case in everyday] + marked


CASES = pytest.mark.every_case
"""Marks a test of the contract; its argument is `case`. The cases are given to it by `tests/conftest.py`."""


def _each_model() -> list[Any]:
    """Every model in Double; in Float every day those in which everything is checked every day."""
    often = (*DECLARED, *(models[name] for name in _CLASSIC))
    return [
        pytest.param(
            m, p, id=f"{m.short_name}{p.name}", marks=() if m in often or p == DOUBLE else (pytest.mark.exhaustive,)
        )
        for m, p in product((*models.values(), *DECLARED), PRECISIONS.values())
    ]


EVERY_MODEL = pytest.mark.parametrize(("model", "precision"), _each_model())
"""Decorates what does not depend on the integrator."""
