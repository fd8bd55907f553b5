"""``neun models``: its search by words, and what it shows of presets."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from neun_py import models
from neun_py.cli import main
from neun_py.spec.behaviours import BEHAVIOURS


class Done(NamedTuple):
    code: int
    out: str
    err: str


Neun = Callable[..., Done]


@pytest.fixture
def neun(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Neun:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")

    def call(*arguments: str) -> Done:
        code = main(arguments)
        caught = capsys.readouterr()
        return Done(code, " ".join(caught.out.split()), caught.err)

    return call


def names(done: Done) -> set[str]:
    assert (done.code, done.err) == (0, "")
    return {model["short_name"] for model in json.loads(done.out)}


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("bursts", "bursting"),
        ("Bursting", "bursting"),
        ("class1", "class 1"),
        ("class I", "class 1"),
        ("Class  II", "class 2"),
        ("classII", "class 2"),
        ("tonic", "tonic spiking"),
        ("tonic-spiking", "tonic spiking"),
        ("subthreshold oscillations", "subthreshold oscillation"),
        ("depolarization block", "depolarisation block"),
        ("chaos", "chaos"),
        ("block", "depolarisation block"),
    ],
)
def test_words_are_found_as_people_write_them(neun: Neun, written: str, word: str) -> None:
    found = names(neun("models", "--json", "--can", written))
    assert found == {name for name, model in models.items() if word in model.behaviours}


def test_words_that_may_mean_several_list_them(neun: Neun) -> None:
    done = neun("models", "--can", "spiking")
    assert (done.code, done.out) == (2, "")
    meant = [word for word in BEHAVIOURS if "spiking" in word]
    assert len(meant) > 3
    assert all(repr(word) in done.err for word in meant)
    assert "'class 1' or 'class 2'" in neun("models", "--can", "class").err
    unknown = neun("models", "--can", "zzz")
    assert (unknown.code, unknown.err.count("\n")) == (2, 1)
    assert unknown.err.endswith("(--can help lists them)\n")


def test_names_of_presets_are_words(neun: Neun) -> None:
    found = names(neun("models", "--json", "--can", "Fast Spiking"))
    assert found >= {"Iz", "WB", "CGC"}
    assert "HH" not in found


@pytest.mark.parametrize("written", ["", "help", "HELP"])
def test_all_words_are_listed(neun: Neun, written: str) -> None:
    done = neun("models", "--can", written)
    assert (done.code, done.err) == (0, "")
    assert all(word in done.out for word in BEHAVIOURS)
    assert "oscillates without spiking" in done.out
    assert json.loads(neun("models", "--can", written, "--json").out) == BEHAVIOURS


def test_categories_may_be_plural(neun: Neun) -> None:
    assert names(neun("models", "--json", "--category", "Maps")) == {n for n, model in models.items() if model.is_map}


def test_a_search_names_no_model(neun: Neun) -> None:
    for search in (["--can", "bursting"], ["--category", "map"], ["--variables", "3"], ["--find", "x"], ["--can", ""]):
        done = neun("models", "HH", *search)
        assert (done.code, done.out) == (2, "")
        assert done.err == f"neun: {search[0]} searches all models, and HH is one; leave out one of the two\n"


def test_presets_say_how_long_they_take(neun: Neun) -> None:
    assert "repetitive firing 100 ms 68.32 Hz" in neun("models", "HH").out
    assert "3000 iterations" in neun("models", "Rulkov").out
    assert "period two 20 s " in neun("models", "Chay").out


def test_a_map_is_said_to_have_no_integrator(neun: Neun) -> None:
    assert "a neuron's step (RK4) or iteration (map)" in neun("models").out
