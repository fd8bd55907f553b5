"""Populations against C, JAX and Brian2, and against what this machine could do at best; the documentation's figures.

``python benchmarks/populations.py`` measures what ``neun bench`` does, longer, and exponential Euler against the same
C loop; with NEUN_PEERS set (see ``peers/environments.py``) the peers too, in turns with the same neurons here; spike
times against DOP853; and the roofline. It writes ``results/populations.json``, from which the documentation's page on
speed is drawn.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "peers"))

from environments import existing, measure  # noqa: E402
from hh_neurons import reference  # noqa: E402

from explain import gaps  # noqa: E402
from neun_py.studies.benchmarking import Figure, Result, take  # noqa: E402
from neun_py.studies.benchmarking.accuracy import DURATION, NEURONS  # noqa: E402
from neun_py.studies.benchmarking.figure import Kind  # noqa: E402
from neun_py.studies.benchmarking.neurons import currents, timed_run, varied  # noqa: E402
from neun_py.studies.benchmarking.populations import PRECISIONS, spike_errors  # noqa: E402
from neun_py.studies.benchmarking.timing import Contest  # noqa: E402
from neun_py.studies.benchmarking.yardstick import yardstick  # noqa: E402

PEERS = {"jax": ("JAX", 3.0, 4.0), "brian2": ("Brian2", 8.0, 12.0)}
FLAGS = {"own": "its own flags", "fast": "the fastest flags found"}
STEPS, OWN_STEPS = 2000, 8000
_C = "HH against a plain scalar C loop"


def exact_spike_times() -> list[Any]:
    """Give the spike times of the neurons that `spike_errors` runs, by DOP853 with tolerances of 1e-12."""
    from scipy.integrate import solve_ivp

    population = varied("HH", NEURONS)
    p = {name: population[name] for name in population.parameters}
    current = currents("HH", NEURONS)

    def crossing(t: float, y: Any) -> float:
        return float(y[0])

    crossing.direction = 1  # type: ignore[attr-defined]
    found = []
    for k in range(NEURONS):
        own = {name: float(values[k]) for name, values in p.items()}

        def flow(t: float, y: Any, own: dict[str, float] = own, i: float = float(current[k])) -> list[float]:
            v, h, m, n = y
            ah, bh = 0.07 * np.exp(-(v + 65) / 20), 1 / (np.exp(-(v + 35) / 10) + 1)
            am, bm = 0.1 * -(v + 40) / np.expm1(-(v + 40) / 10), 4 * np.exp(-(v + 65) / 18)
            an, bn = 0.01 * -(v + 55) / np.expm1(-(v + 55) / 10), 0.125 * np.exp(-(v + 65) / 80)
            ionic = own["gna"] * m**3 * h * (v - own["vna"]) + own["gk"] * n**4 * (v - own["vk"])
            total = i - own["gl"] * (v - own["vl"]) - ionic
            return [total / own["cm"], ah * (1 - h) - bh * h, am * (1 - m) - bm * m, an * (1 - n) - bn * n]

        start = [float(population[name][k]) for name in ("v", "h", "m", "n")]
        solved = solve_ivp(flow, (0.0, DURATION), start, "DOP853", events=crossing, rtol=1e-12, atol=1e-12)
        assert solved.t_events is not None
        found.append(solved.t_events[0])
    return found


def exponential_euler(turns: int) -> Iterator[Result]:
    """Give how many times as fast a step of exponential Euler is as one of RK4 in the C loop."""
    with tempfile.TemporaryDirectory() as folder:
        c_loop = yardstick(Path(folder), 600)
        for precision, reach, stretch in (("double", 30.0, 45.0), ("float", 60.0, None)):
            title = f"1,024 neurons, {precision}, exponential Euler, one thread"
            figure = Figure(f"exponential_{precision[0]}", title, Kind.FASTER, reach, stretch, _C)
            contest = Contest(
                (figure,), timed_run(varied("HH", 1024, precision, integrator="ExpEuler"), OWN_STEPS), c_loop
            )
            contest.warm_up()
            for _ in range(turns):
                contest.turn()
            yield from contest.results()


def against_peers(turns: int, rounds: int) -> Iterator[tuple[Result, dict[str, Any]]]:
    """Give, for every peer that is there, how many times as fast the same neurons are here, and what it said."""
    for peer, (name, reach, stretch) in PEERS.items():
        python = existing(peer)
        if python is None:
            continue
        for precision in PRECISIONS:
            population = varied("HH", 1024, precision)
            run = timed_run(population, OWN_STEPS)
            run()
            for flags, words in FLAGS.items():
                told = list(_turns(peer, python, run, precision, flags, turns, rounds))
                if not told:
                    continue
                title = f"{name}, {precision}, {words}"
                figure = Figure(
                    f"{peer}_{precision}_{flags}", title, Kind.FASTER, reach, stretch, "HH against other simulators"
                )
                values = tuple(said["ns_per_neuron_step"] / own for own, said in told)
                own_least = min(own for own, _ in told)
                yield Result(figure, values, own_least, min(s["least"] for _, s in told)), told[-1][1]


def _turns(
    peer: str, python: Path, run: Callable[[], float], precision: str, flags: str, turns: int, rounds: int
) -> Iterator[tuple[float, dict[str, Any]]]:
    for _ in range(turns):
        before = float(np.median([run() for _ in range(rounds)]))
        said = measure(
            peer, python, "--precision", precision, "--flags", flags, "--rounds", str(rounds), "--steps", str(STEPS)
        )
        after = float(np.median([run() for _ in range(rounds)]))
        if said is not None:
            yield 0.5 * (before + after), said


def difference(precision: str) -> float:
    """Give how far v is from plain numpy's after the steps of the peers, as they tell it of themselves."""
    population = varied("HH", 1024, precision)
    population.run(STEPS * 0.001, 0.001, input=currents("HH", 1024), record=())
    right = reference(1024, STEPS)
    return float(np.abs(population["v"] - right).max() / np.abs(right).max())


def roofline() -> dict[str, Any]:
    """Give the profiles of `roofline.py`, which compiles anew in a process of its own."""
    done = subprocess.run([sys.executable, str(HERE / "roofline.py")], stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=150.0, help="how long to measure what neun bench does")
    parser.add_argument("--turns", type=int, default=3, help="turns of each peer")
    parser.add_argument("--rounds", type=int, default=7, help="rounds in a turn of a peer")
    parser.add_argument("--json", type=Path, default=HERE / "results/populations.json", help="where the figures go")
    options = parser.parse_args()
    begin = time.perf_counter()
    exact = exact_spike_times()
    report = take(seconds=options.seconds, accuracy=lambda: spike_errors(exact, "DOP853 with tolerances of 1e-12"))
    peers = list(against_peers(options.turns, options.rounds))
    report.results += [*exponential_euler(5 * options.turns), *(result for result, _ in peers)]
    found = report.plain() | {
        "peers": [said for _, said in peers],
        "difference": {precision: difference(precision) for precision in PRECISIONS},
    }
    found |= roofline()
    found["gaps"] = gaps(found)
    found["seconds"] = time.perf_counter() - begin
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    show(found)


def show(found: dict[str, Any]) -> None:
    """Print the table as ``neun bench`` does, and the share of the roofline."""
    from neun_py.cli.bench import show as table
    from neun_py.cli.screen import results

    console = results()
    table(console, found)
    for one in found["roofline"]:
        bound, ns = one["bounds"]["arithmetic"], one["ns"]
        console.print(f"{one['precision']}: {ns:.3g} ns; its arithmetic alone {bound:.3g} ns, {one['share']:.0%}")


if __name__ == "__main__":
    main()
