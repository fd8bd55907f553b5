"""How LaTeX is read, piece by piece; what is reported, what is refused."""

from __future__ import annotations

import dataclasses
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import neun_py as neun
from neun_py.errors import ArgumentTypeError, LatexError, ModelError, NeunError
from neun_py.spec.latex.reading import from_latex


def test_noise_with_an_index_is_noise_of_its_own() -> None:
    found = from_latex(r"\frac{dx}{dt} = -x + \sigma \xi_1(t) + \sigma\,\xi_{\mathrm{v}}(t) + \sigma \xi(t)")
    assert found.equations == "dx/dt = -x + sigma*xi_1 + sigma*xi_v + sigma*xi"
    assert "xi_v is read as white noise of unit intensity" in str(found)


@pytest.mark.parametrize(
    ("latex", "expected"),
    [
        (r"\bar{g}_{\mathrm{Na}}", "gbar_Na"),
        (r"\bar g_{Na}", "gbar_Na"),
        (r"\overline{g}_{\text{Na}}", "gbar_Na"),
        (r"V_{1/2}", "V_half"),
        (r"\theta_{\infty}", "theta_inf"),
        (r"\varepsilon_0", "epsilon_0"),
        (r"\tau_{\rm syn,1}", "tau_syn_1"),
        (r"E_{\mathrm{Na}^+}", "E_Naplus"),
        (r"w^{*}", "w_star"),
        (r"I^{\mathrm{syn}}", "I_syn"),
        (r"\mathbf{g}", "g"),
        (r"\lambda", "lam"),
        (r"x^3", "x**3"),
        (r"x^{-1}", "x**-1"),
        (r"x^{1/2}", "pow(x, 0.5)"),
        (r"x^{p}", "pow(x, p)"),
        (r"10^{-3} x", "10**-3*x"),
        (r"2.5\times10^{-3}\,x", "2.5*10**-3*x"),
        (r"\frac12 x", "1/2*x"),
        (r"\frac{a}{b}c", "a/b*c"),
        (r"\dfrac{a + b}{c}", "(a + b)/c"),
        (r"e^{-a/b}", "exp(-a/b)"),
        (r"\mathrm{e}^{x}", "exp(x)"),
        (r"\exp\left(-\frac{a}{b}\right)", "exp(-a/b)"),
        (r"\tanh^2(x)", "tanh(x)**2"),
        (r"\sqrt[3]{x} + \sqrt{y}", "cbrt(x) + sqrt(y)"),
        (r"\left| x - y \right|", "abs(x - y)"),
        (r"|x| y", "abs(x)*y"),
        (r"\lvert x \rvert", "abs(x)"),
        (r"\log_{10} x + \ln y", "log10(x) + log(y)"),
        (r"\max(0, x - a)", "max(0, x - a)"),
        (r"[x - a]_+", "max(x - a, 0)"),
        (r"\Theta(x - a)", "heaviside(x - a)"),
        (r"\operatorname{sech}(x)", "1/cosh(x)"),
        (r"\mathrm{sgn}(x)", "sign(x)"),
        (r"a \cdot b \times c", "a*b*c"),
        (r"-a b (c - d)", "-a*b*(c - d)"),
        (r"a - (-b)", "a - (-b)"),
        (r"\{ a [ b (c + d) ] \}", "a*(b*(c + d))"),
        (r"\Bigl( a \Bigr)", "a"),
        (r"a/b", "a/b"),
        (r"a/bc", "a/(b*c)"),
        (r"1/2 x", "1/2*x"),
        (r"a/b \, c", "a/b*c"),
        (r"a/(b + c) d", "a/(b + c)*d"),
        (r"30\,\mathrm{mV} - a", "30 - a"),
        (r"5\ \text{ms} + a", "5 + a"),
        (r"1\,\mu\mathrm{F/cm^2} + a", "1 + a"),
        (r"\SI{30}{mV} + a", "30 + a"),
        (r"2 mV + a", "2 + a"),
        (r"a % a comment }{" + "\n + b", "a + b"),
        (r"a + b \nonumber \label{eq:1}", "a + b"),
        (r"a {\rm b}", "a*b"),
        ("−a · b", "-a*b"),
        ("α + β", "alpha + beta"),
        (r"\begin{cases} 1 & \text{if } x < 0 \\ a & \text{otherwise} \end{cases}", "where(x < 0, 1, a)"),
        (r"\begin{cases} 1, & x < 0 \\ 2, & 0 \le x < 1 \\ 3, & \text{else} \end{cases}",
         "where(x < 0, 1, where((0 <= x) and (x < 1), 2, 3))"),
        (r"\begin{cases} 1 & \text{if $x<0$ and $y>0$} \\ a & \text{otherwise.} \end{cases}",
         "where((x < 0) and (y > 0), 1, a)"),
        (r"\left\{ \begin{array}{ll} a & x \geq 0 \\ b & x < 0 \end{array} \right.", "where(x >= 0, a, b)"),
        (r"\pi x", "3.141592653589793*x"),
        (r"\tanh x", "tanh(x)"),
        (r"\tanh\frac{x}{2}", "tanh(x/2)"),
        (r"[\mathrm{Ca}]/K", "Ca/K"),
    ],
)  # fmt: skip
def test_an_expression(latex: str, expected: str) -> None:
    assert from_latex(rf"\dot x_1 = y_1, q = {latex}").equations.split("\n")[1] == f"q = {expected}"


