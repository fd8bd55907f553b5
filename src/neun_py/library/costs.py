"""What a step of every model costs, as it was measured; `benchmarks/models.py` writes the file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

__all__ = ["Cost", "costs", "where"]


@dataclass(frozen=True)
class Cost:
    """Nanoseconds per neuron and step on one core, with RK4 unless the model is a map.

    Attributes
    ----------
    neuron : float
        Of one neuron's run, in Double.
    population_double, population_float : float
        Of the run of a population of 1,024.
    """

    neuron: float
    population_double: float
    population_float: float


@cache
def _measured() -> dict[str, object]:
    found: dict[str, object] = json.loads(files(__package__).joinpath("costs.json").read_text(encoding="utf-8"))
    return found


@cache
def costs() -> dict[str, Cost]:
    """Give what was measured, by short name; a model that was not is not in it."""
    entries = _measured()["costs"]
    assert isinstance(entries, dict)
    return {name: Cost(**entry) for name, entry in entries.items()}


def where() -> str:
    """Give the machine and the day of the measurement, in words."""
    return str(_measured()["where"])
