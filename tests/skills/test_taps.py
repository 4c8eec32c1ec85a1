import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.skills.steps import UndoTap
from bot.skills.taps import MOST_BYTES, StaleTapError, Tap, TapBook
from bot.skills.zone import ZoneTap
from tests.skills.any_tap import ANY_TAP, KINDS, LONGEST_FIRST, MADE_UP, taps

BOOK = TapBook(KINDS)


@pytest.mark.parametrize("kind", KINDS)
@given(st.data())
def test_a_button_is_read_as_what_it_was_packed_from(kind: type[Tap], data: st.DataObject) -> None:
    tap = data.draw(taps(kind))
    assert tap == BOOK.parse(tap.pack())


@given(ANY_TAP)
def test_a_button_fits_into_what_telegram_carries(tap: Tap) -> None:
    assert len(tap.pack().encode()) <= MOST_BYTES


def test_the_longest_zone_of_the_world_fits() -> None:
    assert len(ZoneTap(LONGEST_FIRST[0]).pack().encode()) <= MOST_BYTES


@given(MADE_UP)
def test_data_that_no_button_has_is_stale_and_nothing_worse(data: str) -> None:
    try:
        tap = BOOK.parse(data)
    except StaleTapError:
        return
    assert data == tap.pack()


@pytest.mark.parametrize(
    "data",
    [
        "",
        ":",
        "log:",
        "undo",
        "undo:",
        "undo:x",
        "undo:1:2",
        "undo:0x1",
        "undo:1_000",
        "undo: 1",
        "undo:٣",
        "standing:2:1:1",
        "role:nobody",
        "rate:1:1",
    ],
)
def test_stale_is(data: str) -> None:
    with pytest.raises(StaleTapError):
        BOOK.parse(data)


def test_a_number_that_no_database_holds_is_stale() -> None:
    with pytest.raises(StaleTapError):
        BOOK.parse(f"undo:{2**63}")


def test_a_button_that_would_not_fit_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="the button zone does not fit"):
        ZoneTap("x" * MOST_BYTES).pack()


def test_two_buttons_of_one_key_are_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="two buttons share a key"):
        TapBook([UndoTap, UndoTap])
