"""What stands at an axis: the name a person would say, and the unit."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["label", "model_name", "note", "unit_text"]

_SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def unit_text(unit: str) -> str:
    """Give a unit as one writes it: uF/cm**2 -> µF/cm², mS*mV -> mS·mV; nothing for "1"."""
    text = unit.strip()
    if text in ("1", "", "dimensionless"):
        return ""
    text = re.sub(r"\s*(?:\*\*|\^)\s*(-?\d+)", lambda found: found[1].translate(_SUPERSCRIPT), text)
    text = re.sub(r"\bu(?=[AFSVsmgMJlLWNC])", "µ", text)
    return re.sub(r"\s*\*\s*", "·", text)


def label(name: str, attrs: Mapping[str, Any], width: int | None = None) -> str:
    """Give an axis label, as "membrane potential (mV)", in lines of at most about `width` characters."""
    text = str(attrs.get("long_name") or name)
    unit = unit_text(str(attrs.get("units", "1")))
    if unit:
        text = f"{text} ({unit})"
    if width is None or len(text) <= width:
        return text
    return "\n".join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))


def model_name(ds: xr.Dataset) -> str:
    """Give the name of the model a Dataset came from, or nothing."""
    return str(ds.attrs.get("model") or ds.attrs.get("short_name") or "")


def note(ds: xr.Dataset) -> str:
    """Give in a few words how a Dataset was computed, as "RK4, double, h = 0.01 ms"; nothing if unknown.

    Where the attrs say "map" for the integrator, the step is what an iteration takes.
    """
    parts = [str(ds.attrs[key]) for key in ("integrator", "precision") if key in ds.attrs]
    if "h" in ds.attrs:
        unit = unit_text(str(ds.attrs.get("time_unit", "1")))
        step = f"{float(ds.attrs['h']):.6g}{' ' * bool(unit)}{unit}"
        if ds.attrs.get("integrator") != "map":
            parts.append(f"h = {step}")
        elif step != "1":
            parts.append(f"an iteration takes {step}")
    return ", ".join(parts)
