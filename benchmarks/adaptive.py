"""Methods that find their own steps, against scipy's and against fixed steps, at equal error, in one run.

``python benchmarks/adaptive.py`` writes ``results/adaptive.json``. Each solver has the loosest of a ladder of
tolerances with which the spikes are as exact as is asked; what is timed stands between two turns of what it is measured
against, and medians of the ratios are quoted.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.integrate import solve_ivp

import neun_py as neun
from networks import alternated, ratio
from neun_py.cli.bench import show
from neun_py.cli.screen import results
from neun_py.methods.adaptive import Adaptive
from neun_py.studies.benchmarking import Figure, Result
from neun_py.studies.benchmarking.figure import Kind
from neun_py.studies.benchmarking.suites import Report
from plain_flows import Flow, chay, hodgkin_huxley

RESULTS = Path(__file__).resolve().parent / "results"
LADDER = tuple(10.0 ** (-k / 2) for k in range(6, 27))
Times = npt.NDArray[np.float64]


def tolerant(name: str, rtol: float) -> Adaptive:
    """Give an adaptive method with a tolerance; what is near 0 has a hundredth of it."""
    method = neun.integrators[name]
    assert isinstance(method, Adaptive)
    return method(rtol=rtol, atol=rtol / 100)


def apart(found: Times, expected: Times) -> float:
    """Give the largest error of spikes, infinite where there are more or fewer."""
    return float(np.abs(found - expected).max()) if len(found) == len(expected) else float("inf")


def loosest(spikes: Callable[[float], Times], expected: Times, wanted: float) -> float:
    """Give the loosest tolerance of the ladder with which the spikes are exact enough."""
    for rtol in LADDER:
        try:
            if apart(spikes(rtol), expected) <= wanted:
                return float(rtol)
        except OverflowError:  # so loose that a step ends where exp has no value
            continue
    raise SystemExit(f"no tolerance down to {LADDER[-1]:g} gives spikes to {wanted:g}")


def seconds(work: Callable[[], object]) -> Callable[[], float]:
    """Give what times some work."""

    def timed() -> float:
        begin = time.perf_counter()
        work()
        return time.perf_counter() - begin

    return timed


def of_scipy(flow: Flow, start: Sequence[float], end: float, method: str, level: float) -> Callable[[float], Times]:
    """Give the spikes that one of scipy's solvers finds with a tolerance."""

    def crossing(_: float, y: Sequence[float]) -> float:
        return y[0] - level

    crossing.direction = 1.0  # type: ignore[attr-defined]  # so scipy is told

    def spikes(rtol: float) -> Times:
        solve: Any = solve_ivp  # whose types know nothing of lists
        found = solve(flow, (0.0, end), list(start), method=method, rtol=rtol, atol=rtol / 100, events=crossing)
        return np.asarray(found.t_events[0], np.float64)

    return spikes


def own(model: str, end: float, h: float, name: str, current: float, **options: Any) -> Callable[[float], Times]:
    """Give the spikes that a method of ours finds with a tolerance."""

    def spikes(rtol: float) -> Times:
        n = neun.Neuron(model, integrator=tolerant(name, rtol), **options)
        return np.asarray(n.run(end, h, input=current, record=()).spike_time)

    return spikes


def against_scipy(
    title: str, ours: dict[str, Callable[[float], Times]], theirs: dict[str, Callable[[float], Times]],
    expected: Times, wanted: float, turns: int,
) -> Iterator[Result]:  # fmt: skip
    """Compare the fastest of our methods with each of scipy's, all just as exact as is asked."""
    known = {name: loosest(spikes, expected, wanted) for name, spikes in ours.items()}
    fastest = min(known, key=lambda name: min(seconds(lambda: ours[name](known[name]))() for _ in range(5)))
    mine = seconds(lambda: ours[fastest](known[fastest]))
    for name, spikes in theirs.items():
        rtol = loosest(spikes, expected, wanted)
        note = f"{title}: {fastest} at rtol {known[fastest]:.1g}, scipy's {name} at {rtol:.1g}."
        figure = Figure(
            f"{title}_{name}", f"{title}, against scipy's {name}", Kind.FASTER, 50.0, None, "One neuron", note
        )
        yield ratio(figure, *alternated(mine, seconds(partial(spikes, rtol)), turns))


def one_neuron(turns: int) -> Iterator[Result]:
    """Hodgkin and Huxley's neuron that fires, spikes to 1e-6 ms."""
    n, end = neun.Neuron("HH"), 1000.0
    flow, start = hodgkin_huxley(0.1, n.parameters), list(n.state.values())
    expected = of_scipy(flow, start, end, "DOP853", 0.0)(1e-13)
    ours = {name: own("HH", end, 10.0, name, 0.1) for name in ("DP54", "Tsit5", "DOP853")}
    theirs = {name: of_scipy(flow, start, end, name, 0.0) for name in ("DOP853", "LSODA")}
    yield from against_scipy("HH, spikes to 1e-6 ms", ours, theirs, expected, 1e-6, turns)
    expected = of_scipy(flow, start, 1000.0, "DOP853", 0.0)(1e-13)
    found = own("HH", 1000.0, 10.0, "DOP853", 0.1)(1e-10)
    figure = Figure("second", "HH over 1 s at rtol 1e-10, against scipy's DOP853 at 1e-13", Kind.ERROR, 1e-7, None,
                    "One neuron")  # fmt: skip
    yield Result(figure, (apart(found, expected),))


