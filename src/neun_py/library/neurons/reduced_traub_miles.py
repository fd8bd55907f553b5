"""Ermentrout and Kopell's reduction of Traub and Miles' pyramidal cell."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations of Ermentrout & Kopell (1998)"

reduced_traub_miles = Model(
    name="Reduced Traub-Miles",
    short_name="RTM",
    source="Ermentrout & Kopell (1998) Proc. Natl. Acad. Sci. 95:1259, doi:10.1073/pnas.95.3.1259; after Traub & Miles "
    "(1991) Neuronal Networks of the Hippocampus",
    description="A pyramidal cell of the hippocampus in one compartment, with sodium activation at steady state: three "
    "equations and a rate that begins at zero. The usual excitatory cell of models of rhythms.",
    variables={
        "v": Variable(-67.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "h": Variable("alpha_h/(alpha_h + beta_h)", "1", "sodium inactivation gate (1: not inactivated)", (0.0, 1.0)),
        "n": Variable("alpha_n/(alpha_n + beta_n)", "1", "potassium activation gate", range=(0.0, 1.0)),
    },
    parameters={
        "cm": Parameter(1.0, "uF/cm2", "membrane capacitance", range=(1e-12, 1e6)),
        "vna": Parameter(50.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-100.0, "mV", "potassium reversal potential"),
        "vl": Parameter(-67.0, "mV", "leak reversal potential"),
        "gna": Parameter(100.0, "mS/cm2", "maximal sodium conductance", range=(0.0, 1e6)),
        "gk": Parameter(80.0, "mS/cm2", "maximal potassium conductance", range=(0.0, 1e6)),
        "gl": Parameter(0.1, "mS/cm2", "leak conductance (0.2 in some texts)", range=(0.0, 1e6)),
    },
    equations="""
        alpha_m = 0.32*(v + 54)/(1 - exp(-(v + 54)/4))
        beta_m = 0.28*(v + 27)/(exp((v + 27)/5) - 1)
        m_inf = alpha_m/(alpha_m + beta_m)
        alpha_h = 0.128*exp(-(v + 50)/18)
        beta_h = 4/(1 + exp(-(v + 27)/5))
        alpha_n = 0.032*(v + 52)/(1 - exp(-(v + 52)/5))
        beta_n = 0.5*exp(-(v + 57)/40)
        i_na = gna*m_inf**3*h*(v - vna)
        i_k = gk*n**4*(v - vk)
        i_l = gl*(v - vl)
        dv/dt = (I - i_l - i_na - i_k)/cm
        dh/dt = alpha_h*(1 - h) - beta_h*h
        dn/dt = alpha_n*(1 - n) - beta_n*n
    """,
    spike="v >= 0",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.01,
    presets={
        "rest": Preset("settles at -66.591 mV", _COMPUTED, initial={"v": -75.0}, behaviour=("rest",), duration=200.0),
        "tonic spiking": Preset(
            "43.71 Hz at 1 uA/cm2", _COMPUTED, input=1.0, behaviour=("tonic spiking",), duration=200.0
        ),
        "class 1": Preset(
            "a ramp of current: the rate begins at zero, at 0.1193 uA/cm2",
            _COMPUTED,
            input="ramp(0, 1, start=0, stop=1000)",
            behaviour=("class 1",),
            duration=1000.0,
        ),
    },
)
