"""What the scripts of networks share: their options, the numbers of the networks, and what they print.

Each prints a line of JSON for every run: `seconds`, what the simulation alone took; `build_seconds`, all that stands
before it, done once; `setup_seconds`, what each run takes besides (making connections, reading and writing arrays); and
what `spike_statistics` says. Seeds come as arguments or, where there are none, one a line from the standard input, so
that runs of another program can stand between.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from network_parameters import BALANCED, COBAHH, STEP, TRANSIENT, Balanced, Cobahh
from spike_statistics import statistics

__all__ = ["BALANCED", "COBAHH", "STEP", "Balanced", "Cobahh", "Run", "options", "serve"]

Run = Callable[[int], tuple[float, float, Any, Any]]
"""Simulates with a seed; gives seconds, setup seconds, the spikes' neurons, and their times in ms."""


def options(summary: str | None) -> argparse.Namespace:
    """Read the options that all scripts have."""
    parser = argparse.ArgumentParser(description=(summary or "").splitlines()[0])
    parser.add_argument("--duration", type=float, default=1000.0, help="ms to simulate")
    parser.add_argument(
        "--flags", choices=("fast", "own"), default="fast", help="the fastest compiler flags found, or the peer's own"
    )
    parser.add_argument("seeds", type=int, nargs="*")
    return parser.parse_args()


def _seeds(given: list[int]) -> Iterator[int]:
    yield from given or (int(line) for line in sys.stdin)


def serve(chosen: argparse.Namespace, facts: dict[str, Any], cells: int, run: Run) -> None:
    """Run for each seed, and print a line for each."""
    for seed in _seeds(chosen.seeds):
        seconds, setup, neuron, time = run(seed)
        found = {**facts, "seed": seed, "duration_ms": chosen.duration, "seconds": seconds, "setup_seconds": setup}
        print(json.dumps(found | statistics(neuron, time, cells, chosen.duration, TRANSIENT)), flush=True)
