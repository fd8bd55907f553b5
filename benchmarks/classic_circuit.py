"""Two Hodgkin-Huxley neurons and a synapse in the classic loop, against two steps of the plain scalar C loop.

Run it as ``python benchmarks/classic_circuit.py``. A turn of the loop is a synapse's step, an input to each neuron, a
step of each, and a read of each. Everything is measured in turns in one run, because machines are noisy and only ratios
hold: the C loop, a figure, and the C loop again; the median over the rounds of each round's ratio is quoted, with the
smallest and the largest.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import neun_py
from one_neuron import STEP, build_c, c_time, timed

REACH = {"with a gap junction": (3.0, 2.0), "with a diffusion synapse": (3.0, 2.0)}
TURNS = 10_000


def circuit(synapse: Callable[..., Any] | None, *rest: float) -> Callable[[int], None]:
    """Give the loop of two new neurons, with a synapse or without."""
    one, two, v = neun_py.HHDoubleRK4(), neun_py.HHDoubleRK4(), neun_py.HHDoubleVariable
    joined = None if synapse is None else synapse(one, v.v, two, v.v, *rest)

    def alone(count: int) -> None:
        for _ in range(count):
            one.add_synaptic_input(0.1)
            two.add_synaptic_input(0.1)
            one.step(STEP)
            two.step(STEP)
            one.get(v.v)
            two.get(v.v)

    def coupled(count: int) -> None:
        assert joined is not None
        for _ in range(count):
            joined.step(STEP)
            one.add_synaptic_input(0.1)
            two.add_synaptic_input(0.1)
            one.step(STEP)
            two.step(STEP)
            one.get(v.v)
            two.get(v.v)

    return alone if joined is None else coupled


def measure(rounds: int, program: Path) -> dict[str, list[float]]:
    """Measure every figure in every round: ratios to two steps of the C loop."""
    works = {
        "with a gap junction": circuit(neun_py.ESynHHHHDouble, 1e-3, 1e-3),
        "with a diffusion synapse": circuit(neun_py.DSynHHHHDoubleRK4),
        "without a synapse": circuit(None),
    }
    figures: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        work(1000)
    for _ in range(rounds):
        before = c_time(program)
        for name, work in works.items():
            found, after = timed(work, TURNS), c_time(program)
            figures[name].append(found / (before + after))  # two steps of the mean of both
            before = after
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=41, help="rounds of measurement")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        program = build_c(Path(folder))
        if program is None:
            raise SystemExit(1)
        figures = measure(options.rounds, program)
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}, {options.rounds} rounds")
    print(f"{'two neurons, over two C steps':32} {'median':>8} {'least':>8} {'most':>8} {'reach':>6} {'stretch':>8}")
    for name, values in figures.items():
        reach, stretch = REACH.get(name, ("", ""))
        median = statistics.median(values)
        print(f"{name:32} {median:8.3f} {min(values):8.3f} {max(values):8.3f} {reach!s:>6} {stretch!s:>8}")


if __name__ == "__main__":
    main()
