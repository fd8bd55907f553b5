"""Hodgkin and Huxley's squid axon, per cell."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

AREA = 7.854e-3  # cm2: the cell of the classic examples; densities times this area are the defaults
_BY_CONTINUATION = "bifurcations: Rinzel & Miller (1980) Math. Biosci. 49:27; Hassard (1978) J. Theor. Biol. 71:401"


def _density(current: float) -> float:
    """Give the current of the cell (uA) for a density (uA/cm2)."""
    return current * AREA


hodgkin_huxley = Model(
    name="Hodgkin-Huxley",
    short_name="HH",
    source="Hodgkin & Huxley (1952) J. Physiol. 117:500, doi:10.1113/jphysiol.1952.sp004764",
    description="Squid giant axon at 6.3 degC, in today's sign and with rest near -65 mV: the conductances that "
    "make an action potential. Per cell: 1 uF/cm2, 120, 36 and 0.3 mS/cm2 times an area of 7.854e-3 cm2.",
    variables={
        "v": Variable(-65.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "h": Variable(
            "alpha_h/(alpha_h + beta_h)",
            "1",
            "sodium inactivation gate (1: not inactivated)",
            range=(0.0, 1.0),
        ),
        "m": Variable("alpha_m/(alpha_m + beta_m)", "1", "sodium activation gate", range=(0.0, 1.0)),
        "n": Variable("alpha_n/(alpha_n + beta_n)", "1", "potassium activation gate", range=(0.0, 1.0)),
    },
    parameters={
        "cm": Parameter(1 * AREA, "uF", "membrane capacitance", range=(1e-12, 1e6)),
        "vna": Parameter(50.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-77.0, "mV", "potassium reversal potential"),
        "vl": Parameter(-54.387, "mV", "leak reversal potential"),
        "gna": Parameter(120 * AREA, "mS", "maximal sodium conductance", range=(0.0, 1e6)),
        "gk": Parameter(36 * AREA, "mS", "maximal potassium conductance", range=(0.0, 1e6)),
        "gl": Parameter(0.3 * AREA, "mS", "leak conductance", range=(0.0, 1e6)),
    },
    equations="""
        alpha_m = 0.1*(v + 40)/(1 - exp(-(v + 40)/10))
        beta_m = 4*exp(-(v + 65)/18)
        alpha_h = 0.07*exp(-(v + 65)/20)
        beta_h = 1/(1 + exp(-(v + 35)/10))
        alpha_n = 0.01*(v + 55)/(1 - exp(-(v + 55)/10))
        beta_n = 0.125*exp(-(v + 65)/80)
        i_na = gna*m**3*h*(v - vna)
        i_k = gk*n**4*(v - vk)
        i_l = gl*(v - vl)
        dv/dt = (I - i_l - i_na - i_k)/cm
        dh/dt = alpha_h*(1 - h) - beta_h*h
        dm/dt = alpha_m*(1 - m) - beta_m*m
        dn/dt = alpha_n*(1 - n) - beta_n*n
    """,
    spike="v >= 0",
    time_unit="ms",
    input_unit="uA",
    step=0.01,
    presets={
        "rest": Preset("settles at -64.996 mV", _BY_CONTINUATION, behaviour=("rest",), duration=50.0),
        "single spike": Preset(
            "one spike after the step, then rest (2.24 to 6.26 uA/cm2)",
            _BY_CONTINUATION,
            input=_density(4.0),
            behaviour=("single spike",),
            duration=50.0,
        ),
        "repetitive firing": Preset(
            "68.32 Hz (10 uA/cm2; steady firing from 9.78 to 154.5)",
            _BY_CONTINUATION,
            input=_density(10.0),
            behaviour=("tonic spiking",),
            duration=100.0,
        ),
        "depolarisation block": Preset(
            "settles without firing on (above 154.5 uA/cm2)",
            _BY_CONTINUATION,
            input=_density(200.0),
            behaviour=("depolarisation block",),
            duration=50.0,
        ),
        "bistability": Preset(
            "at 8 uA/cm2 it rests, and fires at 62.47 Hz once a pulse has set it off (6.26 to 9.78)",
            _BY_CONTINUATION,
            initial={"v": -60.353},
            input=f"{_density(8.0):.6g} + step({_density(20.0):.6g}, start=30, stop=31)",
            behaviour=("bistability",),
            duration=130.0,
        ),
        "slow firing": Preset(
            "52.37 Hz at 6.3 uA/cm2: slower than at 6.26 it cannot fire for long",
            _BY_CONTINUATION,
            input=_density(6.3),
            behaviour=("tonic spiking",),
            duration=200.0,
        ),
        "class 2": Preset(
            "on a slow ramp, firing begins above 50 Hz",
            _BY_CONTINUATION,
            input="ramp(0.06, 0.16, start=10, stop=410)",
            behaviour=("class 2",),
            duration=410.0,
        ),
        "subthreshold oscillation": Preset(
            "a step of 2 uA/cm2 makes it ring",
            "the subthreshold oscillations of Hodgkin & Huxley (1952)",
            input=f"step({_density(2.0):.6g}, start=5)",
            behaviour=("subthreshold oscillation",),
            duration=60.0,
        ),
        "anode break": Preset(
            "a spike 5.7 ms after a step of -10 uA/cm2 has ended",
            "the anode break excitation of Hodgkin & Huxley (1952); the time is computed",
            input=f"step({_density(-10.0):.6g}, start=5, stop=25)",
            behaviour=("rebound spike",),
            duration=60.0,
        ),
    },
)
