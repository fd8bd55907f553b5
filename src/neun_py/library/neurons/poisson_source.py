"""A source of spikes at random times."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

_DEFINITION = "definition of a Poisson process: exponential intervals, of which deviation and mean are the same"


def _rate(shown: str, per_ms: float, duration: float) -> Preset:
    # An event has decayed long before the next step, so that none of it is left to make another spike.
    given = f"poisson(rate={per_ms}, amplitude=1, tau=1e-9)"
    return Preset(shown, _DEFINITION, input=given, behaviour=("random spiking",), duration=duration)


# Of a model with a reset every step in which the condition holds has a spike: events in two consecutive steps are two.
poisson_source = Model(
    name="Poisson source",
    short_name="Poisson",
    source="none: a definition",
    description="Spikes where its input has an event: at random times with poisson(rate=0.02, amplitude=1, tau=1e-9), "
    "a rate in events per ms. A spike stands at the end of the step of its event; two events in one step are one "
    "spike. In a population every neuron has its own events.",
    variables={"x": Variable(0.0, "1", "input of the step, 1 where there is an event")},
    parameters={"threshold": Parameter(0.5, "1", "input from which on it is an event")},
    equations="x[n+1] = I",
    spike="x >= threshold",
    reset="x = x",
    time_unit="ms",
    input_unit="1",
    step=0.1,
    category="source",
    presets={
        "20 Hz": _rate("20 spikes a second, as of a cortical cell", 0.02, 1000.0),
        "100 Hz": _rate("100 spikes a second", 0.1, 300.0),
        "1 kHz": _rate("1000 events a second: 952 spikes, as events in one step are one", 1.0, 50.0),
        "every step": Preset(
            "an input that stays at 1 is an event, and so a spike, in every step",
            "definition of the source",
            input=1.0,
            behaviour=("tonic spiking",),
            duration=5.0,
        ),
    },
)
