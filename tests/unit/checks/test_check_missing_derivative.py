from __future__ import annotations

from declarations import declare, refused_at


def test_every_variable_has_its_equation() -> None:
    assert declare(equations="v[n+1] = v + (vr - v)*w\nw[n+1] = w[n]*tau/tau", time_unit="1", spike=None, parameters={
        n: declare().parameters[n] for n in ("vr", "tau")
    }).is_map  # fmt: skip


def test_an_equation_is_missing() -> None:
    error = refused_at(1, 1, equations="dv/dt = (vr - v)/tau")
    assert error.cause == "equations: the variable 'w' has no equation"
    assert error.fix == "Write dw/dt = ..."
    error = refused_at(1, 1, equations="v[n+1] = (vr - v)/tau")
    assert error.fix == "Write w[n+1] = ..."


def test_an_equation_of_no_variable() -> None:
    error = refused_at(3, 1, equations="dv/dt = (vr - v)/tau\ndw/dt = w/tau\ndww/dt = w/tau")
    assert error.cause == "equations: 'ww' is not a declared variable"
    assert error.fix == "Did you mean w?"
    error = refused_at(3, 1, equations="dv/dt = (vr - v)/tau\ndw/dt = w/tau\ndq/dt = w/tau")
    assert error.fix == "Add 'q' to the variables."


def test_flows_and_maps_do_not_mix() -> None:
    error = refused_at(2, 1, equations="dv/dt = (vr - v)/tau\nw[n+1] = w")
    assert error.cause == "equations: flows (dx/dt) and maps (x[n+1]) do not mix in one model"


def test_a_present_value_stands_only_in_a_map() -> None:
    error = refused_at(1, 15, equations="dv/dt = (vr - v[n])/tau\ndw/dt = w/tau")
    assert error.cause == "equations: v[n] is the present value of a map"
    assert error.fix == "Write v."
    assert refused_at(1, 1, spike="v[n] >= vr").cause == "spike: v[n] is the present value of a map"
