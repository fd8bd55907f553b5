"""The pieces of a LaTeX text as statements of the equation language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from neun_py.errors import LatexError
from neun_py.spec.expression import Node, rebuild, sym, symbols, topological, transform
from neun_py.spec.latex.calls import CALL, INPUTS
from neun_py.spec.latex.expressions import Expression, derivative
from neun_py.spec.latex.jumps import Jumps, read_jump
from neun_py.spec.latex.names import Vocabulary
from neun_py.spec.latex.notes import Notes
from neun_py.spec.latex.pieces import Piece, pieces_of, steps_of, target
from neun_py.spec.latex.rows import rows_of, skip_group
from neun_py.spec.latex.solving import NotLinearError, solved
from neun_py.spec.latex.tokens import Source, Token, tokenize
from neun_py.spec.parser import constant
from neun_py.spec.white_noise import is_noise

__all__ = ["Reading", "all_names", "read"]

_LARGEST, _DEEPEST = 20_000, 250


@dataclass
class Reading:
    """What a text says: statements in its order, jumps, numbers of parameters, and what is known of names."""

    known: Vocabulary
    notes: Notes
    statements: list[tuple[str, str, Node]] = field(default_factory=list)
    jumps: Jumps = field(default_factory=Jumps)
    values: dict[str, float] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    functions: dict[str, tuple[tuple[str, ...], Node]] = field(default_factory=dict)


def read(text: str, names: Iterable[str], given_input: str | None) -> Reading:
    """Read a text.

    Raises
    ------
    LatexError
        Where it cannot be.
    """
    source = Source(text)
    notes = Notes(source)
    known = Vocabulary(kept=set(names))
    rows, inline = rows_of(tokenize(text), source)
    for token in inline:
        notes.add(token.start, "mathematics within the prose is not read")
    pieces = pieces_of(rows, notes)
    known.index = steps_of(pieces)
    pieces = [piece if piece.kind == "jump" else target(piece, known, notes) for piece in pieces]
    if not any(piece.kind in ("flow", "map", "assign", "function") for piece in pieces):
        raise LatexError(
            "there is no equation in the text", fix="Write dx/dt = ..., x_{n+1} = ... or name = ...", line=1
        )
    _define(pieces, known, notes)
    reading = Reading(known, notes)
    for piece in pieces:
        _read_piece(piece, reading)
    _put_functions_in(reading)
    _name_input(reading, given_input)
    return reading


def _define(pieces: Iterable[Piece], known: Vocabulary, notes: Notes) -> None:
    """Tell the vocabulary what the pieces define."""
    for piece in pieces:
        if piece.kind == "jump":
            continue
        if piece.name in known.variables | known.defined:
            at = piece.left[0].start if piece.left else 0
            raise notes.source.error(f"{piece.name} is defined a second time", at, "Leave one of the two out.")
        known.declared.add(piece.name)
        if piece.kind in ("flow", "map"):
            known.variables.add(piece.name)
        else:
            known.defined.add(piece.name)
        if piece.kind == "function":
            known.functions[piece.name] = piece.arguments


def _read_piece(piece: Piece, reading: Reading) -> None:
    known, notes = reading.known, reading.notes
    if piece.kind == "jump":
        read_jump(piece.left, reading.jumps, known, notes)
        return
    right = piece.rights[-1 if piece.kind == "flow" else 0]
    if len(piece.rights) > 1:
        which = "last" if piece.kind == "flow" else "first"
        notes.add(right[0].start, f"of the sides that {piece.name} equals, the {which} is read")
    _refuse_other_steps(right, known, notes)
    reader = Expression(right, known, notes)
    value = reader.whole()
    if piece.kind == "flow":
        value = _flow(piece, value, reading)
    if piece.kind == "function":
        reading.functions[piece.name] = (piece.arguments, value)
    number = constant(value) if piece.kind == "assign" else None
    if number is not None:
        reading.values[piece.name] = float(number)
        if reader.units:
            reading.units[piece.name] = reader.units[-1]
        at = piece.left[0].start
        notes.add(at, f"{piece.name} = {float(number):g} is read as the default of a parameter")
        known.defined.discard(piece.name)
    else:
        reading.statements.append((piece.kind, piece.name, value))


def _flow(piece: Piece, right: Node, reading: Reading) -> Node:
    notes = reading.notes
    unknown = derivative(piece.name)
    left = Expression(piece.left, reading.known, notes).whole() if piece.left else unknown
    if left is unknown and unknown not in set(topological(right)):
        return right
    if unknown not in set(topological(left)) or left.op in ("add", "sub"):
        notes.add((piece.left or piece.rights[0])[0].start, f"the equation is solved for d{piece.name}/dt")
    try:
        return solved(left, right, unknown)
    except NotLinearError:
        at = (piece.left or piece.rights[0])[0].start
        raise notes.source.error(
            f"the equation cannot be solved for d{piece.name}/dt", at, f"Write d{piece.name}/dt = ..."
        ) from None


def _refuse_other_steps(words: list[Token], known: Vocabulary, notes: Notes) -> None:
    if not known.index:
        return
    for k, token in enumerate(words):
        if token.is_sign("_", "("):
            end = skip_group(words, k if token.is_sign("(") else k + 1)
            plain = "".join(t.text for t in words[k:end] if not t.is_sign("{", "}")).strip("_()")
            if plain in (f"{known.index}+1", f"{known.index}-1"):
                fix = (
                    "Put in what the new value is." if plain.endswith("+1")
                    else "For the value before the present one, add a variable: w_{n+1} = x_n."
                )  # fmt: skip
                raise notes.source.error(f"step {plain} on a right side; only the present value can be read",
                                         token.start, fix)  # fmt: skip


# -- functions -----------------------------------------------------------------------------------------------------


def _put_functions_in(reading: Reading) -> None:
    """Replace calls by what the functions are, and leave out the functions that nobody reads as quantities."""
    known = reading.known
    done: dict[str, Node] = {}

    def expanded(node: Node, path: tuple[str, ...]) -> Node:
        def rule(part: Node, args: tuple[Node, ...]) -> Node:
            if part.op != "call" or not str(part.value).startswith(CALL):
                return rebuild(part, args)
            name = str(part.value)[len(CALL) :]
            if name in path:
                raise LatexError(f"the function {name} is defined by itself", line=1)
            declared, body = reading.functions[name]
            if name not in done:
                done[name] = expanded(body, (*path, name))
            return _substituted(done[name], dict(zip(declared, args, strict=True)))

        _require_small(node)
        return transform((node,), rule)[0]

    called = {str(n.value)[len(CALL) :] for _, _, value in reading.statements for n in topological(value)
              if n.op == "call" and str(n.value).startswith(CALL)}  # fmt: skip
    read_plainly = {name for _, _, value in reading.statements for name in symbols(value)}
    kept = []
    for kind, name, value in reading.statements:
        quantity = all(word in known.variables | known.defined for word in known.functions.get(name, ()))
        if kind == "function" and not quantity and name in called and name not in read_plainly:
            known.defined.discard(name)
            continue
        value = expanded(value, (name,) if kind == "function" else ())
        _require_small(value)
        kept.append(("assign" if kind == "function" else kind, name, value))
    reading.statements = kept
    resets = [(name, expanded(value, ())) for name, value in reading.jumps.resets]
    reading.jumps.resets = resets
    if reading.jumps.spike is not None:
        reading.jumps.spike = expanded(reading.jumps.spike, ())


def _substituted(node: Node, names: dict[str, Node]) -> Node:
    def rule(part: Node, args: tuple[Node, ...]) -> Node:
        return names.get(str(part.value), part) if part.op == "sym" else rebuild(part, args)

    return transform((node,), rule)[0]


def _require_small(node: Node) -> None:
    """Refuse what grows beyond bounds when functions are put in, before it is written out."""
    sizes: dict[Node, tuple[int, int]] = {}
    for n in topological(node):
        parts = [sizes[a] for a in n.args]
        sizes[n] = 1 + sum(p[0] for p in parts), 1 + max((p[1] for p in parts), default=0)
        if sizes[n][0] > _LARGEST or sizes[n][1] > _DEEPEST:
            raise LatexError("an equation is too large, or nests too deep", fix="Name a part and use the name.", line=1)


# -- the input -----------------------------------------------------------------------------------------------------


def _name_input(reading: Reading, given: str | None) -> None:
    """Call the input I, and a quantity of the text that is called so something else."""
    known, notes = reading.known, reading.notes
    taken = known.variables | known.defined
    if "I" in taken or "I" in reading.values:
        other = next(name for k in range(1000) if (name := f"I{k}") not in all_names(reading))
        _rename(reading, "I", other)
        _note_name(notes, known, other, f"I is called {other} here, for I is the input of a model")
    free = [name for name in all_names(reading) if name not in known.variables | known.defined | set(reading.values)]
    by_latex = {written: name for name, written in known.latex.items()}
    wanted = by_latex.get(given or "", given)
    if given is not None and wanted not in free:
        raise LatexError(f"there is no quantity {given!r} that could be the input", line=1,
                         fix=f"There are {', '.join(free)}.")  # fmt: skip
    found = [wanted] if wanted is not None else [name for name in INPUTS if name in free]
    if not found:
        return
    for other in (name for name in INPUTS if name in free and name != found[0]):
        _note_name(notes, known, other, f"{other} is read as a parameter, for {found[0]} is the input")
        if other == "I":
            _rename(reading, "I", "I0")
    _note_name(notes, known, found[0], f"{found[0]} is read as the input I")
    if found[0] != "I":
        _rename(reading, found[0], "I")


def _note_name(notes: Notes, known: Vocabulary, name: str, meaning: str) -> None:
    written = known.latex.get(name, name)
    notes.add(max(notes.source.text.find(written), 0), meaning)


def _rename(reading: Reading, old: str, new: str) -> None:
    known = reading.known
    names = {old: sym(new)}
    reading.statements = [
        (kind, new if name == old else name, _substituted(value, names)) for kind, name, value in reading.statements
    ]
    jumps = reading.jumps
    jumps.resets = [(new if n == old else n, _substituted(value, names)) for n, value in jumps.resets]
    jumps.spike = None if jumps.spike is None else _substituted(jumps.spike, names)
    for group in (known.variables, known.defined):
        if old in group:
            group.remove(old)
            group.add(new)
    if old in reading.values:
        reading.values[new] = reading.values.pop(old)
    for mapping in (reading.units, known.latex):
        if old in mapping:
            mapping[new] = mapping.pop(old)


def all_names(reading: Reading) -> list[str]:
    """Give the names that are read somewhere, in the order of the text."""
    nodes = [value for _, _, value in reading.statements] + [value for _, value in reading.jumps.resets]
    nodes += [] if reading.jumps.spike is None else [reading.jumps.spike]
    return [name for name in dict.fromkeys(symbols(*nodes)) if not is_noise(name)]
