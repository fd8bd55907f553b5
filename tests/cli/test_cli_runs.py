"""What is run unless told, and what is said of it: steps, maps, inputs that change, models that do not spike."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
import xarray as xr

from neun_py import io
from neun_py.cli import main
from neun_py.runtime.neuron import Neuron

STEPLESS = """name = "A relay of its own"
short_name = "{short_name}"
source = "none"
equations = "dv/dt = (I - v)/tau"
spike = "v >= 1"
time_unit = "s"
input_unit = "mV"

[variables]
v = {{initial = 0.0, unit = "mV", description = "membrane potential"}}

[parameters]
tau = {{default = 0.01, unit = "s", description = "membrane time constant"}}
"""
STEP = "step(0.1, start=20, stop=60)"


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


# -- steps -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["simulate Stepless", "scan Stepless tau --from 1 --to 2", "compare HH Stepless"])
def test_a_model_without_a_step_is_given_one(neun: Neun, command: str) -> None:
    Path("s.toml").write_text(STEPLESS.format(short_name="Stepless"), encoding="utf-8")
    done = neun("--load", "s.toml", *command.split())
    assert (done.code, done.out, done.err) == (2, "", "neun: Stepless has no usual step; give --step, in s\n")
    done = neun("--load", "s.toml", *command.split(), "--step", "0.001", "--duration", "0.1")
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("step", ["0", "-1", "nan", "inf"])
def test_a_step_is_a_length_of_time(neun: Neun, step: str) -> None:
    done = neun("simulate", "HH", "--step", step)
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert "--step must be above zero and finite" in done.err


def test_each_model_of_a_comparison_takes_its_own_step(neun: Neun) -> None:
    out = neun("compare", "HH", "Rulkov", "KK", "--duration", "20").out
    for part in ("h = 0.01 ms", "map, double, input 0.1", "in 20 iterations", "h = 0.0001 s"):
        assert part in out
    out = neun("compare", "HH", "Rulkov", "--duration", "20", "--step", "0.02").out
    assert "h = 0.02 ms" in out
    assert "in 20 iterations" in out
    assert "leave out --step" in neun("compare", "Rulkov", "Chialvo", "--step", "0.1").err


# -- maps --------------------------------------------------------------------------------------------------------


def test_a_map_counts_iterations(neun: Neun) -> None:
    out = neun("simulate", "Rulkov", "--preset", "bursting").out
    spikes = Neuron("Rulkov", preset="bursting").run(2000.0).sizes["spike"]
    assert "Rulkov map (Rulkov): bursting map, double, input 0" in out
    assert f"{spikes} spikes in 2,000 iterations, {spikes / 2000:.4g} per iteration" in out
    assert "RK4" not in out
    assert "unit of time" not in out
    assert "spikes per iteration" in neun("scan", "Rulkov", "sigma", "--from", "0", "--to", "0.1", "--points", "2").out


def test_a_map_says_what_an_iteration_takes(neun: Neun) -> None:
    out = neun("simulate", "Rulkov", "--preset", "bursting", "--step", "0.1").out
    assert "map, double, an iteration takes 0.1, input 0" in out
    assert "2,000 iterations in" in out
    assert "an iteration takes 0.25 ms" in neun("simulate", "IzMap").out


def test_plots_of_maps_name_no_integrator(neun: Neun, monkeypatch: pytest.MonkeyPatch) -> None:
    from neun_py.plotting.labels import note

    seen: list[str] = []

    def noted(ds: xr.Dataset) -> str:
        seen.append(note(ds))
        return note(ds)

    monkeypatch.setattr("neun_py.plotting.framing.note", noted)
    for command in ("simulate IzMap", "compare HH Rulkov", "simulate Rulkov --step 0.1"):
        assert neun(*command.split(), "--duration", "10", "--plot", "x.svg").code == 0
    assert set(seen) == {
        "map, double, an iteration takes 0.25 ms", "RK4, double, h = 0.01 ms", "map, double",
        "map, double, an iteration takes 0.1",
    }  # fmt: skip


# -- inputs ------------------------------------------------------------------------------------------------------


def test_an_input_may_be_a_stimulus(neun: Neun) -> None:
    done = neun("simulate", "HH", "--input", STEP, "--output", "x.nc")
    assert (done.code, done.err) == (0, "")
    assert "input step(amplitude=0.1, start=20, stop=60)" in done.out
    assert io.read("x.nc").identical(Neuron("HH").run(100.0, 0.01, input=STEP, record=["v", "I"]))
    assert "step(amplitude=0.1, start=20, stop=60)" in neun("compare", "HH", "Iz", "--input", STEP).out
    points = ["--from", "1", "--to", "2", "--points", "2"]
    assert "step(amplitude=0.1" in neun("scan", "HH", "gna", *points, "--input", STEP, "--plot", "x.png").out


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("abc", "'abc' is neither a number nor a stimulus, such as \"step("),
        ("stepp(1)", "there is no input 'stepp'; did you mean 'step'?"),
        ("step(1", "'step(1' cannot be read"),
        ("step(1, foo=2)", "there is no argument of step 'foo'"),
    ],
)
def test_an_input_that_is_neither_is_refused(neun: Neun, text: str, message: str) -> None:
    for command in (["simulate", "HH"], ["compare", "HH", "HR"], ["scan", "HH", "gna", "--from", "1", "--to", "2"]):
        done = neun(*command, "--input", text)
        assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
        assert done.err.startswith("neun: invalid value for '--input': ")
        assert message in done.err


def test_an_input_that_changes_is_shown(neun: Neun) -> None:
    out = neun("simulate", "HH", "--preset", "class 2", "--plot", "x.png", "--output", "x.nc").out
    assert "Hodgkin-Huxley (HH): class 2" in out
    assert "I input (µA) 0.06 0.16 0.16" in out
    assert list(io.read("x.nc").data_vars) == ["v", "I", "spike_time"]
    for more in (["--record", "v"], ["--input", "0.1"]):
        neun("simulate", "HH", "--preset", "class 2", *more, "--output", "x.nc")
        assert list(io.read("x.nc").data_vars) == ["v", "spike_time"]


def test_plots_name_the_preset(neun: Neun) -> None:
    import matplotlib as mpl

    with mpl.rc_context({"svg.fonttype": "none"}):
        neun("simulate", "HH", "--preset", "class 2", "--plot", "run.svg")
        neun("scan", "HH", "gna", "--from", "1", "--to", "2", "--points", "2", "--preset", "rest", "--plot", "scan.svg")
    assert "Hodgkin-Huxley: class 2" in Path("run.svg").read_text(encoding="utf-8")
    assert "Hodgkin-Huxley: rest" in Path("scan.svg").read_text(encoding="utf-8")


# -- what is said ------------------------------------------------------------------------------------------------


def test_a_model_without_a_spike_condition_has_no_spikes_to_count(neun: Neun) -> None:
    for command in ("simulate JansenRit --duration 1", "compare JansenRit HH --duration 1"):
        done = neun(*command.split())
        assert done.code == 0
        assert "JansenRit has no spike condition, so no spikes are counted" in done.out
        assert "No spikes of JansenRit" not in done.out
        assert "No spikes without input" not in done.out
    refused = neun("scan", "JansenRit", "A", "--from", "1", "--to", "2")
    assert (refused.code, refused.err) == (
        2, "neun: JansenRit has no spike condition, so it has no firing rate to scan\n"
    )  # fmt: skip


def test_a_silent_neuron_leads_to_presets_that_fire(neun: Neun) -> None:
    out = neun("simulate", "HH", "--duration", "5").out
    assert 'try --input, or --preset with one of "single spike", "repetitive firing", "bistability"' in out
    assert not any(f'"{name}"' in out for name in ("rest", "depolarisation block", "subthreshold oscillation"))
    assert "neun models Iz shows all" in neun("simulate", "Iz", "--duration", "5").out


def test_what_was_not_recorded_is_marked(neun: Neun) -> None:
    out = neun("simulate", "LIF", "--duration", "5").out
    assert "not recorded" not in out
    out = neun("simulate", "HR", "--duration", "5").out
    assert " - - " in out
    assert "-: not recorded; --record NAME" in out


@pytest.mark.parametrize(
    ("command", "name"),
    [
        *((f"simulate HH --set {name}=1", name) for name in ("preset", "precision", "model", "index", "at_rest")),
        ("scan HH gna --from 1 --to 2 --set preset=1", "preset"),
        ("compare HH HR --set HH.preset=1", "preset"),
    ],
)
def test_set_reaches_no_other_argument(neun: Neun, command: str, name: str) -> None:
    done = neun(*command.split())
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert done.err.startswith(f"neun: there is no parameter or variable of HH {name!r}; ")


def test_errors_about_rest_name_the_option(neun: Neun) -> None:
    assert "leave --at-rest out" in neun("simulate", "HR", "--at-rest").err
    assert neun("simulate", "HH", "--at-rest", "--set", "v=-60").err.startswith("neun: --at-rest finds the state")


def test_the_one_model_of_a_file_needs_no_name(neun: Neun) -> None:
    Path("s.toml").write_text(STEPLESS.format(short_name="OnlyOne"), encoding="utf-8")
    Path("t.toml").write_text(STEPLESS.format(short_name="OtherOne"), encoding="utf-8")
    run = ["simulate", "--step", "0.001", "--duration", "0.1"]
    for arguments in ([*run, "--load", "s.toml"], ["--load", "s.toml", *run]):
        done = neun(*arguments)
        assert (done.code, done.err) == (0, "")
        assert "A relay of its own (OnlyOne)" in done.out
    Path("m.py").write_text(
        "import neun_py as neun\nneun.register(neun.Model(**{**neun.models['HH'].fields(), 'short_name': 'OnlyHH'}))",
        encoding="utf-8",
    )
    assert "(OnlyHH)" in neun("simulate", "--load", "m.py", "--duration", "1").out
    both = neun(*run, "--load", "s.toml", "--load", "t.toml").err
    assert both == "neun: missing argument 'MODEL': the loaded files define OnlyOne, OtherOne; name one of them\n"
    assert neun("simulate").err == "neun: missing argument 'MODEL'; neun models lists them\n"
