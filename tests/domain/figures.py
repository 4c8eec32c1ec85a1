"""Figures for the property tests: far beyond what an account can have."""

from decimal import Decimal

from hypothesis import strategies as st

from domain.money import MOST, Money

FOLLOWERS = st.integers(min_value=0, max_value=10**12) | st.integers(min_value=0, max_value=250_000)
LIKES = st.integers(min_value=0, max_value=10**12) | st.integers(min_value=0, max_value=20_000)
PRICES = st.none() | st.builds(
    Money,
    amount=st.decimals(min_value=0, max_value=MOST, places=2),
    currency=st.sampled_from(["EUR", "CHF"]),
)
IN_EUROS = st.builds(
    Money, amount=st.decimals(min_value=0, max_value=100_000, places=2), currency=st.just("EUR")
)


def euros(amount: int | str) -> Money:
    return Money(amount=Decimal(amount), currency="EUR")
