"""LaTeX that may mean two things: it is refused, or what was assumed is said; nothing is misread silently."""

from __future__ import annotations

import pytest

from neun_py.errors import LatexError
from neun_py.spec.latex.reading import from_latex


@pytest.mark.parametrize("number", ["(3)", "(2.3)", "(2a)", "(A.1)", "(A1)", "(4-1)", "(S2.1b)", "(1')", "( 7 )"])
@pytest.mark.parametrize(
    "space",
    [r"\quad ", r"\qquad", r"\hspace{1cm}", r"\hspace*{2em}", r"\hfill", r"\;\;", "~~~", r"\eqno", "&", r", \quad",
     r".\hskip 2cm"],
)  # fmt: skip
def test_numbers_of_equations_are_no_factors(number: str, space: str) -> None:
    found = from_latex(rf"\begin{{align}}\dot x = -x {space}{number} \\ \dot y = y - x {space}{number}\end{{align}}")
    assert found.equations == "dx/dt = -x\ndy/dt = y - x"
    assert f"{number.replace(' ', '')} is read as the number of the equation" in str(found)


def test_numbers_within_a_row_and_in_front() -> None:
    both = r"\dot V = -V \quad (1) \qquad \dot w = V \quad (2)"
    assert from_latex(both).equations == "dV/dt = -V\ndw/dt = V"
    assert from_latex(r"(2.3)\quad \dot V = -V").equations == "dV/dt = -V"
    assert from_latex(r"\begin{align}\dot V =& -V \quad (1)\\ &+ w\end{align}").equations == "dV/dt = -V + w"
    assert from_latex(r"\dot V = a\,V, a =\quad (3)").values == {"a": 3.0}


@pytest.mark.parametrize(
    ("latex", "expected", "note"),
    [
        ("x^-1", "x**-1", "^-1 is read as ^{-1}"),
        ("10^-3 x", "10**-3*x", "^-3 is read as ^{-3}"),
        ("1e-3 x", "0.001*x", "1e-3 is read as the number 0.001"),
        ("1.5E3 x", "1500*x", "1.5E3 is read as the number 1500"),
        ("2e x", "2*e*x", "e is read as a quantity, not as Euler's number"),
        ("g_12", "g_12", "_12 is read as _{12}"),
        ("E_Na", "E_N*a", "in _Na, only N is the index"),
        ("a^bc", "pow(a, b)*c", "in ^bc, only b is the exponent"),
        ("a' y", "a_prime*y", "a' is read as the name a_prime"),
        ("k^+ y", "k_plus*y", "k^+ is read as the name k_plus"),
        ("y_{i+1}", "y_iplus1", "y_{i+1} is read as the name y_iplus1"),
        ("I^{syn}", "I_syn", "I^{syn} is read as the name I_syn"),
        ("exp(-y)", "exp(-y)", r"exp(...) is read as the function \exp"),
        ("max(y, 0)", "max(y, 0)", r"max(...) is read as the function \max"),
        ("g[y - E]", "g*(y - E)", "g(...) is read as a product"),
        (r"\Theta[y - a]", "heaviside(y - a)", "Theta(...) is read as the step"),
        ("w(x_1)", "w", "w(x_1) is read as w"),
        (r"a \text{ (leak)}", "a", "'(leak)' is left out"),
        (r"a = b", "a", "of the sides that q equals, the first is read"),
        (r"\underbrace{g y}_{leak} + a", "g*y + a", "{leak} at the brace is left out"),
        (r"4 mV + a", "4 + a", "mV is read as a unit"),
        (r"10^{-3}\,\mathrm{S} + a", "10**-3 + a", "S is read as a unit"),
        (r"\vec{y} + y", "y + y", r"y and \vec{y} are both read as y"),
        ("(a + b)(3)", "(a + b)*3", "(3) is read as a factor"),
    ],
)  # fmt: skip
def test_what_is_assumed_is_said(latex: str, expected: str, note: str) -> None:
    found = from_latex(rf"\dot x_1 = y_1, \dot w = w, q = {latex}")
    assert found.equations.split("\n")[2] == f"q = {expected}"
    assert note in str(found)


@pytest.mark.parametrize(
    ("latex", "expected"),
    [
        (r"{y}_m^2", "y_m**2"),
        (r"{\alpha}_m y", "alpha_m*y"),
        (r"{y}^2", "y**2"),
        (r"\text{max}(y,0)", "max(y, 0)"),
        (r"\text{exp}(-y)", "exp(-y)"),
        (r"\text{g} y", "g*y"),
        (r"g \text{E}", "g*E"),
        (r"a \hspace{1mm} b", "a*b"),
        (r"a \hspace{-2mm} b \kern 1pt c \mkern 3mu d", "a*b*c*d"),
        (r"\boxed{a + b}", "a + b"),
        (r"\bigl(a \bigr. + \bigl. b\bigr)", "a + b"),
        (r"\num{5} a", "5*a"),
        (r"y_\pm", "y_pm"),
    ],
)
def test_what_was_refused_or_dropped(latex: str, expected: str) -> None:
    assert from_latex(rf"\dot x_1 = y_1, q = {latex}").equations.split("\n")[1] == f"q = {expected}"


