"""LLVM: from its text to object code for this processor."""

from __future__ import annotations

import os
from functools import cache
from typing import Any

__all__ = ["assembly", "object_code", "processor"]


def processor() -> tuple[str, str]:
    """Give the processor that is compiled for, and its features: this one, or what the environment says.

    ``NEUN_CPU`` and ``NEUN_CPU_FEATURES`` choose another, to see that its bits are the same.
    """
    import llvmlite.binding as llvm

    name = os.environ.get("NEUN_CPU") or llvm.get_host_cpu_name()
    chosen = os.environ.get("NEUN_CPU_FEATURES")
    features = llvm.get_host_cpu_features().flatten() if chosen is None else chosen
    return name, features


@cache
def _machine() -> Any:
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    name, features = processor()
    target = llvm.Target.from_default_triple()
    reloc = "static" if target.name.startswith("x86") else "default"
    return target.create_target_machine(
        cpu=name, features=features, opt=3, reloc=reloc, codemodel="jitdefault", jit=True
    )


def _optimised(text: str, pairs: bool) -> Any:
    """Give LLVM's module of a text, as its passes leave it."""
    import llvmlite.binding as llvm

    machine = _machine()
    module = llvm.parse_assembly(text)
    module.verify()
    module.triple, module.data_layout = llvm.get_process_triple(), str(machine.target_data)
    level = int(os.environ.get("NEUN_OPTIMISATION", "3"))
    options = llvm.create_pipeline_tuning_options(speed_level=level)
    options.loop_vectorization, options.slp_vectorization = level > 0, pairs
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return module


def object_code(text: str, pairs: bool) -> bytes:
    """Compile a text.

    Parameters
    ----------
    text : str
        In LLVM's language.
    pairs : bool
        Whether scalar operations of one kind are computed in pairs.
    """
    code: bytes = _machine().emit_object(_optimised(text, pairs))
    return code


def assembly(text: str, pairs: bool) -> str:
    """Give what a text is compiled to, as the processor's assembly."""
    code: str = _machine().emit_assembly(_optimised(text, pairs))
    return code
