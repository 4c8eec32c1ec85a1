from datetime import date

from sqlalchemy import Connection

from bot.storage import conversations, effects, figures, people
from bot.storage.conversations import Conversation, Question
from bot.storage.effects import Ask, Effect, EndConversation, Erase, Origin, Record, Undo
from domain.measurement import Measurement
from tests.storage.moments import NOW

KIM, GROUP = 7, -100
MONDAY = date(2026, 11, 16)
STATED = Measurement(day=MONDAY, followers=12_400, likes=480)


def _apply(connection: Connection, *wanted: Effect, number: int = 1) -> None:
    effects.apply(connection, Origin(KIM, GROUP, "de", number), wanted, NOW)


def test_to_record_figures_of_somebody_new_is_to_meet_them(connection: Connection) -> None:
    _apply(connection, Record(STATED))
    person = people.find(connection, KIM)
    assert person is not None
    assert ("de", (STATED,)) == (person.language, figures.history(connection, KIM))


def test_what_was_recorded_is_found_by_the_number_of_its_request(connection: Connection) -> None:
    _apply(connection, Record(STATED), number=77)
    found = figures.find_change(connection, KIM, 77)
    assert found is not None
    assert MONDAY == found.day


def test_what_was_recorded_can_be_taken_back(connection: Connection) -> None:
    _apply(connection, Record(STATED))
    last = figures.last_change(connection, KIM)
    assert last is not None
    _apply(connection, Undo(last.id))
    assert () == figures.history(connection, KIM)


def test_a_question_is_kept_with_the_chat_it_was_asked_in(connection: Connection) -> None:
    _apply(connection, Ask("log.likes", {"day": "2026-11-16"}))
    asked = Conversation(GROUP, Question("log.likes", {"day": "2026-11-16"}))
    assert asked == conversations.find(connection, KIM, NOW)


def test_a_question_can_be_asked_of_somebody_of_whom_nothing_is_kept(connection: Connection) -> None:
    _apply(connection, Ask("rate.figures", {}))
    assert people.find(connection, KIM) is None


def test_effects_take_place_in_their_order(connection: Connection) -> None:
    _apply(connection, EndConversation(), Ask("log.likes", {}))
    assert conversations.find(connection, KIM, NOW) is not None
    _apply(connection, Ask("log.likes", {}), EndConversation())
    assert Conversation(GROUP) == conversations.find(connection, KIM, NOW)


def test_an_erasure_leaves_nothing_of_what_came_before_it(connection: Connection) -> None:
    _apply(connection, Record(STATED), Ask("log.likes", {}), Erase())
    assert people.find(connection, KIM) is None
    assert conversations.find(connection, KIM, NOW) is None
    assert () == figures.history(connection, KIM)
