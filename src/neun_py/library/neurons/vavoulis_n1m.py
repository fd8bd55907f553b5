"""The protraction interneuron N1M of the feeding system of Lymnaea, two compartments."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_COMPUTED = "computed from the equations with RK4; level of a spike -30 mV in the axon"

vavoulis_n1m = Model(
    name="Vavoulis N1M",
    short_name="VavoulisN1M",
    source="Vavoulis, Straub, Kemenes, Kemenes, Feng & Benjamin (2007) Eur. J. Neurosci. 25:2805, "
    "doi:10.1111/j.1460-9568.2007.05517.x",
    description="Protraction interneuron of the feeding system of the pond snail Lymnaea: a slow inward current of "
    "the soma holds a plateau on which the axon spikes. Conductances, currents and the input are over the leak "
    "conductance: currents are in mV.",
    variables={
        "vs": Variable(-65.0, "mV", "potential of the soma", range=(-200.0, 200.0)),
        "va": Variable(-65.0, "mV", "potential of the axon", range=(-200.0, 200.0)),
        "h": Variable("h_inf", "1", "sodium inactivation gate of the axon (1: not inactivated)", range=(0.0, 1.0)),
        "n": Variable("n_inf", "1", "potassium activation gate of the axon", range=(0.0, 1.0)),
        "p": Variable("p_inf", "1", "activation gate of the plateau current", range=(0.0, 1.0)),
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
        "gach": Parameter(200.0, "1", "plateau conductance of the soma, in leak conductances", range=(0.0, 1e6)),
        "vach": Parameter(-30.0, "mV", "reversal potential of the plateau current"),
        "tau_p": Parameter(250.0, "ms", "time constant of the plateau current", range=(1e-12, 1e6)),
    },
    equations="""
        m_inf = sigmoid((va + 34.6)/9.6)
        h_inf = sigmoid(-(va + 55.2)/7.1)
        tau_h = 1.1 + 7.2*exp(-((va + 61.3)/22.7)**2)
        n_inf = sigmoid((va + 30)/17.4)
        tau_n = 1.1 + 4.6*exp(-((va + 61)/54.3)**2)
        p_inf = sigmoid((vs + 38.8)/10)
        i_na = gna*m_inf**3*h*(va - vna)
        i_k = gk*n**4*(va - vk)
        i_ecs = gecs*(vs - va)
        i_eca = geca*(va - vs)
        i_l_s = vs - vl
        i_l_a = va - vl
        i_ach = gach*p**3*(vs - vach)
        dvs/dt = (I - i_l_s - i_ecs - i_ach)/tau
        dva/dt = (-i_l_a - i_na - i_k - i_eca)/tau
        dh/dt = (h_inf - h)/tau_h
        dn/dt = (n_inf - n)/tau_n
        dp/dt = (p_inf - p)/tau_p
    """,
    spike="va >= -30",
    time_unit="ms",
    input_unit="mV",
    step=0.02,
    presets={
        "rest": Preset("silent, soma at -65.02 mV", _COMPUTED, input=0.0, behaviour=("rest",), duration=1000.0),
        "plateau": Preset(
            "plateau with the soma at -34.8 to -23.2 mV and the axon at 141.8 Hz",
            _COMPUTED,
            input=6.0,
            behaviour=("plateau", "acceleration"),
            duration=3000.0,
        ),
        "bistability": Preset(
            "half a second of current switches the plateau on, and it stays",
            _COMPUTED,
            input="step(6, start=200, stop=700)",
            behaviour=("bistability", "plateau"),
            duration=2000.0,
        ),
    },
)
