"""`neun bench cobahh`, much shortened: what it says, never how fast it was."""

from __future__ import annotations

import json

import pytest

from neun_py.cli import main
from neun_py.studies.benchmarking import cobahh, suite_names


def test_it_is_a_suite() -> None:
    assert "cobahh" in suite_names()


def test_a_name_like_it_is_refused_with_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "cobah"]) == 2
    assert "'cobahh'" in capsys.readouterr().err


def test_the_report_has_the_figures_and_the_plain_facts() -> None:
    plain = cobahh._report([0.6, 0.5, 0.7], 2.0, 288_000, 5.0, 9.0).plain()
    assert plain["seconds_per_biological_second"] == 0.25
    assert plain["mean_rate_hz"] == 36.0
    assert plain["spikes"] == 288_000
    assert plain["cold_start_seconds"] == 5.0
    run, start = plain["figures"]
    assert (run["value"], run["met"], run["stretched"]) == (0.25, True, True)
    assert (start["value"], start["met"], start["stretched"]) == (5.0, True, False)


def test_the_json_says_what_is_asked_of_it(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cobahh, "cold_start", lambda: 5.0)
    assert main(["bench", "cobahh", "--seconds", "0.3", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["suite"] == "cobahh"
    assert told["biological_seconds"] == pytest.approx(0.02)
    assert told["seconds_per_biological_second"] > 0
    assert told["mean_rate_hz"] == pytest.approx(told["spikes"] / 4000 / 0.02)
    assert 1 < told["mean_rate_hz"] < 200
    assert told["cold_start_seconds"] == 5.0


def test_it_is_a_table_for_people(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cobahh, "cold_start", lambda: 5.0)
    assert main(["bench", "cobahh", "--seconds", "0.1"]) == 0
    text = capsys.readouterr().out
    assert "1 s of biology, one thread" in text
    assert "spikes" in text


def test_a_new_process_fires_with_nothing_compiled() -> None:
    assert cobahh.cold_start() > 0


def test_a_seed_draws_the_same_network() -> None:
    one, two, other = (cobahh.network(seed) for seed in (1, 1, 2))
    assert (one.populations["e"]["v"] == two.populations["e"]["v"]).all()
    assert (one.populations["e"]["v"] != other.populations["e"]["v"]).any()
    assert len(one.projections["e_i"]) == len(two.projections["e_i"]) != len(other.projections["e_i"])
