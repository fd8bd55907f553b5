"""`neun bench` in a much shortened form: what it says, never how fast it was."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from neun_py.cli import main
from neun_py.cli.bench import show
from neun_py.cli.screen import results
from neun_py.studies import benchmarking
from neun_py.studies.benchmarking import Figure, Result, neurons, populations, timing
from neun_py.studies.benchmarking.figure import Kind, Unmeasured, shown
from neun_py.studies.benchmarking.yardstick import yardstick

NAMES = {
    *("c_double", "c_float", "two_threads", "million", "shared", "recording", "noise", "scan_20", "scan_200"),
    *(f"{m}_{p}_{what}" for m in ("HH", "HR", "Iz") for p in ("double", "float") for what in ("ns", "real_time")),
    "HH_double_spike_error", "HH_float_spike_error",
}  # fmt: skip
KEYS = {
    "name", "title", "kind", "reach", "stretch", "group", "note", "value", "least", "most", "rounds", "ns",
    "against_ns", "met", "stretched",
}  # fmt: skip


@pytest.fixture
def brief(monkeypatch: pytest.MonkeyPatch) -> None:
    """One round, and no million neurons."""
    monkeypatch.setattr(timing, "LEAST_ROUNDS", 1)
    varied = neurons.varied
    monkeypatch.setattr(populations, "varied", lambda model, size, *a, **k: varied(model, min(size, 1024), *a, **k))


@pytest.mark.usefixtures("brief")
def test_the_table_and_the_json_have_every_figure(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["bench", "--seconds", "0.05", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {figure["name"] for figure in told["figures"] + told["unmeasured"]} == NAMES
    for figure in told["figures"]:
        assert set(figure) == KEYS
        assert 0 <= figure["least"] <= figure["value"] <= figure["most"]
        assert (figure["met"] is None) == (figure["reach"] is None)
    facts = {"processor", "cores", "instructions", "system", "python", "llvmlite", "numpy", "neun_py"}
    assert facts <= set(told["machine"])
    assert told["suite"] == "populations"
    assert told["date"].endswith("+00:00")
    for width in (80, 120):
        monkeypatch.setenv("COLUMNS", str(width))
        show(results(), told)
        text = capsys.readouterr().out
        assert all(len(line) <= width for line in text.splitlines())
        assert all(figure["title"] in text for figure in told["figures"])
        assert ("least to most" in text) == (width == 120)
        assert told["machine"]["llvmlite"] in text
        assert "took" in text


def test_a_suite_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "populatoins"]) == 2
    assert "'populations'" in capsys.readouterr().err
    for seconds in ("0", "nan", "-1"):
        assert main(["bench", "--seconds", seconds]) == 2
        assert "--seconds must be above zero" in capsys.readouterr().err


def test_without_a_c_compiler_the_ratios_to_c_are_left_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    made = list(populations._against_c(tmp_path, lambda count: 1))
    assert [type(one) for one in made] == [Unmeasured, Unmeasured]
    assert all(isinstance(one, Unmeasured) and "no C compiler" in one.plain()["why"] for one in made)


def test_a_c_compiler_that_fails_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: shutil.__file__)
    with pytest.raises(OSError):
        yardstick(tmp_path, 1)


@pytest.mark.parametrize(
    ("kind", "own", "against", "value", "met"),
    [
        (Kind.FASTER, 10.0, 200.0, 20.0, True),
        (Kind.LONGER, 22.0, 20.0, 1.1, True),
        (Kind.NANOSECONDS, 10.0, None, 10.0, True),
        (Kind.REAL_TIME, 10.0, None, 2000.0, True),
        (Kind.FASTER, 10.0, 90.0, 9.0, False),
    ],
)
def test_a_figure_knows_which_way_is_better(
    kind: Kind, own: float, against: float | None, value: float, met: bool
) -> None:
    limit = 15.0
    figure = Figure("x", "x", kind, limit, None)
    found = figure.of(own, against, 0.02)
    assert found == pytest.approx(value)
    assert figure.beyond(found, limit) == met
    assert figure.beyond(found, None) is None


def test_a_ratio_against_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="measured against nothing"):
        Figure("x", "x", Kind.FASTER).of(1.0, None, 0.02)


def test_ratios_are_medians_and_absolutes_the_best() -> None:
    values = (3.0, 1.0, 2.0, 9.0, 2.5)
    expected = {Kind.FASTER: 2.5, Kind.LONGER: 2.5, Kind.NANOSECONDS: 1.0, Kind.REAL_TIME: 9.0, Kind.ERROR: 1.0}
    for kind, value in expected.items():
        assert Result(Figure("x", "x", kind), values).value == value


def test_a_row_says_what_is_met() -> None:
    def row(*values: float) -> tuple[str, ...]:
        return shown(Result(Figure("x", "x", Kind.FASTER, 15.0, 20.0), values, 10.0).plain())

    assert row(17.0) == ("17", "", "> 15 (20)", "yes")
    assert row(21.0, 22.0, 23.0) == ("22", "21 to 23", "> 15 (20)", "stretch")
    assert row(14.0)[3] == "no"


def test_progress_goes_to_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[int] = []
    contest = timing.Contest((Figure("x", "x", Kind.FASTER),), lambda: 1.0, lambda: 3.0)
    fake: dict[str, Any] = {"contests": lambda folder, scale: [contest], "spike_errors": list}
    for name, value in fake.items():
        monkeypatch.setattr(populations, name, value)
    report = benchmarking.take(seconds=0.01, progress=lambda now, of: done.append(now))
    assert done == sorted(done)
    assert [result.value for result in report.results] == [3.0]
