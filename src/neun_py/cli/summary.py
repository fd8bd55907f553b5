"""What `neun simulate` says of a run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import xarray as xr
    from rich.console import Console
    from rich.table import Table

    from neun_py.runtime.neuron import Neuron

__all__ = ["conditions", "heading", "picture", "plural", "spikes", "summarize", "wrote"]

_WIDEST = 100
"""Characters beyond which a picture in a terminal gets no better."""


def summarize(neuron: Neuron, ds: xr.Dataset, seconds: float, files: Sequence[Path], *, chosen: bool) -> None:
    """Print the run: what it was, a picture if there is no file, its numbers, what it took, its files."""
    from neun_py.cli.screen import results

    console = results()
    heading(console, ds.attrs)
    if not files:
        picture(console, ds)
    console.print(_numbers(neuron, ds))
    console.print(f"{spikes(ds)}; {_speed(ds, seconds)}")
    wrote(console, files)
    model = neuron.model
    if not (ds.sizes["spike"] or chosen) and model.presets:
        names = ", ".join(f'"{name}"' for name in model.presets)
        console.print(f"No spikes without input: try --input, or --preset with one of {names}.", style="dim")


def heading(console: Console, attrs: Mapping[Any, Any]) -> None:
    """Print the model's name and how it was computed."""
    from rich.text import Text

    title = f"{attrs['model']} ({attrs['short_name']})"
    console.print(Text.assemble((title, "bold"), "  ", (conditions(attrs), "dim")))


def conditions(attrs: Mapping[Any, Any]) -> str:
    """Give in a few words, of the attrs of a result, how it was computed; the input where it is not scanned."""
    parts = [attrs["integrator"], attrs["precision"], f"h = {_with(attrs['h'], attrs['time_unit'])}"]
    if "input" in attrs:
        parts.append(f"input {_input(str(attrs['input']), str(attrs['input_unit']))}")
    return ", ".join(parts)


def _input(written: str, unit: str) -> str:
    """Write a constant with its unit, and a stimulus as it is called."""
    try:
        return _with(float(written), unit)
    except ValueError:
        return written


def picture(console: Console, ds: xr.Dataset) -> None:
    """Draw what was recorded first, where the terminal has the characters."""
    from neun_py.cli.drawing import trace
    from neun_py.plotting.labels import unit_text

    names = [name for name, variable in ds.data_vars.items() if variable.dims == ("time",)]
    if not names or not ds.sizes["time"] or not console.encoding.lower().startswith("utf"):
        return
    name = str(ds.attrs["membrane"]) if ds.attrs["membrane"] in names else names[0]
    units = [unit_text(str(ds[which].attrs.get("units", "1"))) for which in (name, "time")]
    span = (float(ds.attrs["time_start"]), float(ds.attrs["time_end"]))
    lines = trace(ds[name], span, units[0] or str(name), units[1], min(console.width, _WIDEST))
    console.print()
    for line in lines:
        console.print(line, style="cyan", no_wrap=True)


def _numbers(neuron: Neuron, ds: xr.Dataset) -> Table:
    """Give the table of variables: the least and largest recorded value, and the last state."""
    import numpy as np
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    from neun_py.plotting.labels import label

    table = Table(box=SIMPLE_HEAD, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("", style="cyan", no_wrap=True)
    table.add_column("", overflow="fold")
    for title in ("min", "max", "end"):
        table.add_column(title, justify="right", no_wrap=True)
    state = neuron.state
    recorded = [str(name) for name, variable in ds.data_vars.items() if variable.dims == ("time",)]
    for name in [*state, *(name for name in recorded if name not in state)]:
        what = neuron.model.description_of(name) if name in state or name == "I" else "intermediate"
        text = label(what, {"units": neuron.model.unit_of(name)})
        values = ds[name].values if name in recorded else np.empty(0)
        ends = [f"{values.min():.5g}", f"{values.max():.5g}"] if values.size else ["", ""]
        last = f"{state[name] if name in state else values[-1]:.5g}" if name in state or values.size else ""
        table.add_row(name, text, *ends, last)
    return table


def spikes(ds: xr.Dataset) -> str:
    """Say how many spikes there were, and how often that is."""
    from neun_py.analysis import firing_rate
    from neun_py.analysis.rates import rate_unit

    count, time_unit = ds.sizes["spike"], str(ds.attrs["time_unit"])
    text = f"{plural(count, 'spike')} in {_with(ds.attrs['time_end'] - ds.attrs['time_start'], time_unit)}"
    if not count:
        return text
    unit = rate_unit(time_unit)
    return f"{text}, {firing_rate(ds):.4g} {'per unit of time' if unit == '1' else unit}"


def _speed(ds: xr.Dataset, seconds: float) -> str:
    steps = int(ds.attrs["steps"])
    rate = steps / seconds if seconds else float("inf")
    many = f"{rate / 1e6:.3g} million" if rate >= 1e6 else f"{rate:,.0f}"
    took = f"{seconds:.3g} s" if seconds >= 0.1 else f"{seconds * 1e3:.3g} ms"
    return f"{plural(steps, 'step')} in {took} ({many}/s)"


def _with(number: float, unit: str) -> str:
    """Give a number with its unit."""
    from neun_py.plotting.labels import unit_text

    return f"{number:.6g} {unit_text(unit)}".rstrip()


def plural(count: int, word: str) -> str:
    """Give "1 spike", "7 spikes"."""
    return f"{count:,} {word}" + "s" * (count != 1)


def wrote(console: Console, files: Sequence[Path]) -> None:
    """Print the files, if there are any."""
    if files:
        console.print(f"wrote {', '.join(map(str, files))}", style="green", soft_wrap=True)