def stiff(turns: int) -> Iterator[Result]:
    """Chay's cell that bursts, spikes to 1e-5 s."""
    preset, end = "bursting", 20.0
    name = preset if preset in neun.models["Chay"].presets else next(iter(neun.models["Chay"].presets))
    n = neun.Neuron("Chay", preset=name)
    flow, start = chay(n.parameters), list(n.state.values())
    expected = of_scipy(flow, start, end, "Radau", -30.0)(1e-12)
    ours = {m: own("Chay", end, 1.0, m, 0.0, preset=name) for m in ("Rodas4", "Rodas3", "DP54", "Tsit5")}
    theirs = {m: of_scipy(flow, start, end, m, -30.0) for m in ("Radau", "BDF")}
    single = [(f"Chay, {m}", {m: ours[m]}) for m in ("Rodas3", "Rodas4")]
    for title, chosen in (*single, ("Chay, the fastest", ours)):
        yield from against_scipy(f"{title}, spikes to 1e-5 s", chosen, theirs, expected, 1e-5, turns)


def levels(turns: int) -> Iterator[Result]:
    """Rodas4 on Chay's cell that bursts, against Rodas3 and scipy's stiff solvers, at ever smaller errors."""
    end, preset = 20.0, next(iter(neun.models["Chay"].presets))
    n = neun.Neuron("Chay", preset=preset)
    flow, start = chay(n.parameters), list(n.state.values())
    expected = of_scipy(flow, start, end, "DOP853", -30.0)(1e-13)
    ours = {m: own("Chay", end, 1.0, m, 0.0, preset=preset) for m in ("Rodas4", "Rodas3")}
    theirs = {m: of_scipy(flow, start, end, m, -30.0) for m in ("Radau", "BDF")}
    found = {name: cache(spikes) for name, spikes in (ours | theirs).items()}
    for wanted in (1e-4, 1e-5, 1e-6, 1e-7, 1e-8):
        known = {name: loosest(spikes, expected, wanted) for name, spikes in found.items()}
        mine = seconds(partial(ours["Rodas4"], known["Rodas4"]))
        for name in ("Rodas3", *theirs):
            note = f"Rodas4 at rtol {known['Rodas4']:.1g}, {name} at {known[name]:.1g}."
            title = name if name in ours else f"scipy's {name}"
            words = f"Chay, spikes to {wanted:.0e} s, Rodas4 against {title}"
            figure = Figure(f"levels_{wanted:.0e}_{name}", words, Kind.FASTER, 1.0, None, "One neuron", note)
            other = partial((ours | theirs)[name], known[name])
            yield ratio(figure, *alternated(mine, seconds(other), turns))


def population(turns: int) -> Iterator[Result]:
    """1,024 neurons with conductances of their own, against RK4 with the step that makes as large an error."""
    size, end = 1024, 100.0
    gna = np.linspace(0.6, 1.6, size)

    def run(method: str | Adaptive, h: float) -> tuple[Times, npt.NDArray[np.int64]]:
        p = neun.Population("HH", size, integrator=method, gna=gna)
        ds = p.run(end, h, input=0.1, record=(), threads=1)
        order = np.lexsort((ds.spike_time, ds.spike_neuron))
        return ds.spike_time.to_numpy()[order], ds.spike_neuron.to_numpy()[order]

    expected, whose = run(tolerant("DOP853", 1e-12), 5.0)

    def error(found: tuple[Times, npt.NDArray[np.int64]]) -> float:
        alike = len(found[0]) == len(expected) and bool((found[1] == whose).all())
        return float(np.sqrt(np.mean((found[0] - expected) ** 2))) if alike else float("inf")

    for h in (0.04, 0.02, 0.01):
        wanted = error(run("RK4", h))
        best: tuple[float, str, float] | None = None
        for name in ("DP54", "Tsit5", "DOP853"):
            rtol = next((r for r in LADDER if error(run(tolerant(name, r), 5.0)) <= wanted), None)
            if rtol is not None:
                spent = min(seconds(partial(run, tolerant(name, rtol), 5.0))() for _ in range(3))
                best = min(best or (spent, name, rtol), (spent, name, rtol))
        if best is None:
            continue
        _, name, rtol = best
        note = f"RK4 at {h} ms errs by {wanted:.2g} ms (root mean square of all spikes); {name} at rtol {rtol:.2g}."
        words = f"1,024 HH neurons, against RK4 at {h} ms, equal error of spikes"
        figure = Figure(f"population_{h}", words, Kind.FASTER,
                        1.0, None, "Populations, one thread", note)  # fmt: skip
        mine = seconds(partial(run, tolerant(name, rtol), 5.0))
        yield ratio(figure, *alternated(mine, seconds(partial(run, "RK4", h)), turns))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parts: dict[str, Callable[[int], Iterator[Result]]] = {
        "neuron": one_neuron, "stiff": stiff, "levels": levels, "population": population,
    }  # fmt: skip
    parser.add_argument("--only", nargs="+", choices=list(parts), default=list(parts), help="only these parts")
    parser.add_argument("--turns", type=int, default=7, help="turns of each pair")
    parser.add_argument("--json", type=Path, default=RESULTS / "adaptive.json", help="where the figures go")
    chosen = parser.parse_args()
    begin, report = time.perf_counter(), Report("adaptive")
    for part in chosen.only:
        for result in parts[part](chosen.turns):
            report.results.append(result)
            print(f"{result.figure.title}: {result.value:.4g}  {result.figure.note}", flush=True)
    report.seconds = time.perf_counter() - begin
    plain = report.plain()
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    chosen.json.write_text(json.dumps(plain, indent=1) + "\n", encoding="utf-8")
    show(results(), plain)


if __name__ == "__main__":
    main()
