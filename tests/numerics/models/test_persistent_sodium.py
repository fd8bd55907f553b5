"""The persistent sodium plus potassium model: Izhikevich (2007) Dynamical Systems in Neuroscience, ch. 4 and 6.

Bifurcations of rest are computed here from the equations, written by hand, and looked for in runs of the model. What
ch. 6 prints of two of them, and what the figures of Boergers (2017) show of a third, is compared with that.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import Any

import numpy as np
import pytest
import scipy.optimize
from model_checks import require_order, spikes_of, steady_rate, up_crossings

import neun_py as neun


@dataclass(frozen=True)
class Cell:
    """The equations of ch. 4 with C = 1 and tau = 1; the defaults are those of the high threshold (Fig. 4.1a)."""

    gl: float = 8.0
    el: float = -80.0
    gna: float = 20.0
    gk: float = 10.0
    m: tuple[float, float] = (-20.0, 15.0)
    n: tuple[float, float] = (-25.0, 5.0)

    def steady(self, v: float) -> tuple[float, float]:
        (m_half, m_slope), (n_half, n_slope) = self.m, self.n
        return 1 / (1 + exp((m_half - v) / m_slope)), 1 / (1 + exp((n_half - v) / n_slope))

    def flow(self, current: float) -> Any:
        def of(_: float, y: Any) -> list[float]:
            v, n = y
            m, n_inf = self.steady(v)
            return [
                current - self.gl * (v - self.el) - self.gna * m * (v - 60) - self.gk * n * (v + 90), n_inf - n
            ]  # fmt: skip

        return of

    def held(self, v: float) -> float:
        """Give the current that holds rest at v."""
        return float(-self.flow(0.0)(0.0, [v, self.steady(v)[1]])[0])

    def eigenvalues(self, v: float) -> Any:
        m, n = self.steady(v)
        slope = self.gna * (m + m * (1 - m) / self.m[1] * (v - 60))
        return np.linalg.eigvals([[-self.gl - slope - self.gk * n, -self.gk * (v + 90)], [n * (1 - n) / self.n[1], -1]])

    def hopf(self, below: float, above: float) -> float:
        """Give the potential at which eigenvalues cross the imaginary axis as a pair."""
        v = scipy.optimize.brentq(lambda x: float(self.eigenvalues(x).real.max()), below, above, xtol=1e-12)
        assert abs(self.eigenvalues(v).imag).min() > 0.1
        return float(v)


HIGH = Cell()
LOW = Cell(el=-78.0, n=(-45.0, 5.0))
SUBCRITICAL = Cell(gl=1.0, el=-78.0, gna=4.0, gk=4.0, m=(-30.0, 7.0), n=(-45.0, 5.0))
LOW_VALUES: dict[str, Any] = {"vl": -78.0, "n_half": -45.0}


@pytest.mark.parametrize(
    ("cell", "current", "values"),
    [(HIGH, 10.0, {}), (LOW, 40.0, LOW_VALUES),
     (SUBCRITICAL, 45.0, {**LOW_VALUES, "gl": 1.0, "gna": 4.0, "gk": 4.0, "m_half": -30.0, "m_slope": 7.0})],
    ids=["high", "low", "subcritical"],
)  # fmt: skip
def test_agrees_with_an_independent_integration(cell: Cell, current: float, values: dict[str, Any]) -> None:
    require_order("INapIK", cell.flow(current), 8.0, 0.01, tolerance=1e-5, current=current, **values)


def test_rest() -> None:
    v = scipy.optimize.brentq(HIGH.held, -70, -62, xtol=1e-12)
    ds = neun.Neuron("INapIK", preset="rest").run(100.0, record=["v"])
    assert float(ds["v"][-1]) == pytest.approx(v, abs=1e-9)
    assert v == pytest.approx(-65.95, abs=5e-3)


def test_saddle_node_on_an_invariant_circle() -> None:
    """High threshold: rest and saddle merge at 4.513, where one eigenvalue is zero, and the period grows as 1/root."""
    fold = scipy.optimize.minimize_scalar(lambda v: -HIGH.held(v), bounds=(-64, -58), method="bounded")
    onset = -float(fold.fun)
    assert onset == pytest.approx(4.513, abs=1e-3)
    assert float(HIGH.eigenvalues(fold.x).real.max()) == pytest.approx(0.0, abs=1e-4)
    assert len(spikes_of("INapIK", 400.0, current=onset - 0.01)) == 0
    near = [np.diff(spikes_of("INapIK", 800.0, current=onset + d))[-1] for d in (0.001, 0.004)]
    assert near[0] / near[1] == pytest.approx(2.0, rel=0.05)


def test_normal_forms_of_the_book() -> None:
    """Izhikevich (2007), sect. 6.1.1, dV/dt = (I - 4.51) + 0.1887 (V + 61)**2 at the saddle-node of the high threshold.

    Sect. 6.1.3, the supercritical Hopf bifurcation of the low one: at 14.66, -56.5 mV, turning with 2.14 rad/ms.
    """
    fold = scipy.optimize.minimize_scalar(
        lambda v: -HIGH.held(v), bounds=(-64, -58), method="bounded", options={"xatol": 1e-9}
    )
    near = [HIGH.held(float(fold.x) + d) for d in (-1e-3, 0.0, 1e-3)]
    curvature = (near[0] - 2 * near[1] + near[2]) / 1e-6
    assert -float(fold.fun) == pytest.approx(4.51, abs=5e-3) and float(fold.x) == pytest.approx(-61.0, abs=0.5)
    assert -curvature / 2 == pytest.approx(0.1887, abs=5e-5)
    v = LOW.hopf(-58.0, -54.0)
    assert LOW.held(v) == pytest.approx(14.66, abs=5e-3) and v == pytest.approx(-56.5, abs=0.05)
    assert float(abs(LOW.eigenvalues(v).imag).max()) == pytest.approx(2.14, abs=5e-3)


def test_homoclinic_bifurcation_of_a_figure() -> None:
    """Boergers (2017) An Introduction to Modeling Neuronal Dynamics, figures of ch. 16 and 17, tau_n = 0.15 ms.

    The author's programs (ITNG/ModelingNeuralDynamics) follow the cycle down to -1.38, where it comes near the saddle,
    and draw -1.4 without one; at 4.4 rest and the cycle are both there.
    """
    counts = {}
    for current, v, n in ((-1.38, -30.0, 0.2), (-1.4, -30.0, 0.2), (4.4, -30.0, 0.2), (4.4, -70.0, 0.0)):
        ds = neun.Neuron("INapIK", tau_n=0.15, v=v, n=n).run(60.0, 0.001, input=current, record=())
        counts[current, v] = int((ds.spike_time.values > 40.0).sum())
    assert counts[-1.38, -30.0] > 4 and counts[-1.4, -30.0] == 0
    assert counts[4.4, -30.0] > 15 and counts[4.4, -70.0] == 0


def test_supercritical_hopf_bifurcation() -> None:
    """Low threshold: rest ends at 14.66; the oscillation begins small, as the root of the distance, at 338 Hz."""
    v = LOW.hopf(-58.0, -54.0)
    onset = LOW.held(v)
    assert onset == pytest.approx(14.66, abs=5e-3)
    period = 2 * np.pi / float(abs(LOW.eigenvalues(v).imag).max())
    sizes = []
    for above in (0.1, 0.4):
        neuron = neun.Neuron("INapIK", v=v + 0.5, **LOW_VALUES)
        late = neuron.run(600.0, input=onset + above, record=["v"])["v"].sel(time=slice(500.0, None))
        sizes.append(float(late.max() - late.min()))
        if above == 0.1:
            found = np.diff(up_crossings(late.time.to_numpy(), late.to_numpy(), v)).mean()
            assert found == pytest.approx(period, rel=5e-3)
    assert sizes[1] / sizes[0] == pytest.approx(2.0, rel=0.05)
    below = neun.Neuron("INapIK", v=v + 0.5, **LOW_VALUES).run(600.0, input=onset - 1.0, record=["v"])["v"]
    assert float(np.ptp(below.sel(time=slice(500.0, None)).to_numpy())) < 1e-3


def test_subcritical_hopf_bifurcation() -> None:
    """Below 48.90 rest is stable and spikes go on as well; the preset's pulse leads from one to the other."""
    v = SUBCRITICAL.hopf(-52.0, -47.0)
    assert SUBCRITICAL.held(v) == pytest.approx(48.90, abs=5e-3)
    rest = scipy.optimize.brentq(lambda x: SUBCRITICAL.held(x) - 45, -55.0, v)
    assert float(SUBCRITICAL.eigenvalues(rest).real.max()) < 0
    assert rest == pytest.approx(-50.4067, abs=1e-4)
    assert len(spikes_of("INapIK", 200.0, preset="bistability", current=45.0)) == 0
    kicked = spikes_of("INapIK", 300.0, preset="bistability")
    assert kicked[0] > 20.0 and kicked[-1] > 290.0
    assert len(spikes_of("INapIK", 300.0, preset="bistability", current=49.5)) > 10


