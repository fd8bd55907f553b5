"""How networks fire in other simulators, over seeds: `python benchmarks/network_seeds.py` writes it into results/.

With NEUN_PEERS set (see ``peers/environments.py``). Every seed draws other connections and other initial values, and
what a network does here must agree with the means of these within their standard errors.
"""

from __future__ import annotations

import argparse
import json
import statistics
from pathlib import Path
from typing import Any

from network_peers import NAMES, NetworkPeer
from neun_py.studies.benchmarking.machine import machine

RESULTS = Path(__file__).resolve().parent / "results"
KEPT = ("seed", "spikes", "mean_rate_hz", "cv", "irregular", "seconds", "setup_seconds")
COMPARED = ("mean_rate_hz", "cv", "rate_deviation_hz")


def take(peer: str, network: str, seeds: range, duration: float, flags: str) -> dict[str, Any] | None:
    """Give the runs of one peer, and of each quantity the mean over the seeds and its standard error."""
    runs, said = [], {}
    with NetworkPeer(peer, network, duration, flags) as simulator:
        for seed in seeds:
            answer = simulator.turn(seed)
            if answer is None:
                return None
            said = answer
            runs.append({name: said[name] for name in KEPT} | {"rate_deviation_hz": statistics.pstdev(said["rates"])})
    means = {}
    for name in COMPARED:
        values = [run[name] for run in runs]
        error = statistics.stdev(values) / len(values) ** 0.5 if len(values) > 1 else None
        means[name] = {"mean": statistics.fmean(values), "standard_error": error}
    whole = {name: said[name] for name in ("peer", "version", "note", "build_seconds", "duration_ms")}
    facts = {name: value for name, value in machine().items() if name in _MACHINE}
    return {"network": network, **whole, "machine": facts, "means": means, "runs": runs}


_MACHINE = ("processor", "architecture", "core", "instructions", "cores", "system")
"""What says on which machine a peer ran; it had none of this environment's packages."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("networks", nargs="*", default=list(NAMES), help="only these")
    parser.add_argument("--seeds", type=int, default=10, help="how many, from 1 on")
    parser.add_argument("--duration", type=float, default=1000.0, help="ms to simulate")
    parser.add_argument("--peers", nargs="*", default=["brian2", "nest"], help="only these")
    parser.add_argument("--flags", choices=("fast", "own"), default="fast", help="with which flags Brian2 compiles")
    chosen = parser.parse_args()
    for network in chosen.networks:
        for peer in NAMES[network]:
            if peer not in chosen.peers:
                continue
            found = take(peer, network, range(1, chosen.seeds + 1), chosen.duration, chosen.flags)
            if found is not None:
                RESULTS.mkdir(exist_ok=True)
                text = json.dumps(found, indent=1) + "\n"
                (RESULTS / f"{network}_{peer}.json").write_text(text, encoding="utf-8")
                print(network, peer, json.dumps(found["means"]), flush=True)


if __name__ == "__main__":
    main()
