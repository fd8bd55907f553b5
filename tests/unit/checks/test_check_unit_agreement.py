from __future__ import annotations

import pytest
from declarations import VALID, declare, refusal, refused_at

from neun_py.errors import UnitError
from neun_py.spec.model import Parameter

FLOWS = "dv/dt = (vr - v)/tau\ndw/dt = "


def test_units_that_agree() -> None:
    model = declare(equations="p = w*exp(v/10)\nq = (v - vr)/tau\ndv/dt = q + I\ndw/dt = 0.1*p*(1 - w)")
    assert [model.unit_of(name) for name in ("p", "q", "v", "tau", "I")] == ["1", "mV/ms", "mV", "ms", "mV/ms"]


@pytest.mark.parametrize(
    ("flow", "column", "cause"),
    [
        ("(v + tau)/tau", 14, "v is in mV and tau in ms; they cannot be added or compared"),
        ("w/tau*exp(v)", 19, "exp takes a number without unit, and v is in mV"),
        ("v/tau", 1, "dw/dt is in 1/ms, and the right side in mV/ms"),
        ("where(v > tau, w, 1)/tau", 19, "v is in mV and tau in ms; they cannot be added or compared"),
        ("max(v, tau)/tau/v", 16, "v is in mV and tau in ms; they cannot be added or compared"),
    ],
)
def test_units_that_do_not(flow: str, column: int, cause: str) -> None:
    error = refused_at(2, column, equations=FLOWS + flow)
    assert isinstance(error, UnitError)
    assert error.cause == f"equations: {cause}"
    assert error.fix


def test_sizes_must_agree_too() -> None:
    parameters = {**VALID["parameters"], "vr": Parameter(-0.065, "V", "rest")}
    error = refused_at(1, 14, equations="dv/dt = (v - vr)/tau\ndw/dt = w/tau", parameters=parameters, spike=None)
    assert error.cause == "equations: v is in mV and vr in V; they cannot be added or compared"


def test_the_other_texts() -> None:
    assert "spike: v is in mV and tau in ms" in str(refused_at(1, 6, spike="v >= tau"))
    assert "reset: v is in mV, and the right side in ms" in str(refused_at(1, 1, reset="v = tau"))
    assert "refractory: refractory is in ms, and the right side in mV" in str(refused_at(1, 1, refractory="vr"))


def test_a_unit_that_is_none() -> None:
    error = refusal(parameters={**VALID["parameters"], "tau": Parameter(1.0, "furlong per", "t")})
    assert "the unit of tau" in str(error)
