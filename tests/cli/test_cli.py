from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from neun_py import io, models
from neun_py.cli import main
from neun_py.runtime.neuron import Neuron

FITZHUGH_NAGUMO = '''
import neun_py as neun
print("loaded")
neun.register(neun.Model(
    name="FitzHugh-Nagumo", short_name="FN", source="FitzHugh (1961) Biophys. J. 1:445",
    variables={"v": neun.Variable(-1.0, "1", "membrane potential"), "w": neun.Variable(1.0, "1", "recovery")},
    parameters={"a": neun.Parameter(0.7, "1", "offset"), "b": neun.Parameter(0.8, "1", "slope"),
                "tau": neun.Parameter(12.5, "1", "slowness")},
    equations="""
        dv/dt = v - v**3/3 - w + I
        dw/dt = (v + a - b*w)/tau
    """,
    spike="v >= 1", time_unit="1", input_unit="1"))
if __name__ == "__main__":
    raise RuntimeError("only as a program")
'''


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


def child(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "neun_py", *arguments], capture_output=True, text=True, encoding="utf-8", cwd=cwd,
        timeout=60, check=False, env={**os.environ, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip


# -- what is printed ---------------------------------------------------------------------------------------------


def test_help_names_the_commands_and_examples(neun: Neun) -> None:
    for arguments in ((), ("--help",), ("-h",)):
        done = neun(*arguments)
        assert done.code == 0
        assert all(name in done.out for name in ("models", "simulate", "scan", "compare", "--load", "Examples"))


@pytest.mark.parametrize("arguments", [["--help"], ["simulate", "--help"], ["--version"]])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    program = (
        f"import sys; from neun_py.cli import main; code = main({arguments!r})\n"
        "heavy = {'llvmlite', 'xarray', 'pandas', 'matplotlib', 'sympy', 'pint', 'numpy'} & set(sys.modules)\n"
        "print('heavy:', *heavy); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1].split() == ["heavy:"]


def test_version(neun: Neun) -> None:
    from neun_py._version import __version__

    assert neun("--version") == Done(0, f"neun {__version__}\n", "")


def test_models_are_listed_and_shown(neun: Neun) -> None:
    listed = neun("models")
    assert listed.code == 0
    assert all(
        name in listed.out for name in ("HH", "HR", "Iz", "Hodgkin-Huxley", "depolarisation block", "Rulkov", "3m")
    )
    shown = neun("models", "HH").out
    for part in ("Variables", "Parameters", "Equations", "Presets", "Source", "gna", "0.94248", "dv/dt = ", "v >= 0"):
        assert part in shown
    assert "input = 0.07854 uA" in shown
    assert all(len(line) <= 80 for line in (listed.out + shown).splitlines())


def test_models_as_json(neun: Neun) -> None:
    one = json.loads(neun("models", "HH", "--json").out)
    assert one["parameters"]["gna"]["unit"] == "mS"
    assert [model["short_name"] for model in json.loads(neun("models", "--json").out)][:2] == list(models)[:2]


def test_models_are_searched(neun: Neun) -> None:
    def names(*asked: str) -> list[str]:
        found = neun("models", "--json", *asked)
        assert found.code == 0
        return [model["short_name"] for model in json.loads(found.out)]

    assert "Rulkov" in names("--can", "bursting", "--category", "map")
    assert set(names("--category", "map")) == {name for name, model in models.items() if model.is_map}
    assert names("--can", "burst") == names("--can", "bursting")
    assert set(names("--can", "chaos", "--can", "bursting")) <= set(names("--can", "chaos"))
    assert {"LIF", "QIF", "Theta"} <= set(names("--variables", "1"))
    assert names("--find", "Naud") == ["AdEx"]
    listed = neun("models", "--category", "population").out
    assert "JansenRit" in listed and "HH " not in listed
    assert "No model has all of that." in neun("models", "--can", "chaos", "--category", "source").out
    refused = neun("models", "--can", "bursti g")
    assert refused.code == 2 and "did you mean 'bursting'" in refused.err


def test_simulate_shows_a_picture_and_the_numbers(neun: Neun) -> None:
    done = neun("simulate", "HH", "--input", "0.1")
    spikes = Neuron("HH").run(100.0, 0.01, input=0.1).sizes["spike"]
    assert (done.code, done.err) == (0, "")
    assert f"{spikes} spikes in 100 ms, {10 * spikes} Hz; 10,000 steps in" in done.out
    assert "membrane potential (mV)" in done.out
    assert "\u2847" in done.out
    assert "input 0.1 µA" in done.out
    assert all(len(line) <= 80 for line in done.out.splitlines())


def test_a_silent_neuron_leads_to_the_presets(neun: Neun) -> None:
    silent = neun("simulate", "HH", "--duration", "10").out
    assert "0 spikes in 10 ms" in silent
    assert '"repetitive' in silent
    assert "try --input" not in neun("simulate", "HH", "--duration", "10", "--preset", "rest").out


def test_a_preset_brings_its_input(neun: Neun) -> None:
    assert "input 0.07854 µA" in neun("simulate", "HH", "--preset", "repetitive firing", "--duration", "5").out
    own = neun("simulate", "HH", "--preset", "repetitive firing", "--duration", "5", "--input", "0").out
    assert "input 0 µA" in own


def test_a_scan_says_the_input_it_used(neun: Neun) -> None:
    usual = ["scan", "HH", "gna", "--from", "0.9", "--to", "1", "--points", "2", "--duration", "5"]
    assert "input 0.1 µA" in neun(*usual).out
    assert "input 0.07854 µA" in neun(*usual, "--preset", "repetitive firing").out
    assert "input 0 µA" in neun(*usual, "--preset", "repetitive firing", "--input", "0").out


def test_scan_prints_a_table_with_bars(neun: Neun) -> None:
    done = neun(
        *["scan", "HH", "gna", "--from", "0.5", "--to", "1.5", "--points", "3", "--duration", "50", "--set", "h=0.6"]
    )
    assert (done.code, done.err) == (0, "")
    rows = [line.split() for line in done.out.splitlines() if "━" in line]
    assert [row[0] for row in rows] == ["0.5", "1", "1.5"]
    assert all(len(line) <= 80 for line in done.out.splitlines())
    driven = neun(
        *["scan", "HR", "input", "--from", "0.1", "--to", "10", "--points", "3", "--log", "--duration", "10"]
    ).out
    assert [line.split()[0] for line in driven.splitlines() if line.strip()][-3:] == ["0.1", "1", "10"]


def test_compare_shows_each(neun: Neun) -> None:
    done = neun("compare", "HH", "HR", "--duration", "20", "--set", "HR.y=0")
    assert (done.code, done.err) == (0, "")
    assert all(part in done.out for part in ("Hodgkin-Huxley (HH)", "Hindmarsh-Rose (HR)", "h = 0.01 ms", "input 0.1"))


def test_a_silent_neuron_in_a_comparison_leads_to_the_input(neun: Neun) -> None:
    short = ["compare", "HH", "Iz", "--duration", "10", "--step", "0.01"]
    assert "No spikes of Iz: try another --input." in neun(*short).out
    assert "No spikes" not in neun(*short, "--input", "0").out


# -- files -------------------------------------------------------------------------------------------------------


def test_simulate_writes_what_the_run_gives(neun: Neun) -> None:
    arguments = "--input 0.1 --duration 10 --step 0.02 --every 5 --set gna=0.9 --set v=-60 --record v --record alpha_m"
    more = "--integrator RK6 --precision float --plot hh.png --output hh.nc"
    done = neun("simulate", "HH", *arguments.split(), *more.split())
    assert done.code == 0
    assert "wrote hh.nc, hh.png" in done.out
    n = Neuron("HH", integrator="RK6", precision="float", gna=0.9, v=-60.0)
    expected = n.run(10.0, 0.02, input=0.1, every=5, record=["v", "alpha_m"])
    assert io.read("hh.nc").identical(expected)
    assert Path("hh.png").read_bytes().startswith(b"\x89PNG")
    again = neun(
        "simulate", "HH", *arguments.split(), "--integrator", "RK6", "--precision", "float", "--output", "hh.zarr"
    )
    assert (again.code, again.err) == (0, "")
    assert "wrote hh.zarr" in again.out
    assert io.read("hh.zarr").load().identical(expected)


def test_scan_and_compare_write_files(neun: Neun) -> None:
    usual = ["scan", "HH", "gna", "--from", "0.5", "--to", "1.5", "--points", "3", "--duration", "20"]
    done = neun(*usual, "--output", "scan.csv", "--plot", "scan.svg")
    assert "wrote scan.csv, scan.svg" in done.out
    lines = Path("scan.csv").read_text(encoding="utf-8").splitlines()
    assert "# scanned: gna" in lines
    table = list(csv.reader(line for line in lines if not line.startswith("#")))
    assert table[0] == ["gna (mS)", "firing_rate (Hz)"]
    assert neun(*usual, "--output", "scan.nc", "--plot", "scan.pdf").code == 0
    ds = io.read("scan.nc")
    assert np.array_equal(ds["firing_rate"], [float(row[1]) for row in table[1:]])
    assert ds["firing_rate"].attrs == {"units": "Hz", "long_name": "firing rate"}
    assert ds.attrs["scanned"] == "gna"
    assert neun("compare", "HH", "HR", "--duration", "5", "--plot", "comparison.png").code == 0
    assert Path("comparison.png").stat().st_size > 10_000


def test_a_failed_run_keeps_what_was_recorded(neun: Neun) -> None:
    done = neun("simulate", "HR", "--step", "0.5", "--output", "x.nc", "--plot", "x.svg")
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
    assert done.err.startswith("neun: HRDoubleRK4: x became ")
    assert done.err.endswith("(what was recorded until then is in x.nc, x.svg)\n")
    assert 1 < io.read("x.nc").sizes["time"] < 200


# -- a model of one's own ----------------------------------------------------------------------------------------


def test_a_model_from_a_file_is_simulated(tmp_path: Path) -> None:
    (tmp_path / "fn.py").write_text(FITZHUGH_NAGUMO, encoding="utf-8")
    done = child("--load", "fn.py", "simulate", "FN", "--input", "0.5", "--step", "0.01", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "FitzHugh-Nagumo (FN)" in done.stdout
    assert done.stderr == "loaded\n"


def test_a_file_is_loaded_after_the_command_as_well(neun: Neun) -> None:
    Path("neighbour_of_m.py").write_text("word = 'loaded'", encoding="utf-8")
    Path("m.py").write_text("import neighbour_of_m\nprint(neighbour_of_m.word)", encoding="utf-8")
    before = list(sys.path)
    done = neun("models", "--load", "m.py")
    del sys.modules["neighbour_of_m"]
    assert (done.code, done.err) == (0, "loaded\n")
    assert "loaded" not in done.out
    assert sys.path == before


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = 1\ny = z\n", "--load m.py, line 2: NameError: name 'z' is not defined"),
        ("x = = 1\n", "--load m.py, line 1: SyntaxError: invalid syntax"),
        ("raise SystemExit\n", "--load m.py, line 1: SystemExit"),
        (FITZHUGH_NAGUMO.replace("v - v**3", "u - v**3"), "line 1, column 9: "),
    ],
)
def test_a_file_that_fails_is_said_in_a_line(neun: Neun, text: str, message: str) -> None:
    Path("m.py").write_text(text, encoding="utf-8")
    done = neun("--load", "m.py", "models")
    assert done.code == 2
    lines = done.err.splitlines()
    assert lines[-1].startswith(f"neun: {message}")
    assert "m.py, line " in lines[-1]


# -- errors ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("simulate HHH", "there is no model 'HHH'; did you mean 'HH'?"),
        ("models HHH", "there is no model 'HHH'; did you mean 'HH'?"),
        ("simulate HH --set gnaa=1", "there is no parameter or variable of HH 'gnaa'; did you mean 'gna' or 'vna'?"),
        ("simulate HH --set gna", "--set takes NAME=NUMBER, such as gna=0.9, not 'gna'"),
        ("simulate HH --set gna=x", "--set takes NAME=NUMBER, such as gna=0.9, not 'gna=x'"),
        ("simulate HH --set gna=1 --set gna=2", "--set gives gna twice"),
        ("simulate HH --set gna=nan", "HH's gna is nan; it must be finite"),
        ("simulate HH --integrator RK5", "there is no integrator 'RK5'"),
        ("simulate HH --precision dubble", "there is no precision 'dubble'; did you mean 'double'?"),
        ("simulate HH --preset resting", "there is no preset of HH 'resting'; did you mean 'rest'"),
        ("simulate HH --record vv", "there is no variable or intermediate of HH 'vv'; did you mean 'v'?"),
        ("simulate HH --duration 100 --step 0.03", "the duration 100.0 ms is no multiple of the step 0.03 ms"),
        ("simulate HH --duration long", "invalid value for '--duration': 'long' is no number\n"),
        ("simulate HH --input abc", "invalid value for '--input': 'abc' is neither a number nor a stimulus, such as "),
        ("simulate HH --every 0", "invalid value for '--every': '0' is no whole number from 1 on\n"),
        ("simulate HH --every 1.5", "invalid value for '--every': '1.5' is no whole number from 1 on\n"),
        ("simulate HH --dt 0.1", "no such option: --dt; did you mean '--step'?\n"),
        ("simulate HH --plot hh.gif", "'hh.gif' ends in '.gif', which is no known format"),
        ("simulate HH --plot hh.nc", "--plot hh.nc: numbers go to --output, pictures to --plot"),
        ("simulate HH --output hh.png", "--output hh.png: pictures go to --plot, numbers to --output"),
        ("simulate HH --output no/hh.nc", "no/hh.nc cannot be written: there is no folder no; make it first"),
        ("simulate HH --wrong", "no such option: --wrong\n"),
        ("simulate HH --integratr RK4", "no such option: --integratr; did you mean '--integrator'?\n"),
        ("simulate", "missing argument 'MODEL'"),
        ("simulat HH", "no such command 'simulat'; did you mean 'simulate'?\n"),
        ("HH", "no such command 'HH'; did you mean 'neun simulate HH'?\n"),
        ("HH --input 1", "no such command 'HH'; did you mean 'neun simulate HH'?\n"),
        ("compare HH HR --input x", "invalid value for '--input': 'x' is neither a number nor a stimulus, such as "),
        ("scan HH gna --from a --to 2", "invalid value for '--from': 'a' is no number\n"),
        ("scan HH gna --from 1 --to 2 --points 0", "invalid value for '--points': '0' is no whole number from 1 on\n"),
        ("scan HH gnb --from 1 --to 2", "there is no parameter or variable of HH 'gnb'; did you mean 'gna'"),
        ("scan HH gna --from 1", "missing option '--to'"),
        ("scan HH gna --from 0 --to 2 --log", "--log needs --from and --to above zero"),
        ("scan HH gna --from nan --to 2", "--from and --to must be finite"),
        ("scan HH input --from 0 --to 2 --input 1", "input is scanned; leave out --input"),
        ("scan HH gna --from 1 --to 2 --preset resting", "there is no preset of HH 'resting'; did you mean 'rest'"),
        ("compare HH HH", "HH stands twice in the comparison; name each model once"),
        ("compare HH HR --set e=3", "--set takes MODEL.NAME=NUMBER here, such as HH.gna=0.9, not 'e'"),
        ("compare HH --set HR.e=3", "there is no model in the comparison 'HR'"),
        ("--load nothing.py models", "--load nothing.py: there is no such file"),
    ],
)
def test_a_bad_argument_is_said_in_one_line(neun: Neun, arguments: str, message: str) -> None:
    done = neun(*arguments.split())
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"neun: {message}")
    assert done.err.count("\n") == 1
    assert not list(Path().iterdir())


