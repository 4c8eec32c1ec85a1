"""Who says that they are back, and nothing else."""

import pytest

from bot.understanding.returns import says_back


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich bin wieder da!", "de"),
        ("hallo, bin aus dem Urlaub zurück", "de"),
        ("wir sind wieder da", "de"),
        ("I’m back", "en"),
        ("hello, i'm back from my trip", "en"),
        ("we are back", "en"),
    ],
)
def test_a_return_is_told_in_many_ways(text: str, language: str) -> None:
    assert says_back(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("meine Follower sind zurück", "de"),
        ("bin zurück auf 9.000", "de"),
        ("zurück zum Menü", "de"),
        ("my followers are back", "en"),
        ("I'm back to 9k", "en"),
        ("go back", "en"),
    ],
)
def test_what_else_comes_back_is_no_return(text: str, language: str) -> None:
    assert not says_back(text, language)
