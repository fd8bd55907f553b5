"""Pictures to files, the same bytes for the same picture."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Any

import numpy as np

from neun_py.errors import ArgumentError, ArgumentTypeError, suggestion
from neun_py.plotting.style import styled

__all__ = ["ENDINGS", "save"]

ENDINGS = (".png", ".pdf", ".svg")
"""The endings of the files that `save` writes."""

# without these matplotlib writes the time of day into the file
_METADATA: dict[str, dict[str, Any]] = {".png": {}, ".pdf": {"CreationDate": None}, ".svg": {"Date": None}}


def save(picture: Any, path: str | os.PathLike[str]) -> Path:
    """Write a picture; the ending chooses .png, .pdf or .svg. Twice the same picture gives the same bytes.

    The file appears whole or not at all.

    Parameters
    ----------
    picture : Axes, array of Axes or Figure
        What a function of this module returned.
    path : path

    Raises
    ------
    ArgumentError
        For another ending, and where the file cannot be written.
    ArgumentTypeError
        For what is no picture, such as the Dataset of a run.
    """
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure

    path = Path(path)
    kind = path.suffix.lower()
    if kind not in ENDINGS:
        near = suggestion(kind, ENDINGS)
        raise ArgumentError(f"{str(path)!r} is no picture's name; it ends in {', '.join(ENDINGS)}{near}")
    if not path.parent.exists():
        raise ArgumentError(f"{path} cannot be written: there is no folder {path.parent}; make it first")
    several = list(np.ravel(np.asarray(picture, object))) if isinstance(picture, np.ndarray | list | tuple) else []
    first = several[0] if several else picture
    figure = first if isinstance(first, Figure) else first.figure if isinstance(first, Artist) else None
    while figure is not None and not isinstance(figure, Figure):
        figure = figure.figure  # a SubFigure lies in another
    if figure is None:
        raise ArgumentTypeError(
            f"a picture is Axes or a Figure, not {type(picture).__name__}; "
            f"draw it first, as in plotting.save(plotting.traces(ds), {path.name!r})"
        )
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with styled():
            figure.savefig(part, format=kind[1:], metadata=_METADATA[kind])
        part.replace(path)
    except OSError as error:
        raise ArgumentError(f"{path} cannot be written: {error.strerror or error}") from error
    finally:
        if part.exists():
            part.unlink()
    return path
