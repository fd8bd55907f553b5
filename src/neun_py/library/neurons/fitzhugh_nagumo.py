"""FitzHugh and Nagumo's excitable oscillator, in the form of today."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_ALGEBRA = "the Hopf currents of these equations, by algebra: 0.33128 and 1.41872"
_COMPUTED = "computed from the equations of FitzHugh (1961)"

fitzhugh_nagumo = Model(
    name="FitzHugh-Nagumo",
    short_name="FHN",
    source="FitzHugh (1961) Biophys. J. 1:445, doi:10.1016/S0006-3495(61)86902-6; "
    "Nagumo, Arimoto & Yoshizawa (1962) Proc. IRE 50:2061, doi:10.1109/JRPROC.1962.288235",
    description="The nerve membrane boiled down to two dimensionless variables: excitable, firing and blocked, all in "
    "one phase plane. This is the form with positive depolarisation and 1/tau = 0.08.",
    variables={
        "v": Variable(-1.2, "1", "membrane potential"),
        "w": Variable(-0.625, "1", "recovery"),
    },
    parameters={
        "a": Parameter(0.7, "1", "shift of the recovery"),
        "b": Parameter(0.8, "1", "decay of the recovery"),
        "tau": Parameter(12.5, "1", "time scale of the recovery", range=(1e-12, 1e12)),
    },
    equations="""
        dv/dt = v - v**3/3 - w + I
        dw/dt = (v + a - b*w)/tau
    """,
    spike="v >= 0",
    time_unit="1",
    input_unit="1",
    step=0.05,
    presets={
        "rest": Preset("rests at v = -1.1994", _ALGEBRA, initial={"v": -1.0}, behaviour=("rest",), duration=200.0),
        "single spike": Preset(
            "one spike to a step of 0.32, below the Hopf current",
            _ALGEBRA,
            input="step(0.32, start=20)",
            behaviour=("single spike",),
            duration=300.0,
        ),
        "tonic spiking": Preset(
            "a spike every 39.474 at a current of 0.5",
            _COMPUTED,
            input=0.5,
            behaviour=("tonic spiking",),
            duration=400.0,
        ),
        "anodal break": Preset(
            "a spike when a current of -0.5 ends",
            "FitzHugh (1961), anodal break excitation",
            input="step(-0.5, start=20, stop=100)",
            behaviour=("rebound spike",),
            duration=250.0,
        ),
        "depolarisation block": Preset(
            "depolarised and at rest above the second Hopf current, at 1.5",
            _ALGEBRA,
            input="ramp(0, 1.5, start=20, stop=620)",
            behaviour=("depolarisation block",),
            duration=900.0,
        ),
    },
)
