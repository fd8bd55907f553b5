"""``neun scan``: one quantity through a range, and the firing rate at each value."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from neun_py.cli.files import check_files, draw, write_numbers
from neun_py.cli.headings import conditions, entitled, heading, plural, rate_label
from neun_py.cli.options import (
    Debug,
    Integrator,
    Load,
    ModelName,
    Output,
    Plot,
    Precision,
    PresetName,
    Settings,
    UsualDuration,
    UsualStep,
    count,
    input_option,
    number,
)
from neun_py.cli.screen import late_progress, results
from neun_py.cli.times import usual_times
from neun_py.cli.values import values_of
from neun_py.errors import ArgumentError

if TYPE_CHECKING:
    import xarray as xr

    from neun_py.spec.model import Model

__all__ = ["scan"]

_SCAN = "Scan"
_USUAL_INPUT = 0.1
_LINE = 92
"""Small characters in a line above a picture of a scan."""
_WIDER = 1.8
"""How much wider those of the title are."""


def scan(
    short_name: ModelName,
    name: Annotated[str, typer.Argument(metavar="NAME", help='A parameter, an initial value, or "input".')],
    first: Annotated[
        float, typer.Option("--from", metavar="A", help="The first value.", parser=number, rich_help_panel=_SCAN)
    ],
    last: Annotated[
        float, typer.Option("--to", metavar="B", help="The last value.", parser=number, rich_help_panel=_SCAN)
    ],
    points: Annotated[
        int, typer.Option("--points", metavar="N", help="How many values.", parser=count, rich_help_panel=_SCAN)
    ] = 20,
    log: Annotated[
        bool, typer.Option("--log", help="Space the values evenly in their logarithm.", rich_help_panel=_SCAN)
    ] = False,
    current: Annotated[Any, input_option("The input", "the preset's, or 0.1")] = None,
    duration: UsualDuration = None,
    step: UsualStep = None,
    changes: Settings = None,
    preset: PresetName = None,
    integrator: Integrator = "RK4",
    precision: Precision = "double",
    plot: Plot = None,
    output: Output = None,
    load: Load = None,
    debug: Debug = False,
) -> None:
    """Measure the firing rate while one quantity goes through a range."""
    check_files(plot, output)
    from neun_py import studies
    from neun_py.library.registered import models

    model = models[short_name]
    if model.spike is None:
        raise ArgumentError(f"{short_name} has no spike condition, so it has no firing rate to scan")
    if name == "input" and current is not None:
        raise ArgumentError("input is scanned; leave out --input")
    if current is None and name != "input" and preset is None:
        current = _USUAL_INPUT
    values = values_of(model, changes)
    length, h = usual_times(model, preset, duration, step)
    with late_progress(f"scanning {name}") as progress:
        rate = studies.scan(
            model,
            name,
            _values(first, last, points, log),
            duration=length,
            h=h,
            input=current,
            integrator=integrator,
            precision=precision,
            progress=progress,
            preset=preset,
            given=values,
        )
    result = _Result(model, rate, name, preset)
    _report(result, _write(result, plot, output, log=log))


@dataclass(frozen=True)
class _Result:
    """A scan: of which model, what was found, what was scanned, and the preset."""

    model: Model
    rate: xr.DataArray
    name: str
    preset: str | None

    @property
    def label(self) -> str:
        """What the rate is called."""
        return rate_label(self.model, self.rate, self.rate.attrs["h"])


def _values(first: float, last: float, points: int, log: bool) -> Any:
    import numpy as np

    if not (np.isfinite(first) and np.isfinite(last)):
        raise ArgumentError("--from and --to must be finite")
    if log and not (first > 0 and last > 0):
        raise ArgumentError("--log needs --from and --to above zero")
    found = np.geomspace(first, last, points) if log else np.linspace(first, last, points)
    found[np.abs(found) < 1e-14 * max(abs(first), abs(last))] = 0.0  # what rounding leaves of zero
    return found


def _write(result: _Result, plot: Path | None, output: Path | None, *, log: bool) -> tuple[Path, ...]:
    """Write what was asked for, and give the files."""
    files: tuple[Path, ...] = ()
    rate, model = result.rate, result.model
    if output is not None:
        files += write_numbers(rate, output)
    if plot is not None:
        from neun_py import plotting
        from neun_py.plotting.style import GREY

        def picture(figure: Any) -> Any:
            how = textwrap.wrap(conditions(model, rate.attrs), _LINE)
            title = entitled(model.name, result.preset)
            own_line = len(how) > 1 or len(how[0]) + _WIDER * len(title) > _LINE
            title += "\n" * (len(how) if own_line else 0)
            axes = plotting.scan(rate, figure=figure, ylabel=result.label, title=title)
            axes.set_title("\n".join(how), loc="right", fontsize=8, fontweight="normal", color=GREY)
            if log:
                axes.set_xscale("log")
            return axes

        files += draw(plot, (6.4, 4.0), picture)
    return files


def _report(result: _Result, files: tuple[Path, ...]) -> None:
    """Print the points as a table with bars, or, if they are in a file, their range."""
    from neun_py.cli.points import bars
    from neun_py.cli.summary import wrote
    from neun_py.plotting.labels import label

    console = results()
    rate, name = result.rate, result.name
    heading(console, result.model, rate.attrs, result.preset)
    if files:
        across = label(name, {"units": rate.coords[name].attrs["units"]})
        low, high = float(rate.min()), float(rate.max())
        console.print(f"{plural(rate.size, 'point')} of {across}: {result.label} from {low:.4g} to {high:.4g}")
        wrote(console, files)
    else:
        console.print(bars(rate, name, result.label, console))
