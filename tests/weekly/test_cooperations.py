"""Reminders of the diary: each once, also late, never while somebody is gone."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.skills.reply import Reply
from bot.storage import effects, erasure, partners, people
from bot.storage.diary import Hour, KeepCooperation
from bot.storage.effects import Origin
from bot.storage.partners import KeepPartner
from bot.storage.tables import cooperation, outbox
from bot.telegram.present import Presenter
from bot.weekly.batch import MOST_WAITING, deliver
from bot.wording.catalogue import Catalogue
from domain.accounts import Account
from domain.diary import Cooperation, Stage
from domain.partners import Partner
from tests.storage.tables_in_memory import tables_in_memory

PRESENTER = Presenter(Catalogue(), "mikroskop_bot")
FRIDAY = date(2026, 11, 20)
MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)
DAY = timedelta(days=1)
KIM = 7


def _present(reply: Reply, language: str) -> list[dict[str, Any]]:
    return PRESENTER.payloads(reply, language, tapped=None)


@pytest.fixture
def connection() -> Iterator[Connection]:
    with tables_in_memory() as it:
        yield it


def _plan(connection: Connection, stage: Stage = Stage.ASKED, count: int = 1, language: str = "en") -> None:
    origin = Origin(KIM, KIM, language, 1)
    partner = KeepPartner(Partner(account=Account(name="@hillcafe")), FRIDAY)
    effects.apply(connection, origin, [partner], MONDAY - 3 * DAY)
    kept = partners.all_of(connection, KIM)[0].id
    of = Cooperation(days={stage: FRIDAY}, next_on=MONDAY.date())
    told = [
        KeepCooperation(kept, number, of, Hour(time(9), "Europe/Berlin")) for number in range(1, count + 1)
    ]
    effects.apply(connection, origin, told, MONDAY - 3 * DAY)


def _sent(connection: Connection) -> dict[str, str]:
    rows = connection.execute(select(outbox).order_by(outbox.c.id))
    return {row.key: row.payload["text"] for row in rows}


def test_a_reminder_comes_at_its_hour_and_once(connection: Connection) -> None:
    _plan(connection)
    assert not deliver(connection, _present, MONDAY - timedelta(seconds=1)).reminded
    assert 1 == deliver(connection, _present, MONDAY).reminded
    assert not deliver(connection, _present, MONDAY).reminded
    assert ["diary:7:1:2026-11-23:0"] == list(_sent(connection))


def test_a_reminder_that_waits_already_is_not_put_there_again(connection: Connection) -> None:
    _plan(connection)
    for _ in range(2):
        connection.execute(cooperation.update().values(remind_at=MONDAY))
        deliver(connection, _present, MONDAY)
    assert ["diary:7:1:2026-11-23:0"] == list(_sent(connection))


@pytest.mark.parametrize(
    ("language", "stage", "words"),
    [
        ("en", Stage.IDEA, "@hillcafe: today you wanted to ask."),
        ("en", Stage.ASKED, "@hillcafe: today you wanted to follow up."),
        ("de", Stage.ASKED, "@hillcafe: Heute wolltest du nachfragen."),
        ("de", Stage.POSTED, "@hillcafe: Heute wolltest du nachsehen, was der Beitrag gebracht hat."),
    ],
)
def test_it_says_what_was_wanted(connection: Connection, language: str, stage: Stage, words: str) -> None:
    _plan(connection, stage, language=language)
    deliver(connection, _present, MONDAY)
    (text,) = _sent(connection).values()
    assert words in text


@pytest.mark.parametrize(("language", "word"), [("de", "„Werbung“ oder „Anzeige“"), ("en", "advertising")])
def test_before_a_post_it_reminds_that_posts_for_money_or_gifts_are_marked(
    connection: Connection, language: str, word: str
) -> None:
    _plan(connection, Stage.AGREED, language=language)
    deliver(connection, _present, MONDAY)
    (text,) = _sent(connection).values()
    assert word in text


def test_after_a_downtime_it_comes_late_and_after_months_not_at_all(connection: Connection) -> None:
    _plan(connection)
    assert 1 == deliver(connection, _present, MONDAY + 20 * DAY).reminded
    _plan(connection, count=2)
    assert not deliver(connection, _present, MONDAY + 70 * DAY).reminded


def test_who_blocked_the_bot_gets_it_once_they_are_back(connection: Connection) -> None:
    _plan(connection)
    people.mark_unreachable(connection, KIM, MONDAY - DAY)
    for days in range(5):
        assert not deliver(connection, _present, MONDAY + days * DAY).reminded
    people.mark_reachable(connection, KIM, MONDAY)
    assert 1 == deliver(connection, _present, MONDAY + 5 * DAY).reminded


def test_no_more_are_made_than_can_be_sent_soon(connection: Connection) -> None:
    _plan(connection, count=40)
    while not deliver(connection, _present, MONDAY).is_full:
        assert len(_sent(connection)) <= MOST_WAITING
    assert MOST_WAITING == len(_sent(connection))


def test_who_erases_everything_is_not_reminded(connection: Connection) -> None:
    _plan(connection)
    erasure.erase(connection, KIM)
    assert not deliver(connection, _present, MONDAY).reminded
