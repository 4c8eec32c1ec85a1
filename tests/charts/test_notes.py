from hypothesis import given
from hypothesis import strategies as st

from bot.charts.font import width
from bot.charts.notes import Placed, placed

LEFT, RIGHT = 100.0, 1_200.0
NOTES = st.lists(st.tuples(st.floats(LEFT, RIGHT), st.sampled_from(["", "a", "Gewinnspiel", "Wort " * 30])))


def test_a_note_begins_at_its_day() -> None:
    assert [Placed(300, "Gewinnspiel", 312)] == list(placed([(300, "Gewinnspiel")], LEFT, RIGHT))


def test_a_note_at_the_right_end_ends_at_its_day() -> None:
    (note,) = placed([(1_190, "Gewinnspiel")], LEFT, RIGHT)
    assert ("Gewinnspiel", 1_178) == (note.text, note.start + width("Gewinnspiel", 27))


def test_of_two_notes_close_together_the_earlier_ends_at_its_day() -> None:
    earlier, later = placed([(600, "Ein langer Satz"), (605, "Umzug nach Köln")], LEFT, RIGHT)
    assert (617, 588) == (later.start, earlier.start + width("Ein langer Satz", 27))


def test_where_there_is_no_room_for_all_the_earliest_is_only_a_mark() -> None:
    notes = [(110.0, "Anfang"), (300.0, "Ein langer Satz"), (305.0, "Umzug nach Köln")]
    assert ["", "Ein langer Satz", "Umzug nach Köln"] == [note.text for note in placed(notes, LEFT, RIGHT)]


@given(NOTES)
def test_no_note_is_written_into_another_or_out_of_the_picture(notes: list[tuple[float, str]]) -> None:
    told = [note for note in placed(sorted(notes), LEFT, RIGHT) if note.text]
    ends = [note.start + width(note.text, 27) for note in told]
    assert all(note.start >= LEFT for note in told)
    assert all(end <= RIGHT for end in ends)
    assert all(end < later.start for end, later in zip(ends, told[1:], strict=False))
