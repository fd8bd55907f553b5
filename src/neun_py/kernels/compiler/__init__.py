"""A compiler for the language of generated source: Python's text, to LLVM's, to machine code (decision 0028).

The language is the part of Python that kernels are written in: functions of numbers, integers, conditions and tuples
of them; assignments, branches, loops through ranges, calls of functions and of the primitives of
`neun_py.kernels.primitives`. What it means is what Python means by it, but that integers have 64 bits. Each sign
between numbers is one IEEE operation. Anything else is refused.
"""
