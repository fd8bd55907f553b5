"""A gap junction."""

from neun_py.spec.model import Parameter
from neun_py.spec.synapse import Output, Synapse

electrical = Synapse(
    name="Electrical",
    short_name="ESyn",
    source="Ohm's law; as a model of gap junctions: Bennett (1966) Ann. N.Y. Acad. Sci. 137:509",
    description="Current flows down the difference of two membrane variables; a positive conductance pulls them "
    "together. Two conductances make a junction that rectifies; the weight g sets both. Units are those of the neurons "
    "that it joins.",
    variables={},
    parameters={
        "g1": Parameter(0.0, "1", "conductance seen by the first (presynaptic) neuron"),
        "g2": Parameter(0.0, "1", "conductance seen by the second (postsynaptic) neuron"),
    },
    inputs={"pre": "1", "post": "1"},
    equations="""
        i1 = g1*(post - pre)
        i2 = g2*(pre - post)
    """,
    outputs={
        "i1": Output("1", "current into the first neuron", into="pre"),
        "i2": Output("1", "current into the second neuron", into="post"),
    },
    weight="g",
    weighs=("g1", "g2"),
)
