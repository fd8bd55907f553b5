from __future__ import annotations

from typing import Any

import pytest
from declarations import declare, refusal, refused_at

from neun_py.spec.model import Variable

FLOWS = "dv/dt = (vr - v)/tau\ndw/dt = (1 - w)/tau + "


def test_names_that_are_defined() -> None:
    assert declare(reset="v = vr; w = w/2", refractory="tau/2").refractory == "tau/2"


@pytest.mark.parametrize(
    ("name", "cause", "fix"),
    [
        ("ta", "'ta' is not defined", "Did you mean tau?"),
        ("zzz", "'zzz' is not defined", "Known here: v, w, tau, vr, I, xi."),
        ("t", "'t' is not defined", "Time is not part of a model"),
        ("pi", "'pi' is not defined", "Write the number: 3.141592653589793."),
        ("e", "'e' is not defined", "Write exp(1)"),
        ("exp", "'exp' is a function", "Call it: exp(...)."),
    ],
)
def test_names_that_are_not(name: str, cause: str, fix: str) -> None:
    error = refused_at(2, 23, equations=FLOWS + name)
    assert error.cause == f"equations: {cause}"
    assert fix in error.fix


def test_what_each_text_may_use() -> None:
    error = refused_at(1, 6, spike="v >= I")
    assert "depends on the input I, which there is none of between two steps" in error.cause
    error = refused_at(1, 5, refractory="tau*w")
    assert error.cause == "refractory: 'w' is not defined"
    error = refused_at(1, 5, reset="v = drove")
    assert error.cause == "reset: 'drove' is not defined"
    error = refused_at(1, 1, reset="vv = vr")
    assert error.cause == "reset: 'vv' is not a variable, so it cannot be reset"
    assert error.fix == "Did you mean v?"
    variables = {"v": Variable("v + vr", "mV", "v"), "w": Variable(0.5, "1", "w")}
    assert refused_at(1, 1, variables=variables).cause == "initial value of v: 'v' is not defined"


@pytest.mark.parametrize(
    ("initial", "what"),
    [
        ("I*tau/vr", "the input I"),
        ("half*tau/vr", "the input I"),
        ("noise", "the white noise xi"),
        ("loud", "the white noise xi_v"),
    ],
)
def test_an_initial_value_does_not_read_the_input(initial: str, what: str) -> None:
    variables = {"v": Variable(-60.0, "mV", "v"), "w": Variable(initial, "1", "w")}
    noise = "\nnoise = 0.1*xi\nloud = 9*xi_v\nhalf = drive/2\ndrive = I + (vr - v)/tau"
    error = refused_at(1, 1, variables=variables, equations="dv/dt = drive\ndw/dt = (1 - w)/tau" + noise)
    assert error.cause == (
        f"initial value of w: the initial value of w depends on {what}, which there is none of before the first step"
    )
    assert error.fix


def test_conditions_and_jumps_read_parts_of_the_equations() -> None:
    equations = "theta = vr + 5*w*vr\ndv/dt = (vr - v)/tau + I\ndw/dt = (1 - w)/tau"
    model = declare(equations=equations, spike="v >= theta", reset="v = theta - vr", events={"v < theta": "w = 0"})
    assert [str(condition.value) for condition in model.parsed.conditions] == ["v >= theta", "v < theta"]


@pytest.mark.parametrize(
    "changes", [{"spike": "v >= drive"}, {"reset": "v = tau*drive"}, {"events": {"v >= vr": "v = tau*drive"}}]
)
def test_what_reads_the_input_at_the_end_of_a_step_is_refused(changes: dict[str, Any]) -> None:
    error = refusal(equations="drive = (vr - v)/tau + I\ndv/dt = drive\ndw/dt = (1 - w)/tau", **changes)
    assert "depends on the input I, which there is none of between two steps" in str(error)
