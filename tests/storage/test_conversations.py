from datetime import timedelta

from sqlalchemy import Connection, func, select

from bot.storage import conversations
from bot.storage.conversations import LIFETIME, Choice, Conversation, Question, Topic
from bot.storage.tables import conversation
from tests.storage.moments import NOW

KIM, LEE, GROUP = 7, 8, -9
LIKES = Question("log.likes", {"day": "2026-11-20"}, (Choice("drop", "no"), Choice("keep", "one")))
ZONE = Question("settings.zone", {})
RATE = Topic("like_rate", {"followers": 12400})
MOMENT = timedelta(microseconds=1)


def test_an_open_question_is_found_as_it_was_kept(connection: Connection) -> None:
    conversations.ask(connection, KIM, KIM, LIKES, NOW)
    assert Conversation(KIM, LIKES) == conversations.find(connection, KIM, NOW)


def test_nobody_is_asked_anything_at_first(connection: Connection) -> None:
    assert conversations.find(connection, KIM, NOW) is None


def test_a_new_question_takes_the_place_of_the_one_before(connection: Connection) -> None:
    conversations.ask(connection, KIM, KIM, LIKES, NOW)
    conversations.ask(connection, KIM, KIM, ZONE, NOW)
    assert Conversation(KIM, ZONE) == conversations.find(connection, KIM, NOW)
    assert 1 == connection.execute(select(func.count()).select_from(conversation)).scalar_one()


def test_question_topic_and_language_are_kept_beside_each_other(connection: Connection) -> None:
    conversations.discuss(connection, KIM, KIM, RATE, NOW)
    conversations.speak(connection, KIM, KIM, "de", NOW)
    conversations.ask(connection, KIM, KIM, LIKES, NOW)
    assert Conversation(KIM, LIKES, RATE, "de") == conversations.find(connection, KIM, NOW)
    conversations.end_question(connection, KIM)
    assert Conversation(KIM, None, RATE, "de") == conversations.find(connection, KIM, NOW)


def test_the_album_that_was_answered_is_kept_beside_the_question(connection: Connection) -> None:
    conversations.ask(connection, KIM, KIM, LIKES, NOW)
    conversations.see_album(connection, KIM, KIM, "13007", NOW)
    assert Conversation(KIM, LIKES, album="13007") == conversations.find(connection, KIM, NOW)


def test_in_another_chat_a_conversation_begins_anew(connection: Connection) -> None:
    conversations.discuss(connection, KIM, KIM, RATE, NOW)
    conversations.ask(connection, KIM, GROUP, LIKES, NOW)
    assert Conversation(GROUP, LIKES) == conversations.find(connection, KIM, NOW)


def test_an_expired_question_does_not_come_back_with_a_new_topic(connection: Connection) -> None:
    conversations.ask(connection, KIM, KIM, LIKES, NOW)
    conversations.discuss(connection, KIM, KIM, RATE, NOW + LIFETIME)
    assert Conversation(KIM, None, RATE) == conversations.find(connection, KIM, NOW + LIFETIME)


def test_a_question_waits_for_a_day_and_not_longer(connection: Connection) -> None:
    conversations.ask(connection, KIM, KIM, LIKES, NOW)
    assert conversations.find(connection, KIM, NOW + LIFETIME - MOMENT) is not None
    assert conversations.find(connection, KIM, NOW + LIFETIME) is None


def test_a_new_question_waits_a_day_of_its_own(connection: Connection) -> None:
    conversations.ask(connection, KIM, KIM, LIKES, NOW)
    conversations.ask(connection, KIM, KIM, ZONE, NOW + LIFETIME - MOMENT)
    assert Conversation(KIM, ZONE) == conversations.find(connection, KIM, NOW + LIFETIME)


def test_an_answered_question_is_forgotten(connection: Connection) -> None:
    conversations.ask(connection, KIM, KIM, LIKES, NOW)
    conversations.end_question(connection, KIM)
    assert Conversation(KIM) == conversations.find(connection, KIM, NOW)


def test_people_have_questions_of_their_own(connection: Connection) -> None:
    conversations.ask(connection, KIM, KIM, LIKES, NOW)
    conversations.ask(connection, LEE, LEE, ZONE, NOW)
    conversations.end_question(connection, KIM)
    assert Conversation(LEE, ZONE) == conversations.find(connection, LEE, NOW)
