"""What every connection rule does, enrolled by being there."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pytest
from connection_examples import EXAMPLES, SIZES, Example

import neun_py as neun
from neun_py.topology import gaps
from neun_py.topology.connections import Connections
from neun_py.topology.rule import Rule

FLAT = [(name, example) for name, examples in EXAMPLES.items() for example in examples]
EVERY = pytest.mark.parametrize(("name", "example"), FLAT, ids=[f"{name}-{k}" for k, (name, _) in enumerate(FLAT)])
DRAWING = [(name, example) for name, example in FLAT if hasattr(example.rule, "seed")]


def equal(one: Connections, other: Connections) -> bool:
    def same(a: Any, b: Any) -> bool:
        return a is b is None or (a is not None and b is not None and a.tobytes() == b.tobytes())

    return all(same(getattr(one, x), getattr(other, x)) for x in ("pre", "post", "weight", "delay"))


def test_every_rule_has_examples() -> None:
    built_in = {name for name, kind in neun.connect.items() if kind.rule.__module__.startswith("neun_py.")}
    assert built_in == set(EXAMPLES)
    assert all(example.rule.short_name == name for name, example in FLAT)


@EVERY
def test_connections_are_sorted_and_there(name: str, example: Example) -> None:
    for pre_size, post_size, same, undirected in example.ends():
        c = example.rule.connections(pre_size, post_size, same, undirected)
        assert c.pre.dtype == c.post.dtype == np.int32
        assert len(c) == len(c.pre) == len(c.post)
        assert not c.pre.flags.writeable and not c.post.flags.writeable
        for values in (c.weight, c.delay):
            assert values is None or (values.shape == c.pre.shape and values.dtype == np.float64)
        if len(c):
            assert c.pre.min() >= 0 and c.pre.max() < pre_size and c.post.min() >= 0 and c.post.max() < post_size
        number = c.pre.astype(np.int64) * post_size + c.post
        assert (np.diff(number) >= 0).all()
        may_repeat = getattr(example.rule, "multiple", False) or name == "from_arrays"
        assert may_repeat or (np.diff(number) > 0).all()


@EVERY
def test_cells_are_not_their_own_unless_asked(name: str, example: Example) -> None:
    for pre_size, post_size, same, undirected in example.ends():
        if same:
            c = example.rule.connections(pre_size, post_size, same, undirected)
            assert (c.pre != c.post).all() or example.rule.self_connections


@EVERY
def test_a_pair_is_connected_once(name: str, example: Example) -> None:
    if (12, 12, True, True) in example.ends():
        c = example.rule.connections(12, 12, same=True, undirected=True)
        pairs = np.minimum(c.pre, c.post) * 12 + np.maximum(c.pre, c.post)
        assert len(np.unique(pairs)) == len(c)


@EVERY
def test_the_same_rule_gives_the_same(name: str, example: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    again = example.rule if name == "one_to_one" else pickle.loads(pickle.dumps(example.rule))
    assert again == example.rule and hash(again) == hash(example.rule)
    for ends in example.ends():
        made = example.rule.connections(*ends)
        monkeypatch.setattr(gaps, "_PIECE", 3)
        monkeypatch.setattr("neun_py.topology.choosing._BLOCK", 5)
        monkeypatch.setattr("neun_py.kernels.random_arrays._BLOCK", 7)
        assert equal(again.connections(*ends), made)
        monkeypatch.undo()


@pytest.mark.parametrize(("name", "example"), DRAWING, ids=[f"{n}-{k}" for k, (n, _) in enumerate(DRAWING)])
def test_streams_and_seeds_are_different_noise(name: str, example: Example) -> None:
    from dataclasses import replace

    ends = example.ends()[0]
    big = example.rule.connections(*ends)
    chance = getattr(example.rule, "p", 0.5)
    if 10 < len(big) < 120 and 0 < chance < 1:
        assert not equal(example.rule.connections(*ends, stream=1), big)
        assert not equal(replace(example.rule, seed=99).connections(*ends), big)
        assert replace(example.rule, seed=99) != example.rule


@EVERY
def test_a_rule_says_what_it_is(name: str, example: Example) -> None:
    rule = example.rule
    assert repr(rule).startswith(f"{name}(") and len(repr(rule)) < 200
    assert rule.description and "\n" not in rule.description
    if hasattr(rule, "seed"):
        assert f"seed {rule.seed}" in rule.description
    with pytest.raises(AttributeError):
        rule.seed = 1


@pytest.mark.parametrize("name", list(EXAMPLES))
def test_a_kind_says_what_it_is(name: str) -> None:
    kind = neun.connect[name]
    assert getattr(neun.connect, name) is kind
    assert issubclass(kind.rule, Rule) and kind.source and kind.name
    assert kind.usage.startswith(f"{name}(") and kind.usage in str(kind) and kind.usage in repr(kind)
    parameters = [p for p in kind.usage[len(name) + 1 : -1].split(", ") if p]
    assert all(p.partition("=")[0] in str(kind.__doc__) for p in parameters)
    assert pickle.loads(pickle.dumps(kind)) is kind


def test_one_population_has_one_size() -> None:
    with pytest.raises(neun.ArgumentError, match="one size"):
        neun.connect.all_to_all().connections(*SIZES, same=True)
