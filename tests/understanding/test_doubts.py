"""What reports something of a cooperation, and what only asks, supposes, denies or plans it."""

from datetime import date

import pytest

from bot.understanding.doubts import ASKS, UNSETTLED
from bot.understanding.meaning import Intent, Slots
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES
from domain.diary import Result, Stage

TODAY = date(2026, 11, 20)
READER = Reader(LOCALES)


def _read(language: str, text: str) -> Slots:
    return READER.slots(Intent.DIARY, text, language, TODAY)


@pytest.mark.parametrize(
    ("language", "text", "topic"),
    [
        ("de", "hat anna zugesagt?", ASKS),
        ("de", "hat anna zugesagt", ASKS),
        ("de", "Hat sie schon gepostet?", ASKS),
        ("de", "anna hat zugesagt, oder?", ASKS),
        ("de", "wann hat anna zugesagt und gepostet", ASKS),
        ("de", "weißt du ob anna abgesagt hat", ASKS),
        ("de", "anna hat noch nicht gepostet", UNSETTLED),
        ("de", "anna hat vielleicht zugesagt", UNSETTLED),
        ("de", "wenn anna zusagt und gepostet hat, sag ich bescheid", UNSETTLED),
        ("de", "anna will erst nächste woche posten", UNSETTLED),
        ("en", "did tinyeats say yes?", ASKS),
        ("en", "when did i ask tinyeats", ASKS),
        ("en", "has tinyeats posted", ASKS),
        ("en", "tinyeats agreed, right?", ASKS),
        ("en", "tinyeats hasn’t posted yet", UNSETTLED),
        ("en", "tinyeats has not agreed yet", UNSETTLED),
        ("en", "maybe tinyeats agreed", UNSETTLED),
        ("en", "if tinyeats says yes and posted i'll tell you", UNSETTLED),
        ("en", "tinyeats wants to post next week", UNSETTLED),
    ],
)
def test_what_is_no_report_tells_nothing_but_why(language: str, text: str, topic: str) -> None:
    assert Slots(topic=topic) == _read(language, text)


@pytest.mark.parametrize(
    ("language", "text", "stage"),
    [
        ("de", "hat zugesagt", Stage.AGREED),
        ("de", "hat endlich gepostet", Stage.POSTED),
        ("de", "anna hat zugesagt, aber noch nicht gepostet", Stage.AGREED),
        ("de", "anna hat zugesagt und noch nicht gepostet", Stage.AGREED),
        ("de", "hab anna gefragt, ob sie gepostet hat", Stage.ASKED),
        ("de", "hab anna gefragt ob sie gepostet hat", Stage.ASKED),
        ("en", "has agreed at last", Stage.AGREED),
        ("en", "tinyeats agreed but hasn't posted yet", Stage.AGREED),
        ("en", "asked tinyeats if she posted", Stage.ASKED),
    ],
)
def test_what_is_reported_beside_a_doubt_counts(language: str, text: str, stage: Stage) -> None:
    assert (stage, None) == (_read(language, text).stage, _read(language, text).topic)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "anna hat noch nicht gepostet, erinner mich in drei tagen"),
        ("en", "tinyeats hasn't posted yet, remind me in three days"),
    ],
)
def test_a_reminder_beside_a_doubt_is_kept(language: str, text: str) -> None:
    read = _read(language, text)
    assert (None, False, date(2026, 11, 23)) == (read.stage, read.no_show, read.deadline)


def test_results_that_are_asked_about_are_not_told() -> None:
    assert () == _read("de", "hat anna 40 likes gebracht?").results
    assert ((Result.LIKES, 40),) == _read("de", "anna hat 40 likes gebracht").results
