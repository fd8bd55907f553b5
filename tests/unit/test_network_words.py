"""The numbers in the sources that are compiled as they stand are those of the words that they mean."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from types import ModuleType

import pytest

from neun_py.kernels import network_delayed, network_driver, network_moves
from neun_py.kernels.network_layout import CellTable
from neun_py.kernels.network_orders import WORDS, Order
from neun_py.kernels.population_layout import Table


def functions(module: ModuleType) -> dict[str, ast.FunctionDef]:
    tree = ast.parse(inspect.getsource(module))
    return {f.name: f for f in tree.body if isinstance(f, ast.FunctionDef)}


DRIVER, MOVES = functions(network_driver), functions(network_moves) | functions(network_delayed)


def words(node: ast.AST, called: str, of: str) -> list[int]:
    """Give the numbers of the words that calls such as load_count(table, 23) name, in their order."""
    found = []
    for call in (n for n in ast.walk(node) if isinstance(n, ast.Call)):
        at = [ast.unparse(a) for a in call.args]
        if isinstance(call.func, ast.Name) and call.func.id == called and at[0] == of and at[1].isdigit():
            found.append(int(at[1]))
    return found


def branches(function: ast.FunctionDef) -> Iterator[tuple[set[int], list[ast.stmt]]]:
    """Give what is done for which orders: `order == 2` or `order == 1 or order == 16`."""
    for node in (n for n in ast.walk(function) if isinstance(n, ast.If)):
        numbers = {int(x) for x in re.findall(r"\border == (\d+)", ast.unparse(node.test))}
        if numbers:
            yield numbers, node.body


def taken(name: str) -> dict[str, int]:
    """Give which word of a table each name of `record` is."""
    found: dict[str, int] = {}
    for node in (n for n in ast.walk(MOVES[name]) if isinstance(n, ast.Assign)):
        target = node.targets[0]
        names = target.elts if isinstance(target, ast.Tuple) else [target]
        values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
        for own, value in zip(names, values, strict=True):
            number = re.fullmatch(r"load_count\(table, (\d+)\)", ast.unparse(value))
            if number:
                found[ast.unparse(own)] = int(number[1])
    return found


def test_the_driver_writes_the_words_that_orders_name() -> None:
    written = {next(iter(n)): [w for s in body for w in words(s, "store_count", "table")]
               for n, body in branches(DRIVER["point"])}  # fmt: skip
    assert written == {
        Order.BEGIN: [CellTable.STEP, CellTable.HEARD, CellTable.HEARD_COUNT],
        Order.LIST: [CellTable.LIST, CellTable.LIST_COUNT],
        Order.HEAR: [],
        Order.SET: [],
    }


def test_the_driver_knows_the_orders_by_their_numbers() -> None:
    done = {}
    for numbers, body in branches(DRIVER["drive"]):
        text = "\n".join(ast.unparse(s) for s in body)
        for each in numbers:
            done[Order(each)] = text
    assert set(done) == {
        Order.WAIT, Order.BEGIN, Order.PASS, Order.SAMPLED, Order.LIST, Order.CHECK, Order.HEAR, Order.SET
    }  # fmt: skip
    assert "call_kernel(load_count(o, 1)" in done[Order.PASS]
    assert "wait(" in done[Order.WAIT]
    assert "return k + 1" in done[Order.CHECK]
    assert "% load_count(o, 1) != 0" in done[Order.SAMPLED]
    for order in (Order.BEGIN, Order.LIST, Order.HEAR, Order.SET):
        assert done[order] == "point(order, o, step, k)"
    text = ast.unparse(DRIVER["drive"])
    assert f"orders + n * {8 * WORDS}" in text
    assert f"call_move(load_count(o, {WORDS - 1}), o, step, k)" in text


def test_samples_are_taken_by_the_words_of_the_table() -> None:
    assert taken("record") == {
        "every": Table.EVERY,
        "begin": Table.BEGIN,
        "first": CellTable.FIRST_BLOCK,
        "last": CellTable.LAST_BLOCK,
        "size": CellTable.SIZE,
        "target": Table.RECORD,
        "plane": Table.PLANE,
        "row": Table.ROW,
        "column": Table.COLUMN,
        "chosen_first": Table.CHOSEN_FIRST,
        "chosen_last": Table.CHOSEN_LAST,
        "fields": Table.FIELDS,
        "field_list": Table.FIELD_LIST,
        "chosen": Table.CHOSEN,
    }
    others = [n for n, f in MOVES.items() if n != "record" and words(f, "load_count", "table")]
    assert others == []


def documented() -> dict[str, list[str]]:
    """Give the words of each order behind the first, as the enumeration tells them."""
    found: dict[str, list[str]] = {}
    doc = inspect.getdoc(Order) or ""
    for heads, text in re.findall(r"^((?:``[^`\n]*``(?:, )?)+)\n((?: {4}.*\n?)+)", doc, re.M):
        head = re.findall(r"``([^`]*)``", heads)
        inner = re.search(r"``([a-z_]+(?:,\s+[a-z_]+)*)``", text)
        listed = head[0].split(" ", 1)[1] if " " in head[0] else inner[1] if inner else ""
        found[head[0].split(" ")[0]] = re.split(r",\s+", listed) if listed else []
    return found


MOVED = [
    "DELIVER",
    "DELIVER_SOME",
    "GATHER",
    "GATHER_ALL",
    "SUM_BLOCKS",
    "COPY",
    "RECORD",
    "SHADOW",
    "FETCH",
    "MARK",
    "EACH",
    "TOTAL",
]


@pytest.mark.parametrize("order", MOVED)
def test_what_moves_numbers_reads_the_words_that_its_order_names(order: str) -> None:
    function, names = MOVES[order.lower()], documented()[order]
    read = {w for called in ("load_count", "store_count") for w in words(function, called, "o")}
    read |= set(words_of_numbers(function))
    assert max(read) == len(names) < WORDS - 1
    assert set(read) <= set(range(1, len(names) + 1))
    for node in (n for n in ast.walk(function) if isinstance(n, ast.Assign)):
        target = node.targets[0]
        own = target.elts if isinstance(target, ast.Tuple) else [target]
        values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
        for name, value in zip(own, values, strict=False):
            number = re.fullmatch(r"load_count\(o, (\d+)\)", ast.unparse(value))
            if number and ast.unparse(name) in names:
                assert names[int(number[1]) - 1] == ast.unparse(name)


def words_of_numbers(function: ast.FunctionDef) -> list[int]:
    """Give the words that are numbers of double precision: load(0.0, o, 6)."""
    return [int(x) for x in re.findall(r"load\(0\.0, o, (\d+)\)", ast.unparse(function))]
