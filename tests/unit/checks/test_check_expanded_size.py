from __future__ import annotations

from declarations import declare, refused_at

END = "\ndv/dt = (vr - v)/tau\ndw/dt = s{0}/tau"


def doubling(count: int) -> str:
    return "s0 = w\n" + "\n".join(f"s{k + 1} = s{k}*s{k}" for k in range(count)) + END.format(count)


def chain(count: int) -> str:
    return "s0 = w\n" + "\n".join(f"s{k + 1} = 1 - s{k}" for k in range(count)) + END.format(count)


def test_what_stays_of_a_size() -> None:
    assert len(declare(equations=doubling(13)).intermediates) == 14
    assert len(declare(equations=chain(140)).intermediates) == 141


def test_what_doubles_with_every_line() -> None:
    error = refused_at(15, 1, equations=doubling(20))
    assert error.cause == "equations: 's14', with its intermediates put in, has 32767 operations, of 20000 allowed"
    assert error.fix == "Make a variable of a part, or simplify it."


def test_what_nests_too_deep() -> None:
    error = refused_at(152, 1, equations=chain(200))
    assert error.cause == "equations: 's151', with its intermediates put in, has 302 levels, of 300 allowed"
