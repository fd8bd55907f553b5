from __future__ import annotations

from declarations import declare, refused_at


def test_conditions_where_they_are_wanted() -> None:
    model = declare(
        equations="drive = where(v > vr and not w < 1, vr - v, 0)\ndv/dt = drive/tau + I\ndw/dt = (1 - w)/tau"
    )
    assert model.spike == "v >= vr"


def test_a_condition_is_no_number() -> None:
    error = refused_at(1, 10, equations="drive = (v > vr)*2\ndv/dt = (vr - v)/tau\ndw/dt = drive/tau")
    assert error.cause == "equations: a number is wanted, and 'v > vr' is a condition"
    assert error.fix == "Select with where(condition, a, b)."


def test_a_number_is_no_condition() -> None:
    error = refused_at(1, 15, equations="drive = where(v, vr, v)\ndv/dt = (drive - v)/tau\ndw/dt = w/tau")
    assert error.cause == "equations: a condition is wanted, and 'v' is a number"
    assert "where(condition, a, b)" in error.fix


def test_a_spike_is_a_condition() -> None:
    error = refused_at(1, 1, spike="v - vr")
    assert error.cause == "spike: a condition is wanted, and 'v - vr' is a number"
    assert 'such as "v >= 0"' in error.fix
