"""Izhikevich's fast-spiking interneuron of 2007."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_BOOK = "Izhikevich (2007), ch. 8, Fig. 8.27; parameters and input of ModelDB 39948"

izhikevich_2007_fast_spiking = Model(
    name="Izhikevich 2007, fast spiking",
    short_name="Iz2007FS",
    source="Izhikevich (2007) Dynamical Systems in Neuroscience, MIT Press, ch. 8",
    description="Fast-spiking interneuron of rat visual cortex: the simple model of 2007 with a recovery that grows "
    "with the cube of the depolarisation and does not jump at a spike.",
    variables={
        "v": Variable(-55.0, "mV", "membrane potential"),
        "u": Variable("u_inf", "pA", "recovery current"),
    },
    parameters={
        "C": Parameter(20.0, "pF", "membrane capacitance", range=(1e-12, 1e6)),
        "k": Parameter(1.0, "nS/mV", "gain of the parabola", range=(1e-12, 1e6)),
        "vr": Parameter(-55.0, "mV", "resting potential"),
        "vt": Parameter(-40.0, "mV", "instantaneous threshold potential"),
        "v_peak": Parameter(25.0, "mV", "peak at which a spike is cut off"),
        "a": Parameter(0.2, "1/ms", "rate of the recovery"),
        "b": Parameter(0.025, "pA/mV**3", "cubic sensitivity of the recovery to the potential"),
        "vb": Parameter(-55.0, "mV", "potential from which the recovery is driven"),
        "c": Parameter(-45.0, "mV", "potential after a spike"),
    },
    equations="""
        u_inf = b*max(v - vb, 0)**3
        dv/dt = (k*(v - vr)*(v - vt) - u + I)/C
        du/dt = a*(u_inf - u)
    """,
    spike="v >= v_peak",
    reset="v = c",
    time_unit="ms",
    input_unit="pA",
    step=0.002,
    presets={
        "near threshold": Preset(
            "22 Hz at 73.2 pA, the weakest input of the figure",
            _BOOK,
            input=73.2,
            behaviour=("tonic spiking",),
            duration=300.0,
        ),
        "fast spiking": Preset("81.4 Hz at 200 pA", _BOOK, input=200.0, behaviour=("tonic spiking",), duration=100.0),
    },
)
