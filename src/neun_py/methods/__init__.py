"""The integrators, one file each; a new one is a new file with a module-level `Tableau`."""

from __future__ import annotations

from neun_py.methods.tableau import Tableau
from neun_py.spec.registry import Registry

__all__ = ["Tableau", "integrators"]

integrators: Registry[Tableau] = Registry("integrator", package=__name__, type_=Tableau)