@pytest.mark.parametrize(
    ("latex", "cause", "fix"),
    [
        ("y_0.5", "LaTeX makes 0 alone the index", "_{0.5}"),
        ("y^1.5", "LaTeX makes 1 alone the exponent", "^{1.5}"),
        ("y^-z", "can be read in several ways", "x^{-y}"),
        ("e^-y", "an exponent with a sign needs braces", "x^{-y}"),
        (r"[y]^+", "an exponent with a sign needs braces", "[...]_+"),
        ("x' y", "x' may be the derivative of x", "Write the derivative out"),
        (r"x^\prime y", "x' may be the derivative of x", ""),
        ("f'(x)", "f' may be the derivative of f", ""),
        (r"\Delta x - y", "may be a difference or a factor", r"\Delta\cdot"),
        (r"\mathrm{d}y", "looks like a differential", ""),
        (r"\sigma dW_t", "looks like a differential", r"\xi"),
        ("y3", "a number stands behind a factor", "_{3}"),
        (r"(y - E) 3", "a number stands behind a factor", r"\cdot"),
        ("x(0)", "may be a value, a product or the number of the equation", r"\cdot"),
        (r"a \quad b", "stands between two factors", r"\cdot"),
        (r"a \quad (1 - y)", "stands between two factors", ""),
        (r"-y \quad y > 0", "stands between two factors", "cases"),
        (r"a & b", "stands between two factors", ""),
        (r"a \text{ times } b", "the words 'times' stand", ""),
        (r"\sqrt23", "in several ways", "braces"),
        (r"\frac{a}12", "in several ways", "braces"),
        (r"y_\frac{1}{2}", "needs braces", ""),
        ("1e400 y", "too large or too small", ""),
    ],
)  # fmt: skip
def test_what_may_mean_two_things_is_refused(latex: str, cause: str, fix: str) -> None:
    with pytest.raises(LatexError) as caught:
        from_latex(rf"\dot x = -x; f(u) = u^2 + x; \dot q = {latex}")
    assert cause in caught.value.cause
    assert fix in caught.value.fix


def test_rows_are_joined_with_a_sign_only() -> None:
    with pytest.raises(LatexError, match="the end of a row"):
        from_latex(r"\begin{align}\dot V &= -V \\ & w\end{align}")
    with pytest.raises(LatexError, match="second order"):
        from_latex("V'' = -V")


def test_a_difference_that_is_a_quantity_can_be_named() -> None:
    assert from_latex(r"\dot V = \Delta V", names=["Delta"]).equations == "dV/dt = Delta*V"
    assert from_latex(r"\dot V = \Delta V, \Delta = a b").equations.startswith("dV/dt = Delta*V")
    assert from_latex(r"\dot V = \Delta_T V + \Delta/\pi").parameters == ("Delta_T", "Delta")


def test_names_of_the_text_are_no_units() -> None:
    found = from_latex(
        r"\dot V = 120 \mathrm{m}^3 \mathrm{h}(V-50) \\ \dot{\mathrm m} = -\mathrm m \\ \dot{\mathrm h} = 1"
    )
    assert found.equations.split("\n")[0] == "dV/dt = 120*m**3*h*(V - 50)"
    assert "m is read as the text's own quantity, not as a unit" in str(found)
    assert from_latex(r"\dot V = 5 \mathrm{A} V, \mathrm{A} = 3").equations == "dV/dt = 5*A*V"
    assert from_latex(r"\dot V = 5 \mathrm{mS} V", names=["mS"]).equations == "dV/dt = 5*mS*V"
    assert dict(from_latex(r"\tau \dot V = E - V, E = -70 mV, \tau = 20 ms").units) == {"E": "mV", "tau": "ms"}
    with pytest.raises(LatexError, match=r"mV may be a unit, or the product m\*V"):
        from_latex(r"\dot V = 5 mV, \dot m = -m")


def test_a_group_keeps_its_index_in_a_derivative() -> None:
    assert from_latex(r"\dot{{V}_m} = -{V}_m").equations == "dV_m/dt = -V_m"
    assert from_latex(r"\frac{d{V}_m}{dt} = -{V}_m + I").equations == "dV_m/dt = -V_m + I"
