"""A gamma rhythm: E cells set off I cells, whose inhibition paces them.

Cells and kinetics of the synapses are those of Borgers, Epstein & Kopell
(2008) Proc. Natl. Acad. Sci. 105:18023, doi:10.1073/pnas.0809511105; the
mechanism is reviewed by Whittington, Traub, Kopell, Ermentrout & Buhl
(2000) Int. J. Psychophysiol. 38:315. The conductances are chosen for one
spike in a cycle, at about 40 Hz.
"""

import matplotlib.pyplot as plt
import numpy as np

import neun_py as neun

E, I = 160, 40
DRIVE = np.random.default_rng(1).normal(1.4, 0.1, E)  # uA/cm2
START = np.random.default_rng(2).uniform(-80.0, -60.0, E)  # mV


def network(i_to_e: float = 0.25, decay: float = 10.0) -> neun.Network:
    """Connect half of all pairs; 0.25 mS/cm2 is what all synapses on a cell have together."""
    excite, inhibit = neun.synapses.PING_excitatory, neun.synapses.PING_inhibitory(beta=1 / decay)
    half = neun.connect.fixed_probability(0.5, seed=1)
    net = neun.Network()
    net.add(neun.Population("RTM", E, v=START), name="E")
    net.add(neun.Population("WB", I), name="I")
    net.connect("E", "I", excite, rule=half, weight=0.25 / (0.5 * E))
    net.connect("I", "E", inhibit, rule=half, weight=i_to_e / (0.5 * I))
    net.connect("I", "I", inhibit, rule=half, weight=0.25 / (0.5 * I))
    return net


def main() -> None:
    """Draw the spikes, with and without the way back."""
    with neun.plotting.styled():
        _, axes = plt.subplots(2, figsize=(8, 8), sharex=True, layout="constrained")
    for panel, i_to_e, title in zip(axes, (0.25, 0), ("PING", "without I to E"), strict=True):
        tree = network(i_to_e).run(300.0, 0.02, input={"E": DRIVE}, record=())
        neun.plotting.raster(tree, ax=panel, title=title)
        panel.label_outer()
    neun.plotting.save(axes, "gamma_rhythm.png")


if __name__ == "__main__":
    main()
