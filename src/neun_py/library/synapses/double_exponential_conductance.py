"""A conductance that rises and decays after a spike, each with its time constant."""

from neun_py.library.synapses._double_exponential import SOURCE, STAGES, TIMES
from neun_py.spec.model import Parameter, Variable
from neun_py.spec.synapse import Output, Synapse

double_exponential_conductance = Synapse(
    name="Double exponential conductance",
    short_name="DExpGSyn",
    source=SOURCE,
    description="After a presynaptic spike the conductance is a difference of exponentials whose peak is the weight. "
    "Equal time constants give the alpha function. The current is a membrane current, outward positive.",
    variables={
        "x": Variable(0.0, "mS", "first stage", range=(-1e6, 1e6)),
        "s": Variable(0.0, "mS", "open conductance", range=(-1e6, 1e6)),
    },
    parameters={
        **TIMES,
        "esyn": Parameter(0.0, "mV", "reversal potential"),
        "gsyn": Parameter(1e-3, "mS", "peak of the conductance that a spike opens"),
    },
    inputs={"post": "mV"},
    equations=STAGES + "i = s*(post - esyn)",
    outputs={"i": Output("uA", "membrane current, outward positive", outward=True)},
    weight="gsyn",
    on_pre="x = x + norm*gsyn",
)
