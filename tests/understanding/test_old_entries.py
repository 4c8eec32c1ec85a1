"""What shall become of the entry of a day that is named: it is changed, or it is asked whether it shall go."""

from datetime import date

import pytest

from bot.understanding.meaning import Intent
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 22)
YESTERDAY = date(2026, 11, 21)
THIRD = date(2026, 11, 3)
READER = Reader(LOCALES)


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("lösch den Eintrag von gestern", "de", YESTERDAY),
        ("Eintrag vom 3.11. löschen", "de", THIRD),
        ("kannst du die Zahlen von gestern rausnehmen", "de", YESTERDAY),
        ("nimm den Eintrag vom 3. November zurück", "de", THIRD),
        ("alles von gestern löschen", "de", YESTERDAY),
        ("delete yesterday's entry", "en", YESTERDAY),
        ("remove yesterday's numbers", "en", YESTERDAY),
        ("take out the entry for 3 November", "en", THIRD),
        ("delete everything from yesterday", "en", YESTERDAY),
    ],
)
def test_an_entry_of_a_day_shall_go(text: str, language: str, day: date) -> None:
    meaning = READER.read(text, language, TODAY)
    assert (Intent.UNDO, True, day) == (meaning.intent, meaning.slots.removes, meaning.slots.day)


@pytest.mark.parametrize(
    ("text", "language", "day", "figures"),
    [
        ("der Eintrag vom 3. November war 12.400", "de", THIRD, {"followers": 12_400}),
        ("ändere die Likes von gestern auf 480", "de", YESTERDAY, {"likes": 480}),
        ("der Eintrag von gestern ist falsch, es waren 490 Likes", "de", YESTERDAY, {"likes": 490}),
        ("am 3. November waren es 12.400, nicht 12.500", "de", THIRD, {"followers": 12_400}),
        ("the entry of 3 November was 12,400", "en", THIRD, {"followers": 12_400}),
        ("change yesterday's likes to 480", "en", YESTERDAY, {"likes": 480}),
        ("set yesterday's followers to 12,300", "en", YESTERDAY, {"followers": 12_300}),
    ],
)
def test_an_entry_of_a_day_gets_other_figures(
    text: str, language: str, day: date, figures: dict[str, int]
) -> None:
    meaning = READER.read(text, language, TODAY)
    said = {**figures, "date": day.isoformat()}
    assert (Intent.UNDO, True, said) == (meaning.intent, meaning.slots.corrects, meaning.slots.as_data())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("lösch den letzten Eintrag", "de"),
        ("lösch alles", "de"),
        ("was war der Eintrag vom 3. November?", "de"),
        ("zeig mir die Einträge von gestern", "de"),
        ("delete my account", "en"),
        ("how was yesterday", "en"),
    ],
)
def test_without_a_day_or_a_wish_no_entry_goes(text: str, language: str) -> None:
    slots = READER.read(text, language, TODAY).slots
    assert not slots.removes
    assert not slots.corrects
