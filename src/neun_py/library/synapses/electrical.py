"""A gap junction."""

from neun_py.spec.model import Parameter
from neun_py.spec.synapse import Output, Synapse

electrical = Synapse(
    name="Electrical",
    short_name="ESyn",
    source="Ohm's law; as a model of gap junctions: Bennett (1966) Ann. N.Y. Acad. Sci. 137:509",
    description="Current flows down the difference of two membrane variables; a positive conductance pulls them "
    "together. Two conductances make a junction that rectifies. Units are those of the neurons that it joins.",
    variables={},
    parameters={
        "g1": Parameter(0.0, "1", "conductance seen by the first neuron"),
        "g2": Parameter(0.0, "1", "conductance seen by the second neuron"),
    },
    inputs={"x1": "1", "x2": "1"},
    outputs={
        "i1": Output("1", "current into the first neuron"),
        "i2": Output("1", "current into the second neuron"),
    },
    equations="""
        i1 = g1*(x2 - x1)
        i2 = g2*(x1 - x2)
    """,
)
