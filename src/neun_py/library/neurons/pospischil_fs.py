"""Pospischil and others' fast-spiking cell."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

AREA = 1.4102609e-4  # cm2: a cylinder 67 um long and wide, the cell of the authors' programs
_PROGRAM = "the authors' program, ModelDB 123623, as in Open Source Brain's PospischilEtAl2008"


def _density(current: float) -> float:
    """Give the density (uA/cm2) of a current of the whole cell (nA)."""
    return current * 1e-3 / AREA


pospischil_fs = Model(
    name="Pospischil fast spiking",
    short_name="PospischilFS",
    source="Pospischil et al. (2008) Biol. Cybern. 99:427, doi:10.1007/s00422-008-0263-8; constants of ModelDB 123623",
    description="A fast-spiking interneuron of cortex with the fewest currents that make one: sodium and potassium. It "
    "does not adapt. Inhibitory cells of networks of cortex.",
    variables={
        "v": Variable(-70.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "m": Variable("alpha_m/(alpha_m + beta_m)", "1", "sodium activation gate", range=(0.0, 1.0)),
        "h": Variable("alpha_h/(alpha_h + beta_h)", "1", "sodium inactivation gate (1: not inactivated)", (0.0, 1.0)),
        "n": Variable("alpha_n/(alpha_n + beta_n)", "1", "potassium activation gate", range=(0.0, 1.0)),
    },
    parameters={
        "cm": Parameter(1.0, "uF/cm2", "membrane capacitance", range=(1e-12, 1e6)),
        "vna": Parameter(50.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-100.0, "mV", "potassium reversal potential"),
        "vl": Parameter(-70.0, "mV", "leak reversal potential"),
        "gna": Parameter(50.0, "mS/cm2", "maximal sodium conductance", range=(0.0, 1e6)),
        "gk": Parameter(10.0, "mS/cm2", "maximal potassium conductance", range=(0.0, 1e6)),
        "gl": Parameter(0.15, "mS/cm2", "leak conductance", range=(0.0, 1e6)),
        "vt": Parameter(-55.0, "mV", "shifts the gates of a spike, and with them the threshold"),
    },
    equations="""
        u = v - vt
        alpha_m = 0.32*(13 - u)/(exp((13 - u)/4) - 1)
        beta_m = 0.28*(u - 40)/(exp((u - 40)/5) - 1)
        alpha_h = 0.128*exp((17 - u)/18)
        beta_h = 4/(1 + exp((40 - u)/5))
        alpha_n = 0.032*(15 - u)/(exp((15 - u)/5) - 1)
        beta_n = 0.5*exp((10 - u)/40)
        i_na = gna*m**3*h*(v - vna)
        i_k = gk*n**4*(v - vk)
        i_l = gl*(v - vl)
        dv/dt = (I - i_l - i_na - i_k)/cm
        dm/dt = alpha_m*(1 - m) - beta_m*m
        dh/dt = alpha_h*(1 - h) - beta_h*h
        dn/dt = alpha_n*(1 - n) - beta_n*n
    """,
    spike="v >= 0",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.02,
    presets={
        "tonic spiking": Preset(
            "0.5 nA into the cell: a spike every 20.17 ms",
            _PROGRAM,
            input=f"step({_density(0.5):.6g}, start=300, stop=700)",
            behaviour=("tonic spiking",),
            duration=750.0,
        ),
        "fast spiking": Preset(
            "173.4 Hz without adaptation (10 uA/cm2)",
            "computed from the equations of Pospischil et al. (2008)",
            input=10.0,
            behaviour=("tonic spiking",),
            duration=60.0,
        ),
    },
)
