"""Izhikevich's simple model of 2007, with dimensions."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_BOOK = "Izhikevich (2007), ch. 8, Fig. 8.{}; parameters and input of ModelDB 39948"

izhikevich_2007 = Model(
    name="Izhikevich 2007",
    short_name="Iz2007",
    source="Izhikevich (2007) Dynamical Systems in Neuroscience, MIT Press, ch. 8",
    description="The simple model with dimensions: capacitance, rest and threshold can be measured, and its two fixed "
    "points are vr and, without recovery, vt. For cells of cortex.",
    variables={
        "v": Variable("vr", "mV", "membrane potential"),
        "u": Variable("b*(v - vr)", "pA", "recovery current"),
    },
    parameters={
        "C": Parameter(100.0, "pF", "membrane capacitance", range=(1e-12, 1e6)),
        "k": Parameter(0.7, "nS/mV", "gain of the parabola", range=(1e-12, 1e6)),
        "vr": Parameter(-60.0, "mV", "resting potential"),
        "vt": Parameter(-40.0, "mV", "instantaneous threshold potential"),
        "v_peak": Parameter(35.0, "mV", "peak at which a spike is cut off"),
        "a": Parameter(0.03, "1/ms", "rate of the recovery"),
        "b": Parameter(-2.0, "nS", "sensitivity of the recovery to the potential"),
        "c": Parameter(-50.0, "mV", "potential after a spike"),
        "d": Parameter(100.0, "pA", "jump of the recovery at a spike"),
    },
    equations="""
        dv/dt = (k*(v - vr)*(v - vt) - u + I)/C
        du/dt = a*(b*(v - vr) - u)
    """,
    spike="v >= v_peak",
    reset="v = c; u = u + d",
    time_unit="ms",
    input_unit="pA",
    step=0.01,
    presets={
        "regular spiking": Preset(
            "pyramidal cell of layer 5: 13.2 Hz at 100 pA",
            _BOOK.format(12),
            input=100.0,
            behaviour=("tonic spiking",),
            duration=520.0,
        ),
        "intrinsically bursting": Preset(
            "pyramidal cell of layer 5: spikes 13 and 27 ms apart, then one every 75.7 ms at 550 pA",
            _BOOK.format(19),
            {"C": 150.0, "k": 1.2, "vr": -75.0, "vt": -45.0, "v_peak": 50.0, "a": 0.01, "b": 5.0, "c": -56.0,
             "d": 130.0},
            input=550.0,
            behaviour=("mixed mode",),
            duration=600.0,
        ),
        "chattering": Preset(
            "cell of cat visual cortex: a burst of 3, then doublets every 37 ms at 400 pA",
            _BOOK.format(23),
            {"C": 50.0, "k": 1.5, "vr": -60.0, "vt": -40.0, "v_peak": 25.0, "a": 0.03, "b": 1.0, "c": -40.0,
             "d": 150.0},
            input=400.0,
            behaviour=("bursting",),
            duration=210.0,
        ),
    },
)  # fmt: skip
