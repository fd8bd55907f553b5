"""One Hodgkin-Huxley neuron against a plain scalar C loop: the figures of the classic interface, as ratios.

Run it as ``python benchmarks/one_neuron.py``; with ``--json file`` the figures are written too. Everything is measured
in turns in one run, because machines are noisy and only ratios hold: each round times, for some milliseconds each, the
C loop, a figure, and the C loop again; the median over the rounds of each round's ratio is quoted, with the smallest
and the largest.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import neun_py
from neun_py.studies.benchmarking.yardstick import SOURCE

STEP = 0.001
REACH = {
    "classic loop": (2.0, 1.3),
    "step alone": (1.2, 0.8),
    "run": (0.40, 0.25),
    "run, recording every step": (0.40, 0.25),
    "import neun_py beyond numpy (s)": (0.6, 0.3),
    "import to ten steps, warm cache (s)": (1.0, 0.6),
    "import to ten steps, no cache (s)": (6.0, 3.0),
    "noticing a non-finite state (share of a run)": (0.03, 0.03),
}


def build_c(folder: Path) -> Path | None:
    """Compile the yardstick with ``cc -O3``, or say why not."""
    compiler = shutil.which("cc")
    if compiler is None:
        print("there is no C compiler (cc): the ratios to C are left out", file=sys.stderr)
        return None
    program = folder / "hh_rk4"
    subprocess.run([compiler, "-O3", "-o", str(program), str(SOURCE), "-lm"], check=True)
    return program


def c_time(program: Path) -> float:
    """Give the C loop's ns per neuron-step."""
    return float(subprocess.run([program, "300"], check=True, capture_output=True, text=True).stdout.split()[0])


def timed(work: Callable[[int], object], count: int) -> float:
    """Give the ns per turn of ``work(count)``."""
    begin = time.perf_counter()
    work(count)
    return (time.perf_counter() - begin) / count * 1e9


def works() -> dict[str, tuple[Callable[[int], object], int]]:
    """Give what is timed: a function of a number of turns, and that number."""
    neuron = neun_py.HHDoubleRK4()
    variables = neun_py.HHDoubleVariable

    def classic(count: int) -> None:
        for _ in range(count):
            neuron.add_synaptic_input(0.1)
            neuron.step(STEP)
            neuron.get(variables.v)

    def step(count: int) -> None:
        for _ in range(count):
            neuron.step(STEP)

    def run(count: int) -> object:
        return neuron.run(count * STEP, STEP, input=0.1, record=(), spikes=False)

    def record(count: int) -> object:
        return neuron.run(count * STEP, STEP, input=0.1)

    found: dict[str, tuple[Callable[[int], object], int]] = {
        "classic loop": (classic, 10_000),
        "step alone": (step, 10_000),
        "run": (run, 100_000),
        "run, recording every step": (record, 100_000),
    }
    for work, _ in found.values():
        work(1000)
    return found


def unchecked_run() -> Callable[[int], float]:
    """Give a timer of the same run kernel without the check for finite states: what noticing costs."""
    from neun_py.kernels.compile import compiled

    neuron = neun_py.HHDoubleRK4()
    source = neun_py.kernels.source("HH", kernel="run")
    begin = source.index("        total = ")
    end = source.index("                break\n") + len("                break\n")
    cut = source[:begin] + source[end:]
    kernel = compiled(cut, "run", "iiiiiiiiiii", "HHDoubleRK4_unchecked", lambda call: True)
    plain = neuron.shape.run_kernel

    def share(count: int) -> float:
        import numpy as np

        value, field = np.array([0.1]), np.array([0])
        steps, fractions = np.empty(count, np.int64), np.empty(count)
        pointers = (field.ctypes.data, 0, steps.ctypes.data, fractions.ctypes.data)
        best = [float("inf"), float("inf")]
        for _ in range(10):  # in turns, and the best of each: the difference is smaller than the noise
            for which, call in enumerate((kernel.call, plain.call)):
                twin = neuron.copy()
                twin.step(STEP)
                begin = time.perf_counter()
                call(twin._address, count, value.ctypes.data, 0, count + 1, 0, 0, *pointers)
                best[which] = min(best[which], time.perf_counter() - begin)
        return best[1] / best[0] - 1

    return share


def child(code: str, cache: str | None = None) -> float:
    """Run code in a new process; it prints a number of seconds."""
    environment = {**os.environ, **({"NEUN_CACHE_DIR": cache} if cache else {})}
    result = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment)
    return float(result.stdout)


_IMPORT = "import time, numpy; t = time.perf_counter(); import neun_py; print(time.perf_counter() - t)"
_TEN_STEPS = """
import time, numpy
t = time.perf_counter()
import neun_py
from neun_py.studies.benchmarking.yardstick import SOURCE
n = neun_py.HHDoubleRK4()
for _ in range(10):
    n.add_synaptic_input(0.1)
    n.step(0.001)
print(time.perf_counter() - t)
"""


def measure(rounds: int) -> dict[str, list[float]]:
    """Measure every figure in every round."""
    figures: dict[str, list[float]] = {}
    share = unchecked_run()
    with tempfile.TemporaryDirectory() as folder:
        program = build_c(Path(folder))
        todo = works()
        for turn in range(rounds):
            before = c_time(program) if program else float("nan")
            for name, (work, count) in todo.items():
                found = timed(work, count)
                after = c_time(program) if program else float("nan")
                figures.setdefault("C loop (ns per step)", []).append(after)
                figures.setdefault(name, []).append(2 * found / (before + after))
                before = after
            name = "noticing a non-finite state (share of a run)"
            figures.setdefault(name, []).append(share(20_000))
            if turn < 5:
                empty = tempfile.mkdtemp(dir=folder)
                figures.setdefault("import neun_py beyond numpy (s)", []).append(child(_IMPORT))
                figures.setdefault("import to ten steps, no cache (s)", []).append(child(_TEN_STEPS, empty))
                figures.setdefault("import to ten steps, warm cache (s)", []).append(child(_TEN_STEPS, empty))
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=41, help="rounds of measurement")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    options = parser.parse_args()
    figures = measure(options.rounds)
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}, {options.rounds} rounds")
    print(f"{'figure':46} {'median':>8} {'least':>8} {'most':>8} {'reach':>6} {'stretch':>8}")
    for name, values in figures.items():
        reach, stretch = REACH.get(name, ("", ""))
        median = statistics.median(values)
        print(f"{name:46} {median:8.3f} {min(values):8.3f} {max(values):8.3f} {reach!s:>6} {stretch!s:>8}")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