def test_numbers_that_blow_up_are_said_in_one_line(neun: Neun) -> None:
    done = neun("scan", "HH", "gna", "--from", "1", "--to", "2", "--step", "1", "--input", "1e6")
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
    assert done.err.endswith("(at gna = 1 mS: point 0 of 20, counted from 0)\n")


@pytest.mark.parametrize("arguments", ["--debug simulate HHH", "simulate HHH --debug"])
def test_debug_shows_the_traceback(neun: Neun, arguments: str) -> None:
    done = neun(*arguments.split())
    assert done.code == 2
    assert "Traceback" in done.err
    assert done.err.splitlines()[-1] == "neun: there is no model 'HHH'; did you mean 'HH'?"


def test_a_warning_is_a_line() -> None:
    program = (
        "import warnings; from neun_py.cli.failures import show_warning; warnings.showwarning = show_warning\n"
        "warnings.warn('one\\ntwo')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == "neun: UserWarning: one two\n"


def test_a_broken_pipe_is_no_traceback() -> None:
    program = [sys.executable, "-m", "neun_py", "models", "--json"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 1


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_an_interrupt_is_a_line(tmp_path: Path) -> None:
    ready = "import neun_py\nneun_py.Neuron('HH').run(1.0, 0.01)\nprint('ready', flush=True)"
    (tmp_path / "ready.py").write_text(ready, encoding="utf-8")
    long = ["--load", str(tmp_path / "ready.py"), "simulate", "HH", "--duration", "1e7", "--every", "100000"]
    program = [sys.executable, "-m", "neun_py", *long]
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    # A shell's background jobs ignore the interrupt, and so would this child.
    with subprocess.Popen(program, **pipes, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)) as process:
        assert process.stderr
        assert process.stderr.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, "", "neun: interrupted\n")
