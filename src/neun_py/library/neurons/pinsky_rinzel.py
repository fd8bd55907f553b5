"""Pinsky and Rinzel's pyramidal cell of two compartments."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_PAPER = "numbers computed from the equations; regime of Pinsky & Rinzel (1994), Fig. 2"

pinsky_rinzel = Model(
    name="Pinsky-Rinzel",
    short_name="PinskyRinzel",
    source="Pinsky & Rinzel (1994) J. Comput. Neurosci. 1:39, doi:10.1007/BF00962717; potentials with "
    "rest at -60 mV, as in ModelDB 35358",
    description="Pyramidal cell of hippocampal CA3: a soma that makes sodium spikes and a dendrite that makes calcium "
    "spikes, between which current runs to and fro and makes the burst. The input goes into the soma, per area of the "
    "whole cell.",
    variables={
        "v": Variable(-60.0, "mV", "membrane potential of the soma", range=(-200.0, 200.0)),
        "vd": Variable(-60.0, "mV", "membrane potential of the dendrite", range=(-200.0, 200.0)),
        "h": Variable("alpha_h/(alpha_h + beta_h)", "1", "sodium inactivation gate", range=(0.0, 1.0)),
        "n": Variable("alpha_n/(alpha_n + beta_n)", "1", "potassium activation gate", range=(0.0, 1.0)),
        "s": Variable("alpha_s/(alpha_s + beta_s)", "1", "calcium activation gate", range=(0.0, 1.0)),
        "c": Variable("alpha_c/(alpha_c + beta_c)", "1", "gate of the fast potassium current of calcium", (0.0, 1.0)),
        "q": Variable("alpha_q/(alpha_q + 0.001)", "1", "gate of the slow potassium current of calcium", (0.0, 1.0)),
        "ca": Variable(0.2, "1", "calcium in the dendrite, in the paper's own measure", range=(0.0, inf)),
    },
    parameters={
        "cm": Parameter(3.0, "uF/cm2", "membrane capacitance", range=(1e-12, inf)),
        "p": Parameter(0.5, "1", "part of the membrane that is soma", range=(1e-6, 1 - 1e-6)),
        "gc": Parameter(2.1, "mS/cm2", "conductance between soma and dendrite", range=(0.0, inf)),
        "gl": Parameter(0.1, "mS/cm2", "leak conductance", range=(0.0, inf)),
        "gna": Parameter(30.0, "mS/cm2", "maximal sodium conductance", range=(0.0, inf)),
        "gdr": Parameter(15.0, "mS/cm2", "maximal conductance, delayed rectifier", range=(0.0, inf)),
        "gca": Parameter(10.0, "mS/cm2", "maximal calcium conductance", range=(0.0, inf)),
        "gahp": Parameter(0.8, "mS/cm2", "maximal conductance, slow potassium current of calcium", range=(0.0, inf)),
        "gkc": Parameter(15.0, "mS/cm2", "maximal conductance, fast potassium current of calcium", range=(0.0, inf)),
        "vna": Parameter(60.0, "mV", "sodium reversal potential"),
        "vca": Parameter(80.0, "mV", "calcium reversal potential"),
        "vk": Parameter(-75.0, "mV", "potassium reversal potential"),
        "vl": Parameter(-60.0, "mV", "leak reversal potential"),
        "i_d": Parameter(0.0, "uA/cm2", "steady current into the dendrite"),
    },
    equations="""
        alpha_m = 0.32*(-46.9 - v)/(exp((-46.9 - v)/4) - 1)
        beta_m = 0.28*(v + 19.9)/(exp((v + 19.9)/5) - 1)
        m_inf = alpha_m/(alpha_m + beta_m)
        alpha_h = 0.128*exp((-43 - v)/18)
        beta_h = 4/(1 + exp((-20 - v)/5))
        alpha_n = 0.016*(-24.9 - v)/(exp((-24.9 - v)/5) - 1)
        beta_n = 0.25*exp(-1 - 0.025*v)
        alpha_s = 1.6/(1 + exp(-0.072*(vd - 5)))
        beta_s = 0.02*(vd + 8.9)/(exp((vd + 8.9)/5) - 1)
        fall_c = 2*exp((-53.5 - vd)/27)
        alpha_c = where(vd < -10, exp((vd + 50)/11 - (vd + 53.5)/27)/18.975, fall_c)
        beta_c = where(vd < -10, fall_c - alpha_c, 0)
        alpha_q = min(0.00002*ca, 0.01)
        chi = min(ca/250, 1)
        i_na = gna*m_inf**2*h*(v - vna)
        i_dr = gdr*n*(v - vk)
        i_ls = gl*(v - vl)
        i_ca = gca*s**2*(vd - vca)
        i_ahp = gahp*q*(vd - vk)
        i_kc = gkc*c*chi*(vd - vk)
        i_ld = gl*(vd - vl)
        i_c = gc*(v - vd)
        dv/dt = (-i_ls - i_na - i_dr + (I - i_c)/p)/cm
        dvd/dt = (-i_ld - i_ca - i_ahp - i_kc + (i_d + i_c)/(1 - p))/cm
        dh/dt = alpha_h*(1 - h) - beta_h*h
        dn/dt = alpha_n*(1 - n) - beta_n*n
        ds/dt = alpha_s*(1 - s) - beta_s*s
        dc/dt = alpha_c*(1 - c) - beta_c*c
        dq/dt = alpha_q*(1 - q) - 0.001*q
        dca/dt = -0.13*i_ca - 0.075*ca
    """,
    spike="v >= -25",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.01,
    presets={
        "bursting": Preset(
            "bursts of 4 every 495 ms (0.75 uA/cm2 into the soma)",
            f"{_PAPER}A",
            input=0.75,
            behaviour=("bursting",),
            duration=2e3,
        ),
        "dendritic input": Preset(
            "bursts of 3 every 157 ms (2.49 uA/cm2 into the dendrite, -0.5 into the soma)",
            f"{_PAPER}B",
            {"i_d": 2.49},
            input=-0.5,
            behaviour=("bursting",),
            duration=1.5e3,
        ),
        "spiking": Preset(
            "a spike every 22.8 ms (2.5 uA/cm2 into the soma)",
            f"{_PAPER}C",
            initial={"v": -57.8, "vd": -58.78, "q": 0.27883, "ca": 18.08},
            input=2.5,
            behaviour=("tonic spiking",),
            duration=500.0,
        ),
        "tight coupling": Preset(
            "a spike every 101 ms (as spiking, with gc = 10.5)",
            f"{_PAPER}D",
            {"gc": 10.5},
            input=2.5,
            behaviour=("tonic spiking",),
            duration=2e3,
        ),
    },
)
