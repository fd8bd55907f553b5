"""How fast this machine could be: what a population's loop consists of, and how fast the machine does such things.

``python benchmarks/roofline.py`` prints one JSON line. It compiles anew, in a cache of its own: only what was just
compiled shows its assembly. Bounds are in ns per neuron and step of 1,024 Hodgkin-Huxley neurons with RK4:

- fma: the loop's fused multiply-adds and multiplications alone, at the rate measured for independent ones;
- division: its divisions alone, at their rate;
- arithmetic: all its additions, multiplications, fused multiply-adds, divisions and comparisons in one loop, in which
  eight chains of them are independent and nothing else is done: what the arithmetic costs where little waits;
- waiting: the longest chain of operations of a step that wait for each other, with the latencies measured, if a pass of
  the loop began when the one before has ended; a processor that looks far enough ahead overlaps them, and is faster;
- memory: what a run of 40 steps of 10^6 neurons moves, at the speed of a copy.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np

from assembly import ARITHMETIC, Loop, hot_loop
from chains import longest_chain

LANES = 64
CHAINS = 8
LATENCIES = ("fma", "mul", "add", "div", "compare")
ROUNDS = 15
STEPS = 2000


def peak_source(operations: list[str], zero: str, chains: int, lanes: int) -> str:
    """Write a kernel that does operations on some numbers in turns, in each of many lanes."""
    names = {
        "fma": "x{k} = fma(x{k}, a, b)",
        "mul": "x{k} = x{k}*a",
        "add": "x{k} = x{k} + b",
        "div": "x{k} = a/x{k}",
        "compare": "x{k} = select(x{k} < b, a, x{k})",
    }
    body = [names[what].format(k=j % chains) for j, what in enumerate(operations)]
    inside = [
        *(f"x{k} = load({zero}, work, {k * LANES} + i)" for k in range(chains)),
        *body,
        *(f"store(work, {k * LANES} + i, x{k})" for k in range(chains)),
    ]
    return "\n".join([
        "from neun_py.kernels.primitives import *", "", "",
        "@kernel(releases_gil=True)",
        "def peak(work, repeat):",
        f"    a, b = load({zero}, work, {CHAINS * LANES}), load({zero}, work, {CHAINS * LANES + 1})",
        "    for _ in range(repeat):",
        f"        for i in range({lanes}):",
        *(f"            {line}" for line in inside),
        "    return 0",
    ]) + "\n"  # fmt: skip


def spread(counts: dict[str, int]) -> list[str]:
    """Give operations in an order in which each kind is spread evenly."""
    places = [((j + 0.5) / count, what) for what, count in counts.items() for j in range(count)]
    return [what for _, what in sorted(places)]


def timed_peak(operations: list[str], dtype: str, chains: int = CHAINS, lanes: int = LANES) -> Callable[[], float]:
    """Give a function that gives the ns per lane of doing the operations once."""
    from neun_py.kernels.compile import compiled

    zero = "0.0" if dtype == "float64" else "f32(0.0)"
    kernel = compiled(peak_source(operations, zero, chains, lanes), "peak", "ii", "peak", pairs=False)
    work = np.ones(CHAINS * LANES + 2, dtype)
    work[-2:] = 0.9375, 0.0625
    repeat = 6_400_000 // (len(operations) * lanes)

    def once() -> float:
        begin = time.perf_counter()
        kernel.call(work.ctypes.data, repeat)
        return (time.perf_counter() - begin) / repeat / lanes * 1e9

    return once


def timed_cycle() -> Callable[[], float]:
    """Give a function that gives the ns of a processor's cycle: a product and a sum that wait take four."""
    from neun_py.kernels.compile import compiled

    source = "\n".join([
        "from neun_py.kernels.primitives import *", "", "",
        "@kernel(releases_gil=True)",
        "def chain(x, repeat):",
        "    for _ in range(repeat):",
        "        x = x*x + 1",
        "    return x",
    ]) + "\n"  # fmt: skip
    kernel = compiled(source, "chain", "ii", "chain", pairs=False)

    def once() -> float:
        begin = time.perf_counter()
        kernel.call(3, 1_000_000)
        return (time.perf_counter() - begin) / 4e6 * 1e9

    return once


def timed_copy() -> Callable[[], float]:
    """Give a function that gives the ns per byte moved by a copy between arrays larger than any cache."""
    source, target = np.ones(1 << 24), np.zeros(1 << 24)

    def once() -> float:
        begin = time.perf_counter()
        np.copyto(target, source)
        return (time.perf_counter() - begin) / (2 * source.nbytes) * 1e9

    return once


def loop_of(population: Any) -> tuple[Loop, float]:
    """Give the loop over the lanes of a population that has run, and how many lanes its body does."""
    shape = population._lanes_shape()
    loop = hot_loop(shape.kernel.assembly())
    # the body divides about as often as the source does, once for each vector of lanes
    vectors = max(round(loop.kinds["div"] / longest_chain(shape.source, {})[1]["div"]), 1)
    return loop, vectors * loop.width / shape.layout.precision.word


