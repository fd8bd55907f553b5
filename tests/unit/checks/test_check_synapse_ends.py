from __future__ import annotations

from synapse_declarations import VALID, declare, refusal

from neun_py.spec.model import Parameter, Variable
from neun_py.spec.synapse import Output


def test_ends_and_pulses() -> None:
    synapse = declare(inputs={"pre": "mV", "post": "mV"})
    assert dict(synapse.inputs) == {"pre": "mV", "post": "mV", "C": "mM"}
    assert synapse.outputs["i"].into == "post"


def test_other_inputs_are_refused() -> None:
    assert "'psot' of ValidSyn is neither pre, post nor a pulse; did you mean 'post'" in refusal(inputs={"psot": "mV"})


def test_quantities_called_like_ends_are_refused() -> None:
    assert "'pre' means a variable that is joined" in refusal(
        parameters={**VALID["parameters"], "pre": Parameter(1.0, "mV", "pre")}
    )
    assert "'C' means a pulse" in refusal(
        variables={**VALID["variables"], "C": Variable(1.0, "1", "C")},
        equations=VALID["equations"] + "\ndC/dt = -C/tau",
    )


def test_outputs_that_go_nowhere_are_refused() -> None:
    message = refusal(outputs={"i": Output("uA", "current", into="Post")})
    assert "the output 'i' of ValidSyn goes into 'Post'; did you mean 'post'" in message
    message = refusal(outputs={"j": Output("uA", "current")})
    assert "the output 'j' of ValidSyn is no intermediate of the equations; write j = ..." in message
