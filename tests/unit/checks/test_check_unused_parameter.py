from __future__ import annotations

from declarations import VALID, declare, refusal

from neun_py.spec.model import Parameter


def test_parameters_may_be_used_anywhere() -> None:
    parameters = {**VALID["parameters"], "top": Parameter(3.0, "mV", "top"), "dead": Parameter(2.0, "ms", "time")}
    assert len(declare(parameters=parameters, spike="v > top", refractory="dead").parameters) == 4


def test_a_parameter_that_nothing_uses() -> None:
    error = refusal(parameters={**VALID["parameters"], "drives": Parameter(3.0, "mV", "top")})
    assert str(error).startswith("the parameter 'drives' is used nowhere (the equations have a part called 'drive')")
    assert str(error).endswith("use it in an equation, or remove it")
