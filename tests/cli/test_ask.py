"""`mikroskop ask`: one answer, nothing stored, and no claim that something was."""

from pathlib import Path

import pytest

from tests.cli.console import typed

CLAIMS = (
    "Saved",
    "kept it",
    "Gemerkt",
    "merke ich mir",
    "from now on",
    "ab jetzt",
    "Undone",
    "Zurückgenommen",
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("language", "text", "beginning"),
    [
        ("en", "12400 followers, 480 likes", "Yes, with 12,400 followers you count as a micro-influencer."),
        ("en", "/log 12400 480 2026-11-20", "Yes, with 12,400 followers"),
        ("en", "8900 followers", "Not yet: with 8,900 followers"),
        ("en", "480 likes", "Give me two numbers"),
        ("en", "480 / 12400", "12,400 likes with 480 followers?"),
        ("en", "12400 / 0", "0 likes with 12,400 followers?"),
        ("en", "please speak German", "Ich sage dir, wo dein Account steht"),
        ("en", "/language de", "Ich sage dir, wo dein Account steht"),
        ("en", "/undo", "There is nothing to undo"),
        ("en", "/export", "There is nothing to put into a file yet."),
        ("en", "/delete", "Nothing is kept about you"),
        ("en", "/start", "Hello, I’m Mikroskop."),
        ("en", "/goal 10000", "For a forecast I need"),
        ("de", "ich will bis Ende Juni 10.000 Follower", "Für eine Prognose brauche ich"),
        ("de", "/ziel 5 %", "Sag mir zwei Zahlen"),
        ("de", "12.400 / 480", "Ja, mit 12.400 Followern zählst du zu den Micro-Influencern."),
        ("de", "/eintragen 12400 480", "Ja, mit 12.400 Followern"),
        ("de", "gestern 3.210 / 95", "Noch nicht: Mit 3.210 Followern"),
        ("de", "480 Likes", "Sag mir zwei Zahlen"),
        ("de", "sprich bitte Englisch", "I tell you where your account stands"),
        ("de", "/rückgängig", "Diesen Befehl kenne ich nicht."),
        ("de", "/rueckgaengig", "Es gibt nichts zurückzunehmen"),
        ("de", "Was ist eine Like-Quote?", "Die Like-Quote"),
        ("de", "/loeschen", "Über dich ist nichts gespeichert"),
    ],
)
def test_an_answer_stores_nothing_and_claims_to_have_kept_nothing(
    folder: Path, language: str, text: str, beginning: str
) -> None:
    answered = typed("ask", text, "--language", language)
    assert (0, "") == (answered.code, answered.err)
    assert answered.out.startswith(beginning), answered.out
    assert [] == [claim for claim in CLAIMS if claim in answered.out]
    assert [] == list(folder.iterdir())


def test_english_is_the_language_unless_another_is_named() -> None:
    assert typed("ask", "hello").out.startswith("Hello!")


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_an_empty_text_is_wrong_use_and_shows_how_to_ask(text: str) -> None:
    refused = typed("ask", text)
    assert 'mikroskop ask "12400 followers, 480 likes"' in refused.line
    assert (2, "") == (refused.code, refused.out)


@pytest.mark.parametrize("language", ["xx", "", "../de", "DE"])
def test_an_unknown_language_names_those_there_are(language: str) -> None:
    refused = typed("ask", "hello", "--language", language)
    assert f"there is no language {language!r}; there are: de, en" in refused.line
    assert (2, "") == (refused.code, refused.out)


@pytest.mark.parametrize(
    "text", ["x" * 100_000, "🦊" * 50, "\x00", "\u202e evil", "مرحبا", "/", "/" + "a" * 100]
)
def test_any_text_gets_an_answer(text: str) -> None:
    answered = typed("ask", text)
    assert (0, "") == (answered.code, answered.err)
    assert answered.out.strip()
