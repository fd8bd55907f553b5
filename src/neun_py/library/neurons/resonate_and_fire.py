"""Izhikevich's resonate-and-fire neuron."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_LINEAR = "the closed form of the damped oscillation; b = -1 and omega = 10 are unconfirmed, pulses chosen here"

resonate_and_fire = Model(
    name="Resonate-and-fire",
    short_name="ResonateFire",
    source="Izhikevich (2001) Neural Netw. 14:883, doi:10.1016/S0893-6080(01)00078-8",
    description="A damped linear oscillation with a threshold, z' = (b + i omega) z + I: fires for inputs at its own "
    "rhythm and after inhibition, as neurons near an Andronov-Hopf bifurcation do. The reset is z = i.",
    variables={
        "y": Variable(0.0, "1", "potential-like part of z"),
        "x": Variable(0.0, "1", "current-like part of z"),
    },
    parameters={
        "b": Parameter(-1.0, "1", "rate of attraction to rest, negative"),
        "omega": Parameter(10.0, "1", "angular frequency of the oscillation", range=(0.0, 1e6)),
        "threshold": Parameter(1.0, "1", "y at which it spikes"),
        "x_reset": Parameter(0.0, "1", "x after a spike"),
        "y_reset": Parameter(1.0, "1", "y after a spike"),
    },
    equations="""
        dx/dt = b*x - omega*y + I
        dy/dt = omega*x + b*y
    """,
    spike="y > threshold",
    reset="x = x_reset; y = y_reset",
    time_unit="1",
    input_unit="1",
    step=0.001,
    category="neuron",
    presets={
        "subthreshold oscillation": Preset(
            "one pulse starts a damped oscillation of period 0.628",
            _LINEAR,
            input="step(45, start=0.5, stop=0.52)",
            behaviour=("subthreshold oscillation",),
            duration=5.0,
        ),
        "resonant doublet": Preset(
            "a second pulse after one period, 0.628, makes it spike",
            _LINEAR,
            input="step(45, start=0.5, stop=0.52) + step(45, start=1.128, stop=1.148)",
            behaviour=("resonance",),
            duration=5.0,
        ),
        "doublet out of rhythm": Preset(
            "a second pulse after half a period, 0.314, stops the oscillation",
            _LINEAR,
            input="step(45, start=0.5, stop=0.52) + step(45, start=0.814, stop=0.834)",
            behaviour=("rest",),
            duration=5.0,
        ),
        "rebound spike": Preset(
            "spikes after the end of an inhibition",
            _LINEAR,
            input="step(-15, start=0.5, stop=5.5)",
            behaviour=("rebound spike",),
            duration=10.0,
        ),
    },
)
