"""Ghigliazza and Holmes's minimal bursting neuron."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from these equations, whose values are unconfirmed against Ghigliazza & Holmes (2004)"
_BURSTS = ("bursting", "pacemaking")

ghigliazza_holmes = Model(
    name="Ghigliazza-Holmes",
    short_name="GhigliazzaHolmes",
    source="Ghigliazza & Holmes (2004) SIAM J. Appl. Dyn. Syst. 3:636, doi:10.1137/030602307; unconfirmed against the "
    "paper: values as in public scripts that cite it, time scales as those with which these values burst",
    description="Minimal bursting cell of the generator that drives the legs of a cockroach: calcium spikes as in "
    "Morris and Lecar's model, in bursts that a very slow potassium current ends. The speed of that "
    "current and the drive set the rhythm. Values and time scales are unconfirmed.",
    variables={
        "v": Variable(-36.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "m": Variable("m_inf", "1", "potassium activation gate", range=(0.0, 1.0)),
        "c": Variable(0.1, "1", "gate of the slow potassium current", range=(0.0, 1.0)),
    },
    parameters={
        "cm": Parameter(1.2, "uF/cm2", "membrane capacitance", range=(1e-12, inf)),
        "gca": Parameter(4.4, "mS/cm2", "maximal calcium conductance", range=(0.0, inf)),
        "gk": Parameter(9.0, "mS/cm2", "maximal potassium conductance", range=(0.0, inf)),
        "gks": Parameter(0.19, "mS/cm2", "maximal slow potassium conductance", range=(0.0, inf)),
        "gl": Parameter(2.0, "mS/cm2", "leak conductance", range=(0.0, inf)),
        "vca": Parameter(120.0, "mV", "calcium reversal potential"),
        "vk": Parameter(-80.0, "mV", "potassium reversal potential"),
        "vl": Parameter(-60.0, "mV", "leak reversal potential"),
        "i_ext": Parameter(35.6, "uA/cm2", "steady drive"),
        "eps": Parameter(4.9, "1/ms", "speed of the potassium gate", range=(1e-12, inf)),
        "delta": Parameter(0.052, "1/ms", "speed of the slow gate", range=(1e-12, inf)),
        "k_ca": Parameter(1 / 18, "1/mV", "steepness of the calcium activation"),
        "k_k": Parameter(0.1, "1/mV", "steepness of the potassium activation"),
        "k_ks": Parameter(0.8, "1/mV", "steepness of the slow activation"),
        "half_ca": Parameter(-1.2, "mV", "half-activation, calcium"),
        "half_k": Parameter(2.0, "mV", "half-activation, potassium"),
        "half_ks": Parameter(-27.0, "mV", "half-activation, slow potassium"),
    },
    equations="""
        n_inf = 1/(1 + exp(-2*k_ca*(v - half_ca)))
        m_inf = 1/(1 + exp(-2*k_k*(v - half_k)))
        c_inf = 1/(1 + exp(-2*k_ks*(v - half_ks)))
        i_ca = gca*n_inf*(v - vca)
        i_k = gk*m*(v - vk)
        i_ks = gks*c*(v - vk)
        i_l = gl*(v - vl)
        dv/dt = (I + i_ext - i_ca - i_k - i_ks - i_l)/cm
        dm/dt = eps*(m_inf - m)*cosh(k_k*(v - half_k)/2)
        dc/dt = delta*(c_inf - c)
    """,
    spike="v >= -5",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.01,
    presets={
        "bursting": Preset("bursts of 6 every 100 ms", _COMPUTED, behaviour=_BURSTS, duration=600.0),
        "slow": Preset(
            "bursts of 17 every 228 ms (delta = 0.02/ms)", _COMPUTED, {"delta": 0.02}, behaviour=_BURSTS, duration=1e3
        ),
        "strong drive": Preset(
            "bursts of 12 every 61 ms (i_ext = 38 uA/cm2)",
            _COMPUTED,
            {"i_ext": 38.0},
            behaviour=_BURSTS,
            duration=300.0,
        ),
    },
)
