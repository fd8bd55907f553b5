"""The paths of the noise: their law, and that all steps of a family see the same one."""

from __future__ import annotations

import ctypes
import itertools
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from scipy import stats

import neun_py as neun
from neun_py.errors import ArgumentError
from neun_py.kernels.path_layout import DEEPEST, TOP, family_of
from neun_py.kernels.plain_path import PlainPath, path_agrees
from neun_py.lower.precision import DOUBLE, PRECISIONS
from neun_py.runtime.noise import path_kernel

Values = npt.NDArray[np.float64]

PATH = neun.Model(
    name="Path", short_name="Path", source="none", time_unit="1", parameters={},
    equations="dw/dt = xi\ndz/dt = w\ndu/dt = xi_u",
    variables={name: neun.Variable(0.0, "1", name) for name in "wzu"},
)  # fmt: skip
"""With SRA1 z is the integral of the path w without an error, whatever the step."""


def paths(h: float, steps: int, size: int = 1, names: str = "w", **options: Any) -> list[Values]:
    """Give paths (time, neuron), which begin at 0."""
    index = options.pop("index", 0)
    p = neun.Population(PATH, size, integrator=neun.integrators.SRA1(**options), index=index)
    found = p.run(steps * h, h, record=list(names))
    return [np.concatenate([np.zeros((1, size)), found[name].values]) for name in names]


@pytest.mark.parametrize(("h", "steps"), [(0.1, 8), (512.0, 6), (3e-6, 5), (1.0, 1030)])
def test_a_finer_step_sees_the_same_path(h: float, steps: int) -> None:
    coarse = paths(h, steps, 3, "wzu", seed=5)
    for finer in (1, 2, 5):
        fine = paths(h / 2**finer, steps * 2**finer, 3, "wzu", seed=5)
        for one, other, size in zip(coarse, fine, (h**0.5, h**1.5, h**0.5), strict=True):
            assert abs(one - other[:: 2**finer]).max() < 1e-13 * size * steps**1.5


def test_increments_and_integrals_have_their_law() -> None:
    """Var D = h, cov(D, Z) = h**2/2, var Z = h**3/3: each within 4 standard errors."""
    h, size = 0.3, 40_000
    w, z = paths(h, 3, size, "wz", seed=1)
    d = np.diff(w, axis=0)[2] / h**0.5
    s = (np.diff(z, axis=0)[2] - h * w[2]) / h**1.5
    for found, wanted, spread in ((d, 0.0, 1.0), (s, 0.0, 3**-0.5), (d * d, 1.0, 2**0.5), (s * s, 1 / 3, 2**0.5 / 3)):
        assert abs(found.mean() - wanted) < 4 * spread / size**0.5
    assert abs((d * s).mean() - 0.5) < 4 * np.std(d * s) / size**0.5
    assert stats.kstest(d, "norm").pvalue > 1e-3
    assert stats.kstest(s * 3**0.5, "norm").pvalue > 1e-3


def correlations(columns: list[Values]) -> list[float]:
    """Give the correlation of each two, in standard errors."""
    size = len(columns[0]) ** 0.5
    return [float(np.corrcoef(a, b)[0, 1]) * size for a, b in itertools.combinations(columns, 2)]


def test_nothing_else_is_alike() -> None:
    """Steps, neurons, noises, seeds, streams and families of steps."""
    size, h = 40_000, 0.25
    w, u = paths(h, 6, size, "wu", seed=1)
    steps = list(np.diff(w, axis=0))
    others = [np.diff(u, axis=0)[0], np.diff(paths(h, 1, size, seed=2)[0], axis=0)[0]]
    for x, stream, index in ((h, 1, 0), (h, 0, size), (0.3, 0, 0)):
        others.append(np.diff(paths(x, 1, size, seed=1, stream=stream, index=index)[0], axis=0)[0])
    found = correlations([*steps, *others, np.roll(steps[0], 1), steps[0] ** 2, steps[1] ** 2])
    assert max(map(abs, found[:-1])) < 4.5
    along = paths(0.01, 40_000, 2, seed=3)[0]
    increments = np.diff(along, axis=0)
    assert max(map(abs, correlations([increments[:-3, 0], increments[3:, 0], increments[:-3, 1]]))) < 4
    assert abs(np.mean(increments**2) / 0.01 - 1) < 4 * (2 / increments.size) ** 0.5


