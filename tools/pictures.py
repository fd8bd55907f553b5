"""Pictures that the documentation carries: small, since every clone has them."""

from __future__ import annotations

import re
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[1]
COLOURS = 64


def shown_pictures(page: Path) -> list[str]:
    """Give the names of the pictures in docs/images that a page shows."""
    return re.findall(r"\(images/([\w.-]+\.png)\)", page.read_text(encoding="utf-8"))


def keep(drawn: Path, name: str) -> None:
    """Take a picture over into docs/images, with fewer colours."""
    with Image.open(drawn) as picture:
        few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(ROOT / "docs/images" / name, optimize=True)
