"""The guide to methods, by measurement: for each model the errors and the costs of every method that is registered.

``python benchmarks/methods.py`` goes through all models, ``python benchmarks/methods.py HH WB`` through some, the
others keeping their figures. It writes ``results/methods.json`` after every model, from which the documentation's page
on methods is drawn. Costs are those of one neuron for a time, in units of what RK4 with the model's usual step costs,
measured in turns with it; those of a population too for some models, or for all with ``--populations``.
"""

from __future__ import annotations

import argparse
import datetime
import json
import re
import time
from pathlib import Path
from typing import Any

import neun_py as neun
from method_claims import claims
from method_curves import curves, evaluations
from method_protocols import chosen_problem
from neun_py.spec.model import Model
from neun_py.studies.accuracy.reference import Reference, reference_solution
from neun_py.studies.benchmarking.machine import machine

PLACE = Path(__file__).resolve().parent / "results/methods.json"

POPULATIONS = ("HH", "WB", "HR", "Iz", "ML", "AdEx", "Chay", "PrinzLP")
"""The models of which populations are timed unless all are."""


def measure(model: Model, many: bool, only: frozenset[str] = frozenset()) -> dict[str, Any]:
    """Measure one model with every method, or with some."""
    begin = time.perf_counter()
    problem = chosen_problem(model)
    reference = reference_solution(problem)
    found, skipped = curves(problem, reference, many, only)
    return {
        "preset": problem.preset, "input": problem.input, "duration": problem.duration, "unit": model.time_unit,
        "step": problem.h, "resets": problem.jumps, "spikes": len(reference.spikes),
        "interval": _interval(reference), "reference": _told(reference), "curves": found, "skipped": skipped,
        "seconds": round(time.perf_counter() - begin, 1),
    }  # fmt: skip


def _interval(reference: Reference) -> float | None:
    """Give the mean time between spikes."""
    spikes = reference.spikes
    return float((spikes[-1] - spikes[0]) / (len(spikes) - 1)) if len(spikes) > 1 else None


def _told(reference: Reference) -> dict[str, Any]:
    numbers = {"agreement": reference.agreement, "spikes": reference.spike_agreement, "trusted": reference.trusted}
    return {"by": reference.description} | {name: x for name, x in numbers.items() if x == x}


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("models", nargs="*", help="only these; the others keep their figures")
    parser.add_argument("--populations", action="store_true", help="populations of every model")
    parser.add_argument("--no-claims", action="store_true", help="leave what was claimed of methods as it is")
    parser.add_argument("--methods", nargs="+", help="only these; the others keep their figures")
    parser.add_argument("--json", type=Path, default=PLACE, help="where the figures go")
    options = parser.parse_args()
    place: Path = options.json
    found: dict[str, Any] = json.loads(place.read_text(encoding="utf-8")) if place.exists() else {"models": {}}
    flows = [name for name, model in neun.models.items() if not model.is_map]
    for name in options.models or flows:
        only = frozenset(options.methods or ())
        one = measure(neun.models[name], options.populations or name in POPULATIONS, only)
        print(f"{name:20} {one['seconds']:7.1f} s, {len(one['curves'])} methods", flush=True)
        found["models"][name] = _joined(found["models"].get(name), one) if only else one
        _write(place, found, flows)
    if not options.no_claims:
        found["claims"] = claims()
        _write(place, found, flows)


def _joined(before: dict[str, Any] | None, after: dict[str, Any]) -> dict[str, Any]:
    """Give what was measured before with what was measured of some methods now, if it is of the same problem."""
    same = ("preset", "input", "duration", "step", "spikes")
    if before is None or any(before[key] != after[key] for key in same):
        return after
    return before | {key: before[key] | after[key] for key in ("curves", "skipped")}


def _write(place: Path, found: dict[str, Any], flows: list[str]) -> None:
    """Write what is known; after every model, so that nothing is lost."""
    found["date"], found["machine"] = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"), machine()
    found["methods"] = {
        name: {"name": m.name, "kind": type(m).__name__, "order": None if m.order == float("inf") else m.order,
               "evaluations": evaluations(m)}
        for name, m in neun.integrators.items()
    }  # fmt: skip
    found["models"] = {name: found["models"][name] for name in flows if name in found["models"]}
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(_in_lines(found), encoding="utf-8")


def _in_lines(found: dict[str, Any]) -> str:
    """Write it with a line for each curve: short, and such that a change of one model is seen as one."""
    text = json.dumps(found, indent=1)
    return re.sub(r"\n {5,}", " ", re.sub(r"\n {4,}([\]}])", r"\1", text)) + "\n"


if __name__ == "__main__":
    main()
