"""A half-centre: two Morris-Lecar cells inhibit each other in turn.

Skinner, Kopell & Marder (1994) J. Comput. Neurosci. 1:69,
doi:10.1007/BF00962719; conductances as in Yu & Thomas (2021) Biol. Cybern.
115:135, doi:10.1007/s00422-021-00864-y. The threshold of the synapses sets
which cell gives way.
"""

from typing import Any

import matplotlib.pyplot as plt

import neun_py as neun

CELL: dict[str, Any] = {"cm": 1.0, "gca": 0.015, "gk": 0.02, "gl": 0.005, "phi": 0.0005}
CELL |= {"vca": 100.0, "vk": -80.0, "vl": -50.0, "v1": 0.0, "v2": 15.0, "v3": 0.0, "v4": 15.0}
# Thresholds (mV).
WAYS = {"synaptic escape": -25.0, "intrinsic escape": 0.0, "synaptic release": 25.0}


def half_centre(threshold: float) -> neun.Network:
    """Connect two cells of which one is ahead."""
    net = neun.Network()
    net.add(neun.Population("ML", 2, v=[-20.0, 10.0], **CELL), name="cells")
    inhibition = neun.synapses.FTMSyn(gsyn=0.005, esyn=-80.0, theta=threshold)
    net.connect("cells", "cells", inhibition, rule=neun.connect.all_to_all())
    return net


def main() -> None:
    """Draw both potentials, and the threshold of the synapses."""
    with neun.plotting.styled():
        _, axes = plt.subplots(3, figsize=(8, 7), sharex=True, layout="constrained")
    for panel, (way, threshold) in zip(axes, WAYS.items(), strict=True):
        tree = half_centre(threshold).run(8000.0, 0.5, input={"cells": 0.8})
        neun.plotting.traces(tree["cells"], "v", panel, title=way, spikes=False)
        panel.axhline(threshold, color="black", linewidth=0.8, linestyle="--")
        panel.label_outer()
    neun.plotting.save(axes, "half_centre.png")


if __name__ == "__main__":
    main()
