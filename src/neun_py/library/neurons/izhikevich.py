"""Izhikevich's simple model of 2003."""

from neun_py.library.neurons._izhikevich_patterns import PATTERNS, pattern
from neun_py.spec.model import Model, Parameter, Variable

izhikevich = Model(
    name="Izhikevich",
    short_name="Iz",
    source="Izhikevich (2003) IEEE Trans. Neural Netw. 14:1569, doi:10.1109/TNN.2003.820440",
    description="A quadratic membrane with a recovery variable and a reset: the firing patterns of cortex and "
    "thalamus for the price of two equations. The reset happens at the end of a step.",
    variables={
        "v": Variable(-65.0, "mV", "membrane potential", range=(-200.0, 200.0)),
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
        "regular spiking": pattern(
            "cortical excitatory cell: adapts to 30.9 Hz",
            (0.02, 0.2, -65.0, 8.0), -63.0, "step(14, start=15)", "adaptation", 250.0,
        ),
        "intrinsically bursting": pattern(
            "a burst of 3, then single spikes every 28.5 ms",
            (0.02, 0.2, -55.0, 4.0), -70.0, "step(11, start=15)", "mixed mode", 200.0,
        ),
        "chattering": pattern(
            "bursts of 5 closely spaced spikes, every 59.4 ms",
            (0.02, 0.2, -50.0, 2.0), -70.0, "step(10, start=15)", "bursting", 400.0,
        ),
        "fast spiking": pattern(
            "cortical inhibitory cell: 136 Hz, with hardly any adaptation",
            (0.1, 0.2, -65.0, 2.0), -70.0, "step(10, start=15)", "tonic spiking", 150.0,
        ),
        "low-threshold spiking": pattern(
            "inhibitory cell with a low threshold: adapts to 74.7 Hz",
            (0.02, 0.25, -65.0, 2.0), -63.0, "step(10, start=25)", "adaptation", 250.0,
        ),
        "thalamo-cortical": pattern(
            "at rest before a weak input: fires at 34 Hz",
            (0.02, 0.25, -65.0, 0.05), -63.0, "step(1.5, start=30)", "tonic spiking", 400.0,
        ),
        "thalamo-cortical burst": pattern(
            "released from hyperpolarisation: a burst of 7",
            (0.02, 0.25, -65.0, 0.05), -87.0, "-25 + step(25, start=45)", "rebound burst", 150.0,
        ),
        "resonator": pattern(
            "rings with a period of 39 ms; a pulse makes two spikes",
            (0.1, 0.26, -65.0, 2.0), -70.0, "-2 + step(1.5, start=10) + step(10.5, start=60, stop=65)",
            "phasic spiking", 150.0,
        ),
        **PATTERNS,
    },
)  # fmt: skip
