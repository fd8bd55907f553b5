"""Bogacki and Shampine's pair of orders 3 and 2."""

from __future__ import annotations

from neun_py.methods.dense import nested
from neun_py.methods.embedded import EmbeddedPair

WEIGHTS = "2/9 1/3 4/9"

BS32 = EmbeddedPair(
    name="Bogacki-Shampine 3(2)",
    short_name="BS32",
    source="Bogacki & Shampine (1989) Appl Math Lett 2:321-325, doi:10.1016/0893-9659(89)90079-7",
    order=3,
    a=["", "1/2", "0 3/4", WEIGHTS],
    c="0 1/2 3/4 1",
    errors=["-5/72 1/12 1/9 -1/8"],
    embedded_orders=[2],
    dense=nested(f"{WEIGHTS} 0"),
    dense_order=3,
    description="Three evaluations a step: for rough tolerances, 1e-3 or so.",
)
