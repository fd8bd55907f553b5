"""One writer at a time: a lock that ends with the process that holds it, however that ends."""

from __future__ import annotations

import os
import sys
import weakref
from pathlib import Path

from neun_py.errors import ArgumentError

__all__ = ["Lock"]


class Lock:
    """The right to write, held from here to `release`, or to the end of the process.

    The system keeps the lock, not the file that bears it: what a killed process leaves behind locks nothing. Where
    the system or the file system has no such locks (Windows, some network folders), nothing is locked.

    Parameters
    ----------
    file : Path
        The file that bears the lock; it is made.
    what : str
        What is written, for the message.

    Raises
    ------
    ArgumentError
        If another process, or another object of this one, holds it.
    """

    def __init__(self, file: Path, what: str) -> None:
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o666)
        self._end = weakref.finalize(self, os.close, descriptor)
        if sys.platform != "win32":
            import fcntl

            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                self.release()
                raise ArgumentError(
                    f"{what} is being written by another process, or by another run of this one; "
                    "wait for its end, or give another path"
                ) from None
            except OSError:  # a file system without locks
                pass

    def release(self) -> None:
        """Give the right back; once is enough."""
        self._end()
