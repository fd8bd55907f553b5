"""Pictures of results. Each function draws into given Axes, or makes its own, and returns them.

With ``ax=None`` the figure comes from `matplotlib.pyplot`, as notebooks expect; ``figure=`` draws into a
Figure of one's own instead and leaves pyplot alone::

    axes = plotting.traces(ds, figure=matplotlib.figure.Figure())
    plotting.save(axes, "traces.pdf")
"""

from __future__ import annotations

from neun_py.plotting.networks import connectivity, network
from neun_py.plotting.plane import phase_plane
from neun_py.plotting.rasters import raster
from neun_py.plotting.saving import ENDINGS, save
from neun_py.plotting.scans import scan
from neun_py.plotting.style import PALETTE, styled
from neun_py.plotting.time_series import compare, traces
from neun_py.plotting.work_precision import work_precision

__all__ = [
    "ENDINGS", "PALETTE", "compare", "connectivity", "network", "phase_plane", "raster", "save", "scan", "styled",
    "traces", "work_precision",
]  # fmt: skip
