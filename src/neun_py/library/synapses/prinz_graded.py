"""The graded synapses of Prinz, Bucher and Marder's pyloric network."""

from neun_py.spec.model import Parameter, Preset, Variable
from neun_py.spec.synapse import Output, Synapse

_SOURCE = "Prinz, Bucher & Marder (2004) Nat. Neurosci. 7:1345, doi:10.1038/nn1352"

prinz_graded = Synapse(
    name="Prinz graded",
    short_name="PrinzSyn",
    source=_SOURCE,
    description="Graded inhibition between the Prinz cells: transmitter binds at a rate that grows exponentially with "
    "the presynaptic potential, and leaves at a constant one. Printed as ds/dt = (s_inf - s)/tau with tau = "
    "(1 - s_inf)/k_off, which is the same. At the peak of a spike it is much faster than a step: use ExpEuler, as the "
    "paper does. The current is a membrane current, outward positive.",
    variables={"s": Variable(0.0, "1", "activation", range=(0.0, 1.0))},
    parameters={
        "gsyn": Parameter(0.01, "mS/cm2", "maximal conductance (1 nS is 1.592e-3 mS/cm2 of the Prinz cells)"),
        "esyn": Parameter(-70.0, "mV", "reversal potential"),
        "vth": Parameter(-35.0, "mV", "presynaptic potential of half activation"),
        "delta": Parameter(5.0, "mV", "potential over which the activation turns", range=(1e-12, 1e6)),
        "k_off": Parameter(0.025, "1/ms", "rate at which transmitter leaves", range=(0.0, 1e6)),
    },
    inputs={"pre": "mV", "post": "mV"},
    equations="""
        s_inf = sigmoid((pre - vth)/delta)
        k_on = k_off*exp((pre - vth)/delta)
        ds/dt = k_on*(1 - s) - k_off*s
        i = gsyn*s*(post - esyn)
    """,
    outputs={"i": Output("uA/cm2", "membrane current, outward positive", outward=True)},
    weight="gsyn",
    presets={
        "glutamatergic": Preset("fast: LP and PY, and the anterior burster", _SOURCE, {"esyn": -70.0, "k_off": 0.025}),
        "cholinergic": Preset("slow: the pyloric dilators", _SOURCE, {"esyn": -80.0, "k_off": 0.01}),
    },
)
