from __future__ import annotations

from typing import Any

import pytest
from declarations import declare, refusal, refused_at

from neun_py import EquationError


def test_a_spike_with_all_that_follows() -> None:
    model = declare(reset="v = vr; w = w + 1", refractory=2)
    assert model.parsed.refractory is not None


@pytest.mark.parametrize(
    ("what", "changes"), [("reset", {"reset": "v = vr"}), ("refractory time", {"refractory": 2.0})]
)
def test_what_needs_a_spike_is_refused_without_one(what: str, changes: dict[str, Any]) -> None:
    error = refused_at(1, 1, spike=None, **changes)
    assert f"a {what} happens at a spike, and the model has none" in error.cause
    assert 'spike="v >= threshold"' in error.fix


def test_a_reset_that_is_a_flow_is_refused() -> None:
    error = refused_at(1, 1, reset="dv/dt = vr")
    assert "a reset gives v a value, not a flow" in error.cause
    assert error.fix == "Write v = ..."


@pytest.mark.parametrize("time", [-2, -1.0, "-(3 - 1)"])
def test_a_negative_refractory_time_is_refused(time: float | str) -> None:
    assert "not negative" in refused_at(1, 1, reset="v = vr", refractory=time).cause


def test_events_of_several_jumps() -> None:
    model = declare(events={"w >= 2": "w = 2; v = v + vr", "v < -1": "v = -1"})
    assert [len(event.jumps) for event in model.parsed.events] == [2, 1]


@pytest.mark.parametrize(
    ("events", "cause"),
    [
        ({"w >= 2": ""}, "nothing happens at this event"),
        ({"w >= 2": "dw/dt = 2"}, "not a flow"),
        ({"w >= 2": "w = 2; w = 3"}, "reset a second time"),
        ({"w": "w = 2"}, "a condition is wanted"),
        ({"w >= ww": "w = 2"}, "'ww' is not defined"),
        ({"w >= 2": "x = 2"}, "not a variable"),
    ],
)
def test_an_event_that_cannot_be_meant_is_refused(events: dict[str, str], cause: str) -> None:
    error = refusal(reset="v = vr", events=events)
    assert isinstance(error, EquationError) and error.line == 1
    assert cause in error.cause
