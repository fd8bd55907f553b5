"""The pyloric rhythm of crustaceans: a pacemaker and two followers.

Prinz, Bucher & Marder (2004) Nat. Neurosci. 7:1345, doi:10.1038/nn1352:
cells of Table 2, synapses as in Fig. 2e. AB/PD bursts by itself and
silences both others; LP recovers first, then PY.
"""

import neun_py as neun

CELLS = {"ABPD": "AB/PD 2", "LP": "LP 4", "PY": "PY 1"}
NANOSIEMENS = 1e-6 / 0.628e-3  # in mS/cm2: the cells have 0.628e-3 cm2
SYNAPSES = (
    ("ABPD", "LP", "glutamatergic", 30.0),
    ("ABPD", "LP", "cholinergic", 30.0),
    ("ABPD", "PY", "glutamatergic", 10.0),
    ("ABPD", "PY", "cholinergic", 3.0),
    ("LP", "ABPD", "glutamatergic", 30.0),
    ("LP", "PY", "glutamatergic", 1.0),
    ("PY", "LP", "glutamatergic", 30.0),
)


def pyloric_circuit() -> neun.Network:
    """Connect the three cells, with the exponential Euler method, as in the paper."""
    net = neun.Network()
    for name, preset in CELLS.items():
        cell = neun.Population(f"Prinz{name}", 1, integrator="ExpEuler", preset=preset)
        net.add(cell, name=name)
    for pre, post, kind, conductance in SYNAPSES:
        net.connect(pre, post, neun.synapses[kind](gsyn=conductance * NANOSIEMENS))
    return net


def main() -> None:
    """Draw the three potentials, after the first three seconds."""
    circuit = pyloric_circuit()
    circuit.run(3000.0, 0.025, record=())
    tree = circuit.run(6000.0, 0.025, every=10)
    cells = {"AB/PD": tree["ABPD"], "LP": tree["LP"], "PY": tree["PY"]}
    neun.plotting.save(neun.plotting.compare(cells), "pyloric_rhythm.png")


if __name__ == "__main__":
    main()
