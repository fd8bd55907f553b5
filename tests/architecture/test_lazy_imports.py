"""What is heavy is imported when it is needed, and not before."""

from __future__ import annotations

import subprocess
import sys

import pytest


def loaded(program: str) -> set[str]:
    """Run a program in a process of its own, and give the packages that it imported."""
    program += "\nimport sys; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    ("program", "heavy"),
    [
        ("import neun_py", {"llvmlite", "numpy", "sympy", "xarray", "matplotlib", "pint", "pandas"}),
        ("import neun_py; neun_py.models['HH']", {"llvmlite", "sympy", "xarray", "matplotlib", "pint", "pandas"}),
        ("import neun_py; neun_py.Neuron('HH')", {"llvmlite", "sympy", "xarray", "matplotlib", "pint", "pandas"}),
        ("import neun_py; neun_py.HHDoubleRK4().step(0.01)", {"sympy", "xarray", "matplotlib", "pint", "pandas"}),
        ("import neun_py; neun_py.Neuron('HH').run(1.0, 0.1)", {"sympy", "matplotlib"}),
        ("import neun_py.cli", {"llvmlite", "numpy", "sympy", "xarray", "matplotlib", "pint", "typer"}),
    ],
)
def test_nothing_heavy_is_imported(program: str, heavy: set[str]) -> None:
    assert loaded(program) & heavy == set()
