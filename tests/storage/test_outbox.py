import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from bot.storage import outbox
from bot.storage.outbox import Letter, Outgoing
from tests.storage.moments import NOW

KIM, LEE, GROUP = 7, 8, -100


def _letters(*keys: str, chat_id: int = KIM) -> list[Letter]:
    return [Letter(key, KIM, chat_id, {"text": key}) for key in keys]


def _texts(rows: list[Outgoing]) -> list[str]:
    return [row.payload["text"] for row in rows]


def test_letters_come_out_in_the_order_they_were_put_in(connection: Connection) -> None:
    outbox.put(connection, _letters("b", "a"), NOW)
    outbox.put(connection, _letters("c", chat_id=GROUP), NOW)
    assert ["b", "a", "c"] == _texts(outbox.after(connection, 0, 10))


def test_put_tells_the_number_of_the_first_letter(connection: Connection) -> None:
    outbox.put(connection, _letters("a"), NOW)
    first = outbox.put(connection, _letters("b", "c"), NOW)
    assert [first] == [row.id for row in outbox.after(connection, 0, 10)][1:2]


def test_nothing_to_say_has_no_number(connection: Connection) -> None:
    assert outbox.put(connection, [], NOW) is None


def test_a_letter_comes_back_with_its_first_attempt_counted(connection: Connection) -> None:
    payload = {"text": "<b>ä</b> 🎁", "buttons": [[{"text": "x", "data": "log"}]], "edit": 5}
    first = outbox.put(connection, [Letter("k", None, GROUP, payload)], NOW)
    assert first is not None
    assert [Outgoing(first, None, GROUP, payload, attempts=1)] == outbox.after(connection, 0, 10)


def test_the_same_key_cannot_be_kept_twice(connection: Connection) -> None:
    outbox.put(connection, _letters("a"), NOW)
    with pytest.raises(IntegrityError):
        outbox.put(connection, _letters("a"), NOW)


def test_only_what_lies_behind_a_number_is_fetched_and_no_more_than_asked_for(connection: Connection) -> None:
    first = outbox.put(connection, _letters("a", "b", "c", "d"), NOW)
    assert first is not None
    assert ["b", "c"] == _texts(outbox.after(connection, first, 2))


def test_a_removed_number_is_never_given_again(connection: Connection) -> None:
    first = outbox.put(connection, _letters("a"), NOW)
    assert first is not None
    outbox.remove(connection, [first])
    outbox.put(connection, _letters("b"), NOW)
    assert ["b"] == _texts(outbox.after(connection, first, 10))


def test_every_attempt_is_counted(connection: Connection) -> None:
    first = outbox.put(connection, _letters("a"), NOW)
    assert first is not None
    assert outbox.begin_attempt(connection, first)
    assert outbox.begin_attempt(connection, first)
    assert [3] == [row.attempts for row in outbox.after(connection, 0, 10)]


def test_no_attempt_begins_after_a_letter_was_removed(connection: Connection) -> None:
    first = outbox.put(connection, _letters("a"), NOW)
    assert first is not None
    outbox.remove(connection, [first])
    assert not outbox.begin_attempt(connection, first)


def test_what_waits_for_one_chat_can_be_removed_alone(connection: Connection) -> None:
    outbox.put(connection, _letters("a", "b"), NOW)
    outbox.put(connection, _letters("c", chat_id=GROUP), NOW)
    outbox.remove_chat(connection, KIM)
    assert ["c"] == _texts(outbox.after(connection, 0, 10))


def test_what_waits_for_a_group_moves_with_it(connection: Connection) -> None:
    outbox.put(connection, _letters("a", chat_id=GROUP), NOW)
    outbox.put(connection, _letters("b", chat_id=LEE), NOW)
    outbox.move_chat(connection, GROUP, -200)
    assert [-200, LEE] == [row.chat_id for row in outbox.after(connection, 0, 10)]
