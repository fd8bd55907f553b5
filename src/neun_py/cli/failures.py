"""What went wrong, in one line on stderr, and the exit code that says which kind it was."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from typing import Any

import typer

from neun_py.errors import EquationError, NeunError, NumericalError

__all__ = ["guarded", "one_line", "say", "show_warning"]

FAILED, MISUSED, INTERRUPTED = 1, 2, 130

_ELSEWHERE = {"--dt": "--step", "--h": "--step", "--time": "--duration", "--method": "--integrator"}
"""What other programs call our options."""

# Typer has had Click's exceptions under several names; the parent of the public one is all of them.
_UsageError: type[typer.BadParameter] = typer.BadParameter.__mro__[1]


def guarded(command: Callable[[], None], *, debug: bool) -> int:
    """Run a command and give the exit code; with `debug`, an error shows its traceback as well."""
    try:
        command()
        sys.stdout.flush()
    except typer.Exit as ended:
        return ended.exit_code
    except BrokenPipeError:  # the reader of the pipe has gone, as `neun models | head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        say("interrupted")
        return INTERRUPTED
    except (_UsageError, NeunError, OSError) as error:
        if debug:
            traceback.print_exception(error)
        say(one_line(error))
        return _exit_code(error)
    return 0


def _exit_code(error: BaseException) -> int:
    if isinstance(error, NumericalError | OSError):
        return FAILED
    return MISUSED


def one_line(error: BaseException) -> str:
    """Give an error's message and its notes in one line."""
    if isinstance(error, EquationError):  # without the text and the mark under it
        message = f"line {error.line}, column {error.column}: {error.cause}"
        message += f". {error.fix}" if error.fix else ""
    elif isinstance(error, _UsageError):
        message = error.format_message()
        message = message[:1].lower() + message[1:]
        if hasattr(error, "possibilities") and hasattr(error, "option_name"):  # Click's words differ with its version
            wrong = error.option_name
            right = [_ELSEWHERE[wrong]] if wrong in _ELSEWHERE else sorted(error.possibilities or ())
            message = f"no such option: {wrong}"
            message += f"; did you mean {' or '.join(map(repr, right))}?" if right else ""
    else:
        message = str(error)
    notes = "".join(f" ({note})" for note in getattr(error, "__notes__", ()))
    return " ".join((message + notes).split())


def say(message: str) -> None:
    """Write a line on stderr, as long as it is: a terminal wraps it, a log keeps it whole."""
    from rich.console import Console
    from rich.text import Text

    Console(stderr=True).print(Text.assemble(("neun: ", "bold red"), message), soft_wrap=True)


def show_warning(message: Warning | str, category: type[Warning], *rest: Any, **more: Any) -> None:
    """Show a warning as errors are shown."""
    say(f"{category.__name__}: {' '.join(str(message).split())}")
