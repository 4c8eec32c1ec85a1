from datetime import timedelta

from sqlalchemy import Connection, func, select

from bot.storage import conversations
from bot.storage.conversations import LIFETIME, Conversation
from bot.storage.tables import conversation
from tests.storage.moments import NOW

KIM, LEE = 7, 8
LIKES = Conversation(KIM, "log.likes", {"day": "2026-11-20"})
ZONE = Conversation(KIM, "settings.zone", {})
MOMENT = timedelta(microseconds=1)


def test_an_open_question_is_found_as_it_was_kept(connection: Connection) -> None:
    conversations.keep(connection, KIM, LIKES, NOW)
    assert LIKES == conversations.find(connection, KIM, NOW)


def test_nobody_is_asked_anything_at_first(connection: Connection) -> None:
    assert conversations.find(connection, KIM, NOW) is None


def test_a_new_question_takes_the_place_of_the_one_before(connection: Connection) -> None:
    conversations.keep(connection, KIM, LIKES, NOW)
    conversations.keep(connection, KIM, ZONE, NOW)
    assert ZONE == conversations.find(connection, KIM, NOW)
    assert 1 == connection.execute(select(func.count()).select_from(conversation)).scalar_one()


def test_a_question_waits_for_a_day_and_not_longer(connection: Connection) -> None:
    conversations.keep(connection, KIM, LIKES, NOW)
    assert LIKES == conversations.find(connection, KIM, NOW + LIFETIME - MOMENT)
    assert conversations.find(connection, KIM, NOW + LIFETIME) is None


def test_a_new_question_waits_a_day_of_its_own(connection: Connection) -> None:
    conversations.keep(connection, KIM, LIKES, NOW)
    conversations.keep(connection, KIM, ZONE, NOW + LIFETIME - MOMENT)
    assert ZONE == conversations.find(connection, KIM, NOW + LIFETIME)


def test_an_answered_question_is_forgotten(connection: Connection) -> None:
    conversations.keep(connection, KIM, LIKES, NOW)
    conversations.end(connection, KIM)
    assert conversations.find(connection, KIM, NOW) is None


def test_people_have_questions_of_their_own(connection: Connection) -> None:
    conversations.keep(connection, KIM, LIKES, NOW)
    conversations.keep(connection, LEE, ZONE, NOW)
    conversations.end(connection, KIM)
    assert ZONE == conversations.find(connection, LEE, NOW)
