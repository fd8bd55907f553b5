"""Brette and Gerstner's adaptive exponential integrate-and-fire neuron."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_NAUD = "Naud, Marcille, Clopath & Gerstner (2008) Biol. Cybern. 99:335, doi:10.1007/s00422-008-0264-7"
_BRETTE = "Brette & Gerstner (2005), with the cut-off at vt + 5 delta_t and the numbers of Brian's example of it"


def _pattern(
    shown: str, c: float, g: float, e: float, a: float, tau: float, b: float, reset: float, current: float,
    duration: float, *behaviour: str,
) -> Preset:  # fmt: skip
    numbers = {"cm": c, "gl": g, "vl": e, "a": a, "tau_w": tau, "b": b, "v_reset": reset, "vt": -50.0}
    return Preset(shown, _NAUD, numbers, {"v": e}, current, behaviour, duration)


def _cell(shown: str, duration: float, behaviour: str, **numbers: float) -> Preset:
    numbers |= {"threshold": -40.4}
    return Preset(shown, _BRETTE, numbers, input=1000.0, behaviour=(behaviour,), duration=duration)


# A step may carry v beyond the cut-off, where the exponential would overflow and w follow it: the equations read the
# cut-off instead.
adaptive_exponential = Model(
    name="Adaptive exponential integrate-and-fire",
    short_name="AdEx",
    source="Brette & Gerstner (2005) J. Neurophysiol. 94:3637, doi:10.1152/jn.00686.2005",
    description="An exponential upstroke and one adaptation current that follows the potential (a) and jumps at a "
    "spike (b): the firing patterns of cortex with parameters that can be fitted. Reset at the end of a step.",
    variables={
        "v": Variable(-70.6, "mV", "membrane potential", range=(-200.0, 200.0)),
        "w": Variable(0.0, "pA", "adaptation current"),
    },
    parameters={
        "cm": Parameter(281.0, "pF", "membrane capacitance", range=(1e-12, 1e9)),
        "gl": Parameter(30.0, "nS", "leak conductance", range=(1e-12, 1e9)),
        "vl": Parameter(-70.6, "mV", "leak reversal potential", range=(-200.0, 200.0)),
        "vt": Parameter(-50.4, "mV", "potential at which spikes begin"),
        "delta_t": Parameter(2.0, "mV", "spike slope factor", range=(1e-3, 1e3)),
        "a": Parameter(4.0, "nS", "subthreshold adaptation: how w follows the potential"),
        "tau_w": Parameter(144.0, "ms", "time constant of the adaptation", range=(1e-12, 1e9)),
        "b": Parameter(80.5, "pA", "jump of the adaptation at a spike"),
        "v_reset": Parameter(-70.6, "mV", "potential after a spike"),
        "threshold": Parameter(0.0, "mV", "cut-off of the spike"),
    },
    equations="""
        v_cut = min(v, threshold)
        i_l = gl*(v - vl)
        i_spike = -gl*delta_t*exp((v_cut - vt)/delta_t)
        dv/dt = (I - i_l - i_spike - w)/cm
        dw/dt = (a*(v_cut - vl) - w)/tau_w
    """,
    spike="v >= threshold",
    reset="v = v_reset; w = w + b",
    time_unit="ms",
    input_unit="pA",
    step=0.01,
    category="neuron",
    presets={
        "regular spiking": _cell("adapts from 74 to 28 Hz (1 nA)", 400.0, "adaptation"),
        "bursting": _cell("bursts of 2 every 39.9 ms (1 nA)", 250.0, "bursting", tau_w=20.0, b=500.0, v_reset=-45.4),
        "fast spiking": _cell(
            "slows down from 85 to 78 Hz without adaptation at spikes (1 nA)",
            500.0,
            "tonic spiking",
            tau_w=144.0,
            b=0.0,
            a=562.0 / 144.0,
        ),
        "tonic": _pattern("a spike every 9.59 ms", 200, 10, -70, 2, 30, 0, -58, 500, 200, "tonic spiking"),
        "adaptation": _pattern(
            "the last interval is several times the first", 200, 12, -70, 2, 300, 60, -58, 500, 400, "adaptation"
        ),
        "initial burst": _pattern(
            "three spikes at once, then one every 64 ms", 130, 18, -58, 4, 150, 120, -50, 400, 500, "mixed mode"
        ),
        "regular bursting": _pattern(
            "bursts of two every 138.5 ms", 200, 10, -58, 2, 120, 100, -46, 210, 700, "bursting"
        ),
        "delayed accelerating": _pattern(
            "first spike after 34 ms, and ever faster", 200, 12, -70, -10, 300, 0, -58, 300, 250, "acceleration"
        ),
        "delayed regular bursting": _pattern(
            "first burst after 57 ms", 100, 10, -65, -10, 90, 30, -47, 110, 500, "delay", "bursting"
        ),
        "transient": _pattern("one spike at 30.3 ms", 100, 10, -65, 10, 90, 100, -47, 180, 250, "single spike"),
        "irregular": _pattern(
            "intervals that never repeat", 100, 12, -60, -11, 130, 30, -48, 160, 800, "irregular spiking", "chaos"
        ),
        "chaos": Preset(
            "chaotic intervals, for a reset at -48 mV (800 pA)",
            "Touboul & Brette (2008) Biol. Cybern. 99:319, Fig. 8: chaos for resets from -48.3 to -47.7 mV",
            {"tau_w": 40.0, "b": 80.0, "v_reset": -48.0},
            input=800.0,
            behaviour=("irregular spiking", "chaos"),
            duration=500.0,
        ),
    },
)
