"""The registry of connection rules."""

from __future__ import annotations

from neun_py.spec.registry import LOWER_CASE, Registry
from neun_py.topology.rule import RuleKind

__all__ = ["connect"]

connect = Registry("connection rule", package="neun_py.topology.rules", type_=RuleKind, form=LOWER_CASE)
