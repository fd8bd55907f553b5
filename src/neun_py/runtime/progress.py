"""Progress of long work, with an estimate of what is left."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack

from neun_py.errors import ArgumentTypeError

__all__ = ["reporter"]


def reporter(
    progress: bool | Callable[[int, int], None] | None, total: int, stack: ExitStack, what: str = "simulating"
) -> Callable[[int], None]:
    """Give a function that is told how much is done.

    Parameters
    ----------
    progress : bool, callable or None
        True: a bar on the terminal; a function: it is called with (done, total); False or None: silence.
    total : int
        How much there is.
    stack : ExitStack
        Closes the bar.
    what : str, optional
        What stands before the bar.
    """
    if progress is None or progress is False:
        return lambda done: None
    if callable(progress):
        call = progress
        return lambda done: call(done, total)
    if progress is not True:
        raise ArgumentTypeError(f"progress is True, False or a function of (done, total), not {progress!r}")
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    bar = stack.enter_context(Progress(*columns, console=Console(stderr=True), transient=True))
    task = bar.add_task(what, total=total)
    return lambda done: bar.update(task, completed=done)
