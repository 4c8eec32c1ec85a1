"""Figures for the property tests: far beyond what an account can have."""

from hypothesis import strategies as st

FOLLOWERS = st.integers(min_value=0, max_value=10**12) | st.integers(min_value=0, max_value=250_000)
LIKES = st.integers(min_value=0, max_value=10**12) | st.integers(min_value=0, max_value=20_000)