@pytest.mark.parametrize(
    "left",
    [r"\dot{V}", r"\dot V", r"\frac{dV}{dt}", r"\dfrac{d}{dt}V", r"\frac{\mathrm{d}V}{\mathrm{d}t}", "dV/dt", "V'",
     r"\frac{\mathrm d V}{\mathrm d t}", r"\frac{d V(t)}{d t}", r"\frac{\partial V}{\partial t}", r"\dv{V}{t}",
     r"\frac{d}{d t} V(t)", r"\mathrm{d}V/\mathrm{d}t", r"V^\prime", r"\dot{V}(t)"],
)  # fmt: skip
def test_a_derivative(left: str) -> None:
    assert from_latex(f"{left} = -V + I").equations == "dV/dt = -V + I"


@pytest.mark.parametrize(
    ("latex", "expected"),
    [
        (r"C \frac{dV}{dt} = -V", "dV/dt = -V/C"),
        (r"\frac{1}{\phi} \dot n = -n", "dn/dt = -phi*n"),
        (r"-\tau \dot x = x", "dx/dt = -x/tau"),
        (r"I = C\dot{V} + g V", "dV/dt = (I - g*V)/C"),
        (r"\dot{V} + g V = I", "dV/dt = I - g*V"),
        (r"0 = \dot x + a x", "dx/dt = 0 - a*x"),
        (r"\tau \dot x = - x", "dx/dt = -x/tau"),
    ],
)
def test_an_equation_is_solved_for_its_derivative(latex: str, expected: str) -> None:
    found = from_latex(latex).equations
    assert found == expected or eval_same(found, expected)


def eval_same(first: str, second: str) -> bool:
    from neun_py.spec.evaluation import evaluated
    from neun_py.spec.parser import Text, parse_statements

    numbers = {n: 0.3 + 0.17 * k for k, n in enumerate(("V", "x", "n", "I", "g", "C", "a", "tau", "phi"))}
    values = [evaluated(parse_statements(Text("test", text))[0].value, numbers, {}) for text in (first, second)]
    return abs(float(values[0]) - float(values[1])) < 1e-12


def test_functions_and_products_are_told_apart() -> None:
    found = from_latex(
        r"\dot V = -g(V - E) + \alpha(V)(1 - V) + \beta (1 - w) + h(2V) + q V, \quad"
        r"\alpha(V) = e^{V}, \quad \beta(V) = V^2,"
        r"\quad h(x) = x^2 + 1"
    )
    lines = found.equations.split("\n")
    assert lines[0] == "dV/dt = -g*(V - E) + alpha*(1 - V) + beta*(1 - w) + ((2*V)**2 + 1) + q*V"
    assert found.parameters == ("g", "E", "w", "q")
    meanings = [each.meaning for each in found.assumptions]
    assert "g(...) is read as a product, not as a function" in meanings
    assert "beta(...) is read as a product, not as a function" in meanings


def test_what_is_a_function_and_not_defined_is_asked_for() -> None:
    found = from_latex(r"\dot m = (m_\infty(V) - m)/\tau, \dot V = -V")
    assert found.undefined == ("m_inf",)
    with pytest.raises(ModelError, match=r"there is no declaration of m, V, tau .*m_inf \(m_\\infty\)"):
        found.model(name="A", short_name="A", source="none", variables={})
    model = found.model(
        name="A", short_name="A", source="none", definitions="m_inf = V", time_unit="1",
        variables={n: neun.Variable(0.0, "1", n) for n in found.variables},
        parameters={"tau": neun.Parameter(1.0, "1", "tau")},
    )  # fmt: skip
    assert model.intermediates == ("m_inf",)


