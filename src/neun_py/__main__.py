"""``python -m neun_py``: the command line."""

from __future__ import annotations

import sys

from neun_py.cli import main

if __name__ == "__main__":
    sys.exit(main())
