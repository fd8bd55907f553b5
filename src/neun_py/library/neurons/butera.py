"""Butera, Rinzel and Smith's pacemaker of the rhythm of breathing, model 1."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_PAPER = "numbers computed from the equations; regimes of Butera, Rinzel & Smith (1999), Fig. 4"

butera = Model(
    name="Butera-Rinzel-Smith",
    short_name="Butera",
    source="Butera, Rinzel & Smith (1999) J. Neurophysiol. 82:382, doi:10.1152/jn.1999.82.1.382",
    description="Pacemaker of the pre-Boetzinger complex, model 1: it bursts because a persistent sodium current "
    "inactivates slowly. The leak reversal potential takes it from silence through bursts to steady firing.",
    variables={
        "v": Variable(-60.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "n": Variable("n_inf", "1", "potassium activation gate", range=(0.0, 1.0)),
        "h": Variable("h_inf", "1", "inactivation gate, persistent sodium (1: not inactivated)", range=(0.0, 1.0)),
    },
    parameters={
        "cm": Parameter(21.0, "pF", "membrane capacitance", range=(1e-12, inf)),
        "gna": Parameter(28.0, "nS", "maximal fast sodium conductance", range=(0.0, inf)),
        "gk": Parameter(11.2, "nS", "maximal potassium conductance", range=(0.0, inf)),
        "gnap": Parameter(2.8, "nS", "maximal persistent sodium conductance", range=(0.0, inf)),
        "gl": Parameter(2.8, "nS", "leak conductance", range=(0.0, inf)),
        "gtonic": Parameter(0.0, "nS", "conductance of the tonic excitatory drive", range=(0.0, inf)),
        "vna": Parameter(50.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-85.0, "mV", "potassium reversal potential"),
        "vl": Parameter(-60.0, "mV", "leak reversal potential: sets how depolarised the cell is"),
        "vsyn": Parameter(0.0, "mV", "reversal potential of the tonic drive"),
        "tau_n": Parameter(10.0, "ms", "longest time constant of the potassium gate", range=(1e-12, inf)),
        "tau_h": Parameter(1e4, "ms", "longest time constant of the inactivation", range=(1e-12, inf)),
        "theta_m": Parameter(-34.0, "mV", "half-activation, fast sodium"),
        "theta_n": Parameter(-29.0, "mV", "half-activation, potassium"),
        "theta_p": Parameter(-40.0, "mV", "half-activation, persistent sodium"),
        "theta_h": Parameter(-48.0, "mV", "half-inactivation, persistent sodium"),
    },
    equations="""
        m_inf = 1/(1 + exp(-(v - theta_m)/5))
        n_inf = 1/(1 + exp(-(v - theta_n)/4))
        p_inf = 1/(1 + exp(-(v - theta_p)/6))
        h_inf = 1/(1 + exp((v - theta_h)/6))
        i_na = gna*m_inf**3*(1 - n)*(v - vna)
        i_nap = gnap*p_inf*h*(v - vna)
        i_k = gk*n**4*(v - vk)
        i_l = gl*(v - vl)
        i_tonic = gtonic*(v - vsyn)
        dv/dt = (I - i_na - i_nap - i_k - i_l - i_tonic)/cm
        dn/dt = (n_inf - n)*cosh((v - theta_n)/8)/tau_n
        dh/dt = (h_inf - h)*cosh((v - theta_h)/12)/tau_h
    """,
    spike="v >= -10",
    time_unit="ms",
    input_unit="pA",
    step=0.05,
    presets={
        "silence": Preset("rests at -62.7 mV (vl = -65 mV)", _PAPER, {"vl": -65.0}, behaviour=("rest",), duration=1e4),
        "bursting": Preset(
            "bursts of 26 every 6.85 s (vl = -60 mV)",
            _PAPER,
            {},
            {"h": 0.65},
            behaviour=("bursting", "pacemaking"),
            duration=2.5e4,
        ),
        "fast bursting": Preset(
            "bursts of 7 every 1.56 s (vl = -57.5 mV)",
            _PAPER,
            {"vl": -57.5},
            {"h": 0.47},
            behaviour=("bursting", "pacemaking"),
            duration=1e4,
        ),
        "beating": Preset(
            "a spike every 105.6 ms (vl = -54 mV)",
            _PAPER,
            {"vl": -54.0},
            {"v": -46.135, "n": 0.013312, "h": 0.301216},
            behaviour=("pacemaking",),
            duration=2e3,
        ),
    },
)
