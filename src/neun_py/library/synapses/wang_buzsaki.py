"""The first-order synapse of Wang and Buzsaki's interneurons, and of most networks of gamma rhythms since."""

from neun_py.spec.model import Parameter, Preset, Variable
from neun_py.spec.synapse import Output, Synapse

_PING = (
    "Borgers, Epstein & Kopell (2008) Proc. Natl. Acad. Sci. 105:18023, doi:10.1073/pnas.0809511105: rise in 1/alpha, "
    "decay in 1/beta"
)

wang_buzsaki = Synapse(
    name="Wang-Buzsaki",
    short_name="WBSyn",
    source="Wang & Buzsaki (1996) J. Neurosci. 16:6402, doi:10.1523/JNEUROSCI.16-20-06402.1996",
    description="Channels open at a rate that follows the presynaptic potential, so during a spike, and close at a "
    "constant one: a fast rise and an exponential decay without events. For synapses of conductances per area, as "
    "in networks of gamma rhythms. The current is a membrane current, outward positive.",
    variables={"s": Variable(0.0, "1", "share of open channels", range=(0.0, 1.0))},
    parameters={
        "gsyn": Parameter(0.1, "mS/cm2", "maximal conductance"),
        "esyn": Parameter(-75.0, "mV", "reversal potential"),
        "alpha": Parameter(12.0, "1/ms", "rate of opening during a spike", range=(0.0, 1e6)),
        "beta": Parameter(0.1, "1/ms", "rate of closing", range=(0.0, 1e6)),
        "theta": Parameter(0.0, "mV", "presynaptic potential of half the rate of opening"),
        "slope": Parameter(2.0, "mV", "potential over which the rate of opening turns", range=(1e-12, 1e6)),
    },
    inputs={"pre": "mV", "post": "mV"},
    equations="""
        ds/dt = alpha*sigmoid((pre - theta)/slope)*(1 - s) - beta*s
        i = gsyn*s*(post - esyn)
    """,
    outputs={"i": Output("uA/cm2", "membrane current, outward positive", outward=True)},
    weight="gsyn",
    presets={
        "PING_excitatory": Preset("AMPA receptors: rise 0.2 ms, decay 2 ms", _PING,
                                  {"esyn": 0.0, "alpha": 5.0, "beta": 0.5, "slope": 5.0}),
        "PING_inhibitory": Preset("GABA-A receptors: rise 0.5 ms, decay 10 ms", _PING,
                                  {"esyn": -80.0, "alpha": 2.0, "beta": 0.1, "slope": 5.0}),
    },
)  # fmt: skip
