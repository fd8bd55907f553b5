"""Draw the picture of docs/checking-steps.md: run what the page shows, and keep what it draws in docs/images.

Run ``python tools/draw_checking_steps.py`` after the page's code, or the look of pictures, was changed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from pictures import ROOT, keep, shown_pictures

PAGE = ROOT / "docs/checking-steps.md"


def main() -> None:
    """Run the page in an empty folder, and take over its pictures."""
    with TemporaryDirectory() as folder:
        subprocess.run([sys.executable, str(ROOT / "tests/docs/shown.py"), str(PAGE)], cwd=folder, check=True)
        for name in shown_pictures(PAGE):
            keep(Path(folder) / name, name)


if __name__ == "__main__":
    main()
