"""Izhikevich's simple model with the coefficients of its parabola as parameters."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_SOURCE = (
    "Izhikevich (2004) IEEE Trans. Neural Netw. 15:1063, Fig. 1; parameters and input of the author's script, "
    "ModelDB 39948"
)
_CLASS_1 = {"k1": 4.1, "k0": 108.0, "b": -0.1, "c": -55.0, "d": 6.0}
_ACCOMMODATION = {"b": 1.0, "c": -55.0, "d": 4.0, "v_u": -65.0, "k_u": 0.0}
_AT_REST = {"v": -65.0, "u": -16.0}

izhikevich_quadratic = Model(
    name="Izhikevich, general quadratic",
    short_name="IzQuadratic",
    source="Izhikevich (2004) IEEE Trans. Neural Netw. 15:1063, doi:10.1109/TNN.2004.832719",
    description="The simple model of 2003 for the patterns of 2004 that need other coefficients (class 1, integrator) "
    "or a recovery that does not decay (accommodation). The defaults are those of 2003.",
    variables={
        "v": Variable(-65.0, "mV", "membrane potential"),
        "u": Variable("b*(v - v_u)", "mV/ms", "membrane recovery"),
    },
    parameters={
        "k2": Parameter(0.04, "1/(mV*ms)", "quadratic coefficient of the membrane", range=(1e-12, 1e6)),
        "k1": Parameter(5.0, "1/ms", "linear coefficient of the membrane"),
        "k0": Parameter(140.0, "mV/ms", "constant of the membrane"),
        "a": Parameter(0.02, "1/ms", "rate of the recovery"),
        "b": Parameter(0.2, "1/ms", "sensitivity of the recovery to the potential"),
        "v_u": Parameter(0.0, "mV", "potential at which nothing drives the recovery"),
        "k_u": Parameter(1.0, "1", "decay of the recovery; 0: it integrates"),
        "c": Parameter(-65.0, "mV", "potential after a spike"),
        "d": Parameter(8.0, "mV/ms", "jump of the recovery at a spike"),
        "threshold": Parameter(30.0, "mV", "peak at which a spike is cut off"),
    },
    equations="""
        dv/dt = k2*v**2 + k1*v + k0 - u + I
        du/dt = a*(b*(v - v_u) - k_u*u)
    """,
    spike="v >= threshold",
    reset="v = c; u = u + d",
    time_unit="ms",
    input_unit="mV/ms",
    step=0.01,
    presets={
        "class 1": Preset(
            "on a slow ramp, firing begins slowly: intervals from 41 to 15 ms",
            _SOURCE,
            _CLASS_1,
            {"v": -60.0},
            "ramp(0, 20.25, start=30, stop=300)",
            ("class 1",),
            300.0,
        ),
        "integrator": Preset(
            "of two pulses 5 ms or 10 ms apart, only those close together make it spike",
            _SOURCE,
            _CLASS_1,
            {"v": -60.0},
            "step(9, start=9.1, stop=11.1) + step(9, start=14.1, stop=16.1)"
            " + step(9, start=70, stop=72) + step(9, start=80, stop=82)",
            ("integration",),
            100.0,
        ),
        "accommodation": Preset(
            "a slow ramp to 8 makes no spike: it rests at -65 mV whatever the input",
            _SOURCE,
            _ACCOMMODATION,
            _AT_REST,
            "ramp(0, 8, start=0, stop=200)",
            ("rest",),
            400.0,
        ),
        "accommodation, fast ramp": Preset(
            "a ramp to half as much in 12.5 ms makes a spike",
            _SOURCE,
            _ACCOMMODATION,
            _AT_REST,
            "ramp(0, 4, start=10, stop=22.5) + step(-4, start=22.5)",
            ("single spike",),
            150.0,
        ),
    },
)
