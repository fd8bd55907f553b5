"""The same bits on every processor and with every number of lanes, for methods that find their own steps or draw."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_population_processors import PROCESSORS, X86

from support import finished, run_python, start_python

TESTS = str(Path(__file__).parent.parent)
# The digest is of what is recorded, the spikes, the last states, and what the method remembers.
DIGEST = """
import hashlib
import sys
import numpy as np
if {lanes}:
    from neun_py.kernels.window_layout import WindowLayout
    WindowLayout.lanes = property(lambda self: {lanes} * self.group)
sys.path.insert(0, {tests!r})
import neun_py as neun
from population_support import FIRE

noisy = neun.Model(
    name="Noisy firing", short_name="Noisy", source="made for this test",
    variables={{"v": neun.Variable(0.0, "1", "charge")}}, parameters={{"b": neun.Parameter(0.3, "1", "noise")}},
    equations="dv/dt = I - v + b*xi", spike="v >= 1", reset="v = 0", time_unit="1", input_unit="1",
)
CASES = (
    (FIRE, "Tsit5", "double", 0.5, "tref"), (FIRE, "Rodas3", "float", 0.5, "tref"), (noisy, "SRA1", "double", 2.0, "b")
)
for model, method, precision, current, name in CASES[: 2 if {lanes} else 3]:
    size = 57
    own = model.parameters[name].default * np.linspace(0.9, 1.1, size)
    many = neun.Population(model, size, integrator=method, precision=precision, **{{name: own}})
    input = current * (1 + 0.1 * np.sin(np.arange(60)))
    dense = {{}} if method == "SRA1" else {{"dense": 4}}
    ds = many.run(30.0, 0.5, input=input, record=[*model.variables, "I"], threads=2, **dense)
    kept = (*many.state.values(), *many.__getstate__()["carried"].values())
    words = [ds[n].values.tobytes() for n in sorted(ds.data_vars)] + [x.tobytes() for x in kept]
    print(method, precision, ds.sizes["spike"] > size, hashlib.sha256(b"".join(words)).hexdigest())
"""


@pytest.fixture(scope="module")
def here() -> str:
    """The digests of a process that is limited in nothing."""
    return run_python(DIGEST.format(lanes=0, tests=TESTS))


def test_every_case_spikes(here: str) -> None:
    lines = here.splitlines()
    assert len(lines) == 3 and all(" True " in line for line in lines), here


@X86
@pytest.mark.parametrize("processor", PROCESSORS)
def test_another_processor(here: str, processor: str) -> None:
    assert run_python(DIGEST.format(lanes=0, tests=TESTS), PROCESSORS[processor]) == here


def test_another_number_of_lanes(here: str, tmp_path: Path) -> None:
    process = start_python(DIGEST.format(lanes=5, tests=TESTS), {"NEUN_CACHE_DIR": str(tmp_path)})
    assert finished(process).splitlines() == here.splitlines()[:2]