def test_depolarisation_block() -> None:
    """Rest is stable again above 200.4 (high threshold); the preset settles there after one spike."""
    v = HIGH.hopf(-21.0, -18.0)
    assert HIGH.held(v) == pytest.approx(200.4, abs=0.05)
    ds = neun.Neuron("INapIK", preset="depolarisation block").run(100.0, record=["v"])
    settled = scipy.optimize.brentq(lambda x: HIGH.held(x) - 250, v, 0.0)
    assert ds.sizes["spike"] == 1 and float(ds["v"][-1]) == pytest.approx(settled, abs=1e-6)


def test_presets() -> None:
    """A rate that begins at zero and one that does not; an oscillation below threshold."""
    assert 1000 * steady_rate(spikes_of("INapIK", 200.0, preset="tonic spiking")) == pytest.approx(141.4, abs=0.1)
    slow, fast = (np.diff(spikes_of("INapIK", d, preset=name)) for name, d in (("class 1", 200.0), ("class 2", 120.0)))
    assert slow[0] > 1.6 * slow[-1] and bool(np.all(np.diff(slow) < 0))
    assert fast[0] < 1.15 * fast[-1] and 1000 / fast[0] > 250
    ds = neun.Neuron("INapIK", preset="subthreshold oscillation").run(80.0, record=["v"])
    late = ds["v"].sel(time=slice(40.0, None))
    assert ds.sizes["spike"] == 0
    assert float(late.max() - late.min()) == pytest.approx(15.24, abs=0.05)
    crossings = up_crossings(late.time.to_numpy(), late.to_numpy(), -55.0)
    assert np.diff(crossings).mean() == pytest.approx(2.867, abs=0.005)
