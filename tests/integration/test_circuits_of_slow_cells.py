"""The half-centre, the pyloric and the feeding circuit of the examples do what their papers say."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.integrate import solve_ivp

from circuits import bursts_of, example, rises

# The half-centre: Skinner, Kopell & Marder (1994) J. Comput. Neurosci. 1:69.

HALF_CENTRE = example("half_centre")


def handovers(threshold: float) -> tuple[float, float, str]:
    """Give the period, the phase of the second cell, and which cell is the first to cross the threshold."""
    tree = HALF_CENTRE.half_centre(threshold).run(12000.0, 0.5, input={"cells": 0.8})
    time, v = np.asarray(tree["cells"]["time"]), np.asarray(tree["cells"]["v"])
    first, second = (rises(v[:, k], time, 5.0) for k in (0, 1))
    first, second = first[first > 3000.0], second[second > first[first > 3000.0][0]]
    period = float(np.diff(first).mean())
    k = np.searchsorted(time, [t for t in rises(v[:, 1], time, threshold) if t > 3000.0])
    way = "escape" if (v[k, 0] > threshold).all() else "release"
    return period, float((second[0] - first[0]) / period), way


def test_a_half_centre_alternates() -> None:
    for way, threshold in HALF_CENTRE.WAYS.items():
        period, phase, seen = handovers(threshold)
        assert phase == pytest.approx(0.5, abs=1e-3)
        assert seen in way
        assert 1500.0 < period < 3000.0


def test_the_threshold_of_the_synapses_sets_the_period_unless_the_cells_do() -> None:
    """Raised, it slows synaptic escape and quickens synaptic release; intrinsic escape hardly notices."""
    period = {threshold: handovers(threshold)[0] for threshold in (-25.0, -20.0, 0.0, 10.0, 22.5, 25.0)}
    assert period[-20.0] > 1.05 * period[-25.0]
    assert period[10.0] == pytest.approx(period[0.0], rel=0.03)
    assert period[25.0] < 0.9 * period[22.5]


def test_the_half_centre_is_that_of_another_solver() -> None:
    """The equations typed a second time, as in Yu & Thomas (2021) Biol. Cybern. 115:135, and solved by DOP853."""

    def flow(_: float, y: NDArray[np.float64]) -> NDArray[np.float64]:
        v, n = y[:2], y[2:]
        calcium = 0.015 * 0.5 * (1 + np.tanh(v / 15)) * (v - 100)
        inhibition = 0.005 * 0.5 * (1 + np.tanh(v[::-1] / 2)) * (v + 80)
        dv = 0.8 - calcium - 0.02 * n * (v + 80) - 0.005 * (v + 50) - inhibition
        return np.concatenate([dv, 0.0005 * np.cosh(v / 30) * (0.5 * (1 + np.tanh(v / 15)) - n)])

    v = np.array([-20.0, 10.0])
    start = np.concatenate([v, 0.5 * (1 + np.tanh(v / 15))])
    times = np.linspace(0.5, 8000.0, 16000)
    exact = solve_ivp(flow, (0.0, 8000.0), start, "DOP853", t_eval=times, rtol=1e-10, atol=1e-10).y[:2].T
    tree = HALF_CENTRE.half_centre(0.0).run(8000.0, 0.5, input={"cells": 0.8})
    np.testing.assert_allclose(tree["cells"]["v"], exact, atol=1e-3)


# The pyloric circuit: Prinz, Bucher & Marder (2004) Nat. Neurosci. 7:1345.

PYLORIC = example("pyloric_rhythm")


@pytest.fixture(scope="module")
def rhythm() -> dict[str, Any]:
    """Give the bursts of the three cells."""
    tree = PYLORIC.pyloric_circuit().run(13000.0, 0.025, record=())
    return {cell: bursts_of(tree, cell, pause=250.0, after=2000.0) for cell in PYLORIC.CELLS}


def test_the_pyloric_rhythm_has_three_phases(rhythm: dict[str, Any]) -> None:
    """AB/PD stops before LP starts, and LP starts and stops before PY does: what the paper calls pyloric-like."""
    pacemaker, lp, py = (rhythm[cell] for cell in ("ABPD", "LP", "PY"))
    for k, (begin, end) in enumerate(pairwise(pacemaker.start)):
        order = [begin, pacemaker.end[k]]
        for cell in (lp, py):
            (own,) = np.flatnonzero((cell.start > begin) & (cell.start < end))  # one burst in a cycle
            order += [cell.start[own], cell.end[own]]
        abpd, abpd_end, lp_start, lp_end, py_start, py_end = order
        assert abpd < abpd_end < lp_start < py_start < lp_end < py_end < end


def test_the_pyloric_rhythm_is_within_what_lobsters_do(rhythm: dict[str, Any]) -> None:
    """Table 1: mean and two standard deviations of 99 lobsters."""
    pacemaker, lp = rhythm["ABPD"], rhythm["LP"]
    assert len(pacemaker.start) >= 5
    periods = np.diff(pacemaker.start)
    assert ((periods > 952.0) & (periods < 2067.0)).all()
    lasts = pacemaker.end - pacemaker.start
    assert ((lasts > 317.0) & (lasts < 847.0)).all()
    assert 0.146 < (lp.end - lp.start).mean() / periods.mean() < 0.383


def test_the_pyloric_rhythm_does_not_bear_a_strong_synapse_from_lp_to_py(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one synapse that is weak in all pyloric networks of the paper: never above 30 nS."""
    synapses = PYLORIC.SYNAPSES
    changed = [(pre, post, kind, 100.0 if (pre, post) == ("LP", "PY") else g) for pre, post, kind, g in synapses]
    monkeypatch.setattr(PYLORIC, "SYNAPSES", changed)
    tree = PYLORIC.pyloric_circuit().run(8000.0, 0.025, record=())
    assert len(bursts_of(tree, "ABPD", pause=250.0, after=2000.0).start) < 2


# The feeding circuit: Vavoulis et al. (2007) Eur. J. Neurosci. 25:2805; periods computed by another program.

FEEDING = example("lymnaea_feeding")


@pytest.mark.parametrize(
    ("cells", "duration", "period"),
    [
        (("N1M", "N2v"), 11000.0, 2159.6),
        (("N1M", "N2v", "N3t"), 18000.0, 4134.6),
        (("SO", "N1M", "N2v", "N3t"), 12000.0, 2673.6),
    ],
)
def test_the_feeding_rhythm(cells: tuple[str, ...], duration: float, period: float) -> None:
    """N1M, N2v and N3t follow each other; N3t slows the rhythm down, and SO, which drives it, speeds it up."""
    drive = {cell: FEEDING.DRIVE[cell] for cell in cells}
    tree = FEEDING.feeding_circuit(cells).run(duration, 0.05, input=drive, record=())
    found = {cell: bursts_of(tree, cell, pause=600.0, after=2500.0) for cell in cells}
    rasp = found["N2v"].start
    assert len(rasp) >= 2
    np.testing.assert_allclose(np.diff(rasp), period, rtol=1e-3)
    if "N3t" in cells:
        for begin, end in pairwise(rasp):
            (swallow,) = (t for t in found["N3t"].start if begin < t < end)
            (protraction,) = (t for t in found["N1M"].start if begin < t < end)
            assert swallow < protraction  # after N2v comes N3t, then N1M, then N2v
