"""What `neun simulate` says of a run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from neun_py.cli.headings import count_of_spikes, heading, plural
from neun_py.cli.times import counted

if TYPE_CHECKING:
    import xarray as xr
    from rich.console import Console
    from rich.table import Table

    from neun_py.runtime.neuron import Neuron
    from neun_py.spec.model import Model

__all__ = ["picture", "summarize", "wrote"]

_WIDEST = 100
"""Characters beyond which a picture in a terminal gets no better."""
_SILENT = frozenset(("rest", "depolarisation block", "subthreshold oscillation"))
"""What is seen where there are hardly any spikes."""
_MOST = 6
"""As many presets as a hint names."""


def summarize(
    neuron: Neuron, ds: xr.Dataset, seconds: float, files: Sequence[Path], *, preset: str | None, chosen: bool
) -> None:
    """Print the run: what it was, a picture if there is no file, its numbers, what it took, its files."""
    from neun_py.cli.screen import results

    console, model = results(), neuron.model
    heading(console, model, ds.attrs, preset)
    if not files:
        picture(console, model, ds)
    console.print(_numbers(neuron, ds))
    console.print(f"{count_of_spikes(model, ds)}; {_speed(model, ds, seconds)}")
    wrote(console, files)
    if model.spike is not None and not (ds.sizes["spike"] or chosen):
        _hint(console, model)


def _hint(console: Console, model: Model) -> None:
    """Say what would make it spike: an input, and the presets that do more than rest."""
    lively = [f'"{name}"' for name, preset in model.presets.items() if {*preset.behaviour} - _SILENT]
    ways = ["--input"] * model.reads_input
    if lively:
        more = f" (neun models {model.short_name} shows all {len(model.presets)})" if len(lively) > _MOST else ""
        ways.append(f"--preset with one of {', '.join(lively[:_MOST])}{more}")
    if ways:
        console.print(f"No spikes without input: try {', or '.join(ways)}.", style="dim")


def picture(console: Console, model: Model, ds: xr.Dataset) -> None:
    """Draw what was recorded first, where the terminal has the characters."""
    from neun_py.cli.drawing import trace
    from neun_py.plotting.labels import unit_text

    names = [name for name, variable in ds.data_vars.items() if variable.dims == ("time",)]
    if not names or not ds.sizes["time"] or not console.encoding.lower().startswith("utf"):
        return
    name = str(ds.attrs["membrane"]) if ds.attrs["membrane"] in names else names[0]
    units = [unit_text(str(ds[which].attrs.get("units", "1"))) for which in (name, "time")]
    span = (float(ds.attrs["time_start"]), float(ds.attrs["time_end"]))
    time_unit = "iterations" if counted(model, ds.attrs["h"]) else units[1]
    lines = trace(ds[name], span, units[0] or str(name), time_unit, min(console.width, _WIDEST))
    console.print()
    for line in lines:
        console.print(line, style="cyan", no_wrap=True)


def _numbers(neuron: Neuron, ds: xr.Dataset) -> Table:
    """Give the table of variables: the least and largest recorded value, and the last state."""
    import numpy as np
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    from neun_py.plotting.labels import label

    table = Table(box=SIMPLE_HEAD, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("", style="cyan", no_wrap=True)
    table.add_column("", overflow="fold")
    for title in ("min", "max", "end"):
        table.add_column(title, justify="right", no_wrap=True)
    state, none = neuron.state, Text("-", style="dim")
    recorded = [str(name) for name, variable in ds.data_vars.items() if variable.dims == ("time",)]
    for name in [*state, *(name for name in recorded if name not in state)]:
        what = neuron.model.description_of(name) if name in state or name == "I" else "intermediate"
        text = label(what, {"units": neuron.model.unit_of(name)})
        values = ds[name].values if name in recorded else np.empty(0)
        ends = [f"{values.min():.5g}", f"{values.max():.5g}"] if values.size else [none, none]
        last = f"{state[name] if name in state else values[-1]:.5g}" if name in state or values.size else none
        table.add_row(name, text, *ends, last)
    if len(recorded) < len(table.rows):
        table.caption = "-: not recorded; --record NAME"
        table.caption_style, table.caption_justify = "dim", "left"
    return table


def _speed(model: Model, ds: xr.Dataset, seconds: float) -> str:
    steps = int(ds.attrs["steps"])
    rate = steps / seconds if seconds else float("inf")
    many = f"{rate / 1e6:.3g} million" if rate >= 1e6 else f"{rate:,.0f}"
    took = f"{seconds:.3g} s" if seconds >= 0.1 else f"{seconds * 1e3:.3g} ms"
    what = "computed" if counted(model, ds.attrs["h"]) else plural(steps, "iteration" if model.is_map else "step")
    return f"{what} in {took} ({many}/s)"


def wrote(console: Console, files: Sequence[Path]) -> None:
    """Print the files, if there are any."""
    if files:
        console.print(f"wrote {', '.join(map(str, files))}", style="green", soft_wrap=True)
