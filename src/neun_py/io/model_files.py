"""Model files: a model as a text that a person writes, reads and edits, in TOML."""

from __future__ import annotations

import os

from neun_py.errors import ArgumentError, ArgumentTypeError
from neun_py.io.atomic import checked_path, replacing
from neun_py.io.model_reading import model_from_text
from neun_py.io.model_syntax import text_of
from neun_py.io.model_writing import model_to_text
from neun_py.spec.model import Model

__all__ = ["load_model", "save_model"]

_ENDING = ".toml"


def load_model(path: str | os.PathLike[str]) -> Model:
    """Read a model from a file in TOML, with the fields of `Model`; it is not registered.

    The file is parsed and checked, and nothing in it is evaluated: one from a stranger is safe to read.

    Parameters
    ----------
    path : str or path
        The file.

    Returns
    -------
    Model
        The model; `register` gives it its class names.

    Raises
    ------
    ModelFileError
        With everything that is wrong, each with its line and column in the file, and the fix.
    ArgumentError
        If there is no such file, or it cannot be read.

    Examples
    --------
    >>> import neun_py as neun
    >>> neun.save_model(neun.models.Iz, "izhikevich.toml")
    >>> neun.load_model("izhikevich.toml") == neun.models.Iz
    True
    """
    file = checked_path(path)
    return model_from_text(text_of(file), str(file))


def save_model(model: Model, path: str | os.PathLike[str]) -> None:
    """Write a model into a file in TOML, of which `load_model` gives an equal one; one that is there is replaced.

    Parameters
    ----------
    model : Model
        The model.
    path : str or path
        The file; it ends in .toml.

    Raises
    ------
    ArgumentTypeError
        If it is no model.
    ArgumentError
        If the file cannot be written.
    """
    if not isinstance(model, Model):
        raise ArgumentTypeError(f"save_model writes a Model, not {type(model).__name__}")
    file = checked_path(path)
    if file.suffix.lower() != _ENDING:
        raise ArgumentError(f"a model file ends in {_ENDING}, and {str(file)!r} does not")
    try:
        data = model_to_text(model).encode("utf-8")
    except UnicodeEncodeError as error:
        raise ArgumentError(f"{model.short_name} has a text that is none in UTF-8: {error.reason}") from None
    with replacing(file) as part:
        part.write_bytes(data)
