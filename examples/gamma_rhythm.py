"""A gamma rhythm of excitatory and inhibitory cells (PING): E cells set off I cells, whose inhibition sets the period.

Cells and kinetics of synapses: Borgers, Epstein & Kopell (2008) Proc. Natl. Acad. Sci. 105:18023,
doi:10.1073/pnas.0809511105; the mechanism: Whittington, Traub, Kopell, Ermentrout & Buhl (2000) Int. J. Psychophysiol.
38:315. Conductances are chosen for one spike in a cycle, at 40 Hz. Without the way back from I to E there is no rhythm.
"""

import matplotlib.pyplot as plt
import numpy as np

import neun_py as neun

E, I = 160, 40
DRIVE = np.random.default_rng(1).normal(1.4, 0.1, E)  # uA/cm2


def network(i_to_e: float = 0.25, decay: float = 10.0) -> neun.Network:
    """Connect half of all pairs; a conductance is that of all of a cell's synapses together, in mS/cm2."""
    excite, inhibit = neun.synapses.PING_excitatory, neun.synapses.PING_inhibitory(beta=1 / decay)
    half = neun.connect.fixed_probability(0.5, seed=1)
    net = neun.Network()
    net.add(neun.Population("RTM", E, v=np.random.default_rng(2).uniform(-80.0, -60.0, E)), name="E")
    net.add(neun.Population("WB", I), name="I")
    net.connect("E", "I", excite, rule=half, weight=0.25 / (0.5 * E))
    net.connect("I", "E", inhibit, rule=half, weight=i_to_e / (0.5 * I))
    net.connect("I", "I", inhibit, rule=half, weight=0.25 / (0.5 * I))
    return net


def main() -> None:
    """Draw the spikes, with and without the way back."""
    with neun.plotting.styled():
        _, axes = plt.subplots(2, figsize=(8, 8), sharex=True, layout="constrained")
    for panel, i_to_e, title in zip(axes, (0.25, 0.0), ("PING", "without I to E"), strict=True):
        tree = network(i_to_e).run(300.0, 0.02, input={"E": DRIVE}, record=())
        neun.plotting.raster(tree, ax=panel, title=title)
        panel.label_outer()
    neun.plotting.save(axes, "gamma_rhythm.png")


if __name__ == "__main__":
    main()
