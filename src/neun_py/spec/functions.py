"""The functions of the equation language: their names, how many arguments, and what each means."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["FUNCTIONS", "EquationFunction"]


@dataclass(frozen=True)
class EquationFunction:
    """A function that equations may call.

    Attributes
    ----------
    name : str
        As it is written.
    least, most : int
        How many arguments it takes.
    meaning : str
        One line.
    dimension : str
        What units demand: "pure" (dimensionless in and out), "same" (the result has the arguments' unit),
        "root2", "root3", "sign" (any unit in, dimensionless out), "where", "power".
    """

    name: str
    least: int
    most: int
    meaning: str
    dimension: str = "pure"


FUNCTIONS: dict[str, EquationFunction] = {
    f.name: f
    for f in (
        EquationFunction("exp", 1, 1, "e to the power x"),
        EquationFunction("expm1", 1, 1, "exp(x) - 1, right also near 0"),
        EquationFunction("exprel", 1, 1, "(exp(x) - 1)/x, and 1 at 0"),
        EquationFunction("log", 1, 1, "natural logarithm"),
        EquationFunction("log1p", 1, 1, "log(1 + x), right also near 0"),
        EquationFunction("log2", 1, 1, "logarithm to base 2"),
        EquationFunction("log10", 1, 1, "logarithm to base 10"),
        EquationFunction("sqrt", 1, 1, "square root", "root2"),
        EquationFunction("cbrt", 1, 1, "cube root", "root3"),
        EquationFunction("sinh", 1, 1, "hyperbolic sine"),
        EquationFunction("cosh", 1, 1, "hyperbolic cosine"),
        EquationFunction("tanh", 1, 1, "hyperbolic tangent"),
        EquationFunction("sin", 1, 1, "sine of an angle in radians"),
        EquationFunction("cos", 1, 1, "cosine of an angle in radians"),
        EquationFunction("tan", 1, 1, "tangent of an angle in radians"),
        EquationFunction("atan", 1, 1, "inverse tangent, in radians"),
        EquationFunction("sigmoid", 1, 1, "1/(1 + exp(-x))"),
        EquationFunction("abs", 1, 1, "absolute value", "same"),
        EquationFunction("floor", 1, 1, "largest integer that is not larger"),
        EquationFunction("ceil", 1, 1, "smallest integer that is not smaller"),
        EquationFunction("sign", 1, 1, "-1, 0 or 1", "sign"),
        EquationFunction("heaviside", 1, 1, "1 where x >= 0, else 0", "sign"),
        EquationFunction("min", 2, 64, "the smallest", "same"),
        EquationFunction("max", 2, 64, "the largest", "same"),
        EquationFunction("clip", 3, 3, "x, not below the second nor above the third", "same"),
        EquationFunction("where", 3, 3, "the second where the condition holds, else the third", "where"),
        EquationFunction("pow", 2, 2, "x to the power y; the same as x**y", "power"),
    )
}
