"""``neun check``: what it prints, what it writes, and what it refuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import neun_py as neun
from neun_py.cli import main


class Done(NamedTuple):
    code: int
    out: str
    err: str


Neun = Callable[..., Done]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Neun:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")

    def call(*arguments: str) -> Done:
        code = main(arguments)
        caught = capsys.readouterr()
        return Done(code, caught.out, caught.err)

    return call


SHORT = ("check", "HH", "--h", "0.02", "--input", "0.1", "--duration", "20")


def test_it_prints_the_errors_the_order_and_the_step(command: Neun) -> None:
    done = command(*SHORT, "--method", "RK4", "--tolerance", "0.001")
    assert (done.code, done.err) == (0, "")
    words = " ".join(done.out.split())
    for part in (
        "Hodgkin-Huxley (HH) RK4, double, h = 0.02 ms, input 0.1",
        "The error falls with order 4.",
        "The largest step for an error of the spike time of at most 0.001 ms:",
        "Reference: RK8 with h =",
        "A spike's time is read off a straight line",
    ):
        assert part in words
    steps = [line.split()[0] for line in done.out.splitlines() if line.strip().startswith("0.")]
    assert steps == ["0.08", "0.04", "0.02", "0.01", "0.005", "0.0025"]
    assert "…" not in done.out


def test_the_numbers_are_those_of_the_function(command: Neun) -> None:
    done = command(*SHORT, "--json", "--tolerance", "0.001", "--halvings", "1")
    found = json.loads(done.out)["checks"]["RK4"]
    check = neun.check_step("HH", "RK4", 0.02, 20.0, input=0.1, tolerance=0.001, halvings=1)
    assert found["order"] == pytest.approx(check.order)
    assert found["largest_step"] == check.step
    assert [point["step"] for point in found["points"]] == list(check.dataset["step"].values)
    for point, errors in zip(found["points"], check.dataset["variable_error"].values, strict=True):
        assert list(point["variable_error"].values()) == list(errors)
    assert found["remarks"] == list(check.remarks)


def test_several_methods_have_a_row_each(command: Neun) -> None:
    done = command(*SHORT, "--method", "RK4", "--method", "Euler", "--tolerance", "0.01")
    assert done.code == 0
    rows = [line.split() for line in done.out.splitlines() if line.strip().startswith(("RK4 ", "Euler "))]
    assert [row[0] for row in rows] == ["RK4", "Euler"]
    assert float(rows[0][1]) < float(rows[1][1])
    assert [row[2] for row in rows] == ["4.1", "1.0"]
    assert "…" not in done.out


def test_all_methods_leave_out_those_that_cannot(command: Neun, monkeypatch: pytest.MonkeyPatch) -> None:
    from neun_py.cli import check

    assert set(check._methods(["all"])) == {n for n, m in neun.integrators.items() if not m.takes_noise}
    monkeypatch.setattr(check, "_methods", lambda given: ["RK4", "Exact"])  # all would have to be compiled
    done = command(*SHORT, "--method", "all", "--halvings", "1", "--json")
    found = json.loads(done.out)
    assert list(found["checks"]) == ["RK4"]
    assert "not linear" in found["skipped"]["Exact"]
    assert "Exact left out: Hodgkin-Huxley is not linear" in command(*SHORT, "--method", "all", "--halvings", "1").out


def test_a_picture_is_drawn(command: Neun) -> None:
    done = command(*SHORT, "--plot", "work.png", "--halvings", "1")
    assert "wrote work.png" in done.out
    assert Path("work.png").stat().st_size > 10_000


def test_without_input_a_preset_that_does_something_is_taken(command: Neun) -> None:
    out = " ".join(command("check", "HH", "--h", "0.02", "--halvings", "1").out.split())
    assert "Hodgkin-Huxley (HH): repetitive firing" in out
    out = " ".join(command("check", "HH", "--h", "0.02", "--halvings", "1", "--preset", "rest").out.split())
    assert "Hodgkin-Huxley (HH): rest" in out
    assert "There is no spike" in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("Rulkov",), "is a map: it has no step"),
        (("HH", "--method", "RK5"), "there is no integrator 'RK5'"),
        (("HH", "--method", "all", "--method", "RK4"), "--method all takes every method"),
        (("HH", "--h", "-1"), "--step must be above zero"),
        (("HH", "--tolerance", "0"), "the tolerance must be above zero"),
        (("HH", "--error", "spikes"), 'error is "spike_time" or "trajectory"'),
        (("HH", "--halvings", "0"), "no whole number from 1 on"),
        (("HH", "--input", "white_noise(0, 1)"), "is drawn anew for every step"),
        (("HH", "--plot", "work.nc"), "--plot work.nc: numbers go to --output"),
        (("HHH",), "there is no model 'HHH'"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_a_line(command: Neun, arguments: tuple[str, ...], words: str) -> None:
    done = command("check", *arguments)
    assert (done.code, done.out) == (2, "")
    assert words in " ".join(done.err.split())
