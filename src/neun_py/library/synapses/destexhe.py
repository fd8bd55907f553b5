"""The kinetic synapse of Destexhe, Mainen and Sejnowski."""

from neun_py.spec.model import Parameter, Preset, Variable
from neun_py.spec.synapse import Output, Pulse, Synapse

_KINETICS = "Destexhe, Mainen & Sejnowski (1994, 1998); rates of the authors' own code, ModelDB 18500"
_LARGE = 1e6

destexhe = Synapse(
    name="Destexhe",
    short_name="DSyn",
    source="Destexhe, Mainen & Sejnowski (1994) Neural Comput. 6:14, doi:10.1162/neco.1994.6.1.14",
    description="A presynaptic spike releases a pulse of transmitter; receptors open with rate alpha C and close with "
    "rate beta; the current is that of the open fraction r. It is a membrane current: outward positive, and "
    "subtracted from the postsynaptic input. A spike during a pulse begins it anew. The defaults are those of AMPA "
    "receptors.",
    variables={"r": Variable(0.0, "1", "open fraction of the receptors", range=(0.0, 1.0))},
    parameters={
        "alpha": Parameter(1.1, "1/(ms*mM)", "opening rate", range=(0.0, _LARGE)),
        "beta": Parameter(0.19, "1/ms", "closing rate", range=(0.0, _LARGE)),
        "threshold": Parameter(0.0, "mV", "presynaptic value whose upward crossing releases transmitter"),
        "esyn": Parameter(0.0, "mV", "reversal potential"),
        "gsyn": Parameter(1e-3, "mS", "maximal conductance"),
        "T": Parameter(1.0, "mM", "transmitter concentration while released", range=(0.0, _LARGE)),
        "max_release_time": Parameter(1.0, "ms", "duration of a release", range=(0.0, _LARGE)),
    },
    inputs={"post": "mV"},
    pulses={"C": Pulse("T", "max_release_time", "mM")},
    equations="""
        dr/dt = alpha*C*(1 - r) - beta*r
        i = gsyn*r*(post - esyn)
    """,
    spike="pre >= threshold",
    outputs={"i": Output("uA", "membrane current, outward positive", outward=True)},
    weight="gsyn",
    presets={
        "AMPA": Preset("fast excitation: decay 5.3 ms", _KINETICS),
        "NMDA": Preset("slow excitation, without its magnesium block: decay 152 ms", _KINETICS,
                       {"alpha": 0.072, "beta": 0.0066}),
        "GABA_A": Preset("fast inhibition: decay 5.6 ms", _KINETICS, {"alpha": 5.0, "beta": 0.18, "esyn": -80.0}),
    },
)  # fmt: skip
