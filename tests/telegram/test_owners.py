from hypothesis import given
from hypothesis import strategies as st

from bot.skills.taps import Tap
from bot.telegram.owners import MOST_DATA, owned, whose
from tests.skills.any_tap import ANY_TAP, MADE_UP

PEOPLE = st.integers(1, 2**52 - 1)  # "at most 52 significant bits", says Telegram of the ids of people


@given(ANY_TAP, PEOPLE)
def test_a_button_with_its_owner_fits_into_what_telegram_carries(tap: Tap, person_id: int) -> None:
    assert len(owned(tap.pack(), person_id).encode()) <= MOST_DATA


@given(st.text(max_size=51), PEOPLE)
def test_owner_and_meaning_are_read_as_they_were_written(data: str, person_id: int) -> None:
    assert (person_id, data) == whose(owned(data, person_id))


@given(ANY_TAP)
def test_a_button_that_names_no_owner_has_none(tap: Tap) -> None:
    assert (None, tap.pack()) == whose(tap.pack())


@given(MADE_UP | st.from_regex(r"@[0-9a-zA-Z]{0,14}:.{0,20}", fullmatch=True))
def test_made_up_data_has_an_owner_or_means_what_it_says(data: str) -> None:
    owner, rest = whose(data)
    assert (owner is None and rest == data) or (owner is not None and data.endswith(f":{rest}"))
