"""The swallow interneuron N3t of the feeding system of Lymnaea, two compartments."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations with RK4; level of a spike -30 mV in the axon"

vavoulis_n3t = Model(
    name="Vavoulis N3t",
    short_name="VavoulisN3t",
    source="Vavoulis, Straub, Kemenes, Kemenes, Feng & Benjamin (2007) Eur. J. Neurosci. 25:2805, "
    "doi:10.1111/j.1460-9568.2007.05517.x",
    description="Swallow interneuron of the feeding system of the pond snail Lymnaea: a T-type calcium current makes "
    "it spike by itself, and in a burst when an inhibition ends. Conductances, currents and the input are over the "
    "leak conductance: currents are in mV.",
    variables={
        "vs": Variable(-65.0, "mV", "potential of the soma", range=(-200.0, 200.0)),
        "va": Variable(-65.0, "mV", "potential of the axon", range=(-200.0, 200.0)),
        "h": Variable("h_inf", "1", "sodium inactivation gate of the axon (1: not inactivated)", range=(0.0, 1.0)),
        "n": Variable("n_inf", "1", "potassium activation gate of the axon", range=(0.0, 1.0)),
        "p": Variable("p_inf", "1", "activation gate of the T current", range=(0.0, 1.0)),
        "q": Variable("q_inf", "1", "inactivation gate of the T current (1: not inactivated)", range=(0.0, 1.0)),
    },
    parameters={
        "tau": Parameter(10.0, "ms", "capacitance over leak conductance of each compartment", range=(1e-12, 1e6)),
        "vl": Parameter(-67.0, "mV", "leak reversal potential"),
        "gna": Parameter(350.0, "1", "sodium conductance of the axon, in leak conductances", range=(0.0, 1e6)),
        "vna": Parameter(55.0, "mV", "sodium reversal potential"),
        "gk": Parameter(90.0, "1", "potassium conductance of the axon, in leak conductances", range=(0.0, 1e6)),
        "vk": Parameter(-90.0, "mV", "potassium reversal potential"),
        "gecs": Parameter(8.0, "1", "coupling from the axon to the soma, in leak conductances", range=(0.0, 1e6)),
        "geca": Parameter(8.0, "1", "coupling from the soma to the axon, in leak conductances", range=(0.0, 1e6)),
        "gt": Parameter(3.27, "1", "T-type calcium conductance of the soma, in leak conductances", range=(0.0, 1e6)),
        "vca": Parameter(80.0, "mV", "calcium reversal potential"),
        "tau_p": Parameter(4.0, "ms", "time constant of the T current's activation", range=(1e-12, 1e6)),
        "tau_q": Parameter(400.0, "ms", "time constant of the T current's inactivation", range=(1e-12, 1e6)),
    },
    equations="""
        m_inf = sigmoid((va + 34.6)/9.6)
        h_inf = sigmoid(-(va + 55.2)/7.1)
        tau_h = 1.1 + 7.2*exp(-((va + 61.3)/22.7)**2)
        n_inf = sigmoid((va + 30)/17.4)
        tau_n = 1.1 + 4.6*exp(-((va + 61)/54.3)**2)
        p_inf = sigmoid((vs + 61.6)/5.6)
        q_inf = sigmoid(-(vs + 73.2)/5.1)
        i_na = gna*m_inf**3*h*(va - vna)
        i_k = gk*n**4*(va - vk)
        i_ecs = gecs*(vs - va)
        i_eca = geca*(va - vs)
        i_l_s = vs - vl
        i_l_a = va - vl
        i_t = gt*p**3*q*(vs - vca)
        dvs/dt = (I - i_l_s - i_ecs - i_t)/tau
        dva/dt = (-i_l_a - i_na - i_k - i_eca)/tau
        dh/dt = (h_inf - h)/tau_h
        dn/dt = (n_inf - n)/tau_n
        dp/dt = (p_inf - p)/tau_p
        dq/dt = (q_inf - q)/tau_q
    """,
    spike="va >= -30",
    time_unit="ms",
    input_unit="mV",
    step=0.02,
    presets={
        "pacemaking": Preset(
            "3.922 Hz without input",
            _COMPUTED,
            initial={"vs": -55.641, "va": -55.454, "h": 0.61245, "n": 0.1672, "p": 0.67578, "q": 0.129204},
            behaviour=("pacemaking",),
            duration=2000.0,
        ),
        "rebound burst": Preset(
            "a burst when an inhibition of half a second ends",
            _COMPUTED,
            input="step(-15, start=200, stop=700) + -3",
            behaviour=("rebound burst",),
            duration=1500.0,
        ),
    },
)