def test_a_model_with_numbers_of_the_text() -> None:
    found = from_latex(r"\tau \dot V = E - V + R I_{ext}, \quad \tau = 20\,\mathrm{ms}, \quad E = -70\,\mathrm{mV}")
    assert dict(found.values) == {"tau": 20.0, "E": -70.0}
    assert dict(found.units) == {"tau": "ms", "E": "mV"}
    assert found.names["E"] == "E"
    model = found.model(
        name="Leaky", short_name="Leaky", source="none", input_unit="nA",
        variables={"V": neun.Variable("E", "mV", "membrane potential")},
        parameters={"R": neun.Parameter(10.0, "Mohm", "resistance"),
                    **{n: neun.Parameter(x, found.units[n], "of the text") for n, x in found.values.items()}},
    )  # fmt: skip
    assert model.reads_input
    assert "tau = 20" in str(found)
    assert str(pickle.loads(pickle.dumps(found))) == str(found)


def test_maps_and_their_steps() -> None:
    found = from_latex(r"x_{t+1} = \frac{a}{1 + x_t^2} + y_t, \qquad y_{t+1} = y_t - \mu (x_t - \sigma)")
    assert found.equations == "x[n+1] = a/(1 + x**2) + y\ny[n+1] = y - mu*(x - sigma)"
    assert from_latex("x(n+1) = f x(n)").equations == "x[n+1] = f*x"
    with pytest.raises(LatexError, match="only the present value"):
        from_latex("x_{n+1} = x_n, y_{n+1} = x_{n+1}")
    with pytest.raises(LatexError, match="add a variable"):
        from_latex("x_{n+1} = x_{n-1}")


@pytest.mark.parametrize(
    "jump",
    [
        r"\text{if } V \ge V_{th} \text{ then } V \leftarrow c, w \leftarrow w + b",
        r"\text{if } V = V_{th}, \text{ then } V = c \text{ and } w = w + b",
        r"\dot q = -q, \text{ if } V \ge V_{th} \text{ then } V \leftarrow c, w \leftarrow w + b",
        r"V \geq V_{th} \Rightarrow \begin{cases} V \gets c \\ w \gets w + b \end{cases}",
        r"\text{if } V \geq V_{th}:\quad & V \to c \\ & w \to w + b",
    ],
)
def test_a_jump(jump: str) -> None:
    found = from_latex(rf"\begin{{align}}\dot V = -V - w + I\\ \dot w = -w\\ {jump}\end{{align}}")
    assert (found.spike, found.reset) == ("V >= V_th", "V = c; w = w + b")


def test_sums_go_over_rows_and_prose_stands_between() -> None:
    found = from_latex(
        r"""We study
        \begin{align}
        \frac{dV}{dt} &= - a V \\
                      &\quad + b \left( c \\
                      &\qquad - d \right) \\
        \intertext{and}
        b &= \frac{1}{2} c.
        \end{align}
        with $c = 3$."""
    )
    assert found.equations == "dV/dt = -a*V + b*(c - d)\nb = 1/2*c"
    assert "mathematics within the prose is not read" in str(found)


def test_the_number_of_an_equation_is_no_factor() -> None:
    found = from_latex(r"\begin{align}\dot V &= -g V \quad (1) \\ \dot w &= a V\;\; (12)\end{align}")
    assert found.equations == "dV/dt = -g*V\ndw/dt = a*V"
    assert "(12) is read as the number of the equation" in str(found)


def test_the_input_can_be_named() -> None:
    assert from_latex(r"\dot V = -V + P(t)", input="P").equations == "dV/dt = -V + I"
    assert from_latex(r"\dot V = -V + \hat{P}_e", input=r"\hat{P}_e").equations == "dV/dt = -V + I"
    both = from_latex(r"\dot V = -V + I_{app} + I_{ext}")
    assert both.equations == "dV/dt = -V + I + I_ext"
    with pytest.raises(LatexError, match="no quantity 'Q'"):
        from_latex(r"\dot V = -V + P", input="Q")


