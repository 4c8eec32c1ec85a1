import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.charts.font import ELLIPSIS, fitted, readable, width


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Größe: ändern für Łódź, Ελλάδα, Россия, Việt", "Größe: ändern für Łódź, Ελλάδα, Россия, Việt"),
        ("🎁 Gewinnspiel 🎁🎁 läuft!", "Gewinnspiel läuft!"),
        ("𝓗𝓪𝓵𝓵𝓸", "Hallo"),
        ("u\u0308ber", "über"),
        ("½ Preis − 20 %", "½ Preis – 20 %"),
        ("a\nb\tc\0d", "a b cd"),
        ("漢字", ""),
        ("🇩🇪👩‍🍳", ""),
    ],
)
def test_a_text_is_reduced_to_letters_that_can_be_drawn(written: str, expected: str) -> None:
    assert expected == readable(written)


@given(st.text())
def test_every_letter_that_is_left_has_a_width(text: str) -> None:
    assert all(width(letter, 32) > 0 for letter in readable(text))


@given(st.text(max_size=80).map(readable), st.integers(0, 600))
def test_a_fitted_text_is_no_wider_than_its_room(text: str, most: int) -> None:
    shown = fitted(text, 28, most)
    assert width(shown, 28) <= most
    assert shown in ("", text) or shown.endswith(ELLIPSIS)
