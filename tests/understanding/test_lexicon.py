import re
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from bot.understanding.lexicon import any_of, phrases_of, spoken, words


@pytest.mark.parametrize("file", ["numbers.toml", "dates.toml"])
def test_german_and_english_have_the_same_word_lists(file: str) -> None:
    assert set(words("de", file)) == set(words("en", file))


def test_a_language_with_a_region_has_the_words_of_the_language() -> None:
    assert words("de", "numbers.toml") == words("de-AT", "numbers.toml")


@pytest.mark.parametrize("language", ["fr", "", "../de", "..", "de/../en", "日本"])
def test_a_language_without_a_list_has_no_words(language: str) -> None:
    assert dict(words(language, "numbers.toml")) == {}


def test_fractions_are_read_exactly(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "numbers.toml").write_text("half = 0.1", "utf-8")
    assert words("de", "numbers.toml", tmp_path)["half"] == Decimal("0.1")


def test_the_own_words_come_before_those_that_are_mixed_in() -> None:
    own, other = spoken("de", "numbers.toml")
    assert ("zwölf" in own["cardinals"], "twelve" in other["cardinals"]) == (True, True)


def test_a_broken_list_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "numbers.toml").write_text("half =", "utf-8")
    with pytest.raises(tomllib.TOMLDecodeError):
        words("de", "numbers.toml", tmp_path)


def test_phrases_of_several_lists_fit_whole_and_none_fit_nothing() -> None:
    assert re.fullmatch(any_of(["nimm … raus", "lösch*"]), "nimm lisa bitte raus")
    assert re.fullmatch(any_of(["nimm … raus", "lösch*"]), "loeschen")
    assert not re.search(any_of([]), "nimm lisa raus")


def test_phrases_come_from_the_languages_that_are_mixed_in_too() -> None:
    found = list(phrases_of("de", "names.toml", "given"))
    assert {"jürgen", "gareth"} <= set(found)
