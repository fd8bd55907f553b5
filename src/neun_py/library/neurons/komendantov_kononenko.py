"""Komendantov and Kononenko's bursting pacemaker neuron of Helix."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_AUTHOR = "regime as the first author labels it, ModelDB 125683; numbers computed from the equations with RK4"
_ON_CHAOS = (-42.3, 0.753, 7.24e-5)


def _regime(
    description: str,
    gb: float,
    start: tuple[float, float, float],
    duration: float,
    *words: str,
    current: str | float = 0.0,
) -> Preset:
    """Give a regime that only gb makes, from a start (v, h_b, ca) on its attractor."""
    initial = dict(zip(("v", "h_b", "ca"), start, strict=True))
    alone = () if current else ("pacemaking",)
    return Preset(description, _AUTHOR, {"gb": gb}, initial, current, (*alone, *words), duration)


komendantov_kononenko = Model(
    name="Komendantov-Kononenko",
    short_name="KK",
    source="Komendantov & Kononenko (1996) J. Theor. Biol. 183:219, doi:10.1006/jtbi.1996.0215",
    description="Bursting pacemaker neuron of the snail Helix: it beats, doubles its period, is chaotic or bursts as "
    "the slow current B grows, without any input. Time is in seconds.",
    variables={
        "v": Variable(-55.0, "mV", "membrane potential", range=(-200.0, 200.0)),
        "m_b": Variable("m_b_inf", "1", "activation gate of the current B", range=(0.0, 1.0)),
        "h_b": Variable("h_b_inf", "1", "inactivation gate of the current B (1: not inactivated)", range=(0.0, 1.0)),
        "m": Variable("m_inf", "1", "sodium activation gate", range=(0.0, 1.0)),
        "h": Variable("h_inf", "1", "sodium inactivation gate (1: not inactivated)", range=(0.0, 1.0)),
        "n": Variable("n_inf", "1", "potassium activation gate", range=(0.0, 1.0)),
        "m_ca": Variable("m_ca_inf", "1", "calcium activation gate", range=(0.0, 1.0)),
        "ca": Variable(0.0, "mM", "calcium inside", range=(0.0, 1e6)),
    },
    parameters={
        "cm": Parameter(0.02, "uF", "membrane capacitance", range=(1e-12, 1e6)),
        "gna": Parameter(0.0231, "uS", "sodium conductance that does not depend on voltage", range=(0.0, 1e6)),
        "gk": Parameter(0.25, "uS", "potassium conductance that does not depend on voltage", range=(0.0, 1e6)),
        "gb": Parameter(0.165, "uS", "conductance of the slow outward current B, of -43 to -34 mV", range=(0.0, 1e6)),
        "gnav": Parameter(0.11, "uS", "persistent sodium conductance", range=(0.0, 1e6)),
        "gttx": Parameter(400.0, "uS", "sodium conductance of the spike (blocked by TTX)", range=(0.0, 1e6)),
        "gtea": Parameter(10.0, "uS", "potassium conductance of the spike (blocked by TEA)", range=(0.0, 1e6)),
        "gca": Parameter(1.5, "uS", "calcium conductance", range=(0.0, 1e6)),
        "gcaca": Parameter(0.02, "uS", "calcium conductance that calcium inactivates", range=(0.0, 1e6)),
        "vna": Parameter(40.0, "mV", "sodium reversal potential"),
        "vk": Parameter(-70.0, "mV", "potassium reversal potential"),
        "vb": Parameter(-58.0, "mV", "reversal potential of the current B"),
        "vca": Parameter(150.0, "mV", "calcium reversal potential"),
        "radius": Parameter(0.1, "mm", "radius of the cell, a sphere", range=(1e-12, 1e6)),
        "rho": Parameter(0.002, "1", "share of calcium that is free", range=(0.0, 1.0)),
        "k_s": Parameter(50.0, "1/s", "rate at which calcium is taken up", range=(0.0, 1e6)),
        "k_beta": Parameter(15000.0, "1/mM", "steepness of the inactivation by calcium"),
        "beta": Parameter(4e-5, "mM", "calcium at which half of the current is inactivated"),
        "tau_m_b": Parameter(0.05, "s", "time constant of m_b", range=(1e-12, 1e6)),
        "tau_h_b": Parameter(1.5, "s", "time constant of h_b", range=(1e-12, 1e6)),
        "tau_m": Parameter(0.0005, "s", "time constant of m", range=(1e-12, 1e6)),
        "tau_h": Parameter(0.01, "s", "time constant of h", range=(1e-12, 1e6)),
        "tau_n": Parameter(0.015, "s", "time constant of n", range=(1e-12, 1e6)),
        "tau_m_ca": Parameter(0.01, "s", "time constant of m_ca", range=(1e-12, 1e6)),
    },
    equations="""
        m_b_inf = sigmoid(-0.4*(v + 34))
        h_b_inf = sigmoid(0.55*(v + 43))
        m_inf = sigmoid(0.4*(v + 31))
        h_inf = sigmoid(-0.25*(v + 45))
        n_inf = sigmoid(0.18*(v + 25))
        m_ca_inf = sigmoid(0.2*v)
        i_nav = gnav*(v - vna)*sigmoid(0.2*(v + 45))
        i_k = gk*(v - vk)
        i_na = gna*(v - vna)
        i_b = gb*m_b*h_b*(v - vb)
        i_ttx = gttx*m**3*h*(v - vna)
        i_tea = gtea*n**4*(v - vk)
        i_ca = gca*m_ca**2*(v - vca)
        i_caca = gcaca*(v - vca)*sigmoid(0.06*(v + 45))*sigmoid(-k_beta*(ca - beta))
        ca_entry = -i_ca/(2*96485*4.1887902047863905*radius**3)
        dv/dt = (I - i_ttx - i_tea - i_k - i_na - i_nav - i_b - i_ca - i_caca)/cm
        dm_b/dt = (m_b_inf - m_b)/tau_m_b
        dh_b/dt = (h_b_inf - h_b)/tau_h_b
        dm/dt = (m_inf - m)/tau_m
        dh/dt = (h_inf - h)/tau_h
        dn/dt = (n_inf - n)/tau_n
        dm_ca/dt = (m_ca_inf - m_ca)/tau_m_ca
        dca/dt = rho*(ca_entry - k_s*ca)
    """,
    spike="v >= 0",
    time_unit="s",
    input_unit="nA",
    step=1e-4,
    presets={
        "beating": _regime("a spike every 0.809 s", 0.11, (-40.485, 0.823, 9.672e-5), 10.0),
        "period two": _regime("spikes 0.631 and 1.386 s apart in turn", 0.124, (-39.804, 0.78865, 7.3373e-5), 15.0),
        "period four": _regime(
            "intervals of 1.560, 0.822, 1.497 and 0.452 s", 0.13, (-42.029, 0.77047, 7.13748e-5), 20.0
        ),
        "chaos": _regime("intervals that do not repeat", 0.1372, _ON_CHAOS, 40.0, "irregular spiking", "chaos"),
        "from chaos to bursting": _regime(
            "after a brief current, bursts of 8 spikes every 6.098 s",
            0.1372,
            _ON_CHAOS,
            50.0,
            "bistability",
            current="step(0.5, start=20, stop=20.5)",
        ),
        "bursting": _regime("7 spikes every 5.438 s", 0.165, (-45.224, 0.06107, 8.2059e-5), 20.0, "bursting"),
        "chaotic bursting": Preset(
            "bursts that do not repeat",
            _AUTHOR,
            {"gna": 0.02, "gb": 0.18, "gnav": 0.13, "gca": 1.0, "gcaca": 0.01},
            {"v": -47.0},
            behaviour=("pacemaking", "irregular spiking", "chaos"),
            duration=60.0,
        ),
    },
)
