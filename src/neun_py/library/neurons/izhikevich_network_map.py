"""Izhikevich's simple model as his network program of 2003 computes it: a map of 1 ms."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_RATES = (
    "the network program of Izhikevich (2003), with the types of its Fig. 2; the rate is computed from the map in "
    "400 s, and in a shorter time differs, for the map is irregular"
)


def _type(description: str, a: float, b: float, c: float, d: float, behaviour: str) -> Preset:
    return Preset(description, _RATES, {"a": a, "b": b, "c": c, "d": d}, {}, 10.0, (behaviour,), 500.0)


izhikevich_network_map = Model(
    name="Izhikevich, the network's map",
    short_name="IzNet",
    source="Izhikevich (2003) IEEE Trans. Neural Netw. 14:1569, doi:10.1109/TNN.2003.820440",
    description="The simple model as the program that the paper prints computes its network of 1000 neurons: in each "
    "millisecond two half steps of v, then one of u with the new v. Cheap; its rates are not those of the equations.",
    variables={
        "v": Variable(-65.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "u": Variable("b*v", "mV/ms", "membrane recovery"),
        "drawn": Variable("v", "mV", "what can be drawn: v, and at a spike its peak"),
    },
    parameters={
        "a": Parameter(0.02, "1/ms", "rate of the recovery"),
        "b": Parameter(0.2, "1/ms", "sensitivity of the recovery to the potential"),
        "c": Parameter(-65.0, "mV", "potential after a spike"),
        "d": Parameter(8.0, "mV/ms", "jump of the recovery at a spike"),
        "threshold": Parameter(30.0, "mV", "peak at which a spike is cut off"),
    },
    equations="""
        v_half = v + 0.5*(0.04*v**2 + 5*v + 140 - u + I)
        v_new = v_half + 0.5*(0.04*v_half**2 + 5*v_half + 140 - u + I)
        v[n+1] = v_new
        u[n+1] = u + 1*(a*(b*v_new - u))
        drawn[n+1] = min(v_new, threshold)
    """,
    spike="v >= threshold",
    reset="v = c; u = u + d",
    time_unit="ms",
    input_unit="mV/ms",
    step=1.0,
    presets={
        "regular spiking": _type(
            "19.6 Hz in the long run at 10 (22.3 Hz by the equations)", 0.02, 0.2, -65.0, 8.0, "irregular spiking"
        ),
        "intrinsically bursting": _type(
            "25.9 Hz in the long run at 10 (32.0 Hz by the equations)", 0.02, 0.2, -55.0, 4.0, "irregular spiking"
        ),
        "chattering": _type(
            "doublets, 41.3 Hz in the long run at 10 (85 Hz by the equations)", 0.02, 0.2, -50.0, 2.0, "bursting"
        ),
        "fast spiking": _type(
            "65 Hz in the long run at 10 (136 Hz by the equations)", 0.1, 0.2, -65.0, 2.0, "irregular spiking"
        ),
        "low-threshold spiking": _type(
            "44 Hz in the long run at 10 (74.8 Hz by the equations)", 0.02, 0.25, -65.0, 2.0, "irregular spiking"
        ),
        "thalamo-cortical": _type(
            "69 Hz in the long run at 10 (272 Hz by the equations)", 0.02, 0.25, -65.0, 0.05, "irregular spiking"
        ),
        "resonator": _type(
            "80 Hz in the long run at 10 (195 Hz by the equations)", 0.1, 0.26, -65.0, 2.0, "irregular spiking"
        ),
    },
)
