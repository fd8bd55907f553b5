"""Izhikevich's persistent sodium plus potassium model."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_BOOK = "Izhikevich (2007), ch. 4 and 6; the figures are computed from the equations"
_LOW = {"vl": -78.0, "n_half": -45.0}
_SUBCRITICAL = {**_LOW, "gl": 1.0, "gna": 4.0, "gk": 4.0, "m_half": -30.0, "m_slope": 7.0}

persistent_sodium_potassium = Model(
    name="Persistent sodium plus potassium",
    short_name="INapIK",
    source="Izhikevich (2007) Dynamical Systems in Neuroscience, MIT Press, ch. 4",
    description="The smallest conductance-based model that spikes: an instantaneous persistent sodium current and a "
    "potassium current. Two equations, and in them every way in which rest gives way to spiking.",
    variables={
        "v": Variable(-66.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "n": Variable("n_inf", "1", "potassium activation gate", range=(0.0, 1.0)),
    },
    parameters={
        "cm": Parameter(1.0, "uF/cm2", "membrane capacitance", range=(1e-12, 1e6)),
        "vna": Parameter(60.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-90.0, "mV", "potassium reversal potential"),
        "vl": Parameter(-80.0, "mV", "leak reversal potential"),
        "gna": Parameter(20.0, "mS/cm2", "maximal sodium conductance", range=(0.0, 1e6)),
        "gk": Parameter(10.0, "mS/cm2", "maximal potassium conductance", range=(0.0, 1e6)),
        "gl": Parameter(8.0, "mS/cm2", "leak conductance", range=(0.0, 1e6)),
        "m_half": Parameter(-20.0, "mV", "potential at which half of the sodium gates are open"),
        "m_slope": Parameter(15.0, "mV", "slope factor of the sodium gates", range=(1e-12, 1e6)),
        "n_half": Parameter(-25.0, "mV", "potential at which half of the potassium gates are open"),
        "n_slope": Parameter(5.0, "mV", "slope factor of the potassium gates", range=(1e-12, 1e6)),
        "tau_n": Parameter(1.0, "ms", "time constant of the potassium gates", range=(1e-12, 1e6)),
    },
    equations="""
        m_inf = 1/(1 + exp((m_half - v)/m_slope))
        n_inf = 1/(1 + exp((n_half - v)/n_slope))
        i_nap = gna*m_inf*(v - vna)
        i_k = gk*n*(v - vk)
        i_l = gl*(v - vl)
        dv/dt = (I - i_l - i_nap - i_k)/cm
        dn/dt = (n_inf - n)/tau_n
    """,
    spike="v >= -20",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.01,
    presets={
        "rest": Preset("settles at -65.95 mV", _BOOK, initial={"v": -80.0}, behaviour=("rest",), duration=20.0),
        "tonic spiking": Preset(
            "141.4 Hz at 10 uA/cm2", _BOOK, input=10.0, behaviour=("tonic spiking",), duration=50.0
        ),
        "class 1": Preset(
            "high threshold: rest ends on an invariant circle at 4.513 uA/cm2, and the rate begins at zero",
            _BOOK,
            input="ramp(0, 10, start=0, stop=200)",
            behaviour=("class 1",),
            duration=200.0,
        ),
        "class 2": Preset(
            "low threshold: rest ends in a Hopf bifurcation at 14.66 uA/cm2; the oscillation grows into spikes",
            _BOOK,
            _LOW,
            {"v": -60.9},
            input="ramp(0, 60, start=0, stop=120)",
            behaviour=("class 2",),
            duration=120.0,
        ),
        "subthreshold oscillation": Preset(
            "low threshold, 20 uA/cm2: an oscillation of 15 mV every 2.87 ms",
            _BOOK,
            _LOW,
            {"v": -57.0},
            input=20.0,
            behaviour=("subthreshold oscillation",),
            duration=40.0,
        ),
        "bistability": Preset(
            "below a subcritical Hopf bifurcation at 48.90 uA/cm2: a pulse leads from rest to spikes that go on",
            _BOOK,
            _SUBCRITICAL,
            {"v": -50.4067},
            input="45 + step(20, start=20, stop=21)",
            behaviour=("bistability",),
            duration=60.0,
        ),
        "depolarisation block": Preset(
            "250 uA/cm2: rest is stable again above 200.4",
            _BOOK,
            input=250.0,
            behaviour=("depolarisation block",),
            duration=20.0,
        ),
    },
)
