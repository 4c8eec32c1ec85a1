"""Accounts: what a file calls them, and how far the benchmark holds for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.accounts import MOST_CHARACTERS, Account, Platform, Yardstick

NAMES = st.none() | st.text(max_size=MOST_CHARACTERS - 12).filter(lambda text: bool(text.strip()))
ACCOUNTS = st.builds(Account, platform=st.none() | st.sampled_from(Platform), name=NAMES)


@pytest.mark.parametrize(
    ("label", "account"),
    [
        ("main", Account()),
        ("", Account()),
        ("instagram", Account(platform=Platform.INSTAGRAM)),
        ("instagram/cafe.mohn", Account(platform=Platform.INSTAGRAM, name="cafe.mohn")),
        ("Instagram / cafe.mohn", Account(platform=Platform.INSTAGRAM, name="cafe.mohn")),
        ("Café Mohn", Account(name="Café Mohn")),
        ("mine/yours", Account(name="mine/yours")),
        ("/main", Account(name="main")),
        ("/instagram", Account(name="instagram")),
        ("/", Account(name="/")),
    ],
)
def test_a_label_names_an_account(label: str, account: Account) -> None:
    assert account == Account.labelled(label)


@given(ACCOUNTS)
def test_a_label_gives_back_its_account(account: Account) -> None:
    assert account == Account.labelled(account.label)


@pytest.mark.parametrize(
    ("platform", "yardstick"),
    [
        (None, Yardstick.MEASURED),
        (Platform.INSTAGRAM, Yardstick.MEASURED),
        (Platform.TIKTOK, Yardstick.ELSEWHERE),
        (Platform.BLOG, Yardstick.NONE),
    ],
)
def test_the_benchmark_holds_where_it_was_measured(platform: Platform | None, yardstick: Yardstick) -> None:
    assert yardstick is Account(platform=platform).yardstick


def test_an_account_is_the_same_however_its_name_is_cased() -> None:
    assert Account(platform=Platform.X, name="Kim").is_same(Account(platform=Platform.X, name="kim"))
    assert not Account(platform=Platform.X, name="Kim").is_same(Account(name="kim"))
