"""Expressions: frozen, interned, printable.

An expression is a `Node`: an operation, its arguments and, for leaves and calls, a value. Equal expressions
are the same object, so a subexpression that occurs twice is shared, comparison is `is`, and a pass is a
function from nodes to nodes. Numbers are exact rationals: they are rounded once, when code is written.

The operations, in three ranks:

=============  ==========================================================  ===========================
rank           operations                                                  who may use them
=============  ==========================================================  ===========================
leaves         ``num`` (a Fraction), ``special`` ("inf", "nan"), ``sym``    everyone
arithmetic     ``add sub mul div neg``, ``sqrt abs floor fma``,            everyone; these are what
               ``lt le gt ge eq ne``, ``and or not``, ``select``           kernels are made of
bits           ``exponent_field significand shift_to_exponent copysign``   elementary functions only
sugar          ``pow`` (an integer), ``call`` (a function by name)         models; lowered away, except
                                                                           calls of elementary functions
=============  ==========================================================  ===========================
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from weakref import WeakValueDictionary

__all__ = [
    "COMPARISONS", "Node", "absolute", "add", "call", "compare", "copysign", "div", "exponent_field", "floor", "fma",
    "logical_and", "logical_not", "logical_or", "mul", "neg", "num", "power", "rebuild", "select",
    "shift_to_exponent", "significand", "special", "sqrt", "sub", "sym", "symbols", "topological", "transform",
]  # fmt: skip

Number = int | float | str | Fraction
Value = Fraction | str | int | None
COMPARISONS = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}
_LARGEST_FLOAT = 10**308
_LONGEST_DECIMAL = 10_000
_INFIX = {"add": ("+", 1), "sub": ("-", 1), "mul": ("*", 2), "div": ("/", 2)}


class Node:
    """One expression; make it with the functions of this module or with Python's operators.

    Attributes
    ----------
    op : str
        The operation; see the module's table.
    args : tuple of Node
        Its arguments.
    value : Fraction, str, int or None
        The number of a ``num``, the name of a ``sym`` or ``call``, the exponent of a ``pow``.
    """

    __slots__ = ("__weakref__", "_text", "args", "op", "value")

    op: str
    args: tuple[Node, ...]
    value: Value
    _text: str | None

    def __new__(cls, op: str, args: tuple[Node, ...] = (), value: Value = None) -> Node:
        """Give the one node of an operation, its arguments and its value."""
        key = (op, args, value.as_integer_ratio() if isinstance(value, Fraction) else value)
        node = _interned.get(key)
        if node is None:
            made = object.__new__(cls)
            made.op, made.args, made.value, made._text = op, args, value, None
            with _lock:  # two threads must not make two of one
                node = _interned.setdefault(key, made)
        return node

    def __reduce__(self) -> tuple[object, ...]:
        return Node, (self.op, self.args, self.value)

    def __add__(self, other: Node | Number) -> Node:
        return add(self, other)

    def __radd__(self, other: Number) -> Node:
        return add(other, self)

    def __sub__(self, other: Node | Number) -> Node:
        return sub(self, other)

    def __rsub__(self, other: Number) -> Node:
        return sub(other, self)

    def __mul__(self, other: Node | Number) -> Node:
        return mul(self, other)

    def __rmul__(self, other: Number) -> Node:
        return mul(other, self)

    def __truediv__(self, other: Node | Number) -> Node:
        return div(self, other)

    def __rtruediv__(self, other: Number) -> Node:
        return div(other, self)

    def __neg__(self) -> Node:
        return neg(self)

    def __abs__(self) -> Node:
        return absolute(self)

    def __lt__(self, other: Node | Number) -> Node:
        return compare("lt", self, other)

    def __le__(self, other: Node | Number) -> Node:
        return compare("le", self, other)

    def __gt__(self, other: Node | Number) -> Node:
        return compare("gt", self, other)

    def __ge__(self, other: Node | Number) -> Node:
        return compare("ge", self, other)

    def __str__(self) -> str:
        if self._text is None:
            self._text = _text(self, 0)
        return self._text

    def __repr__(self) -> str:
        return f"<{self}>"


_lock = threading.Lock()
_interned: WeakValueDictionary[tuple[object, ...], Node] = WeakValueDictionary()


def as_node(x: Node | Number) -> Node:
    """Give a node as it is, and a number as a ``num``."""
    return x if isinstance(x, Node) else num(x)


def num(x: Number) -> Node:
    """Give a number; text is read as a decimal, exactly ("0.07" is 7/100), a float as what it is."""
    return Node("num", (), Fraction(Decimal(x)) if isinstance(x, str) else Fraction(x))


def special(name: str) -> Node:
    """Give infinity ("inf") or not-a-number ("nan")."""
    return Node("special", (), name)


def sym(name: str) -> Node:
    """Give a named quantity: a variable, a parameter, the input, an intermediate."""
    return Node("sym", (), name)


def _binary(op: str) -> Callable[[Node | Number, Node | Number], Node]:
    def make(a: Node | Number, b: Node | Number) -> Node:
        return Node(op, (as_node(a), as_node(b)))

    make.__name__ = op
    make.__doc__ = f"Give ``a {_INFIX[op][0]} b``."
    return make


add, sub, mul, div = _binary("add"), _binary("sub"), _binary("mul"), _binary("div")


def _unary(op: str, meaning: str) -> Callable[[Node | Number], Node]:
    def make(a: Node | Number) -> Node:
        return Node(op, (as_node(a),))

    make.__name__ = op
    make.__doc__ = meaning
    return make


neg = _unary("neg", "Give ``-a``.")
sqrt = _unary("sqrt", "Give the square root, correctly rounded.")
absolute = _unary("abs", "Give the absolute value.")
floor = _unary("floor", "Give the largest integer that is not larger.")
logical_not = _unary("not", "Give the opposite of a condition.")
exponent_field = _unary("exponent_field", "Give the biased exponent of the bits, as a number; the sign is ignored.")
significand = _unary("significand", "Give the number in [1, 2) that has the mantissa bits of `a`.")
shift_to_exponent = _unary(
    "shift_to_exponent",
    "Give the bits of `a` moved left until the lowest mantissa bit is the lowest exponent bit.",
)


def fma(a: Node | Number, b: Node | Number, c: Node | Number) -> Node:
    """Give ``a*b + c`` with one rounding."""
    return Node("fma", (as_node(a), as_node(b), as_node(c)))


def select(condition: Node, a: Node | Number, b: Node | Number) -> Node:
    """Give `a` where the condition holds, else `b`; both are evaluated."""
    return Node("select", (condition, as_node(a), as_node(b)))


def compare(op: str, a: Node | Number, b: Node | Number) -> Node:
    """Give a condition; `op` is a key of `COMPARISONS`."""
    return Node(op, (as_node(a), as_node(b)))


def logical_and(a: Node, b: Node) -> Node:
    """Give the condition that both hold."""
    return Node("and", (a, b))


def logical_or(a: Node, b: Node) -> Node:
    """Give the condition that one holds or both do."""
    return Node("or", (a, b))


def copysign(a: Node | Number, b: Node | Number) -> Node:
    """Give the size of `a` with the sign of `b`."""
    return Node("copysign", (as_node(a), as_node(b)))


def power(a: Node | Number, n: int) -> Node:
    """Give the integer power ``a**n``."""
    return Node("pow", (as_node(a),), int(n))


def call(name: str, *args: Node | Number) -> Node:
    """Give a function of the equation language, or an elementary function, by its name."""
    return Node("call", tuple(as_node(a) for a in args), name)


def rebuild(node: Node, args: tuple[Node, ...]) -> Node:
    """Give the same operation on other arguments."""
    return node if args == node.args else Node(node.op, args, node.value)


def topological(*roots: Node) -> Iterator[Node]:
    """Give every node below the roots once, arguments before what uses them, in the order of the text."""
    seen: dict[Node, None] = {}
    for root in roots:
        stack: list[tuple[Node, bool]] = [(root, False)]
        while stack:
            node, expanded = stack.pop()
            if node in seen:
                continue
            if expanded:
                seen[node] = None
                yield node
            else:
                stack.append((node, True))
                stack.extend((a, False) for a in reversed(node.args))


def symbols(*roots: Node) -> list[str]:
    """Give the names that occur, in the order of their first occurrence."""
    return [str(node.value) for node in topological(*roots) if node.op == "sym"]


def transform(roots: tuple[Node, ...], rule: Callable[[Node, tuple[Node, ...]], Node]) -> tuple[Node, ...]:
    """Rebuild expressions from the leaves up: `rule(node, new_args)` gives what stands for each node."""
    done: dict[Node, Node] = {}
    for node in topological(*roots):
        done[node] = rule(node, tuple(done[a] for a in node.args))
    return tuple(done[root] for root in roots)


def _number_text(x: Fraction) -> str:
    """Write a number exactly, so that two numbers never share a text."""
    above, below = x.numerator, x.denominator
    if below == 1 and abs(above) < 10**15:
        return str(above)
    if max(abs(above).bit_length(), below.bit_length()) > _LONGEST_DECIMAL:  # Python writes no longer ones in decimal
        return f"{above:#x}/{below:#x}"
    if abs(x) < _LARGEST_FLOAT and Fraction(Decimal(repr(float(x)))) == x:
        return repr(float(x))
    return str(above) if below == 1 else f"{above}/{below}"


def _text(node: Node, strength: int) -> str:
    """Write a node; `strength` is how tightly the surroundings bind."""
    op, args = node.op, node.args
    if op == "num":
        assert isinstance(node.value, Fraction)
        text, own = _number_text(node.value), (4 if node.value >= 0 else 1)
        own = 2 if "/" in text else own
    elif op in ("sym", "special"):
        return str(node.value)
    elif op in _INFIX:
        sign, own = _INFIX[op]
        text = f"{_text(args[0], own)} {sign} {_text(args[1], own + 1)}" if own == 1 else (
            f"{_text(args[0], own)}{sign}{_text(args[1], own + 1)}")  # fmt: skip
    elif op in COMPARISONS:
        text, own = f"{_text(args[0], 1)} {COMPARISONS[op]} {_text(args[1], 1)}", 0
    elif op in ("and", "or"):
        text, own = f"({_text(args[0], 0)}) {op} ({_text(args[1], 0)})", 0
    elif op == "neg":
        text, own = "-" + _text(args[0], 3), 1
    elif op == "pow":
        text, own = f"{_text(args[0], 4)}**{node.value}", 3
    else:
        name = str(node.value) if op == "call" else op
        return f"{name}({', '.join(_text(a, 0) for a in args)})"
    return f"({text})" if own < strength else text
