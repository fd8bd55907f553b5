"""A conductance that jumps at a spike and decays."""

from neun_py.spec.model import Parameter, Variable
from neun_py.spec.synapse import Output, Synapse

exponential_conductance = Synapse(
    name="Exponential conductance",
    short_name="ExpGSyn",
    source="Brette et al. (2007) J. Comput. Neurosci. 23:349, doi:10.1007/s10827-007-0038-6",
    description="Every presynaptic spike adds the weight to a conductance, which decays exponentially. The current is "
    "a membrane current, outward positive.",
    variables={"s": Variable(0.0, "mS", "open conductance", range=(-1e6, 1e6))},
    parameters={
        "tau": Parameter(5.0, "ms", "time constant of the decay", range=(1e-12, 1e6)),
        "esyn": Parameter(0.0, "mV", "reversal potential"),
        "gsyn": Parameter(1e-3, "mS", "conductance that a spike opens"),
    },
    inputs={"post": "mV"},
    equations="""
        ds/dt = -s/tau
        i = s*(post - esyn)
    """,
    outputs={"i": Output("uA", "membrane current, outward positive", outward=True)},
    weight="gsyn",
    on_pre="s = s + gsyn",
)
