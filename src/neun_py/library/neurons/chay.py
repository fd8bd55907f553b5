"""Chay's excitable cell of three variables."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations of Chay (1985)"

chay = Model(
    name="Chay",
    short_name="Chay",
    source="Chay (1985) Physica D 16:233, doi:10.1016/0167-2789(85)90060-0",
    description="An excitable cell that bursts through a potassium current opened by calcium, in three equations. With "
    "the conductance of that current it goes from spikes through doublings of the period and chaos to bursts. "
    "Conductances are per capacitance; time is in seconds.",
    variables={
        "v": Variable(-50.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "n": Variable(0.1, "1", "potassium activation gate", range=(0.0, 1.0)),
        "c": Variable(0.3, "1", "calcium in the cell over its dissociation constant", range=(0.0, inf)),
    },
    parameters={
        "gi": Parameter(1800.0, "1/s", "maximal conductance, mixed inward current", range=(0.0, inf)),
        "gkv": Parameter(1700.0, "1/s", "maximal conductance, potassium current opened by voltage", range=(0.0, inf)),
        "gkc": Parameter(11.0, "1/s", "maximal conductance, potassium current opened by calcium", range=(0.0, inf)),
        "gl": Parameter(7.0, "1/s", "leak conductance", range=(0.0, inf)),
        "vi": Parameter(100.0, "mV", "reversal potential, mixed inward current"),
        "vk": Parameter(-75.0, "mV", "potassium reversal potential"),
        "vl": Parameter(-40.0, "mV", "leak reversal potential"),
        "vc": Parameter(100.0, "mV", "calcium reversal potential"),
        "lambda_n": Parameter(230.0, "1/s", "speed of the potassium gate", range=(1e-12, inf)),
        "rho": Parameter(0.27, "1/(mV*s)", "calcium that enters per current", range=(0.0, inf)),
        "k_c": Parameter(3.3 / 18, "mV", "calcium efflux, over rho", range=(0.0, inf)),
    },
    equations="""
        alpha_m = 0.1*(v + 25)/(1 - exp(-0.1*v - 2.5))
        beta_m = 4*exp(-(v + 50)/18)
        alpha_h = 0.07*exp(-0.05*v - 2.5)
        beta_h = 1/(1 + exp(-0.1*v - 2))
        alpha_n = 0.01*(v + 20)/(1 - exp(-0.1*v - 2))
        beta_n = 0.125*exp(-(v + 30)/80)
        m_inf = alpha_m/(alpha_m + beta_m)
        h_inf = alpha_h/(alpha_h + beta_h)
        n_inf = alpha_n/(alpha_n + beta_n)
        tau_n = 1/(lambda_n*(alpha_n + beta_n))
        i_i = gi*m_inf**3*h_inf*(v - vi)
        i_kv = gkv*n**4*(v - vk)
        i_kc = gkc*c/(1 + c)*(v - vk)
        i_l = gl*(v - vl)
        dv/dt = I - i_i - i_kv - i_kc - i_l
        dn/dt = (n_inf - n)/tau_n
        dc/dt = rho*(m_inf**3*h_inf*(vc - v) - k_c*c)
    """,
    spike="v >= -30",
    time_unit="s",
    input_unit="mV/s",
    step=0.0005,
    presets={
        "spiking": Preset(
            "a spike every 0.504 s (gkc = 8)",
            _COMPUTED,
            {"gkc": 8.0},
            {"v": -44.86, "n": 0.12886, "c": 0.76257},
            behaviour=("pacemaking",),
            duration=10.0,
        ),
        "period two": Preset(
            "spikes after 0.816 s and 1.252 s in turn (gkc = 10.7)",
            _COMPUTED,
            {"gkc": 10.7},
            behaviour=("pacemaking",),
            duration=20.0,
        ),
        "chaos": Preset(
            "spikes after 0.40 to 3.29 s that do not repeat (gkc = 11)",
            "Chay (1985); intervals computed from the equations",
            behaviour=("pacemaking", "irregular spiking", "chaos"),
            duration=40.0,
        ),
        "bursting": Preset(
            "bursts of 5 every 5.57 s (gkc = 11.5)",
            _COMPUTED,
            {"gkc": 11.5},
            behaviour=("bursting", "pacemaking"),
            duration=40.0,
        ),
        "slow spiking": Preset(
            "a spike every 4.53 s (gkc = 20)",
            _COMPUTED,
            {"gkc": 20.0},
            behaviour=("pacemaking",),
            duration=40.0,
        ),
    },
)
