"""``neun models --check`` and ``--from-latex``; ``--load`` of model files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import neun_py
from neun_py.cli import main
from neun_py.io.model_writing import model_to_text

LEAKY = """name = "Leaky integrate-and-fire"
short_name = "{short_name}"
source = "Lapicque (1907) J. Physiol. Pathol. Gen. 9:620"
equations = "dv/dt = (rest - v + I)/tau"
spike = "v >= threshold"
reset = "v = low"
input_unit = "mV"

[variables]
v = {{initial = -70.0, unit = "mV", description = "membrane potential"}}

[parameters]
tau       = {{default = 20.0,  unit = "ms", description = "membrane time constant"}}
rest      = {{default = -70.0, unit = "mV", description = "resting potential"}}
threshold = {{default = -50.0, unit = "mV", description = "where it fires"}}
low       = {{default = -60.0, unit = "mV", description = "where it is put after a spike"}}
"""


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
        return Done(code, caught.out, caught.err)

    return call


def write(name: str, text: str) -> None:
    Path(name).write_text(text, encoding="utf-8")


def test_a_right_file_is_summed_up(neun: Neun) -> None:
    write("leaky.toml", LEAKY.format(short_name="CheckedLeaky"))
    done = neun("models", "--check", "leaky.toml")
    assert (done.code, done.err) == (0, "")
    for part in (
        "leaky.toml is right: Leaky integrate-and-fire (CheckedLeaky)", "1 variable    v", "4 parameters  tau, rest",
        "neun.CheckedLeakyDoubleRK4", "v goes from -70 to -70 mV in 0.01 ms", "simulate CheckedLeaky --load leaky.toml",
    ):  # fmt: skip
        assert part in done.out
    assert all(len(line) <= 80 for line in done.out.splitlines())


def test_a_models_own_file_is_right(neun: Neun) -> None:
    write("hh.toml", model_to_text(neun_py.models["HH"]))
    done = neun("models", "--check", "hh.toml")
    assert (done.code, done.err) == (0, "")
    assert "repetitive" in done.out


def test_a_wrong_file_is_explained_at_once(neun: Neun) -> None:
    text = (
        LEAKY.format(short_name="WrongLeaky")
        .replace("/tau", "/tua")
        .replace('20.0,  unit = "ms"', '"x", unit = "m s "')
    )
    write("leaky.toml", text.replace("source", "sourse"))
    done = neun("models", "--check", "leaky.toml")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("neun: leaky.toml has 3 mistakes\n\nleaky.toml, line 3, column 1: there is no 'sourse'")
    assert '  4 | equations = "dv/dt = (rest - v + I)/tua"\n    |' in done.err
    assert "Did you mean tau?" in done.err
    assert "Traceback" not in done.err


def test_a_long_line_is_shown_around_the_mistake(neun: Neun) -> None:
    text = LEAKY.format(short_name="LongLeaky").replace('after a spike"', 'after a spike", rang = [0, 1]')
    write("leaky.toml", text)
    shown = neun("models", "--check", "leaky.toml").err.splitlines()
    excerpt = next(line for line in shown if "rang" in line and "|" in line)
    mark = shown[shown.index(excerpt) + 1]
    assert "…" in excerpt
    assert len(excerpt) <= 80
    assert excerpt[mark.index("^") :].startswith("rang = ")


def test_a_name_that_is_taken_is_a_mistake(neun: Neun) -> None:
    write("leaky.toml", LEAKY.format(short_name="HH"))
    done = neun("models", "--check", "leaky.toml")
    assert done.code == 1
    assert "line 2, column 14: the short name 'HH' belongs to the model 'Hodgkin-Huxley'" in done.err
    assert 'short_name = "HH2"' in done.err


def test_a_first_step_that_blows_up_is_a_mistake(neun: Neun) -> None:
    write(
        "leaky.toml", LEAKY.format(short_name="BlownLeaky").replace("(rest - v + I)/tau", "(v - rest)/(v - rest)*I/tau")
    )
    done = neun("models", "--check", "leaky.toml")
    assert done.code == 1
    assert "line 10, column 1: v becomes nan in the first step of 0.01 from the initial state: v = -70" in done.err


@pytest.mark.parametrize(("given", "cause"), [("stepp(1)", "stepp"), ("step(1, foo=2)", "foo")])
def test_a_stimulus_of_a_preset_that_there_is_not_is_a_mistake(neun: Neun, given: str, cause: str) -> None:
    preset = f'\n[presets.firing]\ndescription = "fires"\nsource = "computed"\ninput = "{given}"\n'
    text = LEAKY.format(short_name="DrivenLeaky") + preset
    write("leaky.toml", text)
    done = neun("models", "--check", "leaky.toml")
    assert done.code == 1
    assert f"line {len(text.splitlines())}, column 9: the preset 'firing': " in done.err
    assert cause in done.err


def test_files_that_are_not_there(neun: Neun) -> None:
    done = neun("models", "--check", "none.toml")
    assert (done.code, done.out, done.err) == (2, "", "neun: none.toml: there is no such file\n")
    done = neun("models", "--load", "none.toml")
    assert (done.code, done.err) == (2, "neun: --load none.toml: there is no such file\n")


def test_a_model_file_is_loaded_wherever_a_program_is(neun: Neun) -> None:
    write("leaky.toml", LEAKY.format(short_name="LoadedLeaky"))
    done = neun("simulate", "LoadedLeaky", "--load", "leaky.toml", "--input", "25", "--step", "0.1")
    assert (done.code, done.err) == (0, "")
    assert "Leaky integrate-and-fire (LoadedLeaky)" in done.out
    assert neun("--load", "leaky.toml", "models", "LoadedLeaky").code == 0


def test_a_wrong_model_file_is_one_line_when_it_is_loaded(neun: Neun) -> None:
    text = LEAKY.format(short_name="FailedLeaky").replace("/tau", "/tua")
    write("leaky.toml", text)
    done = neun("simulate", "FailedLeaky", "--load", "leaky.toml")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "neun: --load leaky.toml, line 4, column 37: 'tua' is not defined. Did you mean tau? "
        "(neun models --check leaky.toml shows it)\n"
    )
    write("leaky.toml", text.replace("source", "sourse"))
    done = neun("simulate", "FailedLeaky", "--load", "leaky.toml")
    assert done.err.endswith("(1 more mistake; neun models --check leaky.toml shows all)\n")
    write("hh.toml", LEAKY.format(short_name="HH"))
    assert neun("models", "--load", "hh.toml").err.startswith("neun: --load hh.toml: the short name 'HH' belongs to")


PAPER = r"""
\begin{align}
\tau \frac{dV}{dt} &= -(V - E_L) + R I_{ext}, & \tau &= 20\,\mathrm{ms}, \\
\dot w &= m_\infty(V) - w
\end{align}
"""


def test_latex_becomes_a_file_to_fill_in(neun: Neun) -> None:
    write("paper.tex", PAPER)
    done = neun("models", "--from-latex", "paper.tex", "--output", "model.toml")
    assert (done.code, done.err) == (0, "")
    for part in ("dV/dt = (-(V - E_L) + R*I)/tau", "E_L, R, tau = 20", "undefined   m_inf", "wrote model.toml"):
        assert part in done.out
    text = Path("model.toml").read_text(encoding="utf-8")
    assert 'tau = {default = 20.0, unit = "ms", description = "? (\\\\tau)"}' in text
    checked = neun("models", "--check", "model.toml")
    assert checked.code == 1
    for part in ("the unit of V", "default of the parameter 'R'", "'m_inf' is not defined", "the short name '?'"):
        assert part in checked.err
    filled = (
        text.replace("# m_inf = ?", "m_inf = V")
        .replace('unit = "?"', 'unit = "1"')
        .replace('_unit = "?"', '_unit = "1"')
    )
    filled = filled.replace('"ms"', '"1"').replace('short_name = "?"', 'short_name = "FilledIn"')
    filled = filled.replace('default = "?"', "default = 1.0").replace('initial = "?"', "initial = 0.0")
    write("model.toml", filled)
    assert neun("models", "--check", "model.toml").code == 0
    again = neun("models", "--from-latex", "paper.tex", "--output", "model.toml")
    assert (again.code, again.err.count("\n")) == (2, 1)
    assert "is there already" in again.err


def test_latex_that_cannot_be_read_is_explained(neun: Neun) -> None:
    write("paper.tex", PAPER.replace("R I_", r"\foo I_"))
    done = neun("models", "--from-latex", "paper.tex")
    assert (done.code, done.out) == (1, "")
    assert "paper.tex, line 3, column 36: \\foo cannot be read\n 3 | " in done.err
    assert "macro" in done.err
    assert "--output goes with --from-latex" in neun("models", "--output", "x.toml").err
    assert "give one of them" in neun("models", "--check", "x.toml", "--from-latex", "paper.tex").err
    assert "ends in .toml" in neun("models", "--from-latex", "paper.tex", "--output", "model.txt").err
