"""What the benchmarks say of a loop: the counts of its instructions, its longest chain, and why a reach is missed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

import neun_py as neun
from assembly import hot_loop
from chains import longest_chain
from explain import gaps

ASSEMBLY = """
f:
\tmovq\t%rdi, %rax
.LBB0_1:
.LBB0_2:
\tvmovupd\t64(%rsp), %zmm1
\tvmovupd\t(%rdi,%rax,8), %zmm2
\tvfmadd213pd\t8(%rip){1to8}, %zmm1, %zmm2
\tvdivpd\t%zmm1, %zmm2, %zmm3
\tvcmpltpd\t%zmm1, %zmm2, %k1
\tvmovapd\t%zmm1, %zmm2 {%k1}
\tvmovupd\t%zmm2, 512(%rdi,%rax,8) {%k1}
\tvmovups\t%zmm3, 128(%rsp)
\taddq\t$8, %rax
\tjne\t.LBB0_2
\tvfmadd213pd\t%zmm1, %zmm1, %zmm2
\tvfmadd213pd\t%zmm1, %zmm1, %zmm2
\tjne\t.LBB0_1
\tretq
"""


def test_the_innermost_loop_is_counted() -> None:
    loop = hot_loop(ASSEMBLY)
    assert loop.instructions == 10
    assert loop.kinds == {"move": 5, "fma": 1, "div": 1, "compare": 1, "scalar": 2}
    assert loop.loads == {"stack": 1, "data": 1, "constants": 1}
    assert loop.stores == {"stack": 1, "data": 1}
    assert loop.width == 64
    with pytest.raises(ValueError, match="no loop with fused multiply-adds"):
        hot_loop("f:\n\tretq\n")


def test_the_longest_chain_counts_what_waits() -> None:
    source = """
from neun_py.kernels.primitives import *

@inline
def step(x, y):
    a = fma(x, y, 1.0)
    b = 2.0*y
    return select(absolute(a) < b, a/b, b), x - y
"""
    latencies = {"fma": 4.0, "mul": 3.0, "add": 2.0, "div": 13.0, "compare": 5.0}
    cycles, done = longest_chain(source, latencies)
    assert cycles == 4 + 13 + 5
    assert (done["fma"], done["div"], done["add"], done["mul"]) == (1, 1, 1, 1)


@pytest.mark.parametrize("precision", ["double", "float"])
def test_the_chain_of_a_generated_step_is_found(precision: str) -> None:
    population = neun.Population("HH", 8, precision=precision)
    cycles, done = longest_chain(population._lanes_shape().source, {"fma": 1.0, "mul": 1.0, "add": 1.0, "div": 1.0})
    assert 2 * 15 < cycles < done.total()  # v waits for a gate, and that for an exponential of v two stages before
    assert done["div"] >= 12


FACTS: dict[str, Any] = {
    "machine": {"cores": 2}, "two_cores": 1.25,
    "block": {"block": 64, "vector": 8, "vector_ns": 100.0, "beside_ns": 50.0},
    "roofline": [{
        "precision": "double", "ns": 16.0, "share": 0.75, "bounds": {"arithmetic": 12.0}, "arithmetic": 300,
        "instructions": {"all": 500}, "loads": {"stack": 100, "data": 9}, "stores": {"stack": 20},
    }],
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value", "reach", "words"),
    [
        ("c_double", 10.0, 12.5, ["12.8 ns", "12 ns", "75%", "200 are no arithmetic", "120 reach to the stack"]),
        ("c_double", 10.0, 20.0, ["8 ns", "more than that"]),
        ("c_double", 15.0, 15.9, ["15.1 ns"]),
        ("two_threads", 1.2, 1.8, ["give 1.25"]),
        ("scan_20", 20.0, 25.0, ["3 vectors", "2 for the busiest", "12.5 ns a point", "28 times as fast at most"]),
        ("noise", 2.0, 1.6, []),
    ],
)
def test_a_gap_is_explained_by_the_profile(name: str, value: float, reach: float, words: list[str]) -> None:
    figure = {"name": name, "value": value, "reach": reach, "met": False, "ns": 16.0, "against_ns": 350.0}
    (gap,) = gaps({**FACTS, "figures": [figure, {"name": "c_float", "met": True}]})
    assert gap["name"] == name
    assert all(word in gap["text"] for word in words), gap["text"]
    assert bool(gap["text"]) == bool(words)
