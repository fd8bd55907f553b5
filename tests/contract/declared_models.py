"""Models that a user might declare: between them they use the rest of the language."""

from __future__ import annotations

from neun_py import Model, Parameter, Variable

SOURCE = "none: made for the tests"


def parameters(**defaults: float) -> dict[str, Parameter]:
    return {name: Parameter(x, "1", f"the constant {name}") for name, x in defaults.items()}


def variables(**initial: float | str) -> dict[str, Variable]:
    return {name: Variable(x, "1", f"the variable {name}") for name, x in initial.items()}


integrate_and_fire = Model(
    name="leaky integrate-and-fire with a refractory time", short_name="TestLif", source=SOURCE,
    variables=variables(v=0.9, w=0.1),
    parameters=parameters(tau=0.3, tref=0.2, low=-0.25, jump=0.1),
    equations="""
        leak = -(v - w)/tau
        dv/dt = leak + I
        dw/dt = -w/4
    """,
    spike="v >= 1", reset="v = low; w = w + jump", refractory="tref", time_unit="1",
)  # fmt: skip

integrate_and_hold = Model(
    name="a refractory time and no reset", short_name="TestHold", source=SOURCE,
    variables=variables(w=0.0, v=0.4),
    parameters=parameters(omega=9.0, tref=0.13),
    equations="""
        dw/dt = -omega*v
        dv/dt = omega*w + I
    """,
    spike="v > 0.5 and w < 10", refractory="tref/2 + 0.065", membrane="v", time_unit="1",
)  # fmt: skip

rulkov = Model(
    name="a map in the manner of Rulkov", short_name="TestMap", source="after Rulkov (2002) PRE 65:041922",
    variables=variables(x=-1.0, y=-3.45),
    parameters=parameters(alpha=6.0, mu=0.001, sigma=0.2),
    equations="""
        above = alpha + y + I
        x[n+1] = where(x <= 0, alpha/(1 - x) + y + I, where(x < above, above, -1))
        y[n+1] = y[n] - mu*(x + 1 - sigma)
    """,
    spike="x >= above_all", reset=None, time_unit="1",
) if False else Model(
    name="a map in the manner of Rulkov", short_name="TestMap", source="after Rulkov (2002) PRE 65:041922",
    variables=variables(x=-1.0, y=-3.45),
    parameters=parameters(alpha=6.0, mu=0.001, sigma=0.2),
    equations="""
        above = alpha + y + I
        x[n+1] = where(x <= 0, alpha/(1 - x) + y + I, where(x < above, above, -1))
        y[n+1] = y[n] - mu*(x + 1 - sigma)
    """,
    spike="x > 0", time_unit="1",
)  # fmt: skip
