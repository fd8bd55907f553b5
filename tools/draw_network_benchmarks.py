"""Draw the rasters of docs/performance.md: half a second of one cell in ten of the networks that are timed there.

Run ``python tools/draw_network_benchmarks.py`` after one of these networks, or the look of pictures, was changed.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import matplotlib.pyplot as plt
import numpy as np

import neun_py as neun
from neun_py.studies.benchmarking import cobahh
from pictures import ROOT, keep

sys.path.insert(0, str(ROOT / "benchmarks"))

from network_circuits import INPUT, balanced  # it stands in a folder of programs
from network_parameters import STEP

DURATION = 500.0


def one_in_ten(tree: Any) -> tuple[Any, Any]:
    """Give the spikes of every tenth cell, the populations numbered on from each other."""
    times, neurons, begin = [], [], 0
    for node in tree.children.values():
        who, when = node["spike_neuron"].values, node["spike_time"].values
        chosen = who % 10 == 0
        times.append(when[chosen])
        neurons.append(who[chosen] // 10 + begin)
        begin += node.sizes["neuron"] // 10
    return np.concatenate(times), np.concatenate(neurons)


def main() -> None:
    """Run both networks, and draw every spike."""
    networks = {
        "cobahh": (cobahh.network(), None, "COBAHH: 3,200 excitatory and 800 inhibitory cells"),
        "balanced": (balanced(), INPUT["balanced"], "A balanced network of 10,000 integrate-and-fire cells"),
    }
    with TemporaryDirectory() as folder:
        for name, (network, given, title) in networks.items():
            tree = network.run(DURATION, STEP, input=given, record=())
            figure, axes = plt.subplots(figsize=(9, 4.5), layout="constrained")
            times, neurons = one_in_ten(tree)
            neun.plotting.raster(times, neurons, ax=axes, title=title)
            axes.set_xlabel("time (ms)")
            axes.set_ylabel("cell, every tenth: excitatory, then inhibitory")
            picture = Path(folder) / f"raster_{name}.png"
            figure.savefig(picture, dpi=110)
            keep(picture, picture.name)


if __name__ == "__main__":
    main()
