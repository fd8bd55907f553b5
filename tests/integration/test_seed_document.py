"""The user's own document: its four programs run unchanged, and give the numbers that they should.

Their text stands in ``tests/data/seed``, copied from the document. Each runs in a process of its own, in an empty
folder, without a screen and with every warning an error.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest

DATA = Path(__file__).parents[1] / "data"
PROGRAMS = {path.stem: path for path in sorted((DATA / "seed").glob("*.py"))}
PICTURES = {"gna_scan": ["gna_scan.pdf"], "model_comparison": ["model_comparison.pdf"]}

NEURON = "(neuron.state, neuron.parameters)"
ANSWERS = {
    "hodgkin_huxley": NEURON,
    "hindmarsh_rose": NEURON,
    "gna_scan": "(gna_values.tolist(), frequencies.tolist())",
    "model_comparison": "[[a.lines[0].get_xdata().tolist(), a.lines[0].get_ydata().tolist()] for a in plt.gcf().axes]",
}
"""What each program is asked for when it has run: an expression of its names."""

# Runs a program's text as it is, then prints the answer.
WRAPPER = """
import json, sys
from pathlib import Path
names = {"__name__": "__main__"}
exec(compile(Path(sys.argv[1]).read_text(encoding="utf-8"), sys.argv[1], "exec"), names)
print("ANSWER " + json.dumps(eval(sys.argv[2], names)))
"""


def run_python(folder: str, *arguments: str) -> str:
    """Run Python in a folder; give what it prints."""
    found = subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        cwd=folder, env={**os.environ, "MPLBACKEND": "Agg"}, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert found.returncode == 0, found.stderr
    return found.stdout


@cache
def outcome(program: str) -> tuple[Any, dict[str, bytes]]:
    """Run a program once; give its answer and the files that it leaves in its folder."""
    with TemporaryDirectory() as folder:
        printed = run_python(folder, "-c", WRAPPER, str(PROGRAMS[program]), ANSWERS[program])
        files = {path.name: path.read_bytes() for path in Path(folder).iterdir()}
    (line,) = printed.splitlines()  # the program itself prints nothing
    return json.loads(line.removeprefix("ANSWER ")), files


def test_there_are_four() -> None:
    assert set(PROGRAMS) == set(ANSWERS)
    for path in PROGRAMS.values():
        assert path.read_text(encoding="utf-8").startswith("import neun_py\n")


@pytest.mark.parametrize("program", PROGRAMS)
def test_runs_and_leaves_its_pictures(program: str) -> None:
    files = outcome(program)[1]
    assert sorted(files) == PICTURES.get(program, [])
    for content in files.values():
        assert content.startswith(b"%PDF-")
        assert content.rstrip().endswith(b"%%EOF")
        assert len(content) > 5000


@pytest.mark.parametrize("program", ["hodgkin_huxley", "hindmarsh_rose"])
def test_runs_as_a_file(program: str, tmp_path: Path) -> None:
    assert run_python(str(tmp_path), str(PROGRAMS[program])) == ""


def test_hodgkin_huxley_is_set_as_it_says() -> None:
    state, parameters = outcome("hodgkin_huxley")[0]
    assert state == {"v": -65, "h": 0.6, "m": 0.05, "n": 0.3}
    area = 7.854e-3
    assert parameters == {
        "cm": 1 * area, "vna": 50, "vk": -77, "vl": -54.387, "gna": 120 * area, "gk": 36 * area, "gl": 0.3 * area,
    }  # fmt: skip


def test_hindmarsh_rose_is_set_as_it_says() -> None:
    state, parameters = outcome("hindmarsh_rose")[0]
    assert state == {"x": -1.5, "y": 0, "z": 0}
    published = {"a": 1, "b": 3, "c": 1, "d": 5, "xr": -1.6, "vh": 1}
    assert parameters == {"e": 3, "mu": 0.001, "S": 4, **published}


def test_the_scan() -> None:
    """A tenth of a second each, so that a spike is 10 Hz."""
    values, frequencies = outcome("gna_scan")[0]
    np.testing.assert_allclose(values, np.linspace(50, 200, 20) * 7.854e-3, rtol=1e-15)
    assert frequencies == [10] * 6 + [30] + [70] + [80] * 9 + [90] * 3


def curve(model: str) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Give times and potentials of the comparison, read off its picture."""
    times, potentials = outcome("model_comparison")[0][("HH", "HR").index(model)]
    return np.array(times), np.array(potentials)


def test_the_comparison_shows_50_ms() -> None:
    """Its own sum of 0.001 is a hair below 50 after 50 000 steps, so that it takes one more."""
    for model in ("HH", "HR"):
        times, potentials = curve(model)
        assert len(times) == len(potentials) == 50_001
        np.testing.assert_allclose(times, np.arange(50_001) * 0.001, rtol=0, atol=1e-9)


@pytest.mark.parametrize(
    ("model", "trace", "tolerance"),
    # The second trace has a step of 0.01, ten times the program's: that is what lies between them.
    [("HH", "hh_rk4_double", 1e-9), ("HR", "hr_rk4_double", 1e-5)],
)
def test_the_comparison_agrees_with_the_original(model: str, trace: str, tolerance: float) -> None:
    original = json.loads((DATA / "original_traces.json").read_text(encoding="utf-8"))[trace]
    expected = np.array([row[:2] for row in original["rows"] if row[0] <= 50])
    after = np.rint(expected[:, 0] / 0.001).astype(int) - 1  # the program notes the time before each step
    np.testing.assert_allclose(curve(model)[1][after], expected[:, 1], rtol=0, atol=tolerance)


def test_the_comparison_spikes_and_bursts() -> None:
    for model in ("HH", "HR"):
        v = curve(model)[1]
        assert np.sum((v[:-1] < 0) & (v[1:] >= 0)) >= 4
    assert np.abs(curve("HR")[1]).max() < 3  # the original's default constants swing to 49
