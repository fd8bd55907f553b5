"""Blocks of LaTeX as articles print them, against functions written by hand."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping
from math import cosh, exp, tanh
from typing import NamedTuple

import pytest

from neun_py.spec.evaluation import evaluated
from neun_py.spec.latex.reading import from_latex
from neun_py.spec.parser import Text, parse_statements

Numbers = Mapping[str, float]


class Paper(NamedTuple):
    """A block, the flow of each variable by hand, and the ranges from which numbers are drawn."""

    latex: str
    flow: Callable[..., dict[str, float]]
    variables: str
    parameters: str
    low: float = 0.1
    high: float = 1.5
    spike: str | None = None
    reset: str | None = None
    assumed: tuple[str, ...] = ()


def hodgkin_huxley(p: Numbers) -> dict[str, float]:
    v = p["V"]
    am, bm = 0.1 * (v + 40) / (1 - exp(-(v + 40) / 10)), 4 * exp(-(v + 65) / 18)
    ah, bh = 0.07 * exp(-(v + 65) / 20), 1 / (1 + exp(-(v + 35) / 10))
    an, bn = 0.01 * (v + 55) / (1 - exp(-(v + 55) / 10)), 0.125 * exp(-(v + 65) / 80)
    ion = p["gbar_Na"] * p["m"] ** 3 * p["h"] * (v - p["E_Na"]) + p["gbar_K"] * p["n"] ** 4 * (v - p["E_K"])
    return {
        "V": (-ion - p["g_L"] * (v - p["E_L"]) + p["I"]) / p["C_m"],
        "m": am * (1 - p["m"]) - bm * p["m"],
        "h": ah * (1 - p["h"]) - bh * p["h"],
        "n": an * (1 - p["n"]) - bn * p["n"],
    }


def hodgkin_huxley_of_1952(p: Numbers) -> dict[str, float]:
    v, n, m, h = p["V"], p["n"], p["m"], p["h"]
    ion = p["gbar_K"] * n**4 * (v - p["V_K"]) + p["gbar_Na"] * m**3 * h * (v - p["V_Na"]) + p["gbar_l"] * (v - p["V_l"])
    return {
        "V": (p["I"] - ion) / p["C_M"],
        "n": 0.01 * (v + 10) / (exp((v + 10) / 10) - 1) * (1 - n) - 0.125 * exp(v / 80) * n,
        "m": 0.1 * (v + 25) / (exp((v + 25) / 10) - 1) * (1 - m) - 4 * exp(v / 18) * m,
        "h": 0.07 * exp(v / 20) * (1 - h) - h / (exp((v + 30) / 10) + 1),
    }


def morris_lecar(p: Numbers) -> dict[str, float]:
    v, w = p["V"], p["w"]
    m = 0.5 * (1 + tanh((v - p["V_1"]) / p["V_2"]))
    w_inf = 0.5 * (1 + tanh((v - p["V_3"]) / p["V_4"]))
    tau = 1 / cosh((v - p["V_3"]) / (2 * p["V_4"]))
    leak = p["g_L"] * (v - p["E_L"])
    return {
        "V": (p["I"] - leak - p["g_Ca"] * m * (v - p["E_Ca"]) - p["g_K"] * w * (v - p["E_K"])) / p["C"],
        "w": p["phi"] * (w_inf - w) / tau,
    }


def fitzhugh_nagumo(p: Numbers) -> dict[str, float]:
    return {
        "v": p["v"] - p["v"] ** 3 / 3 - p["w"] + p["I"],
        "w": p["epsilon"] * (p["v"] + p["a"] - p["b"] * p["w"]),
    }


def adex(p: Numbers) -> dict[str, float]:
    v = p["V"]
    spike = p["g_L"] * p["Delta_T"] * exp((v - p["V_T"]) / p["Delta_T"])
    return {
        "V": (-p["g_L"] * (v - p["E_L"]) + spike - p["w"] + p["I"]) / p["C"],
        "w": (p["a"] * (v - p["E_L"]) - p["w"]) / p["tau_w"],
    }


def izhikevich(p: Numbers) -> dict[str, float]:
    return {
        "v": 0.04 * p["v"] ** 2 + 5 * p["v"] + 140 - p["u"] + p["I"],
        "u": p["a"] * (p["b"] * p["v"] - p["u"]),
    }


def wang_buzsaki(p: Numbers) -> dict[str, float]:
    v, h, n = p["V"], p["h"], p["n"]
    am, bm = -0.1 * (v + 35) / (exp(-0.1 * (v + 35)) - 1), 4 * exp(-(v + 60) / 18)
    m = am / (am + bm)
    ah, bh = 0.07 * exp(-(v + 58) / 20), 1 / (exp(-0.1 * (v + 28)) + 1)
    an, bn = -0.01 * (v + 34) / (exp(-0.1 * (v + 34)) - 1), 0.125 * exp(-(v + 44) / 80)
    ion = p["g_Na"] * m**3 * h * (v - p["E_Na"]) + p["g_K"] * n**4 * (v - p["E_K"]) + p["g_L"] * (v - p["E_L"])
    return {
        "V": (-ion - p["I_syn"] + p["I"]) / p["C_m"],
        "h": p["phi"] * (ah * (1 - h) - bh * h),
        "n": p["phi"] * (an * (1 - n) - bn * n),
    }


def hindmarsh_rose(p: Numbers) -> dict[str, float]:
    x, y, z = p["x"], p["y"], p["z"]
    return {
        "x": y - p["a"] * x**3 + p["b"] * x**2 - z + p["I"],
        "y": p["c"] - p["d"] * x**2 - y,
        "z": p["r"] * (p["s"] * (x - p["x_R"]) - z),
    }


def wilson_cowan(p: Numbers) -> dict[str, float]:
    def s(x: float, a: float, theta: float) -> float:
        return 1 / (1 + exp(-a * (x - theta))) - 1 / (1 + exp(a * theta))

    e, i = p["E"], p["I0"]
    e_in, i_in = p["c_1"] * e - p["c_2"] * i + p["P"], p["c_3"] * e - p["c_4"] * i + p["Q"]
    return {
        "E": (-e + (1 - p["r_e"] * e) * s(e_in, p["a_e"], p["theta_e"])) / p["tau_e"],
        "I0": (-i + (1 - p["r_i"] * i) * s(i_in, p["a_i"], p["theta_i"])) / p["tau_i"],
    }


def rulkov(p: Numbers) -> dict[str, float]:
    x, y, alpha = p["x"], p["y"], p["alpha"]
    f = alpha / (1 - x) + y if x <= 0 else alpha + y if x < alpha + y else -1.0
    return {"x": f, "y": y - p["mu"] * (x + 1) + p["mu"] * p["sigma"]}


def connor_stevens(p: Numbers) -> dict[str, float]:
    v = p["V"]
    a_inf = (0.0761 * exp(0.0314 * (v + 94.22)) / (1 + exp(0.0346 * (v + 1.17)))) ** (1 / 3)
    b_inf = (1 / (1 + exp(0.0688 * (v + 53.3)))) ** 4
    tau_a, tau_b = 0.3632 + 1.158 / (1 + exp(0.0497 * (v + 55.96))), 1.24 + 2.678 / (1 + exp(0.0624 * (v + 50)))
    ion = p["g_A"] * p["a"] ** 3 * p["b"] * (v - p["E_A"])
    return {
        "V": (p["I"] - p["gbar_L"] * (v - p["E_L"]) - ion) / p["c_m"],
        "a": (a_inf - p["a"]) / tau_a,
        "b": (b_inf - p["b"]) / tau_b,
    }


def destexhe(p: Numbers) -> dict[str, float]:
    v, ca = p["V"], p["Ca_i"]
    drive = -p["k"] * p["I_T"] / (2 * 96489 * p["d"])
    return {
        "V": (-p["g_L"] * (v - p["E_L"]) + p["I"]) / p["C"],
        "Ca_i": max(drive, 0.0) + (p["Ca_inf"] - ca) / p["tau_r"],
        "s": p["alpha"] * (1 - p["s"]) - p["beta"] * p["s"] * abs(v - 0.5) + math.sqrt(ca) - math.log(1 + ca),
    }


PAPERS = {
    "Hodgkin-Huxley": Paper(
        r"""
        \begin{align}
        C_m \frac{\mathrm{d}V}{\mathrm{d}t} &= -\bar{g}_{\mathrm{Na}} m^3 h (V - E_{\mathrm{Na}})
          - \bar{g}_{\mathrm{K}} n^4 \left(V - E_{\mathrm{K}}\right) \nonumber \\
          &\quad - g_L (V - E_L) + I_{\mathrm{ext}}, \label{eq:hh} \\
        \frac{dx}{dt} &= \alpha_x(V)(1 - x) - \beta_x(V)\,x, \qquad x \in \{m, h, n\},
        \intertext{where the rates are}
        \alpha_m(V) &= \frac{0.1\,(V + 40)}{1 - e^{-(V+40)/10}}, & \beta_m(V) &= 4\, e^{-(V + 65)/18}, \\
        \alpha_h(V) &= 0.07 \exp\left[-(V + 65)/20\right], & \beta_h(V) &= \frac{1}{1 + \exp[-(V+35)/10]}, \\
        \alpha_n(V) &= \frac{0.01(V + 55)}{1 - e^{-(V+55)/10}}, & \beta_n(V) &= 0.125 e^{-(V+65)/80}. % rates
        \end{align}
        """,
        hodgkin_huxley, "V m h n", "gbar_Na E_Na gbar_K E_K g_L E_L C_m",
        assumed=("x stands for m, h, n", "I_ext is read as the input", "Euler's number"),
    ),
    "Hodgkin and Huxley, 1952": Paper(
        r"""
        \begin{equation}
        I = C_M \frac{dV}{dt} + \bar g_{\rm K} n^4 (V - V_{\rm K}) + \bar g_{\rm Na} m^3 h (V - V_{\rm Na})
            + \bar g_l (V - V_l),  \tag{26}
        \end{equation}
        where
        \begin{eqnarray*}
        dn/dt &=& \alpha_n (1 - n) - \beta_n n, \\
        dm/dt &=& \alpha_m (1 - m) - \beta_m m, \\
        dh/dt &=& \alpha_h (1 - h) - \beta_h h,
        \end{eqnarray*}
        and
        $$ \alpha_n = 0.01\,(V + 10) \Big/ \left(\exp\frac{V + 10}{10} - 1\right), $$
        \[ \beta_n = 0.125 \exp(V/80), \]
        \begin{gather}
        \alpha_m = 0.1 (V + 25) \bigg/ \left(\exp \frac{V + 25}{10} - 1\right), \quad \beta_m = 4 \exp (V/18), \\
        \alpha_h = 0.07 \exp (V/20), \quad \beta_h = 1 \bigg/ \left( \exp \frac{V + 30}{10} + 1 \right).
        \end{gather}
        """,
        hodgkin_huxley_of_1952, "V n m h", "C_M gbar_K V_K gbar_Na V_Na gbar_l V_l",
        assumed=("the equation is solved for dV/dt",),
    ),
    "Morris-Lecar": Paper(
        r"""
        \begin{eqnarray}
        C\dot{V} & = & I - g_L(V-E_L) - g_{Ca}m_\infty(V)(V-E_{Ca}) - g_K w (V-E_K) \\
        \dot{w} & = & \phi\,\frac{w_{\infty}(V) - w}{\tau_w(V)} \\
        m_\infty(V) & = & \tfrac{1}{2}\left[1 + \tanh\left(\frac{V - V_1}{V_2}\right)\right] \\
        w_\infty(V) & = & \frac12 \left[1 + \tanh\left(\frac{V - V_3}{V_4}\right)\right] \\
        \tau_w(V) & = & 1 \big/ \cosh\left( \frac{V - V_3}{2 V_4} \right)
        \end{eqnarray}
        """,
        morris_lecar, "V w", "C g_L E_L g_Ca E_Ca g_K E_K phi V_1 V_2 V_3 V_4",
        assumed=("g_L(...) is read as a product",),
    ),
    "FitzHugh-Nagumo": Paper(
        r"$$\dot v = v - \frac{v^3}{3} - w + I_{\text{app}}, \qquad \dot w = \varepsilon (v + a - b w)$$",
        fitzhugh_nagumo, "v w", "epsilon a b", assumed=("I_app is read as the input",),
    ),
    "AdEx": Paper(
        r"""
        \begin{align*}
        C\frac{dV}{dt} &= -g_L(V-E_L) + g_L\,\Delta_T \exp\!\left(\frac{V-V_T}{\Delta_T}\right) - w + I \\
        \tau_w\frac{dw}{dt} &= a\,(V-E_L) - w
        \end{align*}
        At spike time the variables are reset:
        \begin{equation}
        \text{if } V > 20\,\text{mV} \text{ then } V \to V_r, \quad w \to w + b .
        \end{equation}
        """,
        adex, "V w", "C g_L E_L Delta_T V_T tau_w a V_r b", spike="V > 20", reset="V = V_r; w = w + b",
        assumed=("mV is read as a unit", "an arrow to the right"),
    ),
    "Izhikevich": Paper(
        r"""
        \begin{align}
        v' &= 0.04v^2 + 5v + 140 - u + I \\
        u' &= a(bv - u)
        \end{align}
        with the auxiliary after-spike resetting
        \begin{equation}
        \text{if } v \ge 30\ \mathrm{mV}, \text{ then } \begin{cases} v \leftarrow c \\ u \leftarrow u + d. \end{cases}
        \end{equation}
        """,
        izhikevich, "v u", "a b c d", spike="v >= 30", reset="v = c; u = u + d",
        assumed=("v' is read as dv/dt", "bv is read as the product b*v"),
    ),
    "Wang-Buzsaki": Paper(
        r"""
        \begin{gather*}
        C_m \frac{dV}{dt} = -I_{\rm Na} - I_{\rm K} - I_{\rm L} - I_{\rm syn} + I_{\rm app}, \\
        I_{\rm L} = g_{\rm L}(V - E_{\rm L}), \\
        I_{\rm Na} = g_{\rm Na} m_\infty^3 h (V - E_{\rm Na}), \quad I_{\rm K} = g_{\rm K} n^4 (V - E_{\rm K}), \\
        \frac{dh}{dt} = \phi\,(\alpha_h(1-h) - \beta_h h), \quad
        \frac{dn}{dt} = \phi\bigl(\alpha_n(1-n) - \beta_n n\bigr),\\
        m_\infty = \alpha_m/(\alpha_m + \beta_m), \\
        \alpha_m(V) = -0.1(V + 35)/(\exp(-0.1(V + 35)) - 1), \quad \beta_m(V) = 4\exp(-(V + 60)/18), \\
        \alpha_h(V) = 0.07 \exp(-(V+58)/20) \quad\text{and}\quad \beta_h(V) = 1/(\exp(-0.1(V+28)) + 1), \\
        \alpha_n(V) = -0.01 (V + 34)/(\exp(-0.1(V+34)) - 1), \quad \beta_n(V) = 0.125 \exp(-(V+44)/80)
        \end{gather*}
        """,
        wang_buzsaki, "V h n", "I_syn C_m g_L E_L g_Na E_Na g_K E_K phi",
    ),
    "Hindmarsh-Rose": Paper(
        r"""
        \begin{equation}
        \left\{ \begin{array}{lcl}
        \dot{x} &=& y - ax^3 + bx^2 - z + I, \\
        \dot{y} &=& c - dx^2 - y, \\
        \dot{z} &=& r[s(x - x_R) - z].
        \end{array} \right.
        \end{equation}
        """,
        hindmarsh_rose, "x y z", "a b c d r s x_R", assumed=("ax is read as the product a*x",),
    ),
    "Wilson-Cowan": Paper(
        r"""
        \begin{align}
        \tau_e \frac{dE}{dt} &= -E + (1 - r_e E)\, \mathcal{S}_e(c_1 E - c_2 I + P) \\
        \tau_i \frac{dI}{dt} &= -I + (1 - r_i I)\, \mathcal{S}_i(c_3 E - c_4 I + Q)
        \end{align}
        where
        \begin{align}
        \mathcal{S}_e(x) &= \frac{1}{1 + \exp[-a_e(x - \theta_e)]} - \frac{1}{1 + \exp(a_e\theta_e)} \\
        \mathcal{S}_i(x) &= \frac{1}{1 + \exp[-a_i(x - \theta_i)]} - \frac{1}{1 + \exp(a_i\theta_i)}
        \end{align}
        """,
        wilson_cowan, "E I0", "r_e c_1 c_2 P a_e theta_e tau_e r_i c_3 c_4 Q a_i theta_i tau_i",
        assumed=("I is called I0 here",),
    ),
    "Rulkov": Paper(
        r"""
        \begin{align}
        x_{n+1} &= f(x_n, y_n), \\
        y_{n+1} &= y_n - \mu(x_n + 1) + \mu\sigma,
        \end{align}
        \begin{equation}
        f(x, y) = \begin{cases}
        \alpha/(1 - x) + y, & x \le 0, \\
        \alpha + y, & 0 < x < \alpha + y, \\
        -1, & x \ge \alpha + y.
        \end{cases}
        \end{equation}
        """,
        rulkov, "x y", "alpha mu sigma", low=-2.0, high=3.0, assumed=("the last of the cases",),
    ),
    "Connor-Stevens": Paper(
        r"""
        \begin{equation}
        \begin{split}
        c_m \frac{dV}{dt} &= I_e(t) - \bar{g}_L (V - E_L) \\
                          &\phantom{=} - g_A a^3 b (V - E_A)
        \end{split}
        \end{equation}
        \begin{align}
        \tau_a(V) \frac{da}{dt} &= a_\infty(V) - a, & \tau_b(V) \frac{db}{dt} &= b_\infty(V) - b, \\
        a_\infty &= \left( \frac{0.0761 \exp\{0.0314 (V + 94.22)\}}{1 + \exp\{0.0346(V + 1.17)\}} \right)^{1/3} &
        \tau_a &= 0.3632 + \frac{1.158}{1 + \exp(0.0497(V + 55.96))} \\
        b_\infty &= \left[ \frac{1}{1 + \mathrm{e}^{0.0688 (V + 53.3)}} \right]^4 &
        \tau_b &= 1.24 + 2.678 / (1 + e^{0.0624(V + 50)})
        \end{align}
        """,
        connor_stevens, "V a b", "gbar_L E_L g_A E_A c_m", assumed=("I_e is read as the input",),
    ),
    "calcium": Paper(
        r"""
        \begin{subequations}
        \begin{align}
        C \frac{d}{dt} V &= -g_{\mathrm{L}} \cdot (V - E_{\mathrm{L}}) + I_\text{inj}(t) \\
        \frac{d[\mathrm{Ca}]_i}{dt} &= \left[ -\frac{k\,I_T}{2 \times 96489\, d} \right]_+
            + \frac{[\mathrm{Ca}]_\infty - [\mathrm{Ca}]_i}{\tau_r} \\
        \frac{\partial s}{\partial t} &= \alpha (1 - s) - \beta s \left| V - \frac{1}{2} \right|
            + \sqrt{[\mathrm{Ca}]_i} - \ln(1 + [\mathrm{Ca}]_i)
        \end{align}
        \end{subequations}
        """,
        destexhe, "V Ca_i s", "g_L E_L C k I_T d Ca_inf tau_r alpha beta",
        assumed=("max(..., 0)", "[Ca] is read as the name Ca_i"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_is_read_as_it_was_meant(name: str) -> None:
    paper = PAPERS[name]
    found = from_latex(paper.latex)
    assert found.variables == tuple(paper.variables.split())
    assert sorted(found.parameters) == sorted(paper.parameters.split())
    assert (found.spike, found.reset) == (paper.spike, paper.reset)
    meanings = "\n".join(map(str, found.assumptions))
    assert [part for part in paper.assumed if part not in meanings] == []
    statements = parse_statements(Text("equations", found.equations))
    definitions = {s.name: s.value for s in statements if s.kind == "assign"}
    draw = random.Random(1)
    for _ in range(50):
        numbers = {n: draw.uniform(paper.low, paper.high) for n in (*found.variables, *found.parameters, "I")}
        expected = paper.flow(numbers)
        for s in statements:
            if s.kind != "assign":
                value = float(evaluated(s.value, numbers, definitions))
                assert value == pytest.approx(expected[s.name], rel=1e-11, abs=1e-11), s.name


def test_there_are_enough_papers() -> None:
    assert len(PAPERS) >= 10
