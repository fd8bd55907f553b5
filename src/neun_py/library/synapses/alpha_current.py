"""A current that follows an alpha function after a spike."""

from neun_py.spec.model import Parameter, Variable
from neun_py.spec.synapse import Output, Synapse

alpha_current = Synapse(
    name="Alpha current",
    short_name="AlphaISyn",
    source="Rall (1967) J. Neurophysiol. 30:1138, doi:10.1152/jn.1967.30.5.1138",
    description="After a presynaptic spike the current into the neuron is the weight times (t/tau) exp(1 - t/tau): it "
    "rises to the weight at t = tau and decays. Two stages make it, so that spikes add up. A negative weight inhibits.",
    variables={
        "x": Variable(0.0, "uA", "first stage", range=(-1e6, 1e6)),
        "s": Variable(0.0, "uA", "current into the neuron", range=(-1e6, 1e6)),
    },
    parameters={
        "tau": Parameter(2.0, "ms", "time to the peak", range=(1e-12, 1e6)),
        "isyn": Parameter(1e-3, "uA", "peak of the current of a spike"),
    },
    inputs={},
    equations="""
        dx/dt = -x/tau
        ds/dt = (x - s)/tau
        i = s
    """,
    outputs={"i": Output("uA", "current into the neuron")},
    weight="isyn",
    on_pre="x = x + exp(1)*isyn",
)
