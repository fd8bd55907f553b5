"""The user's own document: its four programs run unchanged, and give the numbers that they should.

Their text stands in ``tests/data/seed``, copied from the document. Each runs in a process of its own, in an empty
folder, without a screen and with every warning an error.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

DATA = Path(__file__).parents[1] / "data"
SEED = DATA / "seed"
PROGRAMS = {path.stem: path for path in sorted(SEED.glob("*.py"))}
PICTURES = {"gna_scan": ["gna_scan.pdf"], "model_comparison": ["model_comparison.pdf"]}

# Runs a program's text as it is, then prints what `answer` gives of its names.
WRAPPER = """
import json, sys
from pathlib import Path
names = {"__name__": "__main__"}
exec(compile(Path(sys.argv[1]).read_text(encoding="utf-8"), sys.argv[1], "exec"), names)
print("ANSWER " + json.dumps(eval(sys.argv[2], names)))
"""


def run_python(folder: Path, *arguments: str) -> str:
    """Run Python in a folder; give what it prints."""
    environment = {**os.environ, "MPLBACKEND": "Agg"}
    found = subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert found.returncode == 0, found.stderr
    return found.stdout


def answer(folder: Path, program: str, expression: str) -> Any:
    """Give what an expression of a program's names is after the program has run."""
    printed = run_python(folder, "-c", WRAPPER, str(PROGRAMS[program]), expression)
    (line,) = (x for x in printed.splitlines() if x.startswith("ANSWER "))
    return json.loads(line.removeprefix("ANSWER "))


def test_there_are_four() -> None:
    assert list(PROGRAMS) == ["gna_scan", "hindmarsh_rose", "hodgkin_huxley", "model_comparison"]
    for path in PROGRAMS.values():
        assert path.read_text(encoding="utf-8").startswith("import neun_py\n")


@pytest.mark.parametrize("program", PROGRAMS)
def test_runs_unchanged(program: str, tmp_path: Path) -> None:
    assert run_python(tmp_path, str(PROGRAMS[program])) == ""
    made = sorted(path.name for path in tmp_path.iterdir())
    assert made == PICTURES.get(program, [])
    for name in made:
        content = (tmp_path / name).read_bytes()
        assert content.startswith(b"%PDF-")
        assert content.rstrip().endswith(b"%%EOF")
        assert len(content) > 5000


def test_hodgkin_huxley_is_set_as_it_says(tmp_path: Path) -> None:
    state, parameters = answer(tmp_path, "hodgkin_huxley", "(neuron.state, neuron.parameters)")
    assert state == {"v": -65, "h": 0.6, "m": 0.05, "n": 0.3}
    area = 7.854e-3
    assert parameters == {
        "cm": 1 * area, "vna": 50, "vk": -77, "vl": -54.387, "gna": 120 * area, "gk": 36 * area, "gl": 0.3 * area,
    }  # fmt: skip


def test_hindmarsh_rose_is_set_as_it_says(tmp_path: Path) -> None:
    state, parameters = answer(tmp_path, "hindmarsh_rose", "(neuron.state, neuron.parameters)")
    assert state == {"x": -1.5, "y": 0, "z": 0}
    published = {"a": 1, "b": 3, "c": 1, "d": 5, "xr": -1.6, "vh": 1}
    assert parameters == {"e": 3, "mu": 0.001, "S": 4, **published}


def test_the_scan(tmp_path: Path) -> None:
    """A tenth of a second each, so that a spike is 10 Hz."""
    values, frequencies = answer(tmp_path, "gna_scan", "(gna_values.tolist(), frequencies.tolist())")
    np.testing.assert_allclose(values, np.linspace(50, 200, 20) * 7.854e-3, rtol=1e-15)
    assert frequencies == [10] * 6 + [30] + [70] + [80] * 9 + [90] * 3


@pytest.fixture(scope="module")
def comparison(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The two curves of the comparison, read off its picture."""
    curves = "[[axes.lines[0].get_xdata().tolist(), axes.lines[0].get_ydata().tolist()] for axes in plt.gcf().axes]"
    hh, hr = answer(tmp_path_factory.mktemp("comparison"), "model_comparison", curves)
    return {"HH": np.array(hh), "HR": np.array(hr)}


def test_the_comparison_shows_50_ms(comparison: dict[str, Any]) -> None:
    for times, _ in comparison.values():
        assert len(times) == 50_000
        np.testing.assert_allclose(times, np.arange(50_000) * 0.001, rtol=0, atol=1e-9)


@pytest.mark.parametrize(
    ("model", "trace", "tolerance"),
    # The second trace has a step of 0.01, ten times the program's: that is what lies between them.
    [("HH", "hh_rk4_double", 1e-10), ("HR", "hr_rk4_double", 1e-6)],
)
def test_the_comparison_agrees_with_the_original(
    model: str, trace: str, tolerance: float, comparison: dict[str, Any]
) -> None:
    original = json.loads((DATA / "original_traces.json").read_text(encoding="utf-8"))[trace]
    expected = np.array([row[:2] for row in original["rows"] if row[0] <= 50])
    after = np.rint(expected[:, 0] / 0.001).astype(int) - 1  # the program notes the time before each step
    np.testing.assert_allclose(comparison[model][1][after], expected[:, 1], rtol=0, atol=tolerance * 100)


def test_the_comparison_spikes_and_bursts(comparison: dict[str, Any]) -> None:
    for model, level in (("HH", 0.0), ("HR", 0.0)):
        v = comparison[model][1]
        assert np.sum((v[:-1] < level) & (v[1:] >= level)) >= 4
    assert np.abs(comparison["HR"][1]).max() < 3  # the original's default constants swing to 49
