from datetime import UTC, date, datetime

from sqlalchemy import Connection, event

from bot.storage import figures, people
from bot.storage.look import Look
from domain.measurement import Measurement

KIM = 7
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = date(2026, 11, 20)


def _log(connection: Connection, followers: int) -> None:
    figures.record(connection, KIM, Measurement(day=DAY, followers=followers), 1, NOW)


def test_what_was_asked_once_is_not_asked_again(connection: Connection) -> None:
    people.meet(connection, KIM, "en", NOW)
    _log(connection, 9_000)
    look = Look(connection, KIM)
    (main,) = look.accounts
    asked: list[str] = []
    event.listen(connection, "before_cursor_execute", lambda *arguments: asked.append(arguments[2]))
    for _ in range(3):
        assert (look.history, look.history_of(main.id)) == 2 * ((look.on_day(DAY),),)
        assert look.goal_of(main.id) is None
        assert look.weekly() is None
    assert len(asked) == len(set(asked)), asked


def test_the_next_look_sees_what_has_changed(connection: Connection) -> None:
    people.meet(connection, KIM, "en", NOW)
    _log(connection, 9_000)
    assert [9_000] == [each.followers for each in Look(connection, KIM).history]
    _log(connection, 9_100)
    assert [9_100] == [each.followers for each in Look(connection, KIM).history]
