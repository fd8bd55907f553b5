"""LLVM: from its text to object code for this processor."""

from __future__ import annotations

import os
from functools import cache
from typing import Any

from neun_py.kernels.compiler.kinds import CompilerError

__all__ = ["assembly", "object_code", "settings"]


def settings() -> tuple[str, ...]:
    """Give all that machine code depends on beside LLVM's text.

    These are the version of LLVM, the kind of machine and object file, the processor that is compiled for and its
    features, and the optimiser's level. ``NEUN_CPU``, ``NEUN_CPU_FEATURES`` and ``NEUN_OPTIMISATION`` choose others
    of the last three, to see that their bits are the same.
    """
    import llvmlite.binding as llvm

    version = ".".join(str(part) for part in llvm.llvm_version_info)
    return version, llvm.get_process_triple(), *_processor(), str(_level())


def _processor() -> tuple[str, str]:
    import llvmlite.binding as llvm

    name = os.environ.get("NEUN_CPU") or llvm.get_host_cpu_name()
    chosen = os.environ.get("NEUN_CPU_FEATURES")
    if chosen is not None:
        return name, chosen
    try:
        return name, llvm.get_host_cpu_features().flatten()
    except RuntimeError:  # LLVM cannot ask every processor; its name says most
        return name, ""


def _level() -> int:
    chosen = os.environ.get("NEUN_OPTIMISATION", "3")
    if chosen not in ("0", "1", "2", "3"):
        raise CompilerError(f"NEUN_OPTIMISATION is {chosen!r}; it is a level of LLVM's optimiser, 0 to 3")
    return int(chosen)


@cache
def _machine() -> Any:
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    name, features = _processor()
    target = llvm.Target.from_triple(llvm.get_process_triple())
    reloc = "static" if target.name.startswith("x86") else "default"
    return target.create_target_machine(
        cpu=name, features=features, opt=3, reloc=reloc, codemodel="jitdefault", jit=True
    )


def _optimised(text: str, pairs: bool) -> Any:
    """Give LLVM's module of a text, as its passes leave it."""
    import llvmlite.binding as llvm

    machine, level = _machine(), _level()
    try:
        module = llvm.parse_assembly(text)
        module.verify()
    except RuntimeError as error:
        raise CompilerError(f"LLVM refuses what was written for it: {error}") from error
    # The machine's own triple: what is loaded is ELF on Windows too, and the machine was made for that.
    module.triple, module.data_layout = machine.triple, str(machine.target_data)
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
