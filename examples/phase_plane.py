"""A model of one's own: the phase plane of FitzHugh and Nagumo, with its nullclines."""

import numpy as np

import neun_py as neun

fitzhugh_nagumo = neun.Model(
    name="FitzHugh-Nagumo",
    short_name="FN",
    source="FitzHugh (1961) Biophys. J. 1:445, doi:10.1016/S0006-3495(61)86902-6",
    variables={
        "v": neun.Variable(-1.0, "1", "membrane potential"),
        "w": neun.Variable(1.0, "1", "recovery"),
    },
    parameters={
        "a": neun.Parameter(0.7, "1", "offset of the recovery"),
        "b": neun.Parameter(0.8, "1", "decay of the recovery"),
        "tau": neun.Parameter(12.5, "1", "time scale of the recovery"),
    },
    equations="""
        dv/dt = v - v**3/3 - w + I
        dw/dt = (v + a - b*w)/tau
    """,
    spike="v >= 1",
    time_unit="1",
)
INPUT = 0.5

neuron = neun.Neuron(fitzhugh_nagumo)
ds = neuron.run(200.0, 0.05, input=INPUT, record=["v", "w"])

axes = neun.plotting.phase_plane(ds, "v", "w")
v = np.linspace(-2.3, 2.3, 300)
axes.plot(v, v - v**3 / 3 + INPUT, "--", color="grey", label="dv/dt = 0")
axes.plot(v, (v + neuron["a"]) / neuron["b"], ":", color="grey", label="dw/dt = 0")
axes.set_ylim(-0.8, 1.9)
axes.legend()
neun.plotting.save(axes, "phase_plane.png")
