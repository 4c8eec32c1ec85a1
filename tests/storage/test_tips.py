from datetime import timedelta

from sqlalchemy import Connection

from bot.storage import effects, people, tips
from bot.storage.effects import Effect, Origin
from bot.storage.look import Look
from bot.storage.tips import KEPT, MarkTip, ShowTip
from domain.tips_choice import REST, Shown, asked_about
from tests.storage.moments import NOW

KIM, LEE = 7, 8
TODAY = NOW.date()
A_DAY = timedelta(days=1)
YESTERDAY = TODAY - A_DAY


def _apply(connection: Connection, *told: Effect, person_id: int = KIM) -> None:
    effects.apply(connection, Origin(person_id, person_id, "de", 1), told, NOW)


def test_what_was_shown_is_known_in_its_order(connection: Connection) -> None:
    _apply(connection, ShowTip("first-line", YESTERDAY), ShowTip("fixed-day", TODAY))
    expected = (Shown(tip="first-line", day=YESTERDAY), Shown(tip="fixed-day", day=TODAY))
    assert expected == Look(connection, KIM).tips


def test_nobody_sees_what_was_shown_to_somebody_else(connection: Connection) -> None:
    _apply(connection, ShowTip("first-line", TODAY))
    _apply(connection, MarkTip("first-line", TODAY), person_id=LEE)
    assert () == Look(connection, LEE).tips
    assert (None,) == tuple(each.done for each in Look(connection, KIM).tips)


def test_somebody_new_is_met_in_their_language_by_a_tip(connection: Connection) -> None:
    _apply(connection, ShowTip("first-line", TODAY))
    met = people.find(connection, KIM)
    assert "de" == (met and met.language)


def test_what_was_done_is_asked_about_and_can_be_taken_back(connection: Connection) -> None:
    _apply(connection, ShowTip("first-line", YESTERDAY), MarkTip("first-line", YESTERDAY))
    done = Shown(tip="first-line", day=YESTERDAY, done=YESTERDAY)
    assert done == asked_about(tips.shown(connection, KIM), TODAY)
    _apply(connection, MarkTip("first-line", None))
    assert asked_about(tips.shown(connection, KIM), TODAY) is None


def test_of_a_tip_shown_twice_the_last_time_was_done(connection: Connection) -> None:
    before = TODAY - REST
    _apply(
        connection, ShowTip("first-line", before), ShowTip("first-line", TODAY), MarkTip("first-line", TODAY)
    )
    assert [None, TODAY] == [each.done for each in Look(connection, KIM).tips]


def test_to_mark_what_was_never_shown_keeps_nothing(connection: Connection) -> None:
    _apply(connection, MarkTip("first-line", TODAY))
    assert () == Look(connection, KIM).tips
    assert people.find(connection, KIM) is None


def test_a_tip_is_forgotten_after_a_year(connection: Connection) -> None:
    _apply(connection, ShowTip("first-line", TODAY - KEPT - A_DAY), ShowTip("fixed-day", TODAY - KEPT))
    tips.forget_old(connection, NOW)
    assert ["fixed-day"] == [each.tip for each in Look(connection, KIM).tips]
