"""The feeding rhythm of the pond snail Lymnaea: N1M, N2v, N3t and SO.

Vavoulis, Straub, Kemenes, Kemenes, Feng & Benjamin (2007) Eur. J. Neurosci.
25:2805, doi:10.1111/j.1460-9568.2007.05517.x. N1M and N2v alternate by
themselves; N3t makes a third phase, and SO sets the pace.
"""

from collections.abc import Iterable

import neun_py as neun

DRIVE = {"SO": 8.5, "N1M": 6.0, "N2v": 2.0, "N3t": 0.0}  # mV, over the leak conductance
SYNAPSES = (
    ("SO", "N1M", "slow_excitatory", 4.0),
    ("SO", "N2v", "slow_excitatory", 1.0),
    ("N1M", "N2v", "slow_excitatory", 0.077),
    ("N1M", "N3t", "fast_inhibitory", 0.5),
    ("N2v", "SO", "fast_inhibitory", 8.0),
    ("N2v", "N1M", "fast_inhibitory", 50.0),
    ("N2v", "N3t", "fast_inhibitory", 2.0),
    ("N3t", "N1M", "fast_inhibitory", 8.0),
)


def feeding_circuit(cells: Iterable[str] = DRIVE) -> neun.Network:
    """Connect those of the four cells that are asked for."""
    net = neun.Network()
    for name in cells:
        net.add(neun.Population(f"Vavoulis{name}", 1), name=name)
    for pre, post, kind, conductance in SYNAPSES:
        if {pre, post} <= net.populations.keys():
            net.connect(pre, post, neun.synapses[kind](gsyn=conductance))
    return net


def main() -> None:
    """Draw the potentials of the four somata."""
    tree = feeding_circuit().run(12000.0, 0.05, input=DRIVE, every=4)
    neun.plotting.save(neun.plotting.compare(tree), "lymnaea_feeding.png")


if __name__ == "__main__":
    main()
