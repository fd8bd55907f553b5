"""A saved state gives every bit back, and says what is wrong with a file that is none."""

from __future__ import annotations

import json
import pickle
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.io.states import STATE_ENDING, read_state, state_bytes, write_state

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.text("abcµ/ .é", min_size=1, max_size=5)
ARRAYS = st.sampled_from(["f8", "f4", "i8", "u1", "?", "U3", ">f8"]).flatmap(
    lambda dtype: arrays(dtype, array_shapes(min_dims=0, min_side=0, max_side=4))
)


@settings(deadline=None)
@given(given=st.dictionaries(NAMES, ARRAYS, max_size=3), facts=st.dictionaries(st.text(), PLAIN, max_size=3))
def test_the_same_bits_come_back(given: dict[str, Any], facts: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"x{STATE_ENDING}"
        assert write_state(path, given, facts) == path
        assert path.read_bytes() == state_bytes(given, facts)
        back, known = read_state(path)
        assert [p.name for p in Path(folder).iterdir()] == [path.name]
    assert list(back) == list(given)
    for name, array in given.items():
        assert (back[name].dtype, back[name].shape) == (array.dtype, array.shape)
        assert back[name].tobytes() == array.tobytes()
        assert back[name].flags.writeable
    assert known == facts
    assert json.dumps(known) == json.dumps(facts)


def test_special_numbers(tmp_path: Path) -> None:
    quiet = np.array([0x7FF8000000000123, 0xFFF8000000000000], "u8").view("f8")
    given = {"v": np.array([np.inf, -np.inf, -0.0, 5e-324]), "nan": quiet, "steps": np.array(2**63 - 1)}
    facts = {"h": 0.1 + 0.2, "zero": -0.0, "end": np.float32(0.1), "n": np.int64(-(2**62)), "inf": -np.inf}
    write_state(tmp_path / "any.ending", given, {**facts, "pair": (1, 2)})
    back, known = read_state(str(tmp_path / "any.ending"))
    for name, array in given.items():
        assert back[name].tobytes() == array.tobytes()
    assert known == {**facts, "pair": [1, 2]}
    assert np.signbit(known["zero"])
    assert set(np.load(tmp_path / "any.ending", allow_pickle=False).files) >= set(given)  # any program can read it


@pytest.mark.parametrize(
    ("given", "facts", "message"),
    [
        ({"a": [object()]}, {}, "a: object cannot be saved"),
        ({"a\0b": [1.0]}, {}, "cannot be the name of a saved array"),
        ({"": [1.0]}, {}, "cannot be the name"),
        ({1: [1.0]}, {}, "cannot be the name"),
        ({}, {"f": print}, "facts of a state are plain values.*builtin_function"),
        ({}, {"f": {1: 2}}, "have names that are text, not 1"),
        ({}, {"f": [{2: 2}]}, "have names that are text, not 2"),
    ],
)
def test_what_cannot_be_saved_is_refused_before_anything_is_written(
    tmp_path: Path, given: Any, facts: Any, message: str
) -> None:
    (tmp_path / "x").write_text("old")
    with pytest.raises(ArgumentTypeError, match=message):
        write_state(tmp_path / "x", given, facts)
    assert (tmp_path / "x").read_text() == "old"


def test_what_is_no_saved_state(tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match="there is no file"):
        read_state(tmp_path / "none")
    with pytest.raises(ArgumentTypeError, match="a path must be text"):
        read_state(3)  # type: ignore[arg-type]
    with pytest.raises(ArgumentTypeError, match="a path must be text"):
        write_state(3, {}, {})  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="there is no folder"):
        write_state(tmp_path / "none" / "x", {}, {})
    for content in (b"", b"text", pickle.dumps([1])):
        (tmp_path / "x").write_bytes(content)
        with pytest.raises(ArgumentError, match="is not a saved state"):
            read_state(tmp_path / "x")
    np.savez(tmp_path / "other.npz", a=[1])
    with pytest.raises(ArgumentError, match="is not a saved state"):
        read_state(tmp_path / "other.npz")


def rewritten(path: Path, **members: bytes) -> None:
    """Write a state's archive again with other members."""
    with zipfile.ZipFile(path) as archive:
        present = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in (present | {k.replace("__", "."): v for k, v in members.items()}).items():
            archive.writestr(name, content)


def test_later_versions_and_pickles_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.neun"
    write_state(path, {"a": [1.0]}, {})
    whole = {"format": "neun_py state", "version": 99, "arrays": ["a"], "facts": {}}
    rewritten(path, facts__json=json.dumps(whole).encode())
    with pytest.raises(ArgumentError, match=r"later version of Neun \(format 99, known is 1\)"):
        read_state(path)
    rewritten(path, facts__json=json.dumps({**whole, "format": "other"}).encode())
    with pytest.raises(ArgumentError, match="is not a saved state"):
        read_state(path)
    objects = tmp_path / "objects.npy"
    np.save(objects, np.array([{}], object), allow_pickle=True)
    rewritten(path, facts__json=json.dumps({**whole, "version": 1}).encode(), a__npy=objects.read_bytes())
    with pytest.raises(ArgumentError, match=r"damaged.*allow_pickle"):
        read_state(path)


def test_no_damage_goes_unseen(tmp_path: Path) -> None:
    path = tmp_path / "x.neun"
    given, facts = {"v": np.array([-65.0, 0.1]), "n": np.arange(3)}, {"model": "HH", "steps": 7}
    write_state(path, given, facts)
    whole = path.read_bytes()
    for cut in range(len(whole)):
        path.write_bytes(whole[:cut])
        with pytest.raises(ArgumentError, match=r"is damaged|is not a saved state"):
            read_state(path)
    for place in range(len(whole)):
        for bit in (1, 128):
            path.write_bytes(whole[:place] + bytes([whole[place] ^ bit]) + whole[place + 1 :])
            try:
                back, known = read_state(path)
            except ArgumentError:
                continue
            # a byte of which nothing depends, such as that of a date
            assert known == facts
            assert {name: x.tobytes() for name, x in back.items()} == {n: x.tobytes() for n, x in given.items()}
