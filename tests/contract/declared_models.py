"""Models that a user might declare: between them they use the rest of the language."""

from __future__ import annotations

from neun_py import Model, Parameter, Variable

__all__ = ["DECLARED", "declared"]


def declared(
    short_name: str,
    variables: dict[str, float | str],
    parameters: dict[str, float],
    equations: str,
    *,
    spike: str | None = None,
    reset: str | None = None,
    refractory: str | float | None = None,
    membrane: str | None = None,
) -> Model:
    """Declare a dimensionless model of numbers alone."""
    return Model(
        name=f"the model {short_name}",
        short_name=short_name,
        source="none: made for the tests",
        variables={name: Variable(x, "1", f"the variable {name}") for name, x in variables.items()},
        parameters={name: Parameter(x, "1", f"the constant {name}") for name, x in parameters.items()},
        equations=equations,
        spike=spike,
        reset=reset,
        refractory=refractory,
        membrane=membrane,
        time_unit="1",
    )


DECLARED = (
    declared(
        "TestFire",
        {"v": 0.9, "w": "jump/2"},
        {"tau": 0.3, "tref": 0.2, "low": -0.25, "jump": 0.1},
        """
        leak = -(v - w)/tau
        dv/dt = leak + 6 + I
        dw/dt = -w/4
        """,
        spike="v >= 1",
        reset="v = low; w = w + jump",
        refractory="tref",
    ),
    declared(
        "TestHold",
        {"w": 0.0, "v": 0.7},
        {"omega": 9.0, "tref": 0.13},
        """
        dw/dt = -omega*v
        dv/dt = omega*w + I
        """,
        spike="v > 0.5 and w < 10",
        refractory="tref/2 + 0.065",
        membrane="v",
    ),
    declared(
        "TestOne", {"v": 0.0}, {"rate": 7.0}, "dv/dt = rate - v + I", spike="1 <= v", reset="v = v - 1"
    ),
    declared(
        "TestMap",
        {"x": -1.0, "y": -2.9},
        {"alpha": 6.0, "mu": 0.001, "sigma": 0.2},
        """
        above = alpha + y + I
        x[n+1] = where(x <= 0, alpha/(1 - x) + y + I, where(x < above, above, -1))
        y[n+1] = y[n] - mu*(x + 1 - sigma)
        """,
        spike="x > 0",
    ),
    declared(
        "TestAll",
        {"v": 0.1, "w": 0.8},
        {"scale": 0.01, "rate": 4.0},
        """
        one = exp(-v*v) + expm1(v/3) + exprel(v - 0.3)
        two = log(2 + v*v) + log1p(v*v) + log2(3 + w*w) + log10(2 + w*w)
        three = sqrt(1 + v*v) + cbrt(v) + sinh(v/2) + cosh(v/2) + tanh(w)
        four = sin(3*v) + cos(2*w) + tan(v/4) + atan(5*w) + sigmoid(v)
        five = abs(v) + floor(2*v) + ceil(2*w) + sign(w) + heaviside(v)
        six = min(v, w, 1) + max(v, w, -1) + clip(3*v, -0.5, 0.5) + pow(3 + v, w) + (3 + w)**2.5
        seven = where(v > w and not (w < -2) or v == 3, v, -w)
        dv/dt = rate*w + scale*(one + two + three + four + five) + I
        dw/dt = -rate*v - scale*(six + seven)
        """,
        spike="v >= 0.5",
    ),
    declared(
        "TestNames",
        {"v": 0.3, "done": 0.1, "v_2": 0.2, "now": -0.1},
        {
            "count": 0.5, "steps": 1.5, "load": 2.5, "dt_1": 0.25, "dt_2": 0.3, "k1_v": 0.35, "new_v": 0.45,
            "t1": 0.55, "step": 0.65, "flow": 0.75, "inputs": 0.85, "range": 0.95, "values": 1.05, "fma": 1.15,
            "select": 1.25, "f32": 1.35, "address": 1.45, "observe": 1.55, "I_in": 1.65, "int": 1.75, "j": 1.85,
            "crossing": 1.95, "until": 2.05, "before": 2.15, "kernel": 2.25, "inline": 2.35, "h": 2.45,
        },
        """
        t2 = count*v + steps*done
        found = load - dt_1*v_2 + exp(-t1*t2*t2)
        spikes = k1_v*new_v + step/flow + inputs*range + values*fma - select*f32
        dv/dt = 20*(found - v)/(1 + address) + spikes/10 + I
        ddone/dt = dt_2 - done*observe - I_in*int*j*v/10
        dv_2/dt = crossing*until - v_2*before
        dnow/dt = kernel - now*inline*h
        """,
        spike="v - count >= new_v",
        reset="v = t1 - values; done = done/2 + step/10",
    ),
)  # fmt: skip
