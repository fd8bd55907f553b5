from __future__ import annotations

from declarations import declare, refused_at

from neun_py.spec.model import Variable

FLOWS = "\ndv/dt = (vr - v)/tau\ndw/dt = (p - w)/tau"


def test_definitions_in_any_order() -> None:
    assert declare(equations="p = q*w\nq = r + w\nr = w" + FLOWS).intermediates == ("p", "q", "r")


def test_a_circle_is_told() -> None:
    error = refused_at(1, 1, equations="p = q*w\nq = r + w\nr = 1 - p" + FLOWS)
    assert error.cause == "equations: 'p' depends on itself: p -> q -> r -> p"


def test_a_definition_by_itself() -> None:
    error = refused_at(2, 3, equations="q = w\n  p = p + q" + FLOWS)
    assert error.cause == "equations: 'p' depends on itself: p -> p"


def test_a_circle_of_initial_values() -> None:
    variables = {"v": Variable("vr*w", "mV", "v"), "w": Variable("v/vr", "1", "w")}
    error = refused_at(1, 1, variables=variables)
    assert error.cause == "initial value of v: 'v' depends on itself: v -> w -> v"
    variables["w"] = Variable(0.5, "1", "w")
    assert declare(variables=variables).variables["v"].initial == "vr*w"
