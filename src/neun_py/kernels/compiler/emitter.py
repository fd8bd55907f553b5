"""The lines of LLVM's text of one function, as they come."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from neun_py.kernels.compiler.kinds import (
    BIT,
    DOUBLE,
    FLOAT,
    INTEGER,
    CompilerError,
    Kind,
    Value,
    constant,
    unified,
    written,
)  # fmt: skip

__all__ = ["Emitter"]


class Emitter:
    """Writes instructions, one block after the other.

    Parameters
    ----------
    declare : callable
        Takes the declaration of what is defined elsewhere.
    """

    def __init__(self, declare: Callable[[str], None]) -> None:
        self.declare = declare
        self.lines: list[str] = []
        self.open = True
        self._count = 0

    def fresh(self) -> str:
        """Give a name that nothing has."""
        self._count += 1
        return f"{self._count}"

    def give(self, kind: Kind, text: str) -> Value:
        """Write an instruction, and give its result."""
        name = f"%t{self.fresh()}"
        self.do(f"{name} = {text}")
        return Value(kind, name)

    def do(self, text: str) -> None:
        """Write an instruction without a result."""
        if not self.open:  # what follows a jump can never be reached
            self.label(f"never{self.fresh()}")
        self.lines.append("  " + text)

    def jump(self, text: str) -> None:
        """Write the last instruction of a block."""
        self.do(text)
        self.open = False

    def label(self, name: str) -> None:
        """Begin a block, into which the one before falls unless it jumped."""
        if self.open:
            self.lines.append(f"  br label %{name}")
        self.lines.append(f"{name}:")
        self.open = True

    def branch(self, condition: Value, holds: str, fails: str) -> None:
        """Jump to one block or another."""
        self.jump(f"br i1 {self.condition(condition).text}, label %{holds}, label %{fails}")

    def call(self, result: Kind, name: str, arguments: Sequence[Value]) -> Value:
        """Call a function by its name or its address."""
        given = ", ".join(f"{written(a.kind)} {self.one(a)}" for a in arguments)
        if result == "void":
            self.do(f"call void {name}({given})")
            return Value("void")
        return self.apart(self.give(result, f"call {written(result)} {name}({given})"))

    def outside(self, result: str, name: str, arguments: Sequence[Value]) -> Value:
        """Call a function that is defined elsewhere."""
        kinds = ", ".join(written(a.kind) for a in arguments)
        self.declare(f"declare {result} @{name}({kinds})")
        return self.call(result, f"@{name}", arguments)

    def apart(self, value: Value) -> Value:
        """Take a tuple that came as one value apart."""
        if isinstance(value.kind, str):
            return value
        kind, items = written(value.kind), []
        for k, item in enumerate(value.kind):
            items.append(self.apart(self.give(item, f"extractvalue {kind} {value.text}, {k}")))
        return Value(value.kind, "", tuple(items))

    def one(self, value: Value) -> str:
        """Give a value as one operand; a tuple is put together."""
        if isinstance(value.kind, str):
            return value.text
        kind, whole = written(value.kind), "poison"
        for k, item in enumerate(value.items):
            text = f"insertvalue {kind} {whole}, {written(item.kind)} {self.one(item)}, {k}"
            whole = self.give(value.kind, text).text
        return whole

    def convert(self, value: Value, kind: Kind) -> Value:
        """Give a value as another kind that holds it."""
        if value.kind == kind:
            return value
        if isinstance(kind, tuple):
            pairs = zip(value.items, kind, strict=True)
            return Value(kind, "", tuple(self.convert(item, k) for item, k in pairs))
        source = value.kind
        if value.number is not None and (kind in (FLOAT, DOUBLE) or source == BIT):
            return constant(value.number, kind)
        if source == BIT:
            return self.give(kind, f"{'zext' if kind == INTEGER else 'uitofp'} i1 {value.text} to {kind}")
        if source == INTEGER and kind in (FLOAT, DOUBLE):
            return self.give(kind, f"sitofp i64 {value.text} to {kind}")
        if source == FLOAT and kind == DOUBLE:
            return self.give(kind, f"fpext float {value.text} to double")
        if source == DOUBLE and kind == FLOAT:
            return self.give(kind, f"fptrunc double {value.text} to float")
        raise CompilerError(f"{written(source)} cannot become {written(kind)}")

    def alike(self, a: Value, b: Value) -> tuple[Value, Value]:
        """Give two numbers as one kind; a whole literal takes that of the other."""
        for one, other in ((a, b), (b, a)):
            if isinstance(one.number, int) and other.kind == FLOAT:
                literal = constant(one.number, FLOAT)
                return (literal, b) if one is a else (a, literal)
        kind = unified(a.kind, b.kind)
        return self.convert(a, kind), self.convert(b, kind)

    def condition(self, value: Value) -> Value:
        """Give whether a value is other than zero."""
        if value.kind == BIT:
            return value
        if value.kind == INTEGER:
            return self.give(BIT, f"icmp ne i64 {value.text}, 0")
        if value.kind not in (FLOAT, DOUBLE):
            raise CompilerError(f"{written(value.kind)} is no condition")
        return self.give(BIT, f"fcmp une {written(value.kind)} {value.text}, 0.0")
