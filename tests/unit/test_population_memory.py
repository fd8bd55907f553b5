"""A population needs the memory of its states and of the parameters that differ, and little more."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from neun_py import Population
from neun_py.errors import ArgumentError
from population_support import FIRE
from support import run_python

PEAK = """
import sys
import numpy as np
from pathlib import Path

def status(name):
    line = next(x for x in Path("/proc/self/status").read_text().splitlines() if x.startswith(name))
    return 1024 * int(line.split()[1])

import neun_py as neun
size, steps = {size}, {steps}
small = neun.Population("HH", 100, integrator="Euler", precision="float", gna=np.linspace(0.8, 1.0, 100))
small.run(steps * 0.01, 0.01, input=0.1, record=(), spikes=False)  # all code is loaded
before = status("VmRSS")
gna = np.linspace(0.8, 1.0, size, dtype=np.float32)
many = neun.Population("HH", size, integrator="Euler", precision="float", gna=gna)
own = gna.nbytes
del gna
many.run(steps * 0.01, 0.01, input=0.1, record=(), spikes=False)
print(many.nbytes, own, status("VmHWM") - before)
"""
LINUX = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of a process is told by Linux")


def test_the_bytes_of_a_population() -> None:
    for precision, word in (("double", 8), ("float", 4)):
        many = Population("HH", 1000, precision=precision)
        assert many.nbytes == 4 * 1000 * word
        many["gna"] = np.ones(1000)
        assert many.nbytes == 5 * 1000 * word
        many["gk"] = 1.0
        many["vna"] = 51
        assert many.nbytes == 5 * 1000 * word
        many[10:20]["gk"] = 0.5
        assert many.nbytes == 6 * 1000 * word
    held = Population(FIRE, 1000)
    assert held.nbytes == 2 * 1000 * 8 + 1000 * 8  # and how long each is held


def grown(size: int, steps: int) -> tuple[int, int, int]:
    """Give the bytes of a population, those of an array (neuron,), and by what a process that ran it grew at most."""
    own, array, peak = (int(x) for x in run_python(PEAK.format(size=size, steps=steps)).split())
    return own, array, peak


@LINUX
def test_a_run_needs_little_more_than_the_states() -> None:
    """The array that is given, the copy to which a step that fails goes back, and 30 MB for everything else."""
    own, array, peak = grown(10**6, 20)
    assert own == 5 * array == 20 * 10**6
    assert peak < own + array + 4 * array + 0.1 * own + 30e6


@LINUX
@pytest.mark.exhaustive
def test_ten_million_neurons() -> None:
    """There are too many to keep a copy of the states; the labels of the result are indices of 8 bytes, made twice."""
    own, array, peak = grown(10**7, 100)
    labels = 2 * (8 * 10**7) + array
    assert peak < own + array + labels + 0.1 * own + 30e6


@pytest.mark.skipif(sys.maxsize < 2**40, reason="needs 64 bits")
def test_a_population_that_does_not_fit_is_refused_with_its_bytes() -> None:
    with pytest.raises(ArgumentError, match=r"the states need [0-9,]+ bytes"):
        Population(FIRE, 2**40)
