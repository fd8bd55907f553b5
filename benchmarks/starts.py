"""What a new process takes until its first result, with nothing compiled and with everything kept.

``python benchmarks/starts.py`` writes ``results/starts.json``. What is quoted is the time of the processor, imports
included, which other work on the machine disturbs least.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from neun_py.cli.bench import show
from neun_py.cli.screen import results
from neun_py.studies.benchmarking import Figure, Result
from neun_py.studies.benchmarking.figure import Kind
from neun_py.studies.benchmarking.suites import Report

RESULTS = Path(__file__).resolve().parent / "results"
IMPORTED = "import neun_py as neun; "
CASES = {
    "step": ("a step of a classic HH neuron", "neun.HHDoubleRK4().step(0.01)"),
    "neuron": ("a run of an HH neuron, RK4", "neun.Neuron('HH').run(10.0, 0.01, input=10.0)"),
    "adaptive": ("a run of an HH neuron, DP54", "neun.Neuron('HH', integrator='DP54').run(10.0, 1.0, input=10.0)"),
    "population": ("a run of 1,000 HH neurons, RK4", "neun.Population('HH', 1000).run(1.0, 0.01, input=10.0)"),
    "largest": ("a run of the largest model, CGCQ10, RK4", "neun.Neuron('CGCQ10').run(1.0, 0.01)"),
    "pyloric": ("a run of a pyloric cell, PrinzLP, RK4", "neun.Neuron('PrinzLP').run(1.0, 0.01)"),
    "stiff": (
        "a run of a pyloric cell, PrinzLP, Rodas3",
        "neun.Neuron('PrinzLP', integrator='Rodas3').run(10.0, 1.0)",
    ),
    "network": (
        "a run of two HH neurons with a gap junction",
        "net = neun.Network(); a = net.add(neun.Population('HH', 2), name='a');"
        " net.connect(a, a, neun.synapses.Electrical(g=0.002), rule=neun.connect.all_to_all()); net.run(1.0, 0.01)",
    ),
}
"""What is run: in words, and as code."""

REACH = {"cold": 5.0, "kept": 1.0}
_TITLES = {"cold": "nothing compiled", "kept": "everything kept"}


def seconds(code: str, folder: str) -> float:
    """Give the processor's time of a new process."""
    # as an installation has it, Python keeps what it compiled
    environment = {**os.environ, "NEUN_CACHE_DIR": folder, "PYTHONDONTWRITEBYTECODE": ""}
    measured = f"{IMPORTED}{code}; import time; print(time.process_time())"
    found = subprocess.run(
        [sys.executable, "-c", measured], env=environment, capture_output=True, text=True, check=True
    )
    return float(found.stdout.split()[-1])


def figures(turns: int) -> Iterator[Result]:
    """Measure each case."""
    for name, (title, code) in CASES.items():
        times: dict[str, list[float]] = {kind: [] for kind in REACH}
        for _ in range(turns):
            with tempfile.TemporaryDirectory() as folder:
                for kind in REACH:
                    times[kind].append(seconds(code, folder))
        for kind, reach in REACH.items():
            figure = Figure(f"{name}_{kind}", title, Kind.SECONDS, reach, None, f"A new process, {_TITLES[kind]}")
            yield Result(figure, tuple(times[kind]))


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--turns", type=int, default=5, help="new folders for each case")
    parser.add_argument("--json", type=Path, default=RESULTS / "starts.json", help="where the figures go")
    chosen = parser.parse_args()
    begin, report = time.perf_counter(), Report("starts")
    report.results = sorted(figures(chosen.turns), key=lambda result: result.figure.group)
    report.seconds = time.perf_counter() - begin
    plain = report.plain()
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    chosen.json.write_text(json.dumps(plain, indent=1) + "\n", encoding="utf-8")
    show(results(), plain)


if __name__ == "__main__":
    main()
