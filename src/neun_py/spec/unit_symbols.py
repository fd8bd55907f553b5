"""What the symbols of units mean: dimension and size.

The field's own are in a table, for Pint takes half a second to import; every other symbol is looked up with
Pint, one symbol at a time, and a test holds the table against Pint.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any

__all__ = ["SYMBOLS", "Powers", "look_up"]

# Names and exponents, none of them zero.
Powers = tuple[tuple[str, Fraction], ...]
# The dimension, sorted by name, and the decimal logarithm of the size in SI base units.
Meaning = tuple[Powers, float]

_PREFIXES = {
    "": 0, "f": -15, "p": -12, "n": -9, "u": -6, "µ": -6, "μ": -6, "m": -3, "c": -2, "k": 3, "M": 6, "G": 9,
}  # fmt: skip
_SIEMENS = {"current": 2, "length": -2, "mass": -1, "time": 3}
_OHM = {"current": -2, "length": 2, "mass": 1, "time": -3}
# Symbol, decimal logarithm of its size, dimension, the prefixes that it takes here.
_TABLE: tuple[tuple[str, int, Mapping[str, int], str], ...] = (
    ("V", 0, {"current": -1, "length": 2, "mass": 1, "time": -3}, "pnuµμm"),
    ("A", 0, {"current": 1}, "fpnuµμm"),
    ("S", 0, _SIEMENS, "fpnuµμm"),
    ("F", 0, {**_SIEMENS, "time": 4}, "fpnuµμm"),
    ("C", 0, {"current": 1, "time": 1}, "fpnuµμm"),
    ("ohm", 0, _OHM, "kMG"),
    ("Ω", 0, _OHM, "kMG"),
    ("s", 0, {"time": 1}, "nuµμm"),
    ("Hz", 0, {"time": -1}, "mkM"),
    ("m", 0, {"length": 1}, "nuµμmc"),
    ("M", 3, {"length": -3, "substance": 1}, "nuµμm"),
    ("mol", 0, {"substance": 1}, "fpnuµμm"),
    ("K", 0, {"temperature": 1}, "m"),
    ("degC", 0, {"temperature": 1}, ""),  # for a difference: an offset has no place in an equation
)

SYMBOLS: Mapping[str, Meaning] = {
    prefix + symbol: (
        tuple((name, Fraction(e)) for name, e in dimension.items()),
        float(log + _PREFIXES[prefix]),
    )
    for symbol, log, dimension, prefixes in _TABLE
    for prefix in ("", *prefixes)
}


def look_up(symbol: str) -> Meaning | None:
    """Give what a symbol means; None when nothing does, or it is no multiple of base units, as dB is not."""
    return SYMBOLS.get(symbol) or _from_pint(symbol)


@lru_cache(maxsize=1)
def _registry() -> Any:
    import pint

    return pint.UnitRegistry()


def _from_pint(symbol: str) -> Meaning | None:
    if symbol.startswith("_"):
        return None
    registry = _registry()
    try:
        quantities = [registry.Quantity(x, symbol).to_base_units() for x in (0.0, 1.0, 2.0)]
        at = [float(q.magnitude) for q in quantities]
        dimension = dict(quantities[0].dimensionality)
    except Exception:  # Pint has no one error for this: undefined, tokens, asserts, scaling factors
        return None
    # Offsets, as of degF, drop out of differences; a logarithmic unit is not straight.
    scale = at[1] - at[0]
    if not (math.isfinite(scale) and scale > 0 and math.isclose(at[2] - at[1], scale, rel_tol=1e-9)):
        return None
    powers = ((str(name).strip("[]"), Fraction(e).limit_denominator(1000)) for name, e in dimension.items())
    return tuple(sorted(powers)), round(math.log10(scale), 12)
