"""Fourcaud-Trocme, Hansel, van Vreeswijk and Brunel's exponential integrate-and-fire neuron."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_FIT = (
    "numbers of the fit to Wang & Buzsaki's neuron in Fourcaud-Trocme et al. (2003), as later users give them; the "
    "refractory time of 1.7 ms is unconfirmed"
)

# A step may carry v beyond the cut-off, where the exponential would overflow: it stays there as it is at the cut-off.
exponential_integrate_and_fire = Model(
    name="Exponential integrate-and-fire",
    short_name="EIF",
    source="Fourcaud-Trocme et al. (2003) J. Neurosci. 23:11628, doi:10.1523/JNEUROSCI.23-37-11628.2003",
    description="A leaky membrane with an exponential current that makes the upstroke of the spike: how sharply "
    "delta_t makes it begin decides how fast inputs are followed. Fitted to Wang & Buzsaki's interneuron.",
    variables={"v": Variable(-65.0, "mV", "membrane potential", range=(-200.0, 200.0))},
    parameters={
        "cm": Parameter(1.0, "uF/cm2", "membrane capacitance", range=(1e-12, 1e6)),
        "gl": Parameter(0.1, "mS/cm2", "leak conductance", range=(0.0, 1e6)),
        "vl": Parameter(-65.0, "mV", "leak reversal potential", range=(-200.0, 200.0)),
        "vt": Parameter(-59.9, "mV", "potential at which spikes begin: the least of the current-voltage curve"),
        "delta_t": Parameter(3.48, "mV", "spike slope factor: small for a sharp begin", range=(1e-3, 1e3)),
        "t_ref": Parameter(1.7, "ms", "refractory time: the membrane is held at the reset", range=(0.0, 1e9)),
        "threshold": Parameter(-30.0, "mV", "cut-off of the spike"),
        "v_reset": Parameter(-68.0, "mV", "potential after a spike"),
    },
    equations="""
        i_l = gl*(v - vl)
        i_spike = -gl*delta_t*exp((min(v, threshold) - vt)/delta_t)
        dv/dt = (I - i_l - i_spike)/cm
    """,
    spike="v >= threshold",
    reset="v = v_reset",
    refractory="t_ref",
    time_unit="ms",
    input_unit="uA/cm2",
    step=0.01,
    category="neuron",
    presets={
        "rest": Preset(
            "settles at -60.86 mV (0.15 uA/cm2; it fires above 0.162)",
            _FIT,
            input=0.15,
            behaviour=("rest",),
            duration=300.0,
        ),
        "tonic firing": Preset("57.7 Hz (1 uA/cm2)", _FIT, input=1.0, behaviour=("tonic spiking",), duration=120.0),
        "slow firing": Preset(
            "3.57 Hz just above the threshold current (0.17 uA/cm2)",
            _FIT,
            input=0.17,
            behaviour=("tonic spiking",),
            duration=1500.0,
        ),
        "class 1": Preset(
            "begins slowly where a ramp passes 0.162 uA/cm2, and the faster the larger the current is",
            _FIT,
            input="ramp(0.1, 0.4, 0, 3000)",
            behaviour=("class 1",),
            duration=3000.0,
        ),
        "sharp spikes": Preset(
            "with a slope factor of 0.2 mV it is nearly leaky integrate-and-fire (1 uA/cm2)",
            "the limit of a small slope factor in Fourcaud-Trocme et al. (2003)",
            {"delta_t": 0.2, "threshold": -55.0},
            input=1.0,
            behaviour=("tonic spiking",),
            duration=120.0,
        ),
    },
)
