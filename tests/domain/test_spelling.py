import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.spelling import bare, plain, slips_from, spellings

SHORT = st.text(alphabet="abcß", max_size=6)


@pytest.mark.parametrize("text", ["Düsseldorf", "DUESSELDORF", "dusseldorf", "Dusseldorf"])
def test_the_ways_to_type_an_umlaut_are_one(text: str) -> None:
    assert plain(text) == "dusseldorf"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Gießen", "giessen"), ("Łódź", "lodz"), ("İzmir", "izmir"), ("Ærø", "aero")],
)
def test_accents_and_case_do_not_count(text: str, expected: str) -> None:
    assert expected == bare(text)


def test_a_word_without_an_umlaut_has_one_spelling() -> None:
    assert spellings("neuen") == {"neuen"}


def test_a_word_with_an_umlaut_may_be_typed_in_two_ways() -> None:
    assert spellings("zwölf") == {"zwolf", "zwoelf"}


@given(left=SHORT, right=SHORT)
def test_slips_are_counted_as_the_textbook_counts_them(left: str, right: str) -> None:
    assert _textbook(left, right) == slips_from(left)(right)


def _textbook(left: str, right: str) -> int:
    """Return the optimal string alignment distance by its recurrence."""
    table = [[i + j for j in range(len(right) + 1)] for i in range(len(left) + 1)]
    for i in range(1, len(left) + 1):
        for j in range(1, len(right) + 1):
            costs = [
                table[i - 1][j] + 1,
                table[i][j - 1] + 1,
                table[i - 1][j - 1] + (left[i - 1] != right[j - 1]),
            ]
            if i > 1 and j > 1 and left[i - 1] == right[j - 2] and left[i - 2] == right[j - 1]:
                costs.append(table[i - 2][j - 2] + 1)
            table[i][j] = min(costs)
    return table[-1][-1]
