from __future__ import annotations

from declarations import VALID, declare, refusal, refused_at

from neun_py.spec.model import Parameter

FLOWS = "dv/dt = (vr - v)/tau\ndw/dt = (1 - w)/tau"


def test_every_name_once() -> None:
    assert declare(equations="p = w\nq = w\n" + FLOWS).intermediates == ("p", "q")


def test_a_variable_that_is_a_parameter() -> None:
    error = refusal(parameters={**VALID["parameters"], "w": Parameter(1.0, "1", "w")})
    assert str(error) == "'w' is both a variable and a parameter; rename one of them"


def test_names_that_are_taken() -> None:
    error = refused_at(1, 1, equations="w = 1\n" + FLOWS)
    assert error.cause == "equations: 'w' is a variable and cannot be assigned"
    assert error.fix == "Write dw/dt = ... or w[n+1] = ..."
    error = refused_at(3, 1, equations=FLOWS + "\nvr = v")
    assert error.cause == "equations: 'vr' is a parameter and cannot be assigned"
    assert error.fix == "Choose another name."


def test_a_second_definition() -> None:
    error = refused_at(4, 1, equations="p = w\n" + FLOWS + "\np = 1 - w")
    assert error.cause == "equations: 'p' is defined a second time; the first is in line 1"
    error = refused_at(3, 1, equations=FLOWS + "\ndv/dt = (vr - v)/tau")
    assert error.cause == "equations: 'v' is defined a second time; the first is in line 1"


def test_a_second_reset() -> None:
    error = refused_at(1, 9, reset="v = vr; v = vr")
    assert error.cause == "reset: 'v' is reset a second time"
