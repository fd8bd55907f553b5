"""A source of spikes at given times."""

from neun_py.spec.model import Model, Parameter, Preset, Variable

spike_list_source = Model(
    name="Spike list",
    short_name="SpikeList",
    source="none: a definition",
    description="Spikes where its input rises to the threshold: at the pulses of pulse_train(1, start, width, period), "
    "or at the ones in an array of zeros and ones, from_array(values, dt). A pulse is one spike however long it lasts, "
    "so a zero stands between two. The spike stands at the end of the step.",
    variables={"x": Variable(0.0, "1", "input of the step, 1 where there is a pulse")},
    parameters={"threshold": Parameter(0.5, "1", "input from which on it is a pulse")},
    equations="x[n+1] = I",
    spike="x >= threshold",
    time_unit="ms",
    input_unit="1",
    step=0.1,
    category="source",
    presets={
        "regular": Preset(
            "a spike every 20 ms from 10 ms on",
            "definition of the pulse train",
            input="pulse_train(1, 10, 1, 20)",
            behaviour=("tonic spiking",),
            duration=200.0,
        ),
        "bursts": Preset(
            "four spikes 5 ms apart, every 100 ms",
            "definition of the pulse trains",
            input="pulse_train(1, 10, 1, 100) + pulse_train(1, 15, 1, 100) + pulse_train(1, 20, 1, 100) "
            "+ pulse_train(1, 25, 1, 100)",
            behaviour=("bursting",),
            duration=400.0,
        ),
        "single spike": Preset(
            "an input that stays at 1 is one spike, in its first step",
            "definition of the source",
            input=1.0,
            behaviour=("single spike",),
            duration=50.0,
        ),
    },
)
