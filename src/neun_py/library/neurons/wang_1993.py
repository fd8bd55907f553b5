"""Wang's neuron of 1993 with intrinsic rhythms near 40 Hz."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "Wang (1993) for the behaviour; the figures are computed from the equations"

wang_1993 = Model(
    name="Wang 1993",
    short_name="Wang1993",
    source="Wang (1993) NeuroReport 5:221; the paper was not at hand: equations and constants as public reproductions "
    "of it give them, ModelDB 149739 for the slow potassium current among them",
    description="A persistent sodium current and a slowly inactivating potassium current: without further help the "
    "membrane oscillates below threshold at 10 to 50 Hz, and clusters of spikes alternate with such oscillations.",
    variables={
        "v": Variable(-60.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "h": Variable("alpha_h/(alpha_h + beta_h)", "1", "sodium inactivation gate (1: not inactivated)", (0.0, 1.0)),
        "n": Variable("alpha_n/(alpha_n + beta_n)", "1", "potassium activation gate", range=(0.0, 1.0)),
        "s": Variable("s_inf", "1", "activation gate of the slow potassium current", range=(0.0, 1.0)),
        "h1": Variable("hs_inf", "1", "its inactivation gate, first component", range=(0.0, 1.0)),
        "h2": Variable("hs_inf", "1", "its inactivation gate, second component", range=(0.0, 1.0)),
    },
    parameters={
        "cm": Parameter(1.0, "uF/cm2", "membrane capacitance", range=(1e-12, 1e6)),
        "vna": Parameter(55.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-90.0, "mV", "potassium reversal potential"),
        "vl": Parameter(-60.0, "mV", "leak reversal potential"),
        "gna": Parameter(52.0, "mS/cm2", "maximal conductance of the fast sodium current", range=(0.0, 1e6)),
        "gnap": Parameter(0.1, "mS/cm2", "maximal conductance of the persistent sodium current", range=(0.0, 1e6)),
        "gk": Parameter(20.0, "mS/cm2", "maximal conductance of the fast potassium current", range=(0.0, 1e6)),
        "gks": Parameter(14.0, "mS/cm2", "maximal conductance of the slow potassium current", range=(0.0, 1e6)),
        "gl": Parameter(0.1, "mS/cm2", "leak conductance", range=(0.0, 1e6)),
        "sigma": Parameter(0.0, "mV", "shift of the gates of the spike's two currents"),
        "phi": Parameter(200 / 7, "1", "how fast the gates of the spike's two currents are", range=(1e-12, 1e6)),
        "tau_s": Parameter(6.0, "ms", "time constant of the slow current's activation", range=(1e-12, 1e6)),
        "rho": Parameter(0.6, "1", "share of the first component of its inactivation", range=(0.0, 1.0)),
    },
    equations="""
        u = v - sigma
        alpha_m = 0.1*(u + 30)/(1 - exp(-(u + 30)/10))
        beta_m = 4*exp(-(u + 55)/18)
        m_inf = alpha_m/(alpha_m + beta_m)
        alpha_h = 0.07*exp(-(u + 44)/20)
        beta_h = 1/(1 + exp(-(u + 14)/10))
        alpha_n = 0.01*(u + 34)/(1 - exp(-(u + 34)/10))
        beta_n = 0.125*exp(-(u + 44)/80)
        p_inf = 1/(1 + exp(-(v + 51)/5))
        s_inf = 1/(1 + exp(-(v + 34)/6.5))
        hs_inf = 1/(1 + exp((v + 65)/6.6))
        tau_h1 = 200 + 220/(1 + exp(-(v + 71.6)/6.85))
        tau_h2 = 200 + 3200/(1 + exp(-(v + 63.6)/4))
        i_na = gna*m_inf**3*h*(v - vna)
        i_nap = gnap*p_inf*(v - vna)
        i_k = gk*n**4*(v - vk)
        i_ks = gks*s*(rho*h1 + (1 - rho)*h2)*(v - vk)
        i_l = gl*(v - vl)
        dv/dt = (I - i_l - i_na - i_nap - i_k - i_ks)/cm
        dh/dt = phi*(alpha_h*(1 - h) - beta_h*h)
        dn/dt = phi*(alpha_n*(1 - n) - beta_n*n)
        ds/dt = (s_inf - s)/tau_s
        dh1/dt = (hs_inf - h1)/tau_h1
        dh2/dt = (hs_inf - h2)/tau_h2
    """,
    spike="v >= -20",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.02,
    presets={
        "rest": Preset("rests without input, below -60 mV", _COMPUTED, behaviour=("rest",), duration=200.0),
        "40 Hz oscillation": Preset(
            "below threshold at 39 Hz (1.5 uA/cm2)",
            _COMPUTED,
            initial={"v": -51.362, "h": 0.8094, "n": 0.21477, "s": 0.043537, "h1": 0.2983, "h2": 0.32488},
            input=1.5,
            behaviour=("subthreshold oscillation",),
            duration=500.0,
        ),
        "mixed-mode bursting": Preset(
            "clusters of four spikes alternate with the oscillation, every 340 to 360 ms (3 uA/cm2)",
            _COMPUTED,
            initial={"v": -55.0, "h1": 0.3342, "h2": 0.4627},
            input=3.0,
            behaviour=("bursting",),
            duration=1500.0,
        ),
        "long clusters": Preset(
            "clusters of eight or nine spikes (4 uA/cm2)",
            _COMPUTED,
            initial={"v": -65.0, "h1": 0.3714, "h2": 0.5044},
            input=4.0,
            behaviour=("bursting",),
            duration=1500.0,
        ),
    },
)
