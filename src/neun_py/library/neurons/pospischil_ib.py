"""Pospischil and others' intrinsically bursting cell."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

AREA = 2.8952918e-4  # cm2: a cylinder 96 um long and wide, the cell of the authors' programs
_PROGRAM = "the authors' program, ModelDB 123623, as in Open Source Brain's PospischilEtAl2008"
_INPUT = f"step({0.15 * 1e-3 / AREA:.6g}, start=500, stop=2500)"  # 0.15 nA into the cell

pospischil_ib = Model(
    name="Pospischil intrinsically bursting",
    short_name="PospischilIB",
    source="Pospischil et al. (2008) Biol. Cybern. 99:427, doi:10.1007/s00422-008-0263-8; constants of ModelDB 123623",
    description="An intrinsically bursting cell of cortex with the fewest currents that make one: those of the "
    "regular-spiking cell and a high-threshold calcium current, L. More of it, and it bursts again and again.",
    variables={
        "v": Variable(-84.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "m": Variable("alpha_m/(alpha_m + beta_m)", "1", "sodium activation gate", range=(0.0, 1.0)),
        "h": Variable("alpha_h/(alpha_h + beta_h)", "1", "sodium inactivation gate (1: not inactivated)", (0.0, 1.0)),
        "n": Variable("alpha_n/(alpha_n + beta_n)", "1", "potassium activation gate", range=(0.0, 1.0)),
        "p": Variable("p_inf", "1", "activation gate of the M current", range=(0.0, 1.0)),
        "q": Variable("alpha_q/(alpha_q + beta_q)", "1", "calcium activation gate", range=(0.0, 1.0)),
        "r": Variable("alpha_r/(alpha_r + beta_r)", "1", "calcium inactivation gate (1: not inactivated)", (0.0, 1.0)),
    },
    parameters={
        "cm": Parameter(1.0, "uF/cm2", "membrane capacitance", range=(1e-12, 1e6)),
        "vna": Parameter(50.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-100.0, "mV", "potassium reversal potential"),
        "vca": Parameter(120.2547, "mV", "calcium reversal potential: 2.4e-4 mM inside, 2 outside, 36 degC"),
        "vl": Parameter(-85.0, "mV", "leak reversal potential"),
        "gna": Parameter(50.0, "mS/cm2", "maximal sodium conductance", range=(0.0, 1e6)),
        "gk": Parameter(5.0, "mS/cm2", "maximal potassium conductance", range=(0.0, 1e6)),
        "gm": Parameter(0.03, "mS/cm2", "maximal conductance of the M current", range=(0.0, 1e6)),
        "gca": Parameter(0.17, "mS/cm2", "maximal conductance of the L current", range=(0.0, 1e6)),
        "gl": Parameter(0.01, "mS/cm2", "leak conductance", range=(0.0, 1e6)),
        "vt": Parameter(-55.0, "mV", "shifts the gates of a spike, and with them the threshold"),
        "tau_max": Parameter(1000.0, "ms", "scale of the M current's time constant", range=(1e-12, 1e9)),
    },
    equations="""
        u = v - vt
        alpha_m = 0.32*(13 - u)/(exp((13 - u)/4) - 1)
        beta_m = 0.28*(u - 40)/(exp((u - 40)/5) - 1)
        alpha_h = 0.128*exp((17 - u)/18)
        beta_h = 4/(1 + exp((40 - u)/5))
        alpha_n = 0.032*(15 - u)/(exp((15 - u)/5) - 1)
        beta_n = 0.5*exp((10 - u)/40)
        p_inf = 1/(1 + exp(-(v + 35)/10))
        tau_p = tau_max/(3.3*exp((v + 35)/20) + exp(-(v + 35)/20))
        alpha_q = 0.055*(-27 - v)/(exp((-27 - v)/3.8) - 1)
        beta_q = 0.94*exp((-75 - v)/17)
        alpha_r = 0.000457*exp((-13 - v)/50)
        beta_r = 0.0065/(exp((-15 - v)/28) + 1)
        i_na = gna*m**3*h*(v - vna)
        i_k = gk*n**4*(v - vk)
        i_m = gm*p*(v - vk)
        i_ca = gca*q**2*r*(v - vca)
        i_l = gl*(v - vl)
        dv/dt = (I - i_l - i_na - i_k - i_m - i_ca)/cm
        dm/dt = alpha_m*(1 - m) - beta_m*m
        dh/dt = alpha_h*(1 - h) - beta_h*h
        dn/dt = alpha_n*(1 - n) - beta_n*n
        dp/dt = (p_inf - p)/tau_p
        dq/dt = alpha_q*(1 - q) - beta_q*q
        dr/dt = alpha_r*(1 - r) - beta_r*r
    """,
    spike="v >= 0",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.02,
    presets={
        "intrinsic burst": Preset(
            "0.15 nA into the cell: a burst of 8 spikes, then single ones",
            _PROGRAM,
            input=_INPUT,
            behaviour=("mixed mode",),
            duration=1900.0,
        ),
        "repetitive bursting": Preset(
            "0.15 nA into the cell, more calcium current (0.22 mS/cm2): a burst of 28, then short ones",
            _PROGRAM,
            {"gca": 0.22},
            input=_INPUT,
            behaviour=("bursting",),
            duration=2400.0,
        ),
    },
)
