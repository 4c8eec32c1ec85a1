"""Quotients with so many digits that rounding to two places later cannot turn on one that was cut off."""

from decimal import Context, Decimal
from fractions import Fraction
from typing import Final

EXACT: Final = Context(prec=60)


def quotient(dividend: int, divisor: int) -> Decimal:
    """Return a quotient, not rounded within 60 digits; ZeroDivisionError for a divisor of 0."""
    return EXACT.divide(Decimal(dividend), Decimal(divisor))


def decimal_of(fraction: Fraction) -> Decimal:
    """Return a fraction as a decimal number of 60 digits."""
    return quotient(fraction.numerator, fraction.denominator)
