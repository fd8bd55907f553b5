"""Pospischil and others' low-threshold spiking cell."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

AREA = 2.8952918e-4  # cm2: a cylinder 96 um long and wide, the cell of the authors' programs
_PROGRAM = "the authors' program, ModelDB 123623, as in Open Source Brain's PospischilEtAl2008"

pospischil_lts = Model(
    name="Pospischil low-threshold spiking",
    short_name="PospischilLTS",
    source="Pospischil et al. (2008) Biol. Cybern. 99:427, doi:10.1007/s00422-008-0263-8; constants of ModelDB 123623",
    description="A low-threshold spiking cell of cortex with the fewest currents that make one: those of the "
    "regular-spiking cell and a calcium current that opens from rest, T. Calcium collects below the membrane and "
    "moves its reversal potential.",
    variables={
        "v": Variable(-84.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "m": Variable("alpha_m/(alpha_m + beta_m)", "1", "sodium activation gate", range=(0.0, 1.0)),
        "h": Variable("alpha_h/(alpha_h + beta_h)", "1", "sodium inactivation gate (1: not inactivated)", (0.0, 1.0)),
        "n": Variable("alpha_n/(alpha_n + beta_n)", "1", "potassium activation gate", range=(0.0, 1.0)),
        "p": Variable("p_inf", "1", "activation gate of the M current", range=(0.0, 1.0)),
        "ht": Variable("ht_inf", "1", "calcium inactivation gate (1: not inactivated)", range=(0.0, 1.0)),
        "ca": Variable("ca_rest", "mM", "calcium below the membrane", range=(1e-12, 1e3)),
    },
    parameters={
        "cm": Parameter(1.0, "uF/cm2", "membrane capacitance", range=(1e-12, 1e6)),
        "vna": Parameter(50.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-100.0, "mV", "potassium reversal potential"),
        "vl": Parameter(-85.0, "mV", "leak reversal potential"),
        "gna": Parameter(50.0, "mS/cm2", "maximal sodium conductance", range=(0.0, 1e6)),
        "gk": Parameter(5.0, "mS/cm2", "maximal potassium conductance", range=(0.0, 1e6)),
        "gm": Parameter(0.03, "mS/cm2", "maximal conductance of the M current", range=(0.0, 1e6)),
        "gt": Parameter(0.4, "mS/cm2", "maximal conductance of the T current", range=(0.0, 1e6)),
        "gl": Parameter(0.01, "mS/cm2", "leak conductance", range=(0.0, 1e6)),
        "vt": Parameter(-55.0, "mV", "shifts the gates of a spike, and with them the threshold"),
        "tau_max": Parameter(1000.0, "ms", "scale of the M current's time constant", range=(1e-12, 1e9)),
        "shift": Parameter(2.0, "mV", "shift of the T current's gates"),
        "phi": Parameter(3**1.2, "1", "how much faster its inactivation is at 36 than at 24 degC", range=(1e-12, 1e6)),
        "temperature": Parameter(309.15, "K", "temperature, in Nernst's equation", range=(1e-12, 1e6)),
        "ca_out": Parameter(2.0, "mM", "calcium outside", range=(1e-12, 1e6)),
        "ca_rest": Parameter(2.4e-4, "mM", "calcium below the membrane at rest", range=(1e-12, 1e3)),
        "tau_ca": Parameter(5.0, "ms", "time constant with which calcium is removed", range=(1e-12, 1e6)),
        "depth": Parameter(1.0, "um", "depth of the shell in which calcium collects", range=(1e-12, 1e12)),
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
        w = v + shift
        s_inf = 1/(1 + exp(-(w + 57)/6.2))
        ht_inf = 1/(1 + exp((w + 81)/4))
        tau_ht = (30.8 + (211.4 + 1*exp((w + 113.2)/5))/(1 + exp((w + 84)/3.2)))/phi
        vca = 1000*8.314462618*temperature/(2*96485.33212)*log(ca_out/ca)
        i_na = gna*m**3*h*(v - vna)
        i_k = gk*n**4*(v - vk)
        i_m = gm*p*(v - vk)
        i_t = gt*s_inf**2*ht*(v - vca)
        i_l = gl*(v - vl)
        dv/dt = (I - i_l - i_na - i_k - i_m - i_t)/cm
        dm/dt = alpha_m*(1 - m) - beta_m*m
        dh/dt = alpha_h*(1 - h) - beta_h*h
        dn/dt = alpha_n*(1 - n) - beta_n*n
        dp/dt = (p_inf - p)/tau_p
        dht/dt = (ht_inf - ht)/tau_ht
        dca/dt = max(0, -10*i_t/(2*96485.33212*depth)) + (ca_rest - ca)/tau_ca
    """,
    spike="v >= 0",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.02,
    presets={
        "low-threshold spikes": Preset(
            "0.15 nA into the cell: two spikes on a calcium spike, then two slow ones",
            _PROGRAM,
            input=f"step({0.15 * 1e-3 / AREA:.6g}, start=400, stop=800)",
            behaviour=("adaptation",),
            duration=850.0,
        ),
        "rebound spike": Preset(
            "with the leak at -60 mV: a spike 78 ms after -0.2 uA/cm2 end",
            "computed from the equations of Pospischil et al. (2008), with another leak",
            {"vl": -60.0},
            {"v": -61.86},
            input="step(-0.2, start=100, stop=500)",
            behaviour=("rebound spike",),
            duration=700.0,
        ),
    },
)