@pytest.mark.parametrize("precision", PRECISIONS.values(), ids=list(PRECISIONS))
def test_a_kernel_that_is_wrong_is_found_out(precision: Any) -> None:
    right = path_kernel(precision).call
    assert path_agrees(right, precision)
    assert not path_agrees(lambda table: 0, precision)

    def one_step_further(table: int) -> int:
        words = (ctypes.c_int64 * 14).from_address(table)
        words[3] += 1
        return right(table)

    assert not path_agrees(one_step_further, precision)


def test_the_plain_path_is_that_of_a_population() -> None:
    family = family_of(0.1)
    assert family is not None
    assert (family.mantissa, family.depth) == (1.6, TOP + 4)
    w = paths(0.1, 12, 2, seed=9, stream=4, index=7)[0]
    plain = PlainPath(family, family.key(9, 4, "xi"), 8)
    sums = np.cumsum([0.0, *(plain.increments(k)[0] for k in range(12))])
    assert w[:, 1] == pytest.approx(sums, abs=1e-15)


def test_families_of_steps() -> None:
    assert family_of(2.0 ** (TOP + 1)) is None
    assert family_of(2.0 ** (TOP - DEEPEST) * 0.999) is None
    for h in (1e-9, 1e-6, 0.1, 1.0, 1e3):
        family = family_of(h)
        assert family is not None
        assert family.mantissa * 2.0 ** (TOP - family.depth) == h
    neuron = neun.Neuron(PATH, integrator="SRA1")
    for h in (9e-10, 2048.0):
        with pytest.raises(
            ArgumentError, match=r"none that SRA1 finds noise for: paths have steps from 9\.3e-10 to 2048"
        ):
            neuron.step(h)
    neuron.step(0.1)
    with pytest.raises(ArgumentError, match="finds noise for"):
        neun.Population(PATH, 2, integrator="EulerMaruyama").run(1e-8, 1e-10)
    neun.Population("HH", 2, integrator="EulerMaruyama").run(1e-9, 1e-10)  # there is no noise to be found


# -- where the step changes --


def test_a_finer_step_goes_on_with_the_same_path() -> None:
    neuron = neun.Neuron(PATH, integrator=neun.integrators.SRA1(seed=2))
    neuron.run(1.2, 0.1)
    neuron.run(0.8, 0.05)
    neuron.set_time(0.0)  # the clock is not the path
    neuron.run(1.0, 0.2)
    assert neuron["w"] == pytest.approx(paths(0.05, 60, seed=2)[0][-1, 0], abs=1e-14)
    neuron.reset()
    neuron.run(3.0, 0.1)
    assert neuron["w"] == pytest.approx(paths(0.1, 30, seed=2)[0][-1, 0], abs=1e-14)


def test_a_longer_step_begins_where_it_has_a_point() -> None:
    neuron = neun.Neuron(PATH, integrator=neun.integrators.SRA1(seed=2))
    neuron.run(0.3, 0.1)
    before = neuron["w"]
    neuron.run(0.4, 0.2)  # from 0.4 on, so that 0.3 to 0.4 is never seen, and nothing twice
    whole = paths(0.1, 8, seed=2)[0][:, 0]
    assert before == pytest.approx(whole[3], abs=1e-15)
    assert neuron["w"] - before == pytest.approx(whole[8] - whole[4], abs=1e-14)


def test_steps_of_two_families_by_turns_repeat_nothing() -> None:
    p = neun.Population(PATH, 20_000, integrator=neun.integrators.SRA1(seed=2))
    pieces = []
    for h in (0.1, 0.12, 0.1, 0.12, 0.1):
        before = p["w"]
        p.step(h)
        pieces.append((p["w"] - before) / h**0.5)
    assert max(map(abs, correlations(pieces))) < 4


def test_single_precision_has_the_same_path() -> None:
    found = []
    for precision in ("double", "float"):
        p = neun.Population(PATH, 5, integrator=neun.integrators.SRA1(seed=2), precision=precision)
        found.append(p.run(2.0, 0.1, record=["w"])["w"].values)
    assert abs(found[0] - found[1]).max() < 20 * 2.0**-22
    assert DOUBLE.word == found[0].itemsize == 2 * found[1].itemsize
