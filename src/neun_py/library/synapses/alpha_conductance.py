"""A conductance that follows an alpha function after a spike."""

from neun_py.spec.model import Parameter, Variable
from neun_py.spec.synapse import Output, Synapse

alpha_conductance = Synapse(
    name="Alpha conductance",
    short_name="AlphaGSyn",
    source="Rall (1967) J. Neurophysiol. 30:1138, doi:10.1152/jn.1967.30.5.1138",
    description="After a presynaptic spike the conductance is the weight times (t/tau) exp(1 - t/tau): it rises to the "
    "weight at t = tau, and decays. Two stages make it, so that spikes add up. The current is a membrane current, "
    "outward positive.",
    variables={
        "x": Variable(0.0, "mS", "first stage", range=(-1e6, 1e6)),
        "s": Variable(0.0, "mS", "open conductance", range=(-1e6, 1e6)),
    },
    parameters={
        "tau": Parameter(2.0, "ms", "time to the peak", range=(1e-12, 1e6)),
        "esyn": Parameter(0.0, "mV", "reversal potential"),
        "gsyn": Parameter(1e-3, "mS", "peak of the conductance that a spike opens"),
    },
    inputs={"post": "mV"},
    equations="""
        dx/dt = -x/tau
        ds/dt = (x - s)/tau
        i = s*(post - esyn)
    """,
    outputs={"i": Output("uA", "membrane current, outward positive", outward=True)},
    weight="gsyn",
    on_pre="x = x + exp(1)*gsyn",
)
