from __future__ import annotations

import pytest
from declarations import declare, refused_at


def test_a_divisor_that_is_not_zero() -> None:
    assert declare(equations="dv/dt = (vr - v)/tau/(1 - 0.5)\ndw/dt = w**-2/tau").intermediates == ()


@pytest.mark.parametrize(
    ("term", "column"), [("w/0", 17), ("w/(1 - 1.0)", 17), ("w/(2*0 - 0)", 17), ("0**-1", 17), ("(3 - 3)**-2", 17)]
)
def test_a_constant_zero(term: str, column: int) -> None:
    error = refused_at(2, column, equations=f"dv/dt = (vr - v)/tau\ndw/dt = w/tau + {term}")
    assert error.cause.startswith("equations: division by zero in ")
