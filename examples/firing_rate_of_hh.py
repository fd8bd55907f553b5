"""Hodgkin and Huxley's firing rate against the input: class 2, bistable near the onset.

Repetitive firing exists above 6.26 uA/cm2; rest loses its stability only at a Hopf bifurcation at 9.78 uA/cm2 (Rinzel &
Miller (1980) Math. Biosci. 49:27). Between the two the neuron fires or rests, depending on where it was.
"""

import numpy as np

import neun_py as neun

AREA = 7.854e-3  # cm2
DENSITIES = np.arange(4.0, 14.01, 0.25)  # uA/cm2


def rates(densities: np.ndarray) -> list[float]:
    """Go through the inputs with one neuron, which keeps its state from one to the next."""
    neuron = neun.Neuron("HH")
    found = []
    for density in densities:
        neuron.run(100.0, 0.02, input=density * AREA)
        ds = neuron.run(300.0, 0.02, input=density * AREA)
        found.append(neun.analysis.firing_rate(ds))
    return found


axes = neun.plotting.scan(
    DENSITIES, rates(DENSITIES), xlabel="input (µA/cm²)", ylabel="firing rate (Hz)", title="Hodgkin-Huxley"
)
axes.plot(DENSITIES[::-1], rates(DENSITIES[::-1]), "s--", markersize=4, label="input falling")
axes.lines[0].set_label("input rising")
axes.legend()
neun.plotting.save(axes, "firing_rate_of_hh.png")
