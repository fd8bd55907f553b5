"""``--load``: register the model of a model file, or run a Python file, as ``python my_model.py`` would."""

from __future__ import annotations

import runpy
import sys
import traceback
from collections.abc import Iterable
from contextlib import redirect_stdout
from pathlib import Path

from neun_py.errors import ArgumentError, ModelFileError, NeunError

__all__ = ["load_files"]


def load_files(paths: Iterable[Path] | None) -> Iterable[Path] | None:
    """Register the models of model files and run other files; the callback of the option."""
    for path in paths or ():
        if path.suffix.lower() == ".toml":
            _register(path)
        else:
            _run(path)
    return paths


def _register(path: Path) -> None:
    """Register the model of a model file.

    Raises
    ------
    ArgumentError
        If there is no such file, its model's name is another's, or it is wrong: the first mistake is said, for an error
        is one line, and a note says how to see the others.
    """
    from neun_py.io.model_files import load_model
    from neun_py.library.registered import register

    try:
        register(load_model(path))
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
