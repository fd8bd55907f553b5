"""Two Hodgkin-Huxley cells with a gap junction: they fall into step.

Hodgkin & Huxley (1952) J. Physiol. 117:500,
doi:10.1113/jphysiol.1952.sp004764, and Ohm's law. A negative conductance,
which drives the cells apart, is no gap junction: it is a test of signs, and
can be made with a dynamic clamp.
"""

import matplotlib.pyplot as plt

import neun_py as neun

AREA = 7.854e-3  # cm2: the library's HH is a whole cell
CURRENT = 10.0 * AREA


def coupled_pair(density: float) -> neun.Network:
    """Couple two cells by so many mS/cm2; one starts 10 mV below the other."""
    net = neun.Network()
    net.add(neun.Population("HH", 2, v=[-65.0, -75.0]), name="pair")
    junction = neun.synapses.Electrical(g=density * AREA)
    net.connect("pair", "pair", junction, rule=neun.connect.all_to_all())
    return net


def main() -> None:
    """Draw how they lock, both with 10 uA/cm2."""
    with neun.plotting.styled():
        _, axes = plt.subplots(2, figsize=(8, 5.5), sharex=True, layout="constrained")
    densities = {"0.1 mS/cm²": 0.1, "−0.1 mS/cm²": -0.1}
    for panel, (title, density) in zip(axes, densities.items(), strict=True):
        tree = coupled_pair(density).run(100.0, 0.01, input={"pair": CURRENT})
        neun.plotting.traces(tree["pair"], "v", panel, title=title, spikes=False)
        panel.label_outer()
    neun.plotting.save(axes, "gap_junction.png")


if __name__ == "__main__":
    main()
