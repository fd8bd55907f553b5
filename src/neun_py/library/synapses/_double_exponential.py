"""Two stages that follow one another, each with its own time constant, and the factor that makes their peak 1.

With x(0) = 1 the second stage is tau_rise/(tau_rise - tau_decay) (exp(-t/tau_rise) - exp(-t/tau_decay)). Where it is
largest it equals the first, exp(-t/tau_rise), at t = tau_rise tau_decay log(tau_decay/tau_rise)/(tau_decay - tau_rise);
the factor is one over that. Written with exprel, it has a value where the two time constants are equal: e, which is the
alpha function's.
"""

from neun_py.spec.model import Parameter

SOURCE = (
    "Roth & van Rossum (2009) Modeling synapses, in De Schutter (ed.) Computational Modeling Methods for "
    "Neuroscientists, MIT Press, doi:10.7551/mitpress/9780262013277.003.0007"
)

TIMES = {
    "tau_rise": Parameter(0.5, "ms", "time constant of the rise", range=(1e-6, 1e6)),
    "tau_decay": Parameter(2.0, "ms", "time constant of the decay", range=(1e-6, 1e6)),
}

STAGES = """
ratio = tau_decay/tau_rise
norm = exp(ratio/exprel(log(ratio)))
dx/dt = -x/tau_rise
ds/dt = (x - s)/tau_decay
"""
