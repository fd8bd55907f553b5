"""Morris and Lecar's muscle fibre of the barnacle, and the three regimes that Rinzel and Ermentrout made of it."""

from typing import Any

from neun_py.spec.model import Model, Parameter, Preset, Variable

_TUTORIAL = "Rinzel & Ermentrout (1989), in Koch & Segev (eds.) Methods in Neuronal Modeling, MIT Press"
_COMPUTED = "; currents and rates computed from the equations"
_CLASS_I = {"gca": 4.0, "v3": 12.0, "v4": 17.4, "phi": 1 / 15}
_HOMOCLINIC = {**_CLASS_I, "phi": 0.23}
_BARNACLE = {"gca": 4.0, "vca": 100.0, "vk": -70.0, "vl": -50.0, "v1": 10.0, "v2": 15.0, "v3": -1.0, "v4": 14.5}
_BARNACLE |= {"phi": 1 / 15}


def _regime(
    description: str, behaviour: str, current: float | str, duration: float, numbers: dict[str, float], **start: Any
) -> Preset:
    return Preset(description, _TUTORIAL + _COMPUTED, numbers, start, current, (behaviour,), duration)


morris_lecar = Model(
    name="Morris-Lecar",
    short_name="ML",
    source="Morris & Lecar (1981) Biophys. J. 35:193, doi:10.1016/S0006-3495(81)84782-0; the defaults are the first "
    "set of Rinzel & Ermentrout (1989), in Methods in Neuronal Modeling, MIT Press",
    description="Calcium and delayed potassium current, with calcium at once: the smallest membrane of conductances, "
    "and the textbook of how firing begins. The defaults are of class II, by a Hopf bifurcation.",
    variables={
        "v": Variable(-60.855, "mV", "membrane potential", range=(-300.0, 300.0)),
        "w": Variable("w_inf", "1", "potassium activation gate", range=(0.0, 1.0)),
    },
    parameters={
        "cm": Parameter(20.0, "uF/cm2", "membrane capacitance", range=(1e-12, 1e6)),
        "gca": Parameter(4.4, "mS/cm2", "maximal calcium conductance", range=(0.0, 1e6)),
        "gk": Parameter(8.0, "mS/cm2", "maximal potassium conductance", range=(0.0, 1e6)),
        "gl": Parameter(2.0, "mS/cm2", "leak conductance", range=(0.0, 1e6)),
        "vca": Parameter(120.0, "mV", "calcium reversal potential"),
        "vk": Parameter(-84.0, "mV", "potassium reversal potential"),
        "vl": Parameter(-60.0, "mV", "leak reversal potential"),
        "v1": Parameter(-1.2, "mV", "half activation of calcium"),
        "v2": Parameter(18.0, "mV", "width of the calcium activation", range=(1e-12, 1e6)),
        "v3": Parameter(2.0, "mV", "half activation of potassium"),
        "v4": Parameter(30.0, "mV", "width of the potassium activation", range=(1e-12, 1e6)),
        "phi": Parameter(0.04, "1/ms", "least rate of the potassium gate", range=(0.0, 1e6)),
    },
    equations="""
        m_inf = sigmoid(2*(v - v1)/v2)
        w_inf = sigmoid(2*(v - v3)/v4)
        rate_w = phi*cosh((v - v3)/(2*v4))
        i_ca = gca*m_inf*(v - vca)
        i_k = gk*w*(v - vk)
        i_l = gl*(v - vl)
        dv/dt = (I - i_ca - i_k - i_l)/cm
        dw/dt = rate_w*(w_inf - w)
    """,
    spike="v >= 0",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.05,
    presets={
        "class II": _regime("11.725 Hz at 100 uA/cm2, by a Hopf bifurcation", "tonic spiking", 100.0, 600.0, {}),
        "class II onset": _regime(
            "firing jumps to 12.8 Hz on a slow ramp",
            "class 2",
            "ramp(80, 120, start=100, stop=2100)",
            2100.0,
            {},
            v=-29.966,
        ),
        "class II block": _regime(
            "depolarised and at rest above the Hopf current of 212.02 uA/cm2",
            "depolarisation block",
            "ramp(50, 260, start=100, stop=2100)",
            2500.0,
            {},
        ),
        "class I": _regime(
            "10.070 Hz at 45 uA/cm2, by a saddle-node on the cycle", "tonic spiking", 45.0, 800.0, _CLASS_I, v=-42.0
        ),
        "class I onset": _regime(
            "firing begins at any rate, however low, on a slow ramp from the saddle-node at 39.963 uA/cm2",
            "class 1",
            "ramp(35, 60, start=100, stop=3100)",
            3100.0,
            _CLASS_I,
            v=-37.772,
        ),
        "homoclinic": _regime(
            "rests or fires at 38 uA/cm2: one pulse begins the firing",
            "bistability",
            "38 + step(100, start=100, stop=120)",
            500.0,
            _HOMOCLINIC,
            v=-34.4597,
        ),
        "barnacle muscle": Preset(
            "36.25 Hz at 300 uA/cm2",
            "Morris & Lecar (1981), Fig. 9; the rate is computed from the equations",
            _BARNACLE,
            {"v": -50.0},
            300.0,
            ("tonic spiking",),
            400.0,
        ),
    },
)
