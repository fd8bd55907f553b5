"""A current that rises and decays after a spike, each with its time constant."""

from neun_py.library.synapses._double_exponential import SOURCE, STAGES, TIMES
from neun_py.spec.model import Parameter, Variable
from neun_py.spec.synapse import Output, Synapse

double_exponential_current = Synapse(
    name="Double exponential current",
    short_name="DExpISyn",
    source=SOURCE,
    description="After a presynaptic spike the current into the neuron is a difference of exponentials whose peak is "
    "the weight. Equal time constants give the alpha function. A negative weight inhibits.",
    variables={
        "x": Variable(0.0, "uA", "first stage", range=(-1e6, 1e6)),
        "s": Variable(0.0, "uA", "current into the neuron", range=(-1e6, 1e6)),
    },
    parameters={**TIMES, "isyn": Parameter(1e-3, "uA", "peak of the current of a spike")},
    inputs={},
    equations=STAGES + "i = s",
    outputs={"i": Output("uA", "current into the neuron")},
    weight="isyn",
    on_pre="x = x + norm*isyn",
)
