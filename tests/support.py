"""What several tests need: child processes, and bits."""

from __future__ import annotations

import os
import re
import struct
import subprocess
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import cycle

from neun_py import Model, ModelError, NeunError, Neuron, integrators
from neun_py.lower.pipeline import lower_step
from neun_py.lower.precision import DOUBLE
from neun_py.lower.windowed import is_windowed, lower_window
from neun_py.methods import Method

__all__ = ["bits", "bits_of", "environment", "every_method_by_turns", "run_python", "shown", "start_python", "takes"]


@cache
def takes(method: Method, model: Model) -> bool:
    """Whether a method integrates a model: one for linear equations refuses the others when a step is made."""
    try:
        if is_windowed(method):
            lower_window(model, method, DOUBLE)
        else:
            lower_step(model, method, DOUBLE)
    except ModelError:
        return False
    except NeunError:
        return True  # which the tests show, and not this question
    return True


def every_method_by_turns(model: Model) -> list[tuple[str, str]]:
    """Give each integrator that takes a model, in Double and in Float by turns, and RK4 in both."""
    names = [name for name, method in integrators.items() if takes(method, model) and name != "RK4"]
    return [("RK4", "Double"), ("RK4", "Float"), *zip(names, cycle(("Double", "Float")), strict=False)]


def environment(changes: Mapping[str, str | None] | None = None) -> dict[str, str]:
    """Give this process's environment with changes; None takes a variable out."""
    changed = {**os.environ, **(changes or {})}
    return {name: value for name, value in changed.items() if value is not None}


def start_python(code: str, env: Mapping[str, str | None] | None = None) -> subprocess.Popen[str]:
    """Start a Python process; `changes` as of `environment`."""
    command = [sys.executable, "-W", "error::RuntimeWarning", "-c", code]
    return subprocess.Popen(command, env=environment(env), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def run_python(code: str, env: Mapping[str, str | None] | None = None) -> str:
    """Run a Python process to its end and give what it printed; a failure shows its traceback."""
    return finished(start_python(code, env))


def finished(process: subprocess.Popen[str], timeout: float = 300.0) -> str:
    """Wait for a process and give what it printed."""
    try:
        out, err = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    assert process.returncode == 0, err
    return out.strip()


def bits_of(numbers: Iterable[float]) -> bytes:
    """Give the bits of numbers; a NaN is equal to itself here, and 0.0 is not -0.0."""
    values = [float(x) for x in numbers]
    return struct.pack(f"<{len(values)}d", *values)


def shown(x: object) -> str:
    """Name a case of a test, alike in every process: without the address of an object."""
    return re.sub(r" at 0x[0-9a-f]+", "", repr(x))[:40]


def bits(neuron: Neuron) -> tuple[bytes, float]:
    """Give the bits of a neuron's state, and its time."""
    return bits_of(neuron.state.values()), neuron.get_time()
