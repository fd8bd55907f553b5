"""``--load``: register the model of a model file, or run a Python file, as ``python my_model.py`` would."""

from __future__ import annotations

import runpy
import sys
import traceback
from collections.abc import Iterable
from contextlib import redirect_stdout
from pathlib import Path

import typer

from neun_py.errors import ArgumentError, ModelFileError, NeunError

__all__ = ["load_files", "loaded_model"]

_LOADED = "neun_py.loaded"
"""Where a command line keeps the short names of the models that its files defined."""


def load_files(context: typer.Context, paths: Iterable[Path] | None) -> Iterable[Path] | None:
    """Register the models of model files and run other files; the callback of the option."""
    for path in paths or ():
        names = [_register(path)] if path.suffix.lower() == ".toml" else _defined(path)
        context.meta.setdefault(_LOADED, []).extend(names)
    return paths


def loaded_model(context: typer.Context) -> str:
    """Give the short name of the one model that the files of this command line defined.

    Raises
    ------
    ArgumentError
        If they defined none, or several.
    """
    names = list(dict.fromkeys(context.meta.get(_LOADED, ())))
    if len(names) == 1:
        return str(names[0])
    if names:
        raise ArgumentError(f"missing argument 'MODEL': the loaded files define {', '.join(names)}; name one of them")
    raise ArgumentError("missing argument 'MODEL'; neun models lists them")


def _defined(path: Path) -> list[str]:
    """Run a file, and give the short names of the models that it registered."""
    from neun_py.library.registered import models

    before = set(models)
    _run(path)
    return [name for name in models if name not in before]


def _register(path: Path) -> str:
    """Register the model of a model file, and give its short name.

    Raises
    ------
    ArgumentError
        If there is no such file, its model's name is another's, or it is wrong: the first mistake is said, for an error
        is one line, and a note says how to see the others.
    """
    from neun_py.io.model_files import load_model
    from neun_py.library.registered import register

    try:
        model = load_model(path)
        register(model)
        return model.short_name
    except ModelFileError as error:
        first, *others = error.mistakes
        cause = f"{first.cause}. {first.fix}" if first.fix else first.cause
        wrong = ArgumentError(f"--load {path}, line {first.line}, column {first.column}: {cause}")
        more = f"{len(others)} more {'mistakes' if len(others) > 1 else 'mistake'}; " if others else ""
        wrong.add_note(f"{more}neun models --check {path} shows {'all' if others else 'it'}")
        raise wrong from error
    except ArgumentError as error:
        text = str(error)
        raise ArgumentError(f"--load {text if text.startswith(str(path)) else f'{path}: {text}'}") from None


def _run(path: Path) -> None:
    """Run one file under the name "neun_load": what stands under ``if __name__ == "__main__"`` is left out.

    What it prints goes to stderr, since stdout is for results.

    Raises
    ------
    ArgumentError
        If there is no such file, or it fails; the message gives the line.
    NeunError
        What the file raised, with a note that gives the line.
    """
    if not path.is_file():
        raise ArgumentError(f"--load {path}: there is no such file")
    folder = str(path.resolve().parent)
    sys.path.insert(0, folder)  # so that it can import its neighbours
    try:
        with redirect_stdout(sys.stderr):
            runpy.run_path(str(path), run_name="neun_load")
    except NeunError as error:
        error.add_note(_place(path, error))
        raise
    except (Exception, SystemExit) as error:
        message = error.msg if isinstance(error, SyntaxError) else str(error)
        cause = f"{type(error).__name__}: {message}" if message else type(error).__name__
        raise ArgumentError(f"--load {_place(path, error)}: {cause}") from error
    finally:
        sys.path.remove(folder)


def _place(path: Path, error: BaseException) -> str:
    """Say where in the file an error began."""
    if isinstance(error, SyntaxError):
        return f"{path}, line {error.lineno}"
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == str(path)]
    return f"{path}, line {lines[-1]}" if lines else str(path)
