"""Izhikevich's simple model as his script of 2003 computes it: a map."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_PAPER = "Izhikevich (2003), Fig. 2; parameters and input of the author's script, ModelDB 39948"
_WHICH = (
    "Izhikevich (2004) IEEE Trans. Neural Netw. 15:1063, Fig. 1; parameters and input of the author's script, "
    "ModelDB 39948"
)


def _type(
    description: str,
    values: tuple[float, float, float, float],
    v: float,
    given: str,
    behaviour: str,
    duration: float,
    source: str = _PAPER,
) -> Preset:
    """Give a preset from (a, b, c, d), the potential at which it starts, and its input.

    The script switches after a time, not at it: an iteration of 0.25 ms later.
    """
    return Preset(description, source, dict(zip("abcd", values, strict=True)), {"v": v}, given, (behaviour,), duration)


izhikevich_map = Model(
    name="Izhikevich, the published map",
    short_name="IzMap",
    source="Izhikevich (2003) IEEE Trans. Neural Netw. 14:1569, doi:10.1109/TNN.2003.820440",
    description="The simple model as the author's script (ModelDB 39948) computes the figures of 2003: Euler's step of "
    "0.25 ms for v, then for u with the new v. It gives the published spikes, which the equations, solved exactly, do "
    "not.",
    variables={
        "v": Variable(-65.0, "mV", "membrane potential"),
        "u": Variable("b*v", "mV/ms", "membrane recovery"),
        "drawn": Variable("v", "mV", "what the figures show: v, and at a spike its peak"),
    },
    parameters={
        "a": Parameter(0.02, "1/ms", "rate of the recovery"),
        "b": Parameter(0.2, "1/ms", "sensitivity of the recovery to the potential"),
        "c": Parameter(-65.0, "mV", "potential after a spike"),
        "d": Parameter(8.0, "mV/ms", "jump of the recovery at a spike"),
        "threshold": Parameter(30.0, "mV", "peak above which a spike is cut off"),
        "tau": Parameter(0.25, "ms", "time of an iteration, in the equations", range=(1e-12, 1e3)),
    },
    equations="""
        v_new = v + tau*(0.04*v**2 + 5*v + 140 - u + I)
        v[n+1] = v_new
        u[n+1] = u + tau*a*(b*v_new - u)
        drawn[n+1] = min(v_new, threshold)
    """,
    spike="v > threshold",
    reset="v = c; u = u + d",
    time_unit="ms",
    input_unit="mV/ms",
    step=0.25,
    presets={
        "regular spiking": _type(
            "cortical excitatory cell: 5 spikes in 150 ms, later ones every 33.3 ms",
            (0.02, 0.2, -65.0, 8.0), -63.0, "step(14, start=15.25)", "adaptation", 250.0,
        ),
        "intrinsically bursting": _type(
            "a burst of 3, then single spikes every 29.5 ms",
            (0.02, 0.2, -55.0, 4.0), -70.0, "step(11, start=15.25)", "mixed mode", 200.0,
        ),
        "chattering": _type(
            "a burst of 7, then of 4 spikes",
            (0.02, 0.2, -50.0, 2.0), -70.0, "step(10, start=15.25)", "bursting", 400.0,
        ),
        "fast spiking": _type(
            "cortical inhibitory cell: 110 Hz, with hardly any adaptation",
            (0.1, 0.2, -65.0, 2.0), -70.0, "step(10, start=15.25)", "tonic spiking", 150.0,
        ),
        "low-threshold spiking": _type(
            "inhibitory cell with a low threshold: adapts to 67 Hz",
            (0.02, 0.25, -65.0, 2.0), -63.0, "step(10, start=25.25)", "adaptation", 250.0,
        ),
        "thalamo-cortical": _type(
            "at rest before a weak input: tonic firing",
            (0.02, 0.25, -65.0, 0.05), -63.0, "step(1.5, start=30.25)", "tonic spiking", 500.0,
        ),
        "thalamo-cortical burst": _type(
            "released from hyperpolarisation: a burst of 5",
            (0.02, 0.25, -65.0, 0.05), -87.0, "-25 + step(25, start=45.25)", "rebound burst", 150.0,
        ),
        "resonator": _type(
            "rings, and a pulse makes two spikes",
            (0.1, 0.26, -65.0, 2.0), -70.0, "-2 + step(1.5, start=10.25) + step(10.5, start=60.25, stop=65)",
            "phasic spiking", 150.0,
        ),
        "bistability": _type(
            "a pulse sets off spikes every 40.75 ms, and another pulse ends them",
            (0.1, 0.26, -60.0, 0.0), -61.0,
            "0.24 + step(1, start=37.75, stop=42.5) + step(1, start=216.25, stop=221)", "bistability", 300.0, _WHICH,
        ),
        "regular spiking, constant input": Preset(
            "21.8 Hz at 10 (22.3 Hz by the equations)", "Izhikevich (2003), Fig. 2; the rate is computed from the map",
            {}, {}, 10.0, ("tonic spiking",), 400.0,
        ),
    },
)  # fmt: skip
