"""Networks: populations as nodes, projections as arrows; and who is connected to whom, as a matrix."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py.errors import ArgumentError, ArgumentTypeError, UnknownNameError
from neun_py.plotting.panels import make_panels
from neun_py.plotting.style import GREY, PALETTE, styled

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import FigureBase

__all__ = ["connectivity", "network"]

_COLOURS = {"excitatory": PALETTE[0], "inhibitory": PALETTE[1], "electrical": PALETTE[2], "": GREY}
_ENDS = {"excitatory": "-|>", "inhibitory": "|-|", "electrical": "-", "": "-|>"}
_RADIUS = 0.22
"""Of the largest population's node; populations stand on a circle of radius 1."""
_CELLS = 512
"""Rows and columns of a connectivity picture at most; beyond, neurons share one."""


def network(net: Any, ax: Axes | None = None, *, figure: FigureBase | None = None, title: str | None = None) -> Axes:
    """Draw populations as discs, and projections as arrows between them with the number of their connections.

    Arrows that excite are blue, those that inhibit orange with a bar at their end, electrical ones green without an
    end; grey ones can be either.

    Parameters
    ----------
    net : Network or mapping
        A network; or what its `outline` gives, ``{"populations": {name: {"size": ...}}, "projections": [...]}``.
    ax, figure, title
        As `traces`.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        If it is neither, or has no populations.
    """
    outline = net.outline() if hasattr(net, "outline") else net
    if not isinstance(outline, Mapping) or not {"populations", "projections"} <= set(outline):
        raise ArgumentTypeError(f"a picture of a network is drawn of a Network or of its outline, not of {net!r}")
    populations, projections = outline["populations"], outline["projections"]
    if not populations:
        raise ArgumentError("the network is empty, and gives no picture; add a population")
    places = _places(list(populations))
    sizes = {name: max(int(told["size"]), 1) for name, told in populations.items()}
    largest = max(sizes.values())
    radii = {name: _RADIUS * (0.6 + 0.4 * (size / largest) ** 0.5) for name, size in sizes.items()}
    with styled():
        (panel,) = make_panels(1, ax=ax, figure=figure, size=(6.0, 5.0))
        panel.set_aspect("equal")
        panel.axis("off")
        for told, bend in zip(projections, _bends(projections), strict=True):
            _arrow(panel, told, places, radii, bend)
        for name, told in populations.items():
            _node(panel, name, told, places[name], radii[name])
        _limits(panel, places)
        if title:
            panel.set_title(title)
    return panel


def connectivity(
    projection: Any, ax: Axes | None = None, *, figure: FigureBase | None = None, title: str | None = None
) -> Axes:
    """Draw who is connected to whom: presynaptic neurons down, postsynaptic ones across, the number of connections.

    Parameters
    ----------
    projection : Projection or mapping
        A projection; or ``{"pre_index": ..., "post_index": ..., "shape": (pre, post)}``.
    ax, figure, title
        As `traces`. More than 512 neurons share rows and columns.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        If it is neither, or there are no neurons.
    """
    pre, post, shape, names = _connections(projection)
    if not all(shape):
        raise ArgumentError("there are no neurons, and so no picture of their connections")
    rows, columns = (min(size, _CELLS) for size in shape)
    counts, _, _ = np.histogram2d(pre, post, (rows, columns), [(0, shape[0]), (0, shape[1])])
    with styled():
        from matplotlib.colors import LinearSegmentedColormap

        (panel,) = make_panels(1, ax=ax, figure=figure, size=(5.0, 4.5))
        shades = LinearSegmentedColormap.from_list("neun_py", ["white", PALETTE[0]])
        shown = panel.imshow(
            counts, cmap=shades, vmin=0, vmax=max(counts.max(), 1.0), aspect="auto", interpolation="nearest",
            extent=(-0.5, shape[1] - 0.5, shape[0] - 0.5, -0.5),
        )  # fmt: skip
        panel.grid(visible=False)
        panel.set_xlabel(f"postsynaptic neuron{names[1]}")
        panel.set_ylabel(f"presynaptic neuron{names[0]}")
        if counts.max() > 1:
            panel.figure.colorbar(shown, ax=panel, label="connections")
        if title:
            panel.set_title(title)
    return panel


