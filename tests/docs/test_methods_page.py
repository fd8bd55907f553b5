"""The page on methods is drawn from what was measured, and its words follow from that."""

from __future__ import annotations

import importlib.util
import math
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import neun_py as neun

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/methods.md"


@pytest.fixture(scope="module")
def tables() -> ModuleType:
    """The module that writes the tables."""
    sys.path.insert(0, str(ROOT / "docs"))  # for the file beside it
    specification = importlib.util.spec_from_file_location("method_tables", ROOT / "docs/method_tables.py")
    assert specification is not None and specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules["method_tables"] = module
    specification.loader.exec_module(module)
    return module


def curve(errors: list[float]) -> dict[str, Any]:
    """Give a curve of steps 0.08, 0.04, ... with these errors, of which each costs twice the one before."""
    points = [{"h": 0.08 / 2**k} | ({"spike": e} if math.isfinite(e) else {}) for k, e in enumerate(errors)]
    return {"points": points, "step_cost": 1.0}


def model(**curves: dict[str, Any]) -> dict[str, Any]:
    return {"unit": "ms", "spikes": 5, "interval": 10.0, "duration": 60.0, "step": 0.02, "curves": curves}


def test_every_mark_of_the_page_is_filled(tables: ModuleType) -> None:
    written = tables.method_tables(tables.measured())
    page = PAGE.read_text(encoding="utf-8")
    for mark, text in written.items():
        assert mark in page
        assert text.strip()
    assert page.count("<!-- ") == len(written)


def test_a_wanted_error_is_met_between_two_steps(tables: ModuleType) -> None:
    """Of order 2: half the step is a quarter of the error; a hundredth of the error is a tenth of the step."""
    found = tables.reached(model(RK4=curve([4e-2, 1e-2, 2.5e-3, 6.25e-4])), "RK4", "spike", 1e-3)
    assert found == (pytest.approx(0.08 / 40**0.5), pytest.approx(0.25 * 40**0.5))


def test_what_is_met_by_chance_does_not_count(tables: ModuleType) -> None:
    """An error that is small once and larger with shorter steps is not kept by these."""
    assert tables.reached(model(RK4=curve([1e-5, 1e-2, 1e-4])), "RK4", "spike", 1e-3)[0] < 0.04
    assert tables.reached(model(RK4=curve([1e-5, 1e-2])), "RK4", "spike", 1e-3) is None
    assert tables.reached(model(RK4=curve([math.inf, 1e-5])), "RK4", "spike", 1e-3) == (0.04, 0.5)


def test_the_cheapest_comes_first(tables: ModuleType) -> None:
    first, second = tables.cheapest(model(RK4=curve([1e-2, 1e-4]), RK6=curve([1e-4, 1e-8])), 1e-3)
    assert (first.method, second.method) == ("RK6", "RK4")


@pytest.mark.parametrize(
    ("errors", "word"),
    [([1e-5, 1e-6, 1e-7, 1e-8], "right"), ([1e1, 1e0, 1e-1, 1e-2], "too coarse"), ([1e0, 1e-1, 1e-2, 1e-4], "right")],
)
def test_a_usual_step_is_judged_by_the_time_between_spikes(tables: ModuleType, errors: list[float], word: str) -> None:
    assert tables.verdict(model(RK4=curve(errors)))[0] == word


def test_what_was_measured_is_of_models_and_methods_that_there_are(tables: ModuleType) -> None:
    found = tables.measured()
    assert set(found["models"]) <= {name for name, m in neun.models.items() if not m.is_map}
    for measured in found["models"].values():
        judged = "spikes" if measured["spikes"] else "agreement"  # two solutions of what a model is judged by
        assert measured["reference"][judged] < 1e-6
        names = {name.partition(" ")[0] for name in (*measured["curves"], *measured["skipped"])}
        assert names <= set(neun.integrators)
