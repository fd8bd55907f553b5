"""New numbers compile nothing: not new values, steps, durations, sizes, seeds, threads, nor what is recorded."""

from __future__ import annotations

from pathlib import Path

from support import run_python

CHILD = """
import numpy as np
import neun_py as neun
from neun_py.kernels import compilations

def many(size=70, index=0, **values):
    a = np.linspace(0.01, 0.03, size)
    return neun.Population("Iz", size, integrator="Euler", index=index, **{"a": a, **values})

def noise(seed=1, sigma=1.0):
    return neun.inputs.white_noise(mean=10.0, sigma=sigma, seed=seed)

def went(p, **asked):
    ds = p.run(**{"duration": 2.0, "h": 0.1, "input": 10.0, "record": ("v", "u"), **asked})
    assert ds.sizes["time"] <= 100
    return compilations()

p = many()
went(p)
went(p, input=noise())
p.step(0.1)
before = compilations()
print("first", before)
p["b"] = 0.25
p["a"] = p["a"]*1.1
p[3:9]["a"] = 0.02
p["v"] = -60.0
print("values", went(p) - before)
print("step", went(p, h=0.05) - before, went(p, h=0.25, duration=1.25) - before)
for size in (1, 5, 8, 64, 1000):
    q = many(size, c=-60.0)
    q.step(0.1)
    print("size", went(q) - before, went(q, input=noise()) - before)
print("noise", went(p, input=noise(7, 2.5)) - before, went(many(index=12), input=noise(7)) - before)
print("threads", *(went(many(3000), threads=k) - before for k in (1, 2, 5)))
print("inputs", *(went(p, input=x) - before for x in (
    0.0, np.ones(70), np.ones((20, 1)), np.ones((20, 70)), lambda t: t)))
print("records", *(went(p, **k) - before for k in (
    {"every": 3}, {"record": ()}, {"record": "u"}, {"record": ("I", "v")}, {"neurons": [3]}, {"spikes": False},
    {"windows": [(p.get_time() + 1.0, p.get_time() + 50.0)]}, {"on_error": "mask"})))
p.reset()
twin = p.copy()
twin.save(%(file)r)
print("twins", went(twin) - before, went(neun.load(%(file)r)) - before, went(p, to=%(store)r) - before)
neun.Population("Iz", 9, integrator="Euler", a=np.ones(9), v=np.ones(9), u=np.zeros(9), preset="chattering").step(0.1)
print("presets", compilations() - before)
"""


def test_after_one_run_new_numbers_compile_nothing(tmp_path: Path) -> None:
    """In a folder of its own, so that nothing is loaded instead."""
    code = CHILD % {"file": str(tmp_path / "x.neun"), "store": str(tmp_path / "x.zarr")}
    first, *others = run_python(code, {"NEUN_CACHE_DIR": str(tmp_path / "cache")}).splitlines()
    kind, count = first.split()
    assert kind == "first" and int(count) >= 2
    assert len(others) == 13
    for line in others:
        assert set(line.split()[1:]) == {"0"}, line
