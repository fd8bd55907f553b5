"""Wang and Buzsaki's hippocampal interneuron."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations of Wang & Buzsaki (1996)"

wang_buzsaki = Model(
    name="Wang-Buzsaki",
    short_name="WB",
    source="Wang & Buzsaki (1996) J. Neurosci. 16:6402, doi:10.1523/JNEUROSCI.16-20-06402.1996",
    description="A fast-spiking interneuron of the hippocampus: three equations, spikes without adaptation at any rate "
    "up to 400 Hz and beyond. The usual cell of models of gamma rhythms among interneurons.",
    variables={
        "v": Variable(-64.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "h": Variable("alpha_h/(alpha_h + beta_h)", "1", "sodium inactivation gate (1: not inactivated)", (0.0, 1.0)),
        "n": Variable("alpha_n/(alpha_n + beta_n)", "1", "potassium activation gate", range=(0.0, 1.0)),
    },
    parameters={
        "cm": Parameter(1.0, "uF/cm2", "membrane capacitance", range=(1e-12, 1e6)),
        "vna": Parameter(55.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-90.0, "mV", "potassium reversal potential"),
        "vl": Parameter(-65.0, "mV", "leak reversal potential"),
        "gna": Parameter(35.0, "mS/cm2", "maximal sodium conductance", range=(0.0, 1e6)),
        "gk": Parameter(9.0, "mS/cm2", "maximal potassium conductance", range=(0.0, 1e6)),
        "gl": Parameter(0.1, "mS/cm2", "leak conductance", range=(0.0, 1e6)),
        "phi": Parameter(5.0, "1", "how fast both gates are", range=(1e-12, 1e6)),
    },
    equations="""
        alpha_m = 0.1*(v + 35)/(1 - exp(-(v + 35)/10))
        beta_m = 4*exp(-(v + 60)/18)
        m_inf = alpha_m/(alpha_m + beta_m)
        alpha_h = 0.07*exp(-(v + 58)/20)
        beta_h = 1/(1 + exp(-(v + 28)/10))
        alpha_n = 0.01*(v + 34)/(1 - exp(-(v + 34)/10))
        beta_n = 0.125*exp(-(v + 44)/80)
        i_na = gna*m_inf**3*h*(v - vna)
        i_k = gk*n**4*(v - vk)
        i_l = gl*(v - vl)
        dv/dt = (I - i_l - i_na - i_k)/cm
        dh/dt = phi*(alpha_h*(1 - h) - beta_h*h)
        dn/dt = phi*(alpha_n*(1 - n) - beta_n*n)
    """,
    spike="v >= 0",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.02,
    presets={
        "rest": Preset("settles at -64.018 mV", _COMPUTED, initial={"v": -72.0}, behaviour=("rest",), duration=200.0),
        "tonic spiking": Preset(
            "59.70 Hz at 1 uA/cm2", _COMPUTED, input=1.0, behaviour=("tonic spiking",), duration=150.0
        ),
        "fast spiking": Preset(
            "284.9 Hz at 10 uA/cm2", _COMPUTED, input=10.0, behaviour=("tonic spiking",), duration=30.0
        ),
        "class 1": Preset(
            "a ramp of current: the rate begins at zero, at 0.1601 uA/cm2",
            _COMPUTED,
            input="ramp(0, 1, start=0, stop=1000)",
            behaviour=("class 1",),
            duration=1000.0,
        ),
    },
)
