"""The synapse of gradual activation of the feeding circuit of Lymnaea."""

from neun_py.spec.model import Parameter, Preset, Variable
from neun_py.spec.synapse import Output, Synapse

_SOURCE = (
    "Vavoulis, Straub, Kemenes, Kemenes, Feng & Benjamin (2007) Eur. J. Neurosci. 25:2805, "
    "doi:10.1111/j.1460-9568.2007.05517.x"
)
_KINDS = "Vavoulis et al. (2007), as in Garrido-Pena, Elices & Varona (2020) Neurocomputing"

gradual = Synapse(
    name="Gradual activation",
    short_name="GradualSyn",
    source=_SOURCE,
    description="A sigmoid of the presynaptic potential drives two stages of one time constant, so that the "
    "conductance begins to rise without a kink. Conductances are over the leak conductance of the Vavoulis neurons, "
    "currents therefore in mV. The current is a membrane current, outward positive.",
    variables={
        "r": Variable(0.0, "1", "first stage of the activation", range=(0.0, 1.0)),
        "s": Variable(0.0, "1", "activation", range=(0.0, 1.0)),
    },
    parameters={
        "gsyn": Parameter(1.0, "1", "maximal conductance, in leak conductances"),
        "esyn": Parameter(0.0, "mV", "reversal potential"),
        "tau": Parameter(200.0, "ms", "time constant of each stage", range=(1e-12, 1e6)),
        "vr": Parameter(-40.0, "mV", "presynaptic potential of half activation"),
        "slope": Parameter(2.5, "mV", "potential over which the activation turns", range=(1e-12, 1e6)),
    },
    inputs={"pre": "mV", "post": "mV"},
    equations="""
        r_inf = sigmoid((pre - vr)/slope)
        dr/dt = (r_inf - r)/tau
        ds/dt = (r - s)/tau
        i = gsyn*s*(post - esyn)
    """,
    outputs={"i": Output("mV", "membrane current, outward positive, over the leak conductance", outward=True)},
    weight="gsyn",
    presets={
        "slow_excitatory": Preset("slow excitation", _KINDS, {"tau": 200.0, "esyn": 0.0}),
        "fast_inhibitory": Preset("fast inhibition", _KINDS, {"tau": 50.0, "esyn": -90.0}),
    },
)
