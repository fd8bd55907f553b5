"""Connor and Stevens' axon of crustacea, with its A current."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations of Connor, Walter & McKown (1977) with the constants of Dayan & Abbott (2001)"

connor_stevens = Model(
    name="Connor-Stevens",
    short_name="ConnorStevens",
    source="Connor, Walter & McKown (1977) Biophys. J. 18:81, doi:10.1016/S0006-3495(77)85598-7; constants as in "
    "Dayan & Abbott (2001) Theoretical Neuroscience, ch. 6",
    description="The squid's two currents, faster, and a transient potassium current, the A current, that holds the "
    "membrane back between spikes: with it the rate begins at zero, without it the cell spikes fast by itself.",
    variables={
        "v": Variable(-68.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "m": Variable("alpha_m/(alpha_m + beta_m)", "1", "sodium activation gate", range=(0.0, 1.0)),
        "h": Variable("alpha_h/(alpha_h + beta_h)", "1", "sodium inactivation gate (1: not inactivated)", (0.0, 1.0)),
        "n": Variable("alpha_n/(alpha_n + beta_n)", "1", "potassium activation gate", range=(0.0, 1.0)),
        "a": Variable("a_inf", "1", "A current activation gate", range=(0.0, 2.0)),
        "b": Variable("b_inf", "1", "A current inactivation gate (1: not inactivated)", range=(0.0, 1.0)),
    },
    parameters={
        "cm": Parameter(1.0, "uF/cm2", "membrane capacitance", range=(1e-12, 1e6)),
        "vna": Parameter(55.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-72.0, "mV", "potassium reversal potential"),
        "va": Parameter(-75.0, "mV", "reversal potential of the A current"),
        "vl": Parameter(-17.0, "mV", "leak reversal potential"),
        "gna": Parameter(120.0, "mS/cm2", "maximal sodium conductance", range=(0.0, 1e6)),
        "gk": Parameter(20.0, "mS/cm2", "maximal potassium conductance", range=(0.0, 1e6)),
        "ga": Parameter(47.7, "mS/cm2", "maximal conductance of the A current", range=(0.0, 1e6)),
        "gl": Parameter(0.3, "mS/cm2", "leak conductance", range=(0.0, 1e6)),
    },
    equations="""
        alpha_m = 0.38*(v + 29.7)/(1 - exp(-(v + 29.7)/10))
        beta_m = 15.2*exp(-0.0556*(v + 54.7))
        alpha_h = 0.266*exp(-0.05*(v + 48))
        beta_h = 3.8/(1 + exp(-0.1*(v + 18)))
        alpha_n = 0.02*(v + 45.7)/(1 - exp(-(v + 45.7)/10))
        beta_n = 0.25*exp(-0.0125*(v + 55.7))
        a_inf = cbrt(0.0761*exp(0.0314*(v + 94.22))/(1 + exp(0.0346*(v + 1.17))))
        tau_a = 0.3632 + 1.158/(1 + exp(0.0497*(v + 55.96)))
        b_inf = 1/(1 + exp(0.0688*(v + 53.3)))**4
        tau_b = 1.24 + 2.678/(1 + exp(0.0624*(v + 50)))
        i_na = gna*m**3*h*(v - vna)
        i_k = gk*n**4*(v - vk)
        i_a = ga*a**3*b*(v - va)
        i_l = gl*(v - vl)
        dv/dt = (I - i_l - i_na - i_k - i_a)/cm
        dm/dt = alpha_m*(1 - m) - beta_m*m
        dh/dt = alpha_h*(1 - h) - beta_h*h
        dn/dt = alpha_n*(1 - n) - beta_n*n
        da/dt = (a_inf - a)/tau_a
        db/dt = (b_inf - b)/tau_b
    """,
    spike="v >= 0",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.02,
    presets={
        "rest": Preset("settles at -67.98 mV", _COMPUTED, initial={"v": -75.0}, behaviour=("rest",), duration=100.0),
        "tonic spiking": Preset(
            "91.08 Hz at 15 uA/cm2", _COMPUTED, input=15.0, behaviour=("tonic spiking",), duration=100.0
        ),
        "class 1": Preset(
            "a ramp of current: the rate begins at zero, near 8.1 uA/cm2",
            _COMPUTED,
            input="ramp(7, 12, start=0, stop=1000)",
            behaviour=("class 1",),
            duration=1000.0,
        ),
        "without the A current": Preset(
            "155.99 Hz without any input",
            _COMPUTED,
            {"ga": 0.0},
            behaviour=("pacemaking", "tonic spiking"),
            duration=50.0,
        ),
    },
)
