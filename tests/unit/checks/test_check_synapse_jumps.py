from __future__ import annotations

import pytest
from synapse_declarations import VALID, declare, refusal

from neun_py.errors import EquationError, UnitError

SCALED = "scale = 1/tau\n" + VALID["equations"]


def test_jumps_and_the_condition_of_an_event() -> None:
    synapse = declare(on_pre="s = s + (1 - s)/2; s = s*pre/post", on_post="s = s*scale*tau", equations=SCALED)
    assert [s.name for s in synapse.parsed.on_pre] == ["s", "s"]
    assert [s.name for s in synapse.parsed.on_post] == ["s"]
    assert synapse.parsed.spike is not None


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"spike": "post >= threshold"}, "spike: 'post' is not defined"),
        ({"spike": "s >= 1"}, "spike: 's' is not defined"),
        ({"spike": "pre - threshold"}, "spike: a condition is wanted"),
        ({"on_pre": "s = s + gg"}, "on_pre: 'gg' is not defined"),
        ({"on_pre": "g = g + 1"}, "on_pre: 'g' is not a variable, so it cannot jump"),
        ({"on_post": "ds/dt = s"}, "on_post: a spike gives s a value, not a flow"),
        ({"on_post": "s = s + C/high"}, "on_post: what jumps at a spike depends on the pulse C"),
        ({"on_pre": "s = s + share"}, "on_pre: what jumps at a spike depends on the pulse C"),
        ({"on_pre": "s = s > 1"}, "on_pre: a number is wanted"),
        ({"on_pre": "s = sin(s, s)"}, "on_pre: sin takes 1 argument"),
        ({"on_pre": "s = s/0"}, "on_pre: division by zero"),
    ],
)
def test_what_is_refused(changes: dict[str, str], message: str) -> None:
    with pytest.raises(EquationError) as caught:
        declare(**changes)
    assert message in str(caught.value)


def test_units_of_jumps_agree() -> None:
    with pytest.raises(UnitError, match="s is in 1 and tau in ms"):
        declare(on_pre="s = s + tau")
    with pytest.raises(UnitError, match="s is in 1, and the right side in mV"):
        declare(on_pre="s = post")
    assert "the parameter 'threshold' is used nowhere" in refusal(spike=None)


def test_units_of_outputs_agree() -> None:
    with pytest.raises(UnitError, match="the output i is in uA, and its expression in"):
        declare(equations=VALID["equations"].replace("g*s*post", "g*s*post*post"))
