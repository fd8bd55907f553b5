"""The same bits of populations on every processor, and whatever the width of a block."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest

from support import finished, run_python, start_python

# The digest is of all recorded bits, the spikes and the last states, with noise and with parameters that differ.
DIGEST = """
import hashlib
import sys
import numpy as np
if {width}:
    from neun_py.kernels import population_layout
    population_layout.WIDTH = {width}
sys.path.insert(0, {tests!r})
import neun_py as neun
from neun_py.kernels import compilations
from population_support import FIRE

CASES = (("HR", "double", 0.2, "e"), ("Iz", "float", 14.0, "a"), (FIRE, "double", 0.5, "tref"))
for model, precision, current, name in CASES[{width} > 0:]:
    model = neun.models.resolve(model)
    size = 203
    own = model.parameters[name].default * np.linspace(0.9, 1.1, size)
    many = neun.Population(model, size, integrator="Euler", precision=precision, **{{name: own}})
    noise = neun.inputs.white_noise(mean=current, sigma=current / 4, seed=5)
    names = [*model.variables, *model.intermediates, "I"]
    ds = many.run(20.0, 0.05, input=noise, record=names, every=3, threads=2)
    words = [ds[n].values.tobytes() for n in sorted(ds.data_vars)] + [x.tobytes() for x in many.state.values()]
    print(model.short_name, precision, ds.sizes["spike"] > size, hashlib.sha256(b"".join(words)).hexdigest())
if {width}:
    from neun_py.kernels import population_source, task
    from neun_py.runtime import lanes
    assert population_source.WIDTH == lanes.WIDTH == {width}
    assert compilations() >= 3
"""
X86 = pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="names of x86 processors")
TESTS = str(Path(__file__).parent.parent)
PROCESSORS = {
    "AVX2": {"NEUN_CPU": "haswell", "NEUN_CPU_FEATURES": "+avx2,+fma,+bmi2,+sse4.2,-avx512f"},
    "no fused multiply-add": {"NEUN_CPU": "generic", "NEUN_CPU_FEATURES": ""},
}


@pytest.fixture(scope="module")
def here() -> str:
    """The digests of a process that is limited in nothing."""
    return run_python(DIGEST.format(width=0, tests=TESTS))


def test_every_case_spikes(here: str) -> None:
    lines = here.splitlines()
    assert len(lines) == 3 and all(" True " in line for line in lines)


@X86
@pytest.mark.parametrize("processor", PROCESSORS)
def test_another_processor(here: str, processor: str) -> None:
    assert run_python(DIGEST.format(width=0, tests=TESTS), PROCESSORS[processor]) == here


@pytest.mark.parametrize("width", [16, 128])
def test_another_width_of_the_blocks(here: str, width: int, tmp_path: Path) -> None:
    process = start_python(DIGEST.format(width=width, tests=TESTS), {"NEUN_CACHE_DIR": str(tmp_path)})
    assert finished(process).splitlines() == here.splitlines()[1:]
