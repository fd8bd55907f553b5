"""What a step of every model costs: `python benchmarks/models.py` writes src/neun_py/library/costs.json.

Each figure is the least of several turns, for what else the machine does only adds to it.
"""

from __future__ import annotations

import argparse
import datetime
import json
import time
from pathlib import Path

import neun_py as neun
from neun_py.spec.model import Model
from neun_py.studies.benchmarking.machine import in_words, machine

PLACE = Path(__file__).parents[1] / "src/neun_py/library/costs.json"
TURNS = 5
LANES = 1024


def _timed(target: neun.Neuron | neun.Population, count: int, h: float, neurons: int) -> float:
    """Give nanoseconds per neuron and step."""
    least = float("inf")
    for _ in range(TURNS):
        twin = target.copy()
        begin = time.perf_counter()
        twin.run(count * h, h, record=(), spikes=False, threads=1, on_error="mask")
        least = min(least, time.perf_counter() - begin)
    return least / (count * neurons) * 1e9


def measure(model: Model) -> dict[str, float]:
    """Measure one model, in the first of its presets, from the end of a first stretch."""
    h = model.usual_step or 0.01
    preset = next(iter(model.presets), None)
    neuron = neun.Neuron(model, preset=preset)
    neuron.run(1000 * h, h, record=())
    begin = time.perf_counter()
    neuron.copy().run(1000 * h, h, record=(), spikes=False)
    steps = max(1000, int(0.03 / ((time.perf_counter() - begin) / 1000)))
    found = {"neuron": _timed(neuron, steps, h, 1)}
    for precision in ("double", "float"):
        many = neun.Population(model, LANES, preset=preset, precision=precision)
        many.run(10 * h, h, record=(), spikes=False, threads=1)
        begin = time.perf_counter()
        many.copy().run(100 * h, h, record=(), spikes=False, threads=1)
        steps = max(100, int(0.03 / ((time.perf_counter() - begin) / 100)))
        found[f"population_{precision}"] = _timed(many, steps, h, LANES)
    return {name: float(f"{x:.4g}") for name, x in found.items()}


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", nargs="*", help="only these; the others keep their figures")
    chosen = parser.parse_args().models or list(neun.models)
    known = json.loads(PLACE.read_text(encoding="utf-8"))["costs"] if PLACE.exists() else {}
    for name in chosen:
        known[name] = measure(neun.models[name])
        print(f"{name:20}", *(f"{key} {x:10.4g} ns" for key, x in known[name].items()), flush=True)
    where = f"{in_words(machine())}, {datetime.datetime.now(datetime.UTC):%Y-%m-%d}"
    ordered = {name: known[name] for name in neun.models if name in known}
    text = json.dumps({"where": where, "costs": ordered}, indent=1)
    PLACE.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
