"""The same bits from the process that compiled and from one that loaded, and on every processor."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest

from support import finished, run_python, start_python

# Inputs make every model spike; the digest is of all recorded bits, the spikes and the last state.
DIGEST = """
import hashlib, struct, sys
import numpy as np
import neun_py as neun
from neun_py.kernels import compilations

INPUTS = {{"HH": 0.1, "HR": 0.2, "Iz": 12.5}}
cases = [(m, i, p) for m in {models} for i in {integrators} for p in {precisions}]
for model, integrator, precision in cases:
    neuron = neun.Neuron(model, integrator=integrator, precision=precision)
    ds = neuron.run({steps} * 0.01, 0.01, input=INPUTS[model], record=list(neuron.model.variables))
    words = [ds[name].values.tobytes() for name in sorted(ds.data_vars)]
    words.append(struct.pack(f"<{{len(neuron.state)}}d", *neuron.state.values()))
    print(model, integrator, precision, ds.sizes["spike"] > 0, hashlib.sha256(b"".join(words)).hexdigest())
print("compiled", compilations(), file=sys.stderr)
"""
EVERY = {"models": ("HH", "HR", "Iz"), "integrators": ("RK4", "RK6"), "precisions": ("double", "float")}
X86 = pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="names of x86 processors")


def digest(steps: int, **chosen: tuple[str, ...]) -> str:
    return DIGEST.format(steps=steps, **{**EVERY, **chosen})


@pytest.fixture(scope="module")
def here() -> dict[int, str]:
    """The digests of a process that is limited in nothing, by the number of steps."""
    return {steps: run_python(digest(steps)) for steps in (3000, 500)}


def test_every_case_is_there_and_spikes(here: dict[int, str]) -> None:
    lines = here[3000].splitlines()
    assert len(lines) == 12
    assert all(" True " in line for line in lines)
    assert len({line.split()[-1] for line in lines}) == 12


@pytest.mark.parametrize("seed", ["0", "1", "31415"])
def test_the_order_of_hashes_does_not_matter(here: dict[int, str], seed: str) -> None:
    assert run_python(digest(3000), {"PYTHONHASHSEED": seed}) == here[3000]


def test_the_source_does_not_depend_on_hashes() -> None:
    code = (
        "import neun_py.kernels as k, neun_py as n\n"
        "for m in n.models:\n"
        "    for p in ('double', 'float'):\n"
        "        for kind in ('step', 'run'):\n"
        "            print(k.source(m, 'RK4', p, kernel=kind))"
    )
    texts = {finished(start_python(code, {"PYTHONHASHSEED": seed})) for seed in ("0", "1", "2")}
    assert len(texts) == 1


def test_what_was_compiled_and_what_was_loaded(here: dict[int, str], tmp_path: Path) -> None:
    chosen = {"models": ("HR", "Iz"), "integrators": ("RK4",)}
    code = digest(3000, **chosen)
    expected = [line for line in here[3000].splitlines() if line[:2] != "HH" and " RK4 " in line]
    for compiled in (4, 0):
        process = start_python(code, {"NEUN_CACHE_DIR": str(tmp_path / "cache")})
        out, err = process.communicate(timeout=300)
        assert process.returncode == 0, err
        assert f"compiled {compiled}" in err
        assert out.splitlines() == expected


PROCESSORS = {
    "AVX2": {"NEUN_CPU": "haswell", "NEUN_CPU_FEATURES": "+avx2,+fma,+bmi2,+sse4.2,-avx512f"},
    "AVX2 of Zen": {"NEUN_CPU": "znver3", "NEUN_CPU_FEATURES": "+avx2,+fma,-avx512f"},
    "no optimisation": {"NEUN_OPTIMISATION": "0"},
}


@X86
@pytest.mark.parametrize("processor", PROCESSORS)
def test_another_processor(here: dict[int, str], processor: str) -> None:
    chosen = EVERY if processor == "AVX2" else {"integrators": ("RK4",), "models": ("HH",)}
    lines = run_python(digest(3000, **chosen), PROCESSORS[processor]).splitlines()
    assert len(lines) in (12, 2)
    assert set(lines) <= set(here[3000].splitlines())


@X86
def test_a_processor_without_fused_multiply_add(here: dict[int, str]) -> None:
    """Here fma is a function of the C library, which rounds once too: slow, and the same bits."""
    generic = {"NEUN_CPU": "generic", "NEUN_CPU_FEATURES": ""}
    assert run_python(digest(500), generic) == here[500]
