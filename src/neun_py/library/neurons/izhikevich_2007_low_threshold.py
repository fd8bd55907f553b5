"""Izhikevich's cells of 2007 with a low threshold: the LTS interneuron and the reticular thalamus."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_BOOK = "Izhikevich (2007), ch. 8, Fig. 8.{}; parameters and input of ModelDB 39948"
_RETICULAR = {
    "C": 40.0, "k": 0.25, "vr": -65.0, "vt": -45.0, "v_peak": 0.0, "peak_u": 0.0, "a": 0.015, "b": 2.0, "b_low": 10.0,
    "c": -55.0, "c_u": 0.0, "d": 50.0, "u_max": 1e6,
}  # fmt: skip

izhikevich_2007_low_threshold = Model(
    name="Izhikevich 2007, low threshold",
    short_name="Iz2007LT",
    source="Izhikevich (2007) Dynamical Systems in Neuroscience, MIT Press, ch. 8",
    description="The simple model of 2007 for low-threshold spiking interneurons, whose spikes shrink as the recovery "
    "grows, and for reticular thalamic cells, whose recovery is stronger where the membrane is hyperpolarised.",
    variables={
        "v": Variable("vr", "mV", "membrane potential"),
        "u": Variable(0.0, "pA", "recovery current"),
    },
    parameters={
        "C": Parameter(100.0, "pF", "membrane capacitance", range=(1e-12, 1e6)),
        "k": Parameter(1.0, "nS/mV", "gain of the parabola", range=(1e-12, 1e6)),
        "vr": Parameter(-56.0, "mV", "resting potential"),
        "vt": Parameter(-42.0, "mV", "instantaneous threshold potential"),
        "v_peak": Parameter(40.0, "mV", "peak of a spike without recovery"),
        "peak_u": Parameter(-0.1, "mV/pA", "what the recovery adds to the peak"),
        "a": Parameter(0.03, "1/ms", "rate of the recovery"),
        "b": Parameter(8.0, "nS", "sensitivity of the recovery to the potential, above v_low"),
        "b_low": Parameter(8.0, "nS", "sensitivity of the recovery to the potential, up to v_low"),
        "v_low": Parameter(-65.0, "mV", "potential up to which b_low counts"),
        "c": Parameter(-53.0, "mV", "potential after a spike without recovery"),
        "c_u": Parameter(0.04, "mV/pA", "what the recovery adds to the potential after a spike"),
        "d": Parameter(20.0, "pA", "jump of the recovery at a spike"),
        "u_max": Parameter(670.0, "pA", "largest recovery after a spike"),
    },
    equations="""
        sensitivity = where(v > v_low, b, b_low)
        dv/dt = (k*(v - vr)*(v - vt) - u + I)/C
        du/dt = a*(sensitivity*(v - vr) - u)
    """,
    spike="v >= v_peak + peak_u*u",
    reset="v = c + c_u*u; u = min(u + d, u_max)",
    time_unit="ms",
    input_unit="pA",
    step=0.01,
    presets={
        "low-threshold spiking": Preset(
            "interneuron of barrel cortex: adapts to 27.5 Hz at 200 pA",
            _BOOK.format(25),
            input=200.0,
            behaviour=("adaptation",),
            duration=320.0,
        ),
        "reticular thalamus": Preset(
            "9.1 Hz at 70 pA", _BOOK.format(32), _RETICULAR, {}, 70.0, ("tonic spiking",), 650.0
        ),
        "reticular thalamus, burst": Preset(
            "held at -350 pA for 120 ms, then at 30 pA: a burst of 3",
            _BOOK.format(32),
            _RETICULAR,
            {},
            "-350 + step(380, start=120)",
            ("rebound burst",),
            500.0,
        ),
    },
)
