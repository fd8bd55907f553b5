"""The machine on which figures are measured: a figure without it says nothing."""

from __future__ import annotations

import platform
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from neun_py._version import __version__
from neun_py.runtime.lanes import cores

__all__ = ["in_words", "machine"]

_SETS = {"avx512f": "AVX-512", "avx2": "AVX2", "avx": "AVX", "sse2": "SSE2", "sve": "SVE", "neon": "NEON"}
"""Instruction sets by LLVM's names, the widest of a family first."""


def machine() -> dict[str, Any]:
    """Give processor, cores, instruction set, system and versions."""
    from llvmlite import binding

    features = binding.get_host_cpu_features()
    found = next((text for name, text in _SETS.items() if features.get(name)), "no vectors")
    if features.get("fma") or found in ("SVE", "NEON"):
        found += " and FMA"
    return {
        "processor": _processor(),
        "architecture": platform.machine(),
        "core": str(binding.get_host_cpu_name()),
        "instructions": found,
        "cores": cores(),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        **{name: version(name) for name in ("numpy", "llvmlite")},
        "neun_py": __version__,
    }


def in_words(facts: dict[str, Any]) -> str:
    """Give the machine and the versions in a few words."""
    count = facts["cores"]
    software = ", ".join(f"{name} {facts[name.lower()]}" for name in ("Python", "llvmlite", "numpy", "neun_py"))
    what = f"{facts['processor']} ({facts['core']}), {count} core{'s' * (count != 1)}, {facts['instructions']}"
    return f"{what}; {facts['system']}; {software}"


def _processor() -> str:
    """Give the processor's own name, as far as the system tells it."""
    if sys.platform == "darwin":
        question = ["sysctl", "-n", "machdep.cpu.brand_string"]
        asked = subprocess.run(question, capture_output=True, text=True, check=False)
        return asked.stdout.strip() or platform.machine()
    told = Path("/proc/cpuinfo")
    if told.exists():
        for line in told.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name" and value.strip():
                return value.strip()
    return platform.processor() or platform.machine()
