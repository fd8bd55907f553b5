"""What stands above a result, on the screen and in a picture: the model, how it was computed, and its spikes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from neun_py.cli.times import counted

if TYPE_CHECKING:
    import xarray as xr
    from rich.console import Console

    from neun_py.spec.model import Model

__all__ = ["conditions", "count_of_spikes", "entitled", "heading", "plural", "rate_label"]


def heading(console: Console, model: Model, attrs: Mapping[Any, Any], preset: str | None = None) -> None:
    """Print the model's name, the preset and how it was computed; on two lines where one is too short."""
    from rich.text import Text

    title = entitled(f"{model.name} ({model.short_name})", preset)
    how = conditions(model, attrs)
    between = "  " if len(title) + len(how) + 2 <= console.width else "\n"
    console.print(Text.assemble((title, "bold"), between, (how, "dim")))


def entitled(name: str, preset: str | None) -> str:
    """Give a title that names the preset."""
    return name if preset is None else f"{name}: {preset}"


def conditions(model: Model, attrs: Mapping[Any, Any]) -> str:
    """Give in a few words, of the attrs of a result, how it was computed; the input where it is not scanned."""
    step = _with(attrs["h"], attrs["time_unit"])
    if not model.is_map:
        parts = [attrs["integrator"], attrs["precision"], f"h = {step}"]
    else:
        parts = ["map", attrs["precision"], *([] if counted(model, attrs["h"]) else [f"an iteration takes {step}"])]
    if "input" in attrs:
        parts.append(f"input {_input(str(attrs['input']), str(attrs['input_unit']))}")
    return ", ".join(parts)


def _input(written: str, unit: str) -> str:
    """Write a constant with its unit, and a stimulus as it is called."""
    try:
        return _with(float(written), unit)
    except ValueError:
        return written


def count_of_spikes(model: Model, ds: xr.Dataset) -> str:
    """Say how many spikes there were, and how often that is."""
    from neun_py.analysis import firing_rate
    from neun_py.analysis.rates import rate_unit

    if model.spike is None:
        return f"{model.short_name} has no spike condition, so no spikes are counted"
    count, time_unit = ds.sizes["spike"], str(ds.attrs["time_unit"])
    by_iteration = counted(model, ds.attrs["h"])
    span = plural(int(ds.attrs["steps"]), "iteration") if by_iteration else _with(
        ds.attrs["time_end"] - ds.attrs["time_start"], time_unit
    )  # fmt: skip
    text = f"{plural(count, 'spike')} in {span}"
    if not count:
        return text
    unit = rate_unit(time_unit)
    per = "per iteration" if by_iteration else "per unit of time" if unit == "1" else unit
    return f"{text}, {firing_rate(ds):.4g} {per}"


def rate_label(model: Model, rate: xr.DataArray, h: float) -> str:
    """Give what a firing rate is called: with its unit, of a map by the iteration."""
    from neun_py.plotting.labels import label

    if counted(model, h):
        return "spikes per iteration"
    return label(str(rate.name).replace("_", " "), rate.attrs)


def _with(number: float, unit: str) -> str:
    """Give a number with its unit."""
    from neun_py.plotting.labels import unit_text

    return f"{number:.6g} {unit_text(unit)}".rstrip()


def plural(count: int, word: str) -> str:
    """Give "1 spike", "7 spikes"."""
    return f"{count:,} {word}" + "s" * (count != 1)
