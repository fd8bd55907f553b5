"""Draw the picture of docs/methods.md: error against cost of some methods, for four models.

Run ``python tools/draw_methods.py`` after ``python benchmarks/methods.py``, or after the look of pictures was changed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import matplotlib.pyplot as plt
from matplotlib.axes import Axes

from neun_py.plotting.style import GREY, PALETTE, styled
from pictures import ROOT, keep

MODELS = {"HH": "spike", "HR": "trajectory", "Iz": "spike", "Chay": "spike", "LIF": "spike", "FHN": "spike"}
"""What is drawn, the first four that were measured, and which error of each."""

METHODS = (
    "Euler", "Heun", "RK4", "RK6", "RK8", "AB4", "ExpEuler", "RushLarsen2", "DP54", "DOP853", "Rodas4", "RK4 float",
    "RK4 at crossings",
)  # fmt: skip
MARKERS = "osv^P<>"
WORDS = {"spike": "largest error of a spike's time", "trajectory": "largest error of a state, of its range"}


def cost_of(model: Mapping[str, Any], curve: Mapping[str, Any], point: Mapping[str, Any]) -> float:
    """Give what a unit of time costs, in units of RK4 with the usual step."""
    return float(point["cost"] if "rtol" in point else curve["step_cost"] * model["step"] / point["h"])


def draw(axes: Axes, name: str, model: Mapping[str, Any], error: str) -> None:
    """Draw the curves of one model."""
    for k, method in enumerate(METHODS):
        curve = model["curves"].get(method, {"points": []})
        good = [(cost_of(model, curve, p), p[error]) for p in curve["points"] if p.get(error, 0) > 0]
        if not good:
            continue
        axes.plot(
            [x for x, _ in good], [y for _, y in good], label=method, color=PALETTE[k % len(PALETTE)],
            marker=MARKERS[k % len(MARKERS)], markersize=4, linestyle="-" if k < len(PALETTE) else "--",
        )  # fmt: skip
    axes.margins(x=0.05)
    axes.axvline(1.0, color=GREY, linewidth=0.8, linestyle=(0, (4, 3)), zorder=1)
    unit = "" if model["unit"] == "1" or error == "trajectory" else f" ({model['unit']})"
    axes.set(xscale="log", yscale="log", ylabel=WORDS[error] + unit)
    axes.set_title(f"{name}: {model['preset']}", loc="left")


def main() -> None:
    """Draw what was measured."""
    found = json.loads((ROOT / "benchmarks/results/methods.json").read_text(encoding="utf-8"))
    with styled(), TemporaryDirectory() as folder:
        figure, panels = plt.subplots(2, 2, figsize=(11, 8), layout="constrained")
        known = [one for one in MODELS.items() if one[0] in found["models"]]
        for axes, (name, error) in zip(panels.flat, known, strict=False):
            draw(axes, name, found["models"][name], error)
        for axes in panels[1]:
            axes.set_xlabel("cost, in units of RK4 with the usual step")
        shown: dict[str, Any] = {}
        for axes in panels.flat:
            shown |= {label: handle for handle, label in zip(*axes.get_legend_handles_labels(), strict=True)}
        names = [method for method in METHODS if method in shown]
        figure.legend([shown[name] for name in names], names, loc="outside right center")
        picture = Path(folder) / "work_precision_methods.png"
        figure.savefig(picture, dpi=110)
        keep(picture, picture.name)


if __name__ == "__main__":
    main()
