"""Plant's model of the parabolic burster R15 of Aplysia."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations with RK4; which of the two papers has which gt and vt is unconfirmed"
_SLOW_X = {"a_x": 0.3, "b_x": -40.0, "tau_x": 9400.0, "rho": 0.00015, "k_c": 0.00425}

plant = Model(
    name="Plant",
    short_name="Plant",
    source="Plant (1981) J. Math. Biol. 11:15, doi:10.1007/BF00275821; form of Rinzel & Lee (1987) J. Math. Biol. "
    "25:653, doi:10.1007/BF00275501",
    description="Bursting neuron R15 of Aplysia: spikes ride on a slow wave made by an inward current and a potassium "
    "current that calcium gates, so bursts are parabolic, slowest at both ends. Spikes are slowed ones of Hodgkin and "
    "Huxley.",
    variables={
        "v": Variable(-55.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "h": Variable(
            "alpha_h/(alpha_h + beta_h)", "1", "sodium inactivation gate (1: not inactivated)", range=(0.0, 1.0)
        ),
        "n": Variable("alpha_n/(alpha_n + beta_n)", "1", "potassium activation gate", range=(0.0, 1.0)),
        "x": Variable("x_inf", "1", "activation gate of the slow inward current", range=(0.0, 1.0)),
        "c": Variable(0.6, "1", "calcium, relative to twice its half effect", range=(0.0, 1e6)),
    },
    parameters={
        "cm": Parameter(1.0, "uF/cm2", "membrane capacitance", range=(1e-12, 1e6)),
        "gna": Parameter(4.0, "mS/cm2", "sodium conductance", range=(0.0, 1e6)),
        "gk": Parameter(0.3, "mS/cm2", "potassium conductance", range=(0.0, 1e6)),
        "gt": Parameter(0.01, "mS/cm2", "conductance of the slow inward current", range=(0.0, 1e6)),
        "gkca": Parameter(0.03, "mS/cm2", "calcium-gated potassium conductance", range=(0.0, 1e6)),
        "gl": Parameter(0.003, "mS/cm2", "leak conductance", range=(0.0, 1e6)),
        "vna": Parameter(30.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-75.0, "mV", "potassium reversal potential"),
        "vt": Parameter(30.0, "mV", "reversal potential of the slow inward current"),
        "vl": Parameter(-40.0, "mV", "leak reversal potential"),
        "vca": Parameter(140.0, "mV", "calcium reversal potential"),
        "slowing": Parameter(12.5, "1", "how much slower h and n are than in the squid axon", range=(1e-12, 1e6)),
        "a_x": Parameter(0.15, "1/mV", "steepness of the slow inward current"),
        "b_x": Parameter(-50.0, "mV", "half-activation of the slow inward current"),
        "tau_x": Parameter(235.0, "ms", "time constant of the slow inward current", range=(1e-12, 1e9)),
        "rho": Parameter(0.0003, "1/ms", "rate of calcium", range=(0.0, 1e6)),
        "k_c": Parameter(0.0085, "1/mV", "calcium that enters, over its removal", range=(0.0, 1e6)),
    },
    equations="""
        v_s = (127*v + 8265)/105
        alpha_m = 0.1*(50 - v_s)/(exp((50 - v_s)/10) - 1)
        beta_m = 4*exp((25 - v_s)/18)
        alpha_h = 0.07*exp((25 - v_s)/20)
        beta_h = 1/(1 + exp((55 - v_s)/10))
        alpha_n = 0.01*(55 - v_s)/(exp((55 - v_s)/10) - 1)
        beta_n = 0.125*exp((45 - v_s)/80)
        m_inf = alpha_m/(alpha_m + beta_m)
        x_inf = sigmoid(a_x*(v - b_x))
        i_na = gna*m_inf**3*h*(v - vna)
        i_k = gk*n**4*(v - vk)
        i_t = gt*x*(v - vt)
        i_kca = gkca*c/(0.5 + c)*(v - vk)
        i_l = gl*(v - vl)
        dv/dt = (I - i_na - i_k - i_t - i_kca - i_l)/cm
        dh/dt = (alpha_h*(1 - h) - beta_h*h)/slowing
        dn/dt = (alpha_n*(1 - n) - beta_n*n)/slowing
        dx/dt = (x_inf - x)/tau_x
        dc/dt = rho*(k_c*x*(vca - v) - c)
    """,
    spike="v >= 0",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.1,
    presets={
        "bursting": Preset(
            "6 spikes every 10.479 s", _COMPUTED, behaviour=("bursting", "pacemaking"), duration=30000.0
        ),
        "calcium carries the slow current": Preset(
            "7 spikes every 10.792 s",
            _COMPUTED,
            {"gt": 0.004, "vt": 140.0},
            behaviour=("bursting", "pacemaking"),
            duration=30000.0,
        ),
        "slow wave": Preset(
            "35 spikes every 49.07 s",
            _COMPUTED,
            _SLOW_X,
            {"c": 0.1},
            behaviour=("parabolic bursting", "pacemaking"),
            duration=120000.0,
        ),
        "slow wave, calcium carries it": Preset(
            "30 spikes every 46.30 s",
            _COMPUTED,
            {**_SLOW_X, "gt": 0.004, "vt": 140.0},
            {"c": 0.1},
            behaviour=("parabolic bursting", "pacemaking"),
            duration=120000.0,
        ),
    },
)