def profile(precision: str) -> dict[str, Any]:
    """Give the profile of one precision."""
    from neun_py.studies.benchmarking.neurons import timed_run, varied

    population = varied("HH", 1024, precision)
    run = timed_run(population, STEPS)
    run()
    loop, lanes = loop_of(population)
    kinds = loop.kinds
    counts = {"fma": kinds["fma"] + kinds["mul"], "add": kinds["add"], "div": kinds["div"], "compare": kinds["compare"]}
    dtype, word = population["v"].dtype.name, population["v"].dtype.itemsize
    many = CHAINS * 16
    todo = {
        "ns": run,
        "cycle": timed_cycle(),
        "fma": timed_peak(["fma"] * many, dtype),
        "div": timed_peak(["div"] * many, dtype),
        "arithmetic": timed_peak(spread(counts), dtype),
        "byte": timed_copy(),
    }
    # one vector of numbers, again and again: each operation waits for the one before
    alone = {what: timed_peak([what] * many, dtype, 1, loop.width // word) for what in LATENCIES}
    todo |= {f"{what} alone": work for what, work in alone.items()}
    for work in todo.values():
        work()
    least = dict.fromkeys(todo, float("inf"))
    for _ in range(ROUNDS):  # in turns, and the least of each
        for name, work in todo.items():
            least[name] = min(least[name], work())
    # a peak's loop, as the run's, does all lanes of a vector at once; its time is per number, as a neuron's
    vector = loop.width // word
    passes = vector / lanes
    latencies = {what: least[f"{what} alone"] * vector / many / least["cycle"] for what in LATENCIES}
    chain, _ = longest_chain(population._lanes_shape().source, latencies)
    bounds = {
        "fma": least["fma"] / many * counts["fma"] * passes,
        "division": least["div"] / many * counts["div"] * passes,
        "arithmetic": least["arithmetic"] * passes,
        "waiting": chain * least["cycle"] / vector,
        "memory": least["byte"] * moved(precision),
    }
    return {
        "precision": precision, "lanes": lanes, "vector_bytes": loop.width, "ns": least["ns"],
        "gigahertz": 1 / least["cycle"],
        "cycles_per_pass": least["ns"] * lanes / least["cycle"],
        "instructions_per_cycle": loop.instructions / (least["ns"] * lanes / least["cycle"]),
        "instructions": {"all": loop.instructions, **{k: kinds[k] for k in sorted(kinds)}},
        "arithmetic": sum(kinds[k] for k in ARITHMETIC),
        "loads": dict(loop.loads), "stores": dict(loop.stores),
        "peaks": {
            "fma_per_cycle": least["cycle"] * many / (least["fma"] * vector),
            "cycles_per_division": least["div"] * vector / many / least["cycle"],
            "gigabytes_per_second": 1 / least["byte"],
        },
        "latencies": latencies, "chain_cycles": chain,
        "bytes_per_neuron_step": moved(precision),
        "bounds": bounds,
        "share": bounds["arithmetic"] / least["ns"],
    }  # fmt: skip


def block_costs(precision: str = "double") -> dict[str, float]:
    """Give what a step costs for each vector of neurons, and for each block beside that: checks and the loop itself."""
    from neun_py.kernels.population_layout import WIDTH
    from neun_py.studies.benchmarking.neurons import timed_run, varied

    vector = varied("HH", 1, precision)._lanes_shape().layout.group
    runs = {size: timed_run(varied("HH", size, precision), 20 * STEPS) for size in (vector, WIDTH)}
    least = dict.fromkeys(runs, float("inf"))
    for _ in range(ROUNDS):  # in turns, as above
        for size, run in runs.items():
            least[size] = min(least[size], run() * size)
    each = (least[WIDTH] - least[vector]) / (WIDTH // vector - 1)
    return {"block": WIDTH, "vector": vector, "vector_ns": each, "beside_ns": least[vector] - each}


def two_cores() -> float:
    """Give how many times as much two threads compute as one, where they have nothing in common: a peak's loop each."""
    alone, other = (timed_peak(["fma"] * 128, "float64") for _ in range(2))
    ratios: list[float] = []
    with ThreadPoolExecutor(2) as pool:
        for _ in range(5 * ROUNDS):
            one = alone()
            both = list(pool.map(lambda work: work(), (alone, other)))
            ratios.append(sum(one / time for time in both))
    return statistics.median(ratios)


def moved(precision: str, steps: int = 40) -> float:
    """Give the bytes moved per neuron and step: all numbers read once, states written, and copied for an undo."""
    word = 8 if precision == "double" else 4
    states, parameters, inputs = 4, 7, 1
    return word * (states + parameters + inputs + states + 2 * states) / steps


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NEUN_CACHE_DIR"] = folder
        try:
            found: dict[str, Any] = {"roofline": [profile(precision) for precision in ("double", "float")]}
        except ValueError as error:
            print(f"the roofline is left out: {error}", file=sys.stderr)
            found = {"roofline": []}
        print(json.dumps(found | {"block": block_costs(), "two_cores": two_cores()}))


if __name__ == "__main__":
    main()
