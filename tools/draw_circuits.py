"""Draw the pictures of docs/circuits.md: run the examples that the page shows, and keep what they draw in docs/images.

Run ``python tools/draw_circuits.py`` after one of these examples, or the look of pictures, was changed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from pictures import ROOT, keep, shown_pictures


def main() -> None:
    """Run each example in an empty folder, and take over its picture."""
    with TemporaryDirectory() as folder:
        for name in shown_pictures(ROOT / "docs/circuits.md"):
            example = ROOT / "examples" / Path(name).with_suffix(".py")
            subprocess.run([sys.executable, str(example)], cwd=folder, check=True)
            keep(Path(folder) / name, name)


if __name__ == "__main__":
    main()
