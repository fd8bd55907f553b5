"""Networks against Brian2 and NEST, and against what the same cells cost alone, in one run.

``python benchmarks/networks.py`` with NEUN_PEERS set (see ``peers/environments.py``) writes ``results/networks.json``;
without it the peers are skipped with a message. What is measured stands between two turns of what it is measured
against, and medians of the ratios are quoted. How COBAHH fires is compared with ``results/cobahh_brian2.json``, which
``network_seeds.py`` writes.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from network_circuits import HH_STEP, INPUT, balanced, busy, classic_loop, coupled, fired, own_values, timed
from network_parameters import BALANCED, STEP, TRANSIENT
from network_peers import NAMES, NetworkPeer
from neun_py.cli.bench import show
from neun_py.cli.screen import results
from neun_py.studies.benchmarking import Figure, Result, cobahh
from neun_py.studies.benchmarking.figure import Kind, Unmeasured
from neun_py.studies.benchmarking.suites import Report
from neun_py.studies.benchmarking.yardstick import yardstick

RESULTS = Path(__file__).resolve().parent / "results"
TITLES = {
    "brian2_own": "Brian2 C++ standalone, its own flags",
    "brian2_fast": "Brian2 C++ standalone, the fastest flags found",
    "nest": "NEST",
}
LIMITS = {"cobahh": (8.0, 14.0), "balanced": (1.0, 3.0)}
INPUTS = BALANCED.inputs_e + BALANCED.inputs_i


def alternated(own: Callable[[], float], other: Callable[[], float], turns: int) -> tuple[list[float], list[float]]:
    """Give the times of own, and of what it is measured against: the mean of the turns before and after."""
    mine, theirs = [], []
    before = other()
    for _ in range(turns):
        mine.append(own())
        after = other()
        theirs.append(0.5 * (before + after))
        before = after
    return mine, theirs


def ratio(figure: Figure, own: list[float], other: list[float]) -> Result:
    """Give a figure of pairs of times."""
    faster = figure.kind is Kind.FASTER
    return Result(figure, tuple(b / a if faster else a / b for a, b in zip(own, other, strict=True)))


def against_peers(name: str, own: Callable[[], float], duration: float, turns: int) -> Iterator[tuple[Result, Any]]:
    """Give, for each peer that is there, how many times as fast the network is here, and all that the peer said."""
    for peer in NAMES[name]:
        for flags in ("own", "fast") if peer == "brian2" else ("own",):
            said: list[dict[str, Any]] = []
            with NetworkPeer(peer, name, duration, flags) as simulator:
                simulator.turn(1)

                def theirs(simulator: NetworkPeer = simulator, said: list[dict[str, Any]] = said) -> float:
                    answer = simulator.turn(1)
                    if answer is None:
                        return float("nan")
                    said.append({key: value for key, value in answer.items() if key != "rates"})
                    return float(answer["seconds"])

                if not simulator.there:
                    continue
                mine, others = alternated(own, theirs, turns)
            if len(said) == turns + 1:
                title = TITLES[simulator.name]
                figure = Figure(f"{name}_{simulator.name}", title, Kind.FASTER, *LIMITS[name], _GROUPS[name])
                yield ratio(figure, mine, others), said


_GROUPS = {"cobahh": "COBAHH, one thread", "balanced": "Balanced network, one thread"}


def take_cobahh(duration: float, turns: int) -> Iterator[tuple[Result, Any]]:
    """Measure COBAHH: peers, seconds on one thread and on two, the start of a new process, memory."""
    net = cobahh.network()
    timed(net, STEP, STEP)

    def seconds(threads: int = 1) -> float:
        return timed(net, duration, STEP, threads)[0]

    yield from against_peers("cobahh", seconds, duration, turns)
    one, two = [], []
    for _ in range(turns):
        one.append(seconds())
        two.append(seconds(2))
    biology = duration / 1000
    group = "COBAHH"
    for title, times, reach, stretch in (("one core", one, 0.7, 0.38), ("two cores", two, 0.4, 0.21)):
        figure = Figure(f"cobahh_{title[:3]}", f"1 s of biology on {title}", Kind.SECONDS, reach, stretch, group)
        yield Result(figure, tuple(x / biology for x in times)), None
    pair = Figure("cobahh_threads", "two threads against one", Kind.FASTER, 1.7, 1.9, group)
    yield ratio(pair, two, one), None
    cold = Figure("cobahh_cold_start", "new process, no cache: to the first spike", Kind.SECONDS, 8.0, 4.0, group)
    yield Result(cold, tuple(cobahh.cold_start() for _ in range(min(turns, 3)))), None


def take_statistics(seeds: int, duration: float) -> Iterator[tuple[Result, Any]]:
    """Compare over seeds how COBAHH fires here and in Brian2, in standard errors of the difference."""
    path = RESULTS / "cobahh_brian2.json"
    if not path.exists() or seeds < 2:
        return
    theirs = json.loads(path.read_text(encoding="utf-8"))
    runs = []
    for seed in range(1, seeds + 1):
        tree = timed(cobahh.network(seed), duration, STEP)[1]
        found = fired(tree, duration, TRANSIENT)
        found["rate_deviation_hz"] = statistics.pstdev(found.pop("rates"))
        runs.append({"seed": seed, **found})
    names = {"mean_rate_hz": "mean rate", "cv": "coefficient of variation", "rate_deviation_hz": "spread of the rates"}
    for name, words in names.items():
        values = [run[name] for run in runs]
        error = statistics.stdev(values) / len(values) ** 0.5
        other = theirs["means"][name]
        apart = abs(statistics.fmean(values) - other["mean"]) / (error**2 + other["standard_error"] ** 2) ** 0.5
        note = f"{words}: {statistics.fmean(values):.4g} +- {error:.2g} here, {other['mean']:.4g} +- "
        note += f"{other['standard_error']:.2g} in Brian2."
        title = f"{words}, {seeds} seeds here, {len(theirs['runs'])} there"
        yield Result(Figure(f"cobahh_{name}", title, Kind.APART, 4.0, 2.0, "COBAHH", note), (apart,)), runs


def take_balanced(duration: float, turns: int) -> Iterator[tuple[Result, Any]]:
    """Measure the balanced network: peers, synaptic events, memory."""
    net = balanced()
    timed(net, STEP, STEP, input=INPUT["balanced"])
    seconds, tree = timed(net, duration, STEP, input=INPUT["balanced"])
    found = fired(tree, duration, TRANSIENT)
    found.pop("rates")
    yield from against_peers(
        "balanced", lambda: timed(net, duration, STEP, input=INPUT["balanced"])[0], duration, turns
    )
    group = _GROUPS["balanced"]
    rate = f"It fired at {found['mean_rate_hz']:.3g} Hz, coefficient of variation {found['cv']:.3g}."
    whole = Figure("balanced_events", "events a second, all of its run", Kind.EVENTS, None, None, group, rate)
    yield Result(whole, (found["spikes"] * INPUTS / seconds,)), found
    events = Figure("events", "events a second, cells that fire often", Kind.EVENTS, 1.5e8, 3e8, group)
    often = busy()
    short = duration / 4
    timed(often, STEP, STEP, input=INPUT["busy"])
    rates = []
    for _ in range(turns):
        seconds, tree = timed(often, short, STEP, input=INPUT["busy"])
        rates.append(fired(tree, short)["spikes"] * INPUTS / seconds)
    yield Result(events, tuple(rates)), None
    shared = max(one.bytes_per_connection for one in net.projections.values())
    for name, title, size in (
        ("own", "a connection with a weight and a delay of its own", own_values().bytes_per_connection),
        ("shared", "a connection with those of all, in the balanced network", shared),
    ):
        yield Result(Figure(f"bytes_{name}", title, Kind.BYTES, 14.0, 8.0, "Memory"), (size,)), None


def take_coupled(steps: int, turns: int) -> Iterator[tuple[Result, Any]]:
    """Measure electrical coupling at the stages against the same cells uncoupled."""
    alone = coupled(None)
    duration = steps * HH_STEP
    group = "1,000 HH cells with electrical coupling, RK4, against uncoupled"

    def run(net: Any) -> Callable[[], float]:
        timed(net, HH_STEP, HH_STEP, input={"c": 0.1})
        return lambda: timed(net, duration, HH_STEP, input={"c": 0.1})[0]

    against = run(alone)
    for kind, title, reach, stretch in (
        ("ring", "a ring, two neighbours on each side", 3.0, 2.0),
        ("all", "all to all, one conductance", 2.5, 1.5),
    ):
        figure = Figure(f"coupled_{kind}", title, Kind.LONGER, reach, stretch, group)
        yield ratio(figure, *alternated(run(coupled(kind)), against, turns)), None


def take_classic(turns: int) -> Iterator[tuple[Result | Unmeasured, Any]]:
    """Measure the classic loop of two HH cells with an electrical synapse against the C loop's two steps."""
    figure = Figure(
        "classic_pair", "two HH cells, against two steps of C", Kind.LONGER, 3.0, 2.0, "Classic loop with a synapse"
    )
    with tempfile.TemporaryDirectory() as folder:
        try:
            c_loop = yardstick(Path(folder), 2000)
        except OSError as error:
            yield Unmeasured(figure, str(error)), None
            return
        loop = classic_loop(10_000)
        loop()
        yield ratio(figure, *alternated(loop, lambda: 2 * c_loop(), turns)), None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parts = ("cobahh", "statistics", "balanced", "coupled", "classic")
    parser.add_argument("--only", nargs="+", choices=parts, default=list(parts), help="only these parts")
    parser.add_argument("--duration", type=float, default=1000.0, help="ms of biology of the spiking networks")
    parser.add_argument("--turns", type=int, default=7, help="turns of each pair")
    parser.add_argument("--seeds", type=int, default=10, help="of the comparison of rates; 0 leaves it out")
    parser.add_argument("--json", type=Path, default=RESULTS / "networks.json", help="where the figures go")
    chosen = parser.parse_args()
    begin = time.perf_counter()
    work: dict[str, Callable[[], Iterator[tuple[Result | Unmeasured, Any]]]] = {
        "cobahh": lambda: take_cobahh(chosen.duration, chosen.turns),
        "statistics": lambda: take_statistics(chosen.seeds, chosen.duration),
        "balanced": lambda: take_balanced(chosen.duration, chosen.turns),
        "coupled": lambda: take_coupled(2000, chosen.turns),
        "classic": lambda: take_classic(max(chosen.turns, 21)),
    }
    report = Report("networks")
    said: dict[str, Any] = {}
    for part in chosen.only:
        for result, told in work[part]():
            if isinstance(result, Unmeasured):
                report.unmeasured.append(result)
                continue
            report.results.append(result)
            print(f"{result.figure.title}: {result.value:.4g}", flush=True)
            if told is not None:
                said[result.figure.name] = told
    report.seconds = time.perf_counter() - begin
    report.facts = {"said": said}
    plain = report.plain()
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    chosen.json.write_text(json.dumps(plain, indent=1) + "\n", encoding="utf-8")
    show(results(), plain)


if __name__ == "__main__":
    main()
