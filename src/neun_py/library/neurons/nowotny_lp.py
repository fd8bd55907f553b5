"""Nowotny, Levi and Selverston's model of the lateral pyloric neuron of the lobster."""

from math import inf

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations, over the currents of Nowotny et al. (2008), Fig. 5A, each less 2 nA"
_BURSTING = {  # between two bursts
    "vs": -48.4925, "va": -64.9924, "h_na": 0.98296, "m_kd": 0.03658, "m_m": 0.017644, "h_cat": 0.47087,
    "h_kca": 0.62297, "m_a": 0.20763, "h_a1": 0.067713, "h_a2": 0.108392, "m_h": 0.152113, "ca": 0.46971,
}  # fmt: skip
_FIRING = {  # between two spikes
    "vs": -36.7433, "va": -61.5932, "h_na": 0.990795, "m_kd": 0.063505, "m_m": 0.025965, "m_cat": 0.00517757,
    "h_cat": 0.242097, "h_kca": 0.701681, "m_a": 0.278414, "h_a1": 0.0143637, "h_a2": 0.0138063, "m_h": 0.0147652,
    "ca": 0.398159,
}  # fmt: skip

nowotny_lp = Model(
    name="Nowotny LP",
    short_name="NowotnyLP",
    source="Nowotny, Levi & Selverston (2008) PLoS ONE 3:e2627, doi:10.1371/journal.pone.0002627; equations and "
    "values of the first author's programs, the values in ModelDB 116957, the equations also in RTHybrid of GNB-UAM",
    description="The lateral pyloric neuron of the lobster's stomatogastric ganglion, fitted to recordings of isolated "
    "cells: an axon that makes spikes and has a very slow potassium current, and a soma with calcium, potassium and "
    "hyperpolarisation-activated currents. It bursts, and depolarised it fires. A share of the input enters the soma; "
    "the paper's potentials are 9.34 mV lower.",
    variables={
        "vs": Variable(-56.0, "mV", "potential of the soma", range=(-200.0, 200.0)),
        "va": Variable(-56.0, "mV", "potential of the axon", range=(-200.0, 200.0)),
        "m_na": Variable(0.0, "1", "sodium activation gate", range=(0.0, 1.0)),
        "h_na": Variable(0.2, "1", "sodium inactivation gate (1: not inactivated)", range=(0.0, 1.0)),
        "m_kd": Variable(0.0, "1", "gate of the delayed rectifier", range=(0.0, 1.0)),
        "m_m": Variable(0.01, "1", "gate of the very slow potassium current", range=(0.0, 1.0)),
        "m_cat": Variable(0.0, "1", "transient calcium activation gate", range=(0.0, 1.0)),
        "h_cat": Variable(1.0, "1", "transient calcium inactivation gate (1: not inactivated)", range=(0.0, 1.0)),
        "m_cas": Variable(0.0, "1", "gate of the slow calcium current", range=(0.0, 1.0)),
        "m_kca": Variable(0.0, "1", "activation gate of the potassium current of calcium", range=(0.0, 1.0)),
        "h_kca": Variable(1.0, "1", "its inactivation by calcium (1: not inactivated)", range=(0.0, 7 / 6)),
        "m_a": Variable(0.0, "1", "transient potassium activation gate", range=(0.0, 1.0)),
        "h_a1": Variable(1.0, "1", "its faster inactivation gate (1: not inactivated)", range=(0.0, 1.0)),
        "h_a2": Variable(1.0, "1", "its slower inactivation gate (1: not inactivated)", range=(0.0, 1.0)),
        "m_h": Variable(0.0, "1", "gate of the current that hyperpolarisation opens", range=(0.0, 1.0)),
        "ca": Variable(0.04, "uM", "calcium in the soma", range=(0.0, inf)),
    },
    parameters={
        "cs": Parameter(0.0543909161, "nF", "capacitance of the soma", range=(1e-12, inf)),
        "cm": Parameter(0.1148312178, "nF", "capacitance of the axon", range=(1e-12, inf)),
        "gvv": Parameter(0.004017089073, "uS", "conductance between soma and axon", range=(0.0, inf)),
        "gna": Parameter(7.15, "uS", "maximal sodium conductance", range=(0.0, inf)),
        "gkd": Parameter(1.43, "uS", "maximal conductance, delayed rectifier", range=(0.0, inf)),
        "gm": Parameter(0.2613041227, "uS", "maximal conductance, very slow potassium current", range=(0.0, inf)),
        "gl": Parameter(0.001004288227, "uS", "leak conductance of the axon", range=(0.0, inf)),
        "gcat": Parameter(0.1247796343, "1", "share of the transient calcium current", range=(0.0, inf)),
        "gcas": Parameter(0.07142141077, "1", "share of the slow calcium current", range=(0.0, inf)),
        "p_ca": Parameter(0.00155982, "uS/uM", "permeability for calcium", range=(0.0, inf)),
        "gkca": Parameter(1.663612026, "uS", "maximal conductance, potassium current of calcium", range=(0.0, inf)),
        "ga": Parameter(0.8008791415, "uS", "maximal conductance, transient potassium current", range=(0.0, inf)),
        "gh": Parameter(0.0126874385, "uS", "maximal conductance that hyperpolarisation opens", range=(0.0, inf)),
        "gls": Parameter(0.0006901584324, "uS", "leak conductance of the soma", range=(0.0, inf)),
        "area": Parameter(0.9, "1", "scale of the soma's own currents", range=(0.0, inf)),
        "vna": Parameter(50.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-72.0, "mV", "potassium reversal potential"),
        "vm": Parameter(-80.0, "mV", "reversal potential, very slow potassium current"),
        "vh": Parameter(-20.0, "mV", "reversal potential of the current that hyperpolarisation opens"),
        "vl": Parameter(-50.0, "mV", "leak reversal potential"),
        "ca_out": Parameter(15123.5, "uM", "calcium outside", range=(0.0, inf)),
        "ca_rest": Parameter(0.02, "uM", "calcium without any current", range=(0.0, inf)),
        "c_ca": Parameter(0.05049639866, "uM/(nA*ms)", "calcium per charge", range=(0.0, inf)),
        "k_ca": Parameter(0.01729930764, "1/ms", "rate at which calcium leaves", range=(0.0, inf)),
        "scale": Parameter(0.01222505828, "1", "share of the input that enters the soma"),
    },
    equations="""
        alpha_m = 0.32*(va + 52)/(1 - exp(-(va + 52)/4))
        beta_m = 0.28*(va + 25)/(exp((va + 25)/5) - 1)
        alpha_h = 0.128*exp(-(va + 48)/18)
        beta_h = 4/(1 + exp(-(va + 25)/5))
        alpha_n = 0.032*(va + 50)/(1 - exp(-(va + 50)/5))
        beta_n = 0.5*exp(-(va + 55)/40)
        h_a_inf = sigmoid(-(vs + 62)/6)
        part = sigmoid((vs - 7)/15)
        m_kca_inf = sigmoid((vs + 0.6*ca)/23)*sigmoid((vs + 16 + 0.6*ca)/5)*ca/(2.5 + ca)
        i_na = gna*m_na**3*h_na*(va - vna)
        i_kd = gkd*m_kd**4*(va - vk)
        i_m = gm*m_m*(va - vm)
        i_l = gl*(va - vl)
        i_vv = gvv*(vs - va)
        drive = ca*vs + (ca - ca_out)*vs/(exp(vs/11.4866) - 1)
        i_ca = area*(gcat*m_cat*h_cat + gcas*m_cas)*p_ca*drive
        i_kca = area*gkca*m_kca*h_kca*(vs - vk)
        i_a = area*ga*m_a**3*(part*h_a1 + (1 - part)*h_a2)*(vs - vk)
        i_h = area*gh*m_h*(vs - vh)
        i_ls = area*gls*(vs - vl)
        dvs/dt = (scale*I - i_ca - i_kca - i_a - i_h - i_ls - i_vv)/cs
        dva/dt = (i_vv - i_na - i_kd - i_m - i_l)/cm
        dm_na/dt = alpha_m*(1 - m_na) - beta_m*m_na
        dh_na/dt = alpha_h*(1 - h_na) - beta_h*h_na
        dm_kd/dt = alpha_n*(1 - m_kd) - beta_n*m_kd
        dm_m/dt = 0.0001386796618*sigmoid((va + 60.57875745)/13.25674673)*(sigmoid((va + 26.9916223)/5.957441281) - m_m)
        dm_cat/dt = 0.045*(sigmoid((vs - 15)/9.8) - m_cat)
        dh_cat/dt = 0.02*sigmoid((vs + 15)/10)*(sigmoid(-(vs + 40)/3.2) - h_cat)
        dm_cas/dt = 0.0608644*(sigmoid((vs - 29.1336)/4.43083) - m_cas)
        dm_kca/dt = 0.6*(m_kca_inf - m_kca)
        dh_kca/dt = 0.035*(0.7/(0.6 + ca) - h_kca)
        dm_a/dt = 0.14*(sigmoid((vs + 12)/26) - m_a)
        dh_a1/dt = 0.05*(h_a_inf - h_a1)
        dh_a2/dt = 0.0036*sigmoid((vs + 40)/12)*(h_a_inf - h_a2)
        dm_h/dt = 0.00033*(1 + exp(-(vs + 110)/21.6))*(sigmoid(-(vs + 70)/8) - m_h)
        dca/dt = -c_ca*i_ca - k_ca*(ca - ca_rest)
    """,
    spike="va >= -20",
    time_unit="ms",
    input_unit="nA",
    step=0.02,
    presets={
        "bursting": Preset("bursts of 21 every 3037 ms", _COMPUTED, {}, _BURSTING, -8.0, ("bursting",), 12e3),
        "firing": Preset(
            "12.96 Hz without input", _COMPUTED, {}, _FIRING, 0.0, ("pacemaking", "tonic spiking"), duration=2e3
        ),
    },
)
