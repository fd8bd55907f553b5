"""Irrational constants, as the rationals of their first digits; who uses them rounds and splits them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

__all__ = ["LN2", "LN10", "PI"]

# more than any use here asks: three parts of a Double are 160 bits, 48 digits
LN2 = Fraction(Decimal(
    "0.69314718055994530941723212145817656807550013436025525412068000949339362196969471560586332699641868754200"
))  # fmt: skip
LN10 = Fraction(Decimal(
    "2.30258509299404568401799145468436420760110148862877297603332790096757260967735248023599720508959829834196"
))  # fmt: skip
PI = Fraction(Decimal(
    "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803482534211706798214"
))  # fmt: skip