def test_names_of_several_letters() -> None:
    assert from_latex("dV/dt = -gNa V").equations == "dV/dt = -g*N*a*V"
    assert from_latex("dV/dt = -gNa V", names=["gNa"]).equations == "dV/dt = -gNa*V"
    with pytest.raises(ArgumentTypeError, match="several"):
        from_latex("dV/dt = 1", names="gNa")
    with pytest.raises(ArgumentTypeError, match="LaTeX is a text"):
        from_latex(1)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("latex", "line", "column", "cause"),
    [
        (r"\dot V = (a + b", 1, 16, r"'\(' is not closed"),
        ("\\dot V = a \\\\\n\\dot w = \\foo b", 2, 10, r"\\foo cannot be read"),
        (r"\dot V = \sum_i x_i", 1, 10, r"\\sum cannot be read"),
        (r"\dot V = 0,5", 1, 11, "a comma stands"),
        (r"\dot V = \frac{a}", 1, 18, "an argument is missing"),
        (r"\ddot V = a", 1, 1, "second order"),
        (r"\frac{d^2V}{dt^2} = a", 1, 1, "second order"),
        (r"\begin{align} \dot V = a", 1, 1, "has no"),
        (r"\dot V = a t", 1, 12, "time stands in an equation"),
        (r"\dot V = 1 2", 1, 12, "two numbers"),
        (r"\dot V = a^", 1, 11, "an exponent is missing"),
        (r"\dot V = x^2^3", 1, 13, "two exponents"),
        (r"\dot V = \tanh^{-1} x", 1, 15, "the inverse function"),
        (r"\dot V = f(a, b + 1)", 1, 11, "a function of 2 quantities"),
        (r"\dot V = \dot w", 1, 1, "the derivatives of two variables"),
        (r"\dot V^2 = a", 1, 1, "cannot be solved"),
        (r"a + b = c", 1, 1, "neither a name nor a derivative"),
        (r"\dot V = ", 1, 1, "a side of the equation is missing"),
        (r"\dot V = a, \dot V = b", 1, 13, "defined a second time"),
        (r"\dot V = {a", 1, 12, "not closed"),
        (r"\dot V = \frac{a}{b", 1, 18, "not closed"),
        (r"\dot V = x_", 1, 11, "an index is missing"),
        ("Nothing here.", 1, 1, "no equation"),
        ("", 1, 1, "no equation"),
        (r"\dot V = \begin{cases} 1 & V > 0 \end{cases}", 1, 10, "one case alone"),
        (r"\dot V = \begin{matrix} 1 \end{matrix}", 1, 10, "environment matrix"),
        (r"f(x) = f(x) + g, \dot V = f(V^2 + 1)", 1, 1, "defined by itself"),
    ],
)  # fmt: skip
def test_what_cannot_be_read(latex: str, line: int, column: int, cause: str) -> None:
    with pytest.raises(LatexError, match=cause) as caught:
        from_latex(latex)
    assert (caught.value.line, caught.value.column) == (line, column)


def test_what_grows_is_bounded() -> None:
    for text in (
        r"\dot V = " + "(" * 3000 + "V" + ")" * 3000,
        r"\dot V = " + "{" * 3000 + "V" + "}" * 3000,
        r"\dot V = " + "-" * 5000 + "V",
        r"\dot V = " + "+".join(["V"] * 5000),
        r"\dot V = " + r"\frac{1}" * 3000 + "V",
        r"\dot V = " + r"\sqrt" * 3000 + "V",
        r"\dot V = " + "V^" * 3000 + "V",
        r"\dot V = 1" + "0" * 9000,
        r"\dot V = 10^{10^{10}} V^{99999}",
        r"\text{" * 3000,
        r"\bar{" * 3000 + "V" + "}" * 3000 + "= 1",
        r"\dot V = f_9(V^2)," + ",".join(rf"f_{k}(x) = f_{k - 1}(x) f_{k - 1}(x + 1) f_{k - 1}(x + 2)"
                                         for k in range(1, 10)) + ", f_0(x) = x + 1",
        "x" * 60_000,
    ):  # fmt: skip
        try:
            from_latex(text)
        except LatexError as error:
            assert len(str(error)) < 60_000


_LATEX = r"""
    \frac \dot \dfrac \bar { } ( ) [ ] \left( \right) \{ \} _ ^ = & \\ V w m h x n t d e g I \tau \alpha
    \infty + - \cdot / 1 0.5 20 , \quad \text{if} \text{then} \mathrm{mV} \mathrm{Na} \begin{cases}
    \end{cases} \begin{align} \end{align} $ $$ | \left| \right| \leftarrow \ge < > ' _{n+1} _n _\infty
    (V) dV/dt \tanh \exp \sqrt \log \in % \foo \max \SI \dot{V} = \text{Ca} [Ca] ^{2+} (1) f(x)
    \begin{array}{ll} \end{array} \operatorname \mu . ; \right. \left\{
"""
_WORDS = st.sampled_from(_LATEX.split())


@settings(max_examples=400, deadline=None)
@given(st.lists(_WORDS, max_size=30).map(" ".join) | st.text(max_size=60))
def test_any_text_gives_equations_or_an_error_of_the_house(text: str) -> None:
    for whole in (text, rf"\dot V = {text}"):
        try:
            found = from_latex(whole)
        except LatexError as error:
            assert error.cause and error.line >= 1
        else:
            assert found.equations or found.values
            str(found)


def test_the_errors_are_of_the_house() -> None:
    assert issubclass(LatexError, NeunError)
    assert dataclasses.is_dataclass(from_latex(r"\dot V = -V"))
