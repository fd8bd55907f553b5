from __future__ import annotations

import pytest
from declarations import declare, refused_at

EQUATIONS = "dv/dt = (vr - v)/tau\ndw/dt = (1 - w)/tau*{0}"


def test_calls_that_are_right() -> None:
    assert declare(equations=EQUATIONS.format("max(w, 0.1, exp(-w))")).is_map is False


@pytest.mark.parametrize(
    ("term", "cause", "fix"),
    [
        ("ex(w)", "there is no function 'ex'", "Did you mean exp"),
        ("qqq(w)", "there is no function 'qqq'", "There are exp, expm1"),
        ("vr(w)", "there is no function 'vr'", "vr is a quantity; a product needs its sign: vr*(...)."),
        ("exp(w, w)", "exp takes 1 argument, not 2", "exp: e to the power x."),
        ("max(w)", "max takes at least 2 arguments, not 1", "max: the largest."),
        ("where(w > 0, w)", "where takes 3 arguments, not 2", "where: the second"),
        ("exp()", "exp takes 1 argument, not 0", "exp: "),
    ],
)
def test_calls_that_are_wrong(term: str, cause: str, fix: str) -> None:
    error = refused_at(2, 21, equations=EQUATIONS.format(term))
    assert error.cause == f"equations: {cause}"
    assert fix in error.fix
