"""Izhikevich's simple model of 2003."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_PAPER = "Izhikevich (2003), Fig. 2; parameters as in the author's own script, ModelDB 39948"


def _type(description: str, a: float, b: float, c: float, d: float, current: float = 10.0) -> Preset:
    return Preset(description, _PAPER, {"a": a, "b": b, "c": c, "d": d}, input=current)


izhikevich = Model(
    name="Izhikevich",
    short_name="Iz",
    source="Izhikevich (2003) IEEE Trans. Neural Netw. 14:1569, doi:10.1109/TNN.2003.820440",
    description="A quadratic membrane with a recovery variable and a reset: the firing patterns of cortex and "
    "thalamus for the price of two equations. The reset happens at the end of a step.",
    variables={
        "v": Variable(-65.0, "mV", "membrane potential"),
        "u": Variable("b*v", "mV/ms", "membrane recovery"),
    },
    parameters={
        "a": Parameter(0.02, "1/ms", "rate of the recovery"),
        "b": Parameter(0.2, "1/ms", "sensitivity of the recovery to the potential"),
        "c": Parameter(-65.0, "mV", "potential after a spike"),
        "d": Parameter(8.0, "mV/ms", "jump of the recovery at a spike"),
        "threshold": Parameter(30.0, "mV", "peak at which a spike is cut off"),
    },
    equations="""
        dv/dt = 0.04*v**2 + 5*v + 140 - u + I
        du/dt = a*(b*v - u)
    """,
    spike="v >= threshold",
    reset="v = c; u = u + d",
    time_unit="ms",
    input_unit="mV/ms",
    step=0.01,
    presets={
        "regular spiking": _type("cortical excitatory cell: adapting, 22.3 Hz", 0.02, 0.2, -65.0, 8.0),
        "intrinsically bursting": _type("a burst, then single spikes", 0.02, 0.2, -55.0, 4.0),
        "chattering": _type("bursts of closely spaced spikes", 0.02, 0.2, -50.0, 2.0),
        "fast spiking": _type("cortical inhibitory cell: 136 Hz without adaptation", 0.1, 0.2, -65.0, 2.0),
        "low-threshold spiking": _type("inhibitory cell with a low threshold", 0.02, 0.25, -65.0, 2.0),
        "thalamo-cortical": _type("tonic firing, and rebound bursts after inhibition", 0.02, 0.25, -65.0, 0.05, 1.5),
        "resonator": _type("subthreshold oscillations, resonance", 0.1, 0.26, -65.0, 2.0),
    },
)
