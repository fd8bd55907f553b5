from __future__ import annotations

import pytest
from declarations import VALID, declare, refusal, refused_at

from neun_py.spec.model import Parameter

EQUATIONS = "{0} = w\ndv/dt = (vr - v)/tau\ndw/dt = (1 - w)/tau"


def test_names_that_are_free() -> None:
    assert declare(equations=EQUATIONS.format("n_inf")).intermediates == ("n_inf",)


@pytest.mark.parametrize(
    ("name", "why"),
    [("I", "the input"), ("t", "time"), ("dt", "the step"), ("exp", "a function"), ("lambda", "a word of Python"),
     ("name", "an attribute"), ("preset", "an argument")],
)  # fmt: skip
def test_reserved_names(name: str, why: str) -> None:
    error = refusal(parameters={**VALID["parameters"], name: Parameter(1.0, "1", "p")})
    assert f"parameter {name!r}: this name is {why}" in str(error)
    assert f"choose another, such as '{name}0'" in str(error)
    error = refused_at(1, 1, equations=EQUATIONS.format(name))
    assert error.cause.startswith(f"equations: the name {name!r} is {why}")
    assert error.fix == "Choose another name."


@pytest.mark.parametrize(("name", "other"), [("xi", "eta"), ("xi_v", "eta_v")])
def test_names_of_noise(name: str, other: str) -> None:
    error = refusal(parameters={**VALID["parameters"], name: Parameter(1.0, "1", "p")})
    assert f"this name is white noise; choose another, such as {other!r}" in str(error)


@pytest.mark.parametrize("name", ["", "2v", "_v", "a b", "é", "v'", "g__"])
def test_names_that_cannot_be_written(name: str) -> None:
    error = refusal(parameters={**VALID["parameters"], name: Parameter(1.0, "1", "p")})
    assert "a name is a letter followed by letters, digits and underscores" in str(error)


def test_an_underscore_first() -> None:
    error = refused_at(1, 1, equations=EQUATIONS.format("_n"))
    assert error.cause == "equations: the name '_n' begins with an underscore"
    assert error.fix == "Begin with a letter."
