"""The process of Uhlenbeck and Ornstein."""

from math import inf

from neun_py.spec.model import Parameter, Variable
from neun_py.spec.stimulus_kind import StimulusKind

ornstein_uhlenbeck = StimulusKind(
    name="Ornstein-Uhlenbeck process",
    short_name="ornstein_uhlenbeck",
    source="Uhlenbeck & Ornstein (1930) Phys. Rev. 36:823, doi:10.1103/PhysRev.36.823; the exact step is that of "
    "Gillespie (1996) Phys. Rev. E 54:2084, doi:10.1103/PhysRevE.54.2084",
    description="Coloured noise that returns to its mean: the usual model of a barrage of synapses. Each step is "
    "exact, whatever its length, and the process is stationary from the start.",
    variables={"x": Variable("mean + sigma*xi", "input_unit", "the process")},
    parameters={
        "mean": Parameter(0.0, "input_unit", "mean"),
        "sigma": Parameter(1.0, "input_unit", "standard deviation", range=(0.0, inf)),
        "tau": Parameter(5.0, "time_unit", "correlation time", range=(1e-12, inf)),
    },
    required=("mean", "sigma", "tau"),
    equations="""
        I = x
        x[n+1] = mean + (x - mean)*exp(-h/tau) + sigma*sqrt(-expm1(-2*h/tau))*xi
    """,
)
