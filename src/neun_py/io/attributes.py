"""Attributes that a file can keep: text, numbers, and lists of numbers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py.errors import ArgumentError

if TYPE_CHECKING:
    import xarray as xr

__all__ = [
    "lists_as_text",
    "plain_attributes",
    "require_plain_attributes",
    "require_plain_dataset",
    "text_as_lists",
]


def require_plain_attributes(owner: str, attrs: Mapping[Any, Any], *, names: bool = False) -> None:
    """Refuse attributes that a file cannot keep as they are; those of a network's tree may be lists of names.

    Raises
    ------
    ArgumentError
        For what is neither text nor a number, nor a list of numbers.
    """
    for key, value in attrs.items():
        if not (isinstance(value, str) or _is_number(value) or _is_list(value) or (names and _is_names(value))):
            raise ArgumentError(
                f"{owner}: the attribute {key!r} is {type(value).__name__}; a file keeps text, numbers and lists of "
                "numbers, so write it as text (json.dumps)"
            )


def _is_number(x: object) -> bool:
    return isinstance(x, int | float | np.number) and not isinstance(x, bool)


def _is_list(x: object) -> bool:
    return isinstance(x, list) and all(_is_number(n) for n in x)


def _is_names(x: object) -> bool:
    return isinstance(x, list) and all(isinstance(n, str) for n in x)


def lists_as_text(attrs: Mapping[Any, Any]) -> dict[Any, Any]:
    """Give lists as JSON, for a format that has no list of no or of one number."""
    return {key: json.dumps(value) if isinstance(value, list) else value for key, value in attrs.items()}


def text_as_lists(attrs: Mapping[Any, Any], *, names: bool = False) -> dict[Any, Any]:
    """Give what `lists_as_text` was given."""
    found = dict(attrs)
    for key, value in attrs.items():
        if isinstance(value, str) and value.startswith("["):
            try:
                numbers = json.loads(value)
            except ValueError:
                continue
            if _is_list(numbers) or (names and _is_names(numbers)):
                found[key] = numbers
    return found


def require_plain_dataset(ds: xr.Dataset, *, names: bool = False) -> None:
    """As `require_plain_attributes`, of a Dataset and of all that is in it."""
    require_plain_attributes("the Dataset", ds.attrs, names=names)
    for name, variable in ds.variables.items():
        require_plain_attributes(str(name), variable.attrs)


def plain_attributes(attrs: Mapping[Any, Any]) -> dict[Any, Any]:
    """Give NumPy's scalars as Python's."""
    return {key: value.item() if isinstance(value, np.generic) else value for key, value in attrs.items()}