def _connections(given: Any) -> tuple[Any, Any, tuple[int, int], tuple[str, str]]:
    if hasattr(given, "pre_index") and hasattr(given, "ends"):
        ends = given.ends
        names = f" of {ends.pre}", f" of {ends.post}"
        return given.pre_index, given.post_index, (ends.pre_size, ends.post_size), names
    if not isinstance(given, Mapping):
        raise ArgumentTypeError(f"connections are drawn of a Projection or of their arrays, not of {given!r}")
    for key in ("pre_index", "post_index", "shape"):
        if key not in given:
            raise UnknownNameError("array of the connections", key, given)
    first, second = (int(size) for size in given["shape"])
    return np.asarray(given["pre_index"]), np.asarray(given["post_index"]), (first, second), ("", "")


def _places(names: list[str]) -> dict[str, tuple[float, float]]:
    """Give where the populations stand: one in the middle, two side by side, more on a circle."""
    count = len(names)
    if count == 1:
        return {names[0]: (0.0, 0.0)}
    start = np.pi if count == 2 else np.pi / 2
    angles = [start - 2 * np.pi * k / count for k in range(count)]
    return {name: (float(np.cos(a)), float(np.sin(a))) for name, a in zip(names, angles, strict=True)}


def _bends(projections: Any) -> list[float]:
    """Give how much each arrow bends, so that those between the same two populations lie apart."""
    seen: dict[tuple[str, str], int] = {}
    bends = []
    for told in projections:
        pair = told["pre"], told["post"]
        before = seen.get(pair, 0)
        seen[pair] = before + 1
        bends.append(0.18 + 0.16 * before)
    return bends


def _arrow(
    panel: Axes, told: Mapping[str, Any], places: Mapping[str, tuple[float, float]], radii: Mapping[str, float],
    bend: float,
) -> None:  # fmt: skip
    """Draw one projection, and its number of connections beside it."""
    from matplotlib.patches import FancyArrowPatch

    effect = str(told.get("effect", ""))
    colour, end = _COLOURS.get(effect, GREY), _ENDS.get(effect, "-|>")
    (x0, y0), (x1, y1) = places[told["pre"]], places[told["post"]]
    own = told["pre"] == told["post"]
    if own:  # a loop on the side that faces out
        away = np.array([x0, y0]) / max(np.hypot(x0, y0), 1e-9) if (x0, y0) != (0.0, 0.0) else np.array([0.0, 1.0])
        aside, radius = np.array([-away[1], away[0]]), radii[told["pre"]]
        begin, stop = ((x0, y0) + radius * (0.8 * away + s * 0.6 * aside) for s in (1, -1))
        style, label = f"arc3,rad={-1.2 - 4 * (bend - 0.18)}", (x0, y0) + (radius * 2.4 + 0.5 * (bend - 0.18)) * away
    else:
        along = np.array([x1 - x0, y1 - y0])
        length = float(np.hypot(*along))
        unit, aside = along / length, np.array([along[1], -along[0]]) / length
        # those of the two directions leave and arrive at different places
        begin = (x0, y0) + radii[told["pre"]] * (0.92 * unit + 0.39 * aside)
        stop = (x1, y1) - (radii[told["post"]] + 0.03) * (0.92 * unit - 0.39 * aside)
        style, label = f"arc3,rad={bend}", (begin + stop) / 2 + (0.5 * bend * length + 0.02) * aside
    arrow = end if end != "|-|" else "|-|, widthA=0, widthB=0.35"
    panel.add_patch(FancyArrowPatch(
        tuple(begin), tuple(stop), connectionstyle=style, arrowstyle=arrow, mutation_scale=14, linewidth=1.6,
        color=colour, shrinkA=0, shrinkB=0,
    ))  # fmt: skip
    text = f"{int(told['connections']):,}\n{told.get('synapse', '')}".strip()
    panel.text(float(label[0]), float(label[1]), text, ha="center", va="center", fontsize=8, color=colour,
               bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.0})  # fmt: skip


def _node(panel: Axes, name: str, told: Mapping[str, Any], place: tuple[float, float], radius: float) -> None:
    from matplotlib.patches import Circle

    panel.add_patch(Circle(place, radius, facecolor="white", edgecolor="#1F2933", linewidth=1.4, zorder=3))
    lines = [name, f"{int(told['size']):,} {told.get('model', '')}".strip()]
    panel.text(place[0], place[1], "\n".join(lines), ha="center", va="center", fontsize=9, zorder=4)


def _limits(panel: Axes, places: Mapping[str, tuple[float, float]]) -> None:
    """Leave room for loops and their labels all around."""
    x, y = (np.array([place[k] for place in places.values()]) for k in (0, 1))
    panel.set_xlim(float(x.min()) - 0.75, float(x.max()) + 0.75)
    panel.set_ylim(float(y.min()) - 0.75, float(y.max()) + 0.75)
