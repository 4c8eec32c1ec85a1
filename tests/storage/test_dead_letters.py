import pytest
from sqlalchemy import Connection, update

from bot.storage import dead_letters, inbox, outbox
from bot.storage.dead_letters import DeadLetter
from bot.storage.inbox import Arrival
from bot.storage.outbox import Letter, Outgoing
from bot.storage.tables import dead_letter
from tests.storage.moments import LATER, NOW

KIM, GROUP = 7, -5
UPDATE = Arrival(1, 20, KIM, '{"update_id":20,"message":{"text":"x"}}')
MESSAGE = Outgoing(3, KIM, GROUP, {"text": "x"}, attempts=4)


def _buried(connection: Connection) -> list[int]:
    dead_letters.bury_update(connection, UPDATE, "ValueError in nearest:5", NOW)
    dead_letters.bury_message(connection, MESSAGE, "BadRequest", NOW)
    return [each.number for each in dead_letters.every(connection)]


def test_the_list_tells_everything_but_what_was_said(connection: Connection) -> None:
    first, second = _buried(connection)
    assert [
        DeadLetter(first, incoming=True, person_id=KIM, reason="ValueError in nearest:5", at=NOW),
        DeadLetter(second, incoming=False, person_id=KIM, reason="BadRequest", at=NOW),
    ] == dead_letters.every(connection)


def test_one_that_is_read_shows_what_it_holds(connection: Connection) -> None:
    first, second = _buried(connection)
    contents = [found[1] for number in (first, second) if (found := dead_letters.read(connection, number))]
    assert [{"update_id": 20, "message": {"text": "x"}}, {"text": "x"}] == contents
    assert dead_letters.read(connection, 99) is None


@pytest.mark.parametrize("number_is_known", [True, False], ids=["lately", "days ago"])
def test_an_update_that_is_tried_again_waits_in_the_inbox_as_it_came(
    connection: Connection, number_is_known: bool
) -> None:
    if number_is_known:
        inbox.keep(connection, [UPDATE], NOW)
        inbox.finish(connection, UPDATE)
    first, _ = _buried(connection)
    assert dead_letters.retry(connection, first, NOW)
    assert [UPDATE] == inbox.waiting(connection, UPDATE.bot_id, LATER)


def test_an_update_that_is_tried_again_takes_the_place_of_its_apology(connection: Connection) -> None:
    first, _ = _buried(connection)
    answers = [Letter(outbox.answer_key(1, 20, number), KIM, KIM, {"text": "sorry"}) for number in range(2)]
    another = Letter(outbox.answer_key(1, 200, 0), KIM, KIM, {"text": "another's"})
    outbox.put(connection, [*answers, another], NOW)
    assert dead_letters.retry(connection, first, NOW)
    left = outbox.first(connection, KIM)
    assert left is not None
    assert "another's" == left.payload["text"]


def test_a_message_that_is_tried_again_waits_in_the_outbox_for_its_chat(connection: Connection) -> None:
    _, second = _buried(connection)
    assert dead_letters.retry(connection, second, NOW)
    waiting = outbox.first(connection, GROUP)
    assert waiting is not None
    assert (KIM, GROUP, {"text": "x"}, 1) == (
        waiting.person_id,
        waiting.chat_id,
        waiting.payload,
        waiting.attempts,
    )


def test_a_letter_is_gone_once_it_was_tried_again_or_dropped(connection: Connection) -> None:
    first, second = _buried(connection)
    assert dead_letters.retry(connection, first, NOW)
    assert dead_letters.drop(connection, second)
    assert [] == dead_letters.every(connection)
    for number in (first, second):
        assert not dead_letters.retry(connection, number, NOW)
        assert not dead_letters.drop(connection, number)


def test_one_that_an_older_version_buried_stays_where_it_is(connection: Connection) -> None:
    first, second = _buried(connection)
    connection.execute(update(dead_letter).values(bot_id=None, chat_id=None))
    assert not dead_letters.retry(connection, first, NOW)
    assert [first, second] == [each.number for each in dead_letters.every(connection)]


def test_a_message_that_failed_twice_can_be_tried_again_twice(connection: Connection) -> None:
    _, second = _buried(connection)
    outbox.put(connection, [Letter(f"again:{second}", KIM, GROUP, {"text": "y"})], NOW)
    assert dead_letters.retry(connection, second, NOW)
    assert 2 == len(outbox.chats_after(connection, 0, 9))
