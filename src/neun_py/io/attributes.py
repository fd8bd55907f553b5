"""Attributes that a file can keep: text and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from neun_py.errors import ArgumentError

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["plain_attributes", "require_plain_attributes", "require_plain_dataset"]


def require_plain_attributes(owner: str, attrs: Mapping[Any, Any]) -> None:
    """Refuse attributes that a file cannot keep as they are.

    Raises
    ------
    ArgumentError
        For what is neither text nor a number.
    """
    for key, value in attrs.items():
        if isinstance(value, bool | np.bool_) or not isinstance(value, str | int | float | np.number):
            raise ArgumentError(
                f"{owner}: the attribute {key!r} is {type(value).__name__}; a file keeps text and numbers, "
                "so write it as text (json.dumps)"
            )


def require_plain_dataset(ds: xr.Dataset) -> None:
    """As `require_plain_attributes`, of a Dataset and of all that is in it."""
    require_plain_attributes("the Dataset", ds.attrs)
    for name, variable in ds.variables.items():
        require_plain_attributes(str(name), variable.attrs)


def plain_attributes(attrs: Mapping[Any, Any]) -> dict[Any, Any]:
    """Give NumPy's scalars as Python's."""
    return {key: value.item() if isinstance(value, np.generic) else value for key, value in attrs.items()}
