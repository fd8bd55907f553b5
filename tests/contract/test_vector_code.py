"""Populations are computed in SIMD lanes: the machine code of a step is arithmetic of vectors, for every model."""

from __future__ import annotations

import platform
from itertools import product

import pytest
from cases import usual_method
from machine_code import arithmetic, assembly, step_loop

from chains import longest_chain
from neun_py import Model, models
from neun_py.lower.precision import PRECISIONS, Precision
from neun_py.runtime.shape import shape_of

pytestmark = pytest.mark.skipif(
    platform.machine().lower() not in ("x86_64", "amd64"), reason="the machine code of x86-64 alone is read"
)
KERNELS = [pytest.param(m, p, id=f"{m.short_name}{p.name}") for m, p in product(models.values(), PRECISIONS.values())]


@pytest.mark.parametrize(("model", "precision"), KERNELS)
def test_a_step_is_arithmetic_of_vectors(model: Model, precision: Precision) -> None:
    """The kernel is that of neurons that differ in the first and the last parameter, as in other tests."""
    names = list(model.parameters)
    ends = {*names[:1], *names[-1:]}
    shape = shape_of(model, usual_method(model), precision).population(tuple(n for n in names if n in ends))
    loop = step_loop(assembly(shape.kernel))
    assert loop["packed"] > 0
    assert loop["scalar"] <= 0.02 * loop["packed"]
    # the step stands in this loop as a whole, but for what is the same for all neurons and is computed before it
    _, done = longest_chain(shape.source, {})
    assert loop["packed"] >= 0.25 * sum(done[kind] for kind in ("fma", "mul", "add", "div"))


def test_what_is_scalar_is_seen() -> None:
    lines = [
        ".LBB0_1:", "\tvfmadd213pd\t%zmm1, %zmm2, %zmm3", "\tvmulsd\t%xmm1, %xmm2, %xmm3", "\taddps\t%xmm1, %xmm2",
        "\tvmovupd\t%zmm1, (%rax)", "\tvpaddq\t%zmm1, %zmm2, %zmm3", "\tsqrtss\t%xmm1, %xmm1", "\taddq\t$8, %rax",
        "\tjne\t.LBB0_1", "\tvdivpd\t%zmm1, %zmm2, %zmm3", "\tretq",
    ]  # fmt: skip
    assert arithmetic(lines) == {"packed": 3, "scalar": 2}
    assert step_loop(lines) == {"packed": 2, "scalar": 2}
    assert step_loop(["\tretq"]) == {}
