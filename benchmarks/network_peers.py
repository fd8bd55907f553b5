"""Simulators of networks that stand ready in processes of their own, so that turns there and here can alternate."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "peers"))

from environments import existing  # noqa: E402

__all__ = ["NAMES", "NetworkPeer"]

NAMES = {"cobahh": ("brian2",), "balanced": ("brian2", "nest")}
"""Which peers simulate each network."""


class NetworkPeer:
    """One of the scripts ``peers/<peer>_<network>.py``: it builds its network once, and answers a seed with a run.

    Attributes
    ----------
    name : str
        The peer's, with that of its flags.
    there : bool
        Whether its environment is there and it has not failed; `existing` says how to make one.
    """

    def __init__(self, peer: str, network: str, duration: float, flags: str = "fast") -> None:
        self.name = peer if peer != "brian2" else f"{peer}_{flags}"
        python = existing(peer)
        self.there = python is not None
        if python is not None:
            script = HERE / "peers" / f"{peer}_{network}.py"
            self._process = subprocess.Popen(
                [python, script, "--duration", str(duration), "--flags", flags],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # a program of many lines fills a pipe that nobody reads
                text=True,
            )

    def turn(self, seed: int) -> dict[str, Any] | None:
        """Simulate with a seed; give what the script says of it (see ``peers/network_runs.py``)."""
        if not self.there:
            return None
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            self._process.stdin.write(f"{seed}\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # it has ended: nothing more is read from it
        for line in self._process.stdout:  # simulators greet, and warn
            if line.startswith("{"):
                found: dict[str, Any] = json.loads(line)
                return found
        self.there = False
        print(f"{self.name} is skipped: its script ended without an answer; run it by hand to see why", file=sys.stderr)
        return None

    def close(self) -> None:
        """End it."""
        if hasattr(self, "_process"):
            if self._process.stdin is not None:
                self._process.stdin.close()
            self._process.wait(timeout=60)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
