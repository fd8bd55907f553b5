from __future__ import annotations

import pytest
from declarations import declare, refusal


def test_texts_that_are_there() -> None:
    assert declare(short_name="HH2").short_name == "HH2"


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("name", "  ", "a model needs a name"),
        ("short_name", "hh", 'a capital letter followed by letters and digits, like "HH"'),
        ("short_name", "", "cannot begin a class name"),
        ("short_name", "H-H", "the short name 'H-H' cannot begin a class name"),
        ("source", "", "V needs a source: the publication with its DOI, or the statement that none is known"),
        ("variables", {}, "V needs at least one variable"),
        ("equations", "  ", "equations: the text is empty"),
    ],
)
def test_texts_that_are_missing(field: str, value: object, message: str) -> None:
    assert message in str(refusal(**{field: value}))
