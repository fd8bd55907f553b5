"""The environments in which peers are measured, one each, because they cannot share versions of numpy.

``python benchmarks/peers/environments.py make FOLDER`` makes them; with the environment variable NEUN_PEERS set to that
folder the benchmarks measure the peers too, each by the script ``<peer>_hh.py`` beside this file, and of networks by
``<peer>_cobahh.py`` and ``<peer>_balanced.py``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
PEERS = ("brian2", "jax", "nest")
VARIABLE = "NEUN_PEERS"
_MADE_FROM = "made-from.txt"  # the requirements, written when all of them are installed


def _say(peer: str, why: str) -> None:
    print(f"{peer} is skipped: {why}", file=sys.stderr)


def _command(*words: str | Path) -> str | None:
    """Run a command that sees nothing of this environment; give what it prints, or None and its last words."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    try:
        result = subprocess.run([str(word) for word in words], capture_output=True, text=True, env=clean, timeout=900)
    except (OSError, subprocess.TimeoutExpired) as error:
        print(error, file=sys.stderr)
        return None
    if result.returncode:
        print("\n".join(result.stderr.strip().splitlines()[-3:]), file=sys.stderr)
        return None
    return result.stdout


def _python(peer: str, folder: Path) -> Path:
    return folder.resolve() / peer / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _ready(peer: str, folder: Path) -> bool:
    """Say whether the environment is there, with all that is required now."""
    made_from = folder / peer / _MADE_FROM
    wanted = (HERE / f"{peer}.txt").read_text()
    return _python(peer, folder).exists() and made_from.exists() and made_from.read_text() == wanted


def python_of(peer: str, folder: Path) -> Path | None:
    """Make or reuse a peer's environment in a folder; give its Python, or say why there is none."""
    python = _python(peer, folder)
    if _ready(peer, folder):
        return python
    requirements = HERE / f"{peer}.txt"
    try:
        venv.create(folder / peer, clear=True, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        _say(peer, f"its environment could not be made: {error}")
        return None
    # wheels only: what has none for this Python would be built for many minutes, or not at all
    if _command(python, "-m", "pip", "install", "--quiet", "--only-binary", ":all:", "-r", requirements) is None:
        _say(peer, f"pip could not install {requirements.name}")
        return None
    (folder / peer / _MADE_FROM).write_text(requirements.read_text())
    return python


def existing(peer: str) -> Path | None:
    """Give the Python of a peer's environment in the folder named by NEUN_PEERS, or say how to make it."""
    named = os.environ.get(VARIABLE)
    if named and _ready(peer, Path(named)):
        return _python(peer, Path(named))
    why = f"no environment for {peer}.txt in {named}" if named else f"{VARIABLE} names no folder of environments"
    _say(peer, f"{why}; make it by: python benchmarks/peers/environments.py make {named or 'FOLDER'}")
    return None


def measure(peer: str, python: Path, *arguments: str) -> dict[str, Any] | None:
    """Run a peer's script and give the figures that it prints, or say that it failed."""
    printed = _command(python, HERE / f"{peer}_hh.py", *arguments)
    try:
        found: dict[str, Any] = json.loads(printed.strip().splitlines()[-1]) if printed else {}
    except ValueError:
        found = {}
    if "ns_per_neuron_step" not in found:
        _say(peer, f"{peer}_hh.py gave no figures")
        return None
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("action", choices=("make",))
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    made = [peer for peer in PEERS if python_of(peer, folder)]
    print(f"made {', '.join(made) or 'none'}: set {VARIABLE}={folder.resolve()}")
    sys.exit(len(made) < len(PEERS))


if __name__ == "__main__":
    main()
