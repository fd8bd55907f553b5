"""Sherman, Rinzel and Keizer's beta cell of the pancreas."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations of Sherman, Rinzel & Keizer (1988)"

sherman_rinzel_keizer = Model(
    name="Sherman-Rinzel-Keizer",
    short_name="ShermanRinzelKeizer",
    source="Sherman, Rinzel & Keizer (1988) Biophys. J. 54:411, PMID 2850029; values of the first author's "
    "own file for Fig. 5, at github.com/artielbm/artielbm.github.io, Models/SRK",
    description="Beta cell of the pancreas, the deterministic limit of many channels shared in a cluster: square-wave "
    "bursts, which calcium ends through a potassium current that it opens.",
    variables={
        "v": Variable(-65.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "n": Variable(0.001, "1", "potassium activation gate", range=(0.0, 1.0)),
        "ca": Variable(0.5, "uM", "free calcium in the cell", range=(0.0, inf)),
    },
    parameters={
        "cm": Parameter(5309.3, "fF", "membrane capacitance", range=(1e-12, inf)),
        "gca": Parameter(1400.0, "pS", "maximal calcium conductance", range=(0.0, inf)),
        "gk": Parameter(2500.0, "pS", "maximal potassium conductance", range=(0.0, inf)),
        "gkca": Parameter(30000.0, "pS", "maximal calcium-dependent potassium conductance", range=(0.0, inf)),
        "vca": Parameter(110.0, "mV", "calcium reversal potential"),
        "vk": Parameter(-75.0, "mV", "potassium reversal potential"),
        "lambda_n": Parameter(1.6, "1", "speed of the potassium gate", range=(1e-12, inf)),
        "k_d": Parameter(100.0, "uM", "calcium that half opens its potassium current", range=(1e-12, inf)),
        "f": Parameter(0.001, "1", "free part of the calcium", range=(0.0, 1.0)),
        "alpha": Parameter(4.506e-6, "uM/(fA*ms)", "calcium that enters per current", range=(0.0, inf)),
        "k_ca": Parameter(0.03, "1/ms", "calcium removal, which glucose speeds", range=(0.0, inf)),
    },
    equations="""
        m_inf = 1/(1 + exp((4 - v)/14))
        h_inf = 1/(1 + exp((v + 10)/10))
        n_inf = 1/(1 + exp(-(v + 15)/5.6))
        tau_n = 60/(exp((v + 75)/65) + exp(-(v + 75)/20))
        i_ca = gca*m_inf*h_inf*(v - vca)
        i_k = gk*n*(v - vk)
        i_kca = gkca*ca/(k_d + ca)*(v - vk)
        dv/dt = (I - i_ca - i_k - i_kca)/cm
        dn/dt = lambda_n*(n_inf - n)/tau_n
        dca/dt = f*(-alpha*i_ca - k_ca*ca)
    """,
    spike="v >= -35",
    time_unit="ms",
    input_unit="fA",
    step=0.5,
    presets={
        "rest": Preset(
            "rests at -60.2 mV (k_ca = 0.02/ms)",
            _COMPUTED,
            {"k_ca": 0.02},
            {"ca": 0.54},
            behaviour=("rest",),
            duration=2e4,
        ),
        "bursting": Preset(
            "bursts of 22 every 14.3 s (k_ca = 0.03/ms)",
            f"regime of Sherman, Rinzel & Keizer (1988), Fig. 5; numbers {_COMPUTED}",
            behaviour=("bursting", "pacemaking"),
            duration=6e4,
        ),
        "long bursts": Preset(
            "bursts of 32 every 12.1 s (k_ca = 0.04/ms)",
            _COMPUTED,
            {"k_ca": 0.04},
            behaviour=("bursting", "pacemaking"),
            duration=5e4,
        ),
        "continuous spiking": Preset(
            "a spike every 99.0 ms (k_ca = 0.1/ms)",
            _COMPUTED,
            {"k_ca": 0.1},
            {"v": -39.915, "n": 0.012052, "ca": 0.4508},
            behaviour=("pacemaking",),
            duration=5e3,
        ),
    },
)
