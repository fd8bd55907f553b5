"""Izhikevich's simple model of 2003."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_SCRIPT = "parameters and input of the author's script, ModelDB 39948"
_PAPER = f"Izhikevich (2003), Fig. 2; {_SCRIPT}"
_WHICH = f"Izhikevich (2004) IEEE Trans. Neural Netw. 15:1063, Fig. 1; {_SCRIPT}"


def _type(
    description: str,
    values: tuple[float, float, float, float],
    v: float,
    given: str,
    behaviour: str,
    duration: float,
    source: str = _PAPER,
) -> Preset:
    """Give a preset from (a, b, c, d), the potential at which it starts, and its input."""
    return Preset(description, source, dict(zip("abcd", values, strict=True)), {"v": v}, given, (behaviour,), duration)


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
        "regular spiking": _type(
            "cortical excitatory cell: adapts to 30.9 Hz",
            (0.02, 0.2, -65.0, 8.0), -63.0, "step(14, start=15)", "adaptation", 250.0,
        ),
        "intrinsically bursting": _type(
            "a burst of 3, then single spikes every 28.5 ms",
            (0.02, 0.2, -55.0, 4.0), -70.0, "step(11, start=15)", "mixed mode", 200.0,
        ),
        "chattering": _type(
            "bursts of 5 closely spaced spikes, every 59.4 ms",
            (0.02, 0.2, -50.0, 2.0), -70.0, "step(10, start=15)", "bursting", 400.0,
        ),
        "fast spiking": _type(
            "cortical inhibitory cell: 136 Hz, with hardly any adaptation",
            (0.1, 0.2, -65.0, 2.0), -70.0, "step(10, start=15)", "tonic spiking", 150.0,
        ),
        "low-threshold spiking": _type(
            "inhibitory cell with a low threshold: adapts to 74.7 Hz",
            (0.02, 0.25, -65.0, 2.0), -63.0, "step(10, start=25)", "adaptation", 250.0,
        ),
        "thalamo-cortical": _type(
            "at rest before a weak input: fires at 34 Hz",
            (0.02, 0.25, -65.0, 0.05), -63.0, "step(1.5, start=30)", "tonic spiking", 400.0,
        ),
        "thalamo-cortical burst": _type(
            "released from hyperpolarisation: a burst of 7",
            (0.02, 0.25, -65.0, 0.05), -87.0, "-25 + step(25, start=45)", "rebound burst", 150.0,
        ),
        "resonator": _type(
            "rings with a period of 39 ms; a pulse makes two spikes",
            (0.1, 0.26, -65.0, 2.0), -70.0, "-2 + step(1.5, start=10) + step(10.5, start=60, stop=65)", "resonance",
            150.0,
        ),
        "tonic spiking": _type(
            "one spike every 26.7 ms as long as the input lasts",
            (0.02, 0.2, -65.0, 6.0), -70.0, "step(14, start=10)", "tonic spiking", 200.0, _WHICH,
        ),
        "phasic spiking": _type(
            "one spike, 22.8 ms after a weak input began, and rest",
            (0.02, 0.25, -65.0, 6.0), -64.0, "step(0.5, start=20)", "phasic spiking", 200.0, _WHICH,
        ),
        "tonic bursting": _type(
            "a burst of 11, then bursts every 33.7 ms at most",
            (0.02, 0.2, -50.0, 2.0), -70.0, "step(15, start=22)", "bursting", 220.0, _WHICH,
        ),
        "phasic bursting": _type(
            "one burst of 8, and rest",
            (0.02, 0.25, -55.0, 0.05), -64.0, "step(0.6, start=20)", "phasic bursting", 200.0, _WHICH,
        ),
        "mixed mode": _type(
            "a burst of 3, then single spikes every 31.2 ms",
            (0.02, 0.2, -55.0, 4.0), -70.0, "step(10, start=16)", "mixed mode", 200.0, _WHICH,
        ),
        "spike frequency adaptation": _type(
            "intervals from 1.6 to 28.5 ms",
            (0.01, 0.2, -65.0, 8.0), -70.0, "step(30, start=8.5)", "adaptation", 150.0, _WHICH,
        ),
        "class 2": _type(
            "on a slow ramp, firing begins at 51 Hz",
            (0.2, 0.26, -65.0, 0.0), -64.0, "ramp(-0.5, 3.55, start=30, stop=300)", "class 2", 300.0, _WHICH,
        ),
        "spike latency": _type(
            "a pulse of 3 ms makes a spike 10 ms after it began",
            (0.02, 0.2, -65.0, 6.0), -70.0, "step(6.72, start=10, stop=13)", "delay", 60.0,
            f"{_WHICH}, but with 6.72 for 7.04: nearer to the threshold of 6.69 that the exact flow has",
        ),
        "subthreshold oscillations": _type(
            "a pulse makes one spike, after which it rings with a period of 56.5 ms",
            (0.05, 0.26, -60.0, 0.0), -62.0, "step(2, start=20, stop=25)", "subthreshold oscillation", 200.0, _WHICH,
        ),
        "resonance": _type(
            "of two pulses 20 ms or 40 ms apart, only those at about its own period of 41 ms make it spike",
            (0.1, 0.26, -60.0, -1.0), -62.0, "step(0.65, start=40, stop=44) + step(0.65, start=60, stop=64)"
            " + step(0.65, start=280, stop=284) + step(0.65, start=320, stop=324)", "resonance", 400.0, _WHICH,
        ),
        "rebound spike": _type(
            "one spike, 32.6 ms after an inhibition of 5 ms",
            (0.03, 0.25, -60.0, 4.0), -64.0, "step(-15, start=20, stop=25)", "rebound spike", 150.0, _WHICH,
        ),
        "rebound burst": _type(
            "a burst of 14 after an inhibition of 5 ms",
            (0.03, 0.25, -52.0, 0.0), -64.0, "step(-15, start=20, stop=25)", "rebound burst", 200.0, _WHICH,
        ),
        "threshold variability": _type(
            "an excitation that fails alone makes a spike after an inhibition",
            (0.03, 0.25, -60.0, 4.0), -64.0,
            "step(1, start=10, stop=15) + step(-6, start=70, stop=75) + step(1, start=80, stop=85)", "rebound spike",
            120.0, _WHICH,
        ),
        "bistability": _type(
            "rests at an input at which a pulse sets off a spike every 38.8 ms, and another pulse ends them",
            (0.1, 0.26, -60.0, 0.0), -61.0, "0.24 + step(1, start=37.5, stop=42.5) + step(1, start=206, stop=211)",
            "bistability", 300.0, f"{_WHICH}, but the second pulse at 206, not 216: when it ends the exact flow's",
        ),
        "inhibition-induced spiking": _type(
            "rests at an input of 80, and spikes every 58.6 ms at 75",
            (-0.02, -1.0, -60.0, 8.0), -63.8, "80 + step(-5, start=50)", "tonic spiking", 350.0,
            f"{_WHICH}, which ends the inhibition at 250",
        ),
    },
)  # fmt: skip
