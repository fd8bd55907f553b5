"""Whatever text a stranger writes: one of the four errors comes out, soon, and nothing of it is ever run."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import fields
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from neun_py.errors import ArgumentTypeError, ModelError
from neun_py.library.registered import models
from neun_py.lower.pipeline import passes
from neun_py.lower.precision import DOUBLE
from neun_py.spec.model import Model, Parameter, Variable

ALLOWED = (ModelError, ArgumentTypeError)  # EquationError and UnitError are ModelErrors
BASE: dict[str, Any] = {
    "name": "Fuzzed",
    "short_name": "F",
    "source": "none: a test",
    "variables": {"v": Variable(0.5, "1", "v"), "w": Variable(0.1, "1", "w")},
    "parameters": {"a": Parameter(1.0, "1", "a")},
    "equations": "f = a*v\ndv/dt = f - v**3 + I\ndw/dt = v - w",
    "time_unit": "1",
}
quick = settings(
    deadline=timedelta(seconds=2), max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)  # fmt: skip


def build(**changes: Any) -> Model | None:
    """Make a model; None where it is refused as it should be."""
    try:
        return Model(**{**BASE, **changes})
    except ALLOWED as error:
        assert str(error)
        return None


def with_initial(text: Any) -> dict[str, Any]:
    return {"variables": {**BASE["variables"], "w": Variable(text, "1", "w")}}


def with_unit(text: Any) -> dict[str, Any]:
    return {"variables": {**BASE["variables"], "w": Variable(0.1, text, "w")}}


FIELDS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "equations": lambda text: {"equations": text},
    "spike": lambda text: {"spike": text},
    "reset": lambda text: {"spike": "v > 1", "reset": text},
    "refractory": lambda text: {"spike": "v > 1", "refractory": text},
    "initial": with_initial,
    "unit": with_unit,
    "time_unit": lambda text: {"time_unit": text},
    "input_unit": lambda text: {"input_unit": text},
}
EVERY_FIELD = pytest.mark.parametrize("field", FIELDS)

pieces = st.sampled_from(
    ["v", "w", "a", "I", "xi", "dv/dt", "dw/dt", "x[n+1]", "v[n]", "=", "==", "<", ">=", "+", "-", "*", "/", "**", "(",
     ")", ",", ";", "\n", " ", "#", "exp", "log(", "where(", "and", "or", "not", "1", "2.5", "1e300", "1e-320", "0",
     "min(", "pow(", "[", "]", "'", "\x00", "\u2028", "é", "𝛼", ".", "_", "__", "e", "\t", "\r", "\\", "mV", "1/ms"]
)  # fmt: skip
texts = st.one_of(
    st.text(max_size=200),
    st.lists(pieces, max_size=40).map("".join),
    st.lists(pieces, max_size=25).map(lambda p: "dv/dt = v\ndw/dt = " + " ".join(p)),
    st.lists(
        st.sampled_from(["mV", "ms", "/", "*", "^", "(", ")", "-", "2", "1", "²", "⁻", " ", "**", "99"]), max_size=20
    ).map("".join),
)  # fmt: skip


@EVERY_FIELD
@quick
@given(text=texts)
@example(text="\ud800")
@example(text="٣*v")
@example(text="v²")
def test_arbitrary_text(field: str, text: str) -> None:
    build(**FIELDS[field](text))


HOSTILE = [
    "__import__('os').system('touch /tmp/neun_was_here')",
    "dv/dt = __import__('os').system('true')",
    "().__class__.__mro__[1].__subclasses__()",
    "dv/dt = v.__class__",
    "dv/dt = (lambda: 1)()",
    "dv/dt = eval('1')\ndw/dt = 1",
    "dv/dt = exec(v)\ndw/dt = 1",
    "dv/dt = open(v)\ndw/dt = 1",
    "dv/dt = [v for v in v]",
    "dv/dt = f'{v}'",
    "dv/dt = v if v else w",
    "dv/dt = v; import os",
    "dv/dt = `v`",
    "dv/dt = $v",
    "dv/dt = %s",
    "{0.__class__}",
    "\\x41",
    "\x00",
    "(" * 50_000,
    ")" * 50_000,
    "(" * 5_000 + "v" + ")" * 5_000,
    "-" * 90_000 + "v",
    "not " * 20_000 + "v > 0",
    "v" * 99_999,
    "v+" * 49_000 + "v",
    "v\n" * 49_000,
    "v**" * 30_000 + "2",
    "exp(" * 20_000,
    "9" * 90_000,
    "1e" + "9" * 5_000,
    "1e-" + "9" * 5_000,
    "0." + "0" * 90_000 + "1",
    "v < " * 10_000 + "v",
    "f(" + "v," * 30_000 + "v)",
    ";" * 99_000,
    "#" * 99_000,
    "[n]" * 20_000,
    "x[n+1]" * 10_000,
    "min(" + "v," * 40_000 + "v)",
    "é" * 99_000,
    "a" * 100_001,
    "1/ms" * 1000,
    "m" * 90,
    "(" * 49 + "mV" + ")" * 49,
    "mV^99" * 20,
    "mV**(1/99)" * 9,
    "v**(" + "*".join(["1e330"] * 199) + ")",
    "v**((" + "+".join(["1"] * 200) + ")" + "*(" * 30 + "1" + ")" * 31,
    "v*" + "*".join(["1e330"] * 190),
    "v*1e-330**20 + ((1e300**64)**64)*v + 1e320",
    "v/(" + "+".join(["1e-320"] * 150) + ")",
]


@pytest.mark.parametrize("field", ["spike", "reset", "initial", "unit"])
@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_text(field: str, number: int) -> None:
    build(**FIELDS[field](HOSTILE[number][: 1_000 if field == "initial" else None]))


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_what_is_accepted_can_be_lowered_and_printed(number: int) -> None:
    model = build(equations=f"dv/dt = a*({HOSTILE[number]})\ndw/dt = w")
    if model is not None:
        for _, system in passes(model, DOUBLE):
            assert str(system)


def nested(depth: int, act: Callable[[], object]) -> None:
    """Act far down the stack, as code in a notebook in a framework does."""
    if depth:
        nested(depth - 1, act)
    else:
        act()


@pytest.mark.parametrize("head", ["(", "exp(", "-(", "not (", "min(1,", "2**(", "where(v > 0, 1, "])
def test_deep_text_in_a_deep_stack(head: str) -> None:
    used = len(list(_frames()))
    room = 320  # what a notebook or a web framework uses is less
    for depth in (30, 39, 40, 41, 60, 100):
        text = f"dv/dt = a*({head * depth}v{')' * depth})\ndw/dt = w"
        nested(max(0, room - used), partial(build, equations=text))


def _frames() -> Any:
    frame: Any = sys._getframe()
    while frame is not None:
        yield frame
        frame = frame.f_back


def test_sums_in_sums_do_not_nest_without_end() -> None:
    text = "v"
    for _ in range(30):
        text = f"({text}" + " + v" * 150 + ")"
    assert build(equations=f"dv/dt = {text}\ndw/dt = w*a") is None


def test_intermediates_that_double_with_every_line_are_refused() -> None:
    for rule in ("exp(s{0})*exp(s{0})", "s{0} + s{0}*a", "s{0}/(1 + s{0}**2)"):
        lines = [f"s{k + 1} = {rule.format(k)}" for k in range(60)]
        for ordered in (lines, lines[::-1]):
            assert build(equations="s0 = v\n" + "\n".join(ordered) + "\ndv/dt = s60\ndw/dt = a*w") is None


def test_long_chains_of_intermediates_are_refused_or_read() -> None:
    for rule, most in (("s{0}", 250), ("s{0} + 1", 140), ("-s{0}", 140)):
        for count in (most, 1000):
            lines = [f"s{k + 1} = {rule.format(k)}" for k in range(count)]
            for ordered in (lines, lines[::-1]):
                model = build(equations="s0 = v\n" + "\n".join(ordered) + f"\ndv/dt = s{count}\ndw/dt = a*w")
                assert (model is not None) == (count == most), (rule, count)
                if model is not None:
                    assert passes(model, DOUBLE)
                    assert model.unit_of("s1") == "1"


KINDS = [None, 3, 1.5, True, b"v", [], {}, object(), float("nan"), float("inf"), ("v",), 1j, "v", ""]


@pytest.mark.parametrize("field", [f.name for f in fields(Model)])
@pytest.mark.parametrize("kind", range(len(KINDS)))
def test_values_of_the_wrong_kind(field: str, kind: int) -> None:
    build(**{field: KINDS[kind]})


@EVERY_FIELD
@pytest.mark.parametrize("kind", range(len(KINDS)))
def test_texts_of_the_wrong_kind(field: str, kind: int) -> None:
    build(**FIELDS[field](KINDS[kind]))


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, str, str]:
    """A text of a model of the library with some characters changed."""
    short_name = draw(st.sampled_from(sorted(models)))
    model = models[short_name]
    field = draw(st.sampled_from([f for f in ("equations", "spike", "reset") if getattr(model, f) is not None]))
    text: str = getattr(model, field)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        removed = draw(st.integers(0, 3))
        text = text[:at] + draw(st.one_of(st.just(""), pieces, st.characters())) + text[at + removed :]
    return short_name, field, text


@quick
@given(mutated())
def test_texts_of_the_library_with_changes(change: tuple[str, str, str]) -> None:
    short_name, field, text = change
    try:
        model = Model(**{**models[short_name].fields(), field: text})
    except ModelError:
        return
    for _, system in passes(model, DOUBLE):
        assert str(system)
    assert str(model)
    for name in model.intermediates:
        model.unit_of(name)
        model.description_of(name)
