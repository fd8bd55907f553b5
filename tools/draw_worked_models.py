"""Draw the pictures of docs/worked-models.md: run what the page shows, and keep what it draws in docs/images.

Run ``python tools/draw_worked_models.py`` after the page's code, or the look of pictures, was changed. Only the
pictures that the page shows are kept, with fewer colours, since every clone carries them.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/worked-models.md"
COLOURS = 64


def main() -> None:
    """Run the page in an empty folder, and take over its pictures."""
    names = re.findall(r"\(images/([\w.-]+\.png)\)", PAGE.read_text(encoding="utf-8"))
    with TemporaryDirectory() as folder:
        subprocess.run([sys.executable, str(ROOT / "tests/docs/shown.py"), str(PAGE)], cwd=folder, check=True)
        for name in names:
            with Image.open(Path(folder) / name) as drawn:
                few = drawn.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            few.save(ROOT / "docs/images" / name, optimize=True)


if __name__ == "__main__":
    main()
