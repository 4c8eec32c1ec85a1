import pytest
from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from bot.storage import outbox, tables
from bot.storage.outbox import Letter, Outgoing
from tests.storage.moments import NOW
from tests.storage.tables_in_memory import tables_in_memory

KIM, LEE, GROUP = 7, 8, -100


def _letters(*keys: str, chat_id: int = KIM) -> list[Letter]:
    return [Letter(key, KIM, chat_id, {"text": key}) for key in keys]


def _put(connection: Connection, *keys: str, chat_id: int = KIM) -> int:
    """Put letters into the outbox and return the last one's number."""
    outbox.put(connection, _letters(*keys, chat_id=chat_id), NOW)
    return outbox.newest(connection)


def _waiting(connection: Connection) -> list[tuple[int, str]]:
    """Return the chat and the text of everything that waits, in the order it is to be sent."""
    rows = connection.execute(select(tables.outbox).order_by(tables.outbox.c.id))
    return [(row.chat_id, row.payload["text"]) for row in rows]


def test_an_empty_outbox_has_nothing_for_anybody(connection: Connection) -> None:
    assert (0, [], None) == (
        outbox.newest(connection),
        outbox.chats_after(connection, 0, 10),
        outbox.first(connection, KIM),
    )


def test_letters_come_out_in_the_order_they_were_put_in(connection: Connection) -> None:
    _put(connection, "b", "a")
    texts = []
    while row := outbox.first(connection, KIM):
        texts.append(row.payload["text"])
        outbox.remove(connection, row.id)
    assert ["b", "a"] == texts


def test_what_is_next_for_a_chat_comes_with_the_removal_of_what_was_delivered(connection: Connection) -> None:
    _put(connection, "a")
    _put(connection, "elsewhere", chat_id=GROUP)
    _put(connection, "b")
    delivered = outbox.first(connection, KIM)
    assert delivered is not None
    following = outbox.remove_and_first(connection, delivered)
    assert following is not None
    assert ["b", None] == [following.payload["text"], outbox.remove_and_first(connection, following)]
    assert [(GROUP, "elsewhere")] == _waiting(connection)


def test_the_first_for_a_chat_is_not_another_chats(connection: Connection) -> None:
    _put(connection, "a", chat_id=GROUP)
    number = _put(connection, "b")
    assert Outgoing(number, KIM, KIM, {"text": "b"}, attempts=1) == outbox.first(connection, KIM)


def test_a_letter_comes_back_with_its_first_attempt_counted(connection: Connection) -> None:
    payload = {"text": "<b>ä</b> 🎁", "buttons": [[{"text": "x", "data": "log"}]], "edit": 5}
    outbox.put(connection, [Letter("k", None, GROUP, payload)], NOW)
    number = outbox.newest(connection)
    assert Outgoing(number, None, GROUP, payload, attempts=1) == outbox.first(connection, GROUP)


def test_the_same_key_cannot_be_kept_twice(connection: Connection) -> None:
    _put(connection, "a")
    with pytest.raises(IntegrityError):
        _put(connection, "a")


def test_the_chats_behind_a_number_come_in_order_and_no_more_than_asked_for(connection: Connection) -> None:
    first = _put(connection, "a", chat_id=LEE)
    _put(connection, "b", chat_id=GROUP)
    _put(connection, "c", "d")
    found = outbox.chats_after(connection, first, 2)
    assert [GROUP, KIM] == [chat_id for _, chat_id in found]
    assert [KIM] == [chat_id for _, chat_id in outbox.chats_after(connection, found[-1][0], 2)]


def test_a_removed_number_is_never_given_again(connection: Connection) -> None:
    first = _put(connection, "a")
    outbox.remove(connection, first)
    assert _put(connection, "b") > first


def test_every_attempt_is_counted(connection: Connection) -> None:
    first = _put(connection, "a")
    assert outbox.begin_attempt(connection, first)
    assert outbox.begin_attempt(connection, first)
    row = outbox.first(connection, KIM)
    assert 3 == (row and row.attempts)


def test_of_a_letter_that_was_removed_nothing_is_left_to_do(connection: Connection) -> None:
    first = _put(connection, "a")
    assert outbox.waits(connection, first)
    assert outbox.remove(connection, first)
    assert not outbox.waits(connection, first)
    assert not outbox.begin_attempt(connection, first)
    assert not outbox.replace(connection, first, {"text": "b"})
    assert not outbox.remove(connection, first)


def test_what_takes_a_letters_place_is_sent_when_that_would_have_been(connection: Connection) -> None:
    first = _put(connection, "a", "b") - 1
    outbox.begin_attempt(connection, first)
    assert outbox.replace(connection, first, {"text": "instead"})
    assert Outgoing(first, KIM, KIM, {"text": "instead"}, attempts=1) == outbox.first(connection, KIM)
    assert [(KIM, "instead"), (KIM, "b")] == _waiting(connection)


def test_what_waits_for_one_chat_can_be_removed_alone(connection: Connection) -> None:
    _put(connection, "a", "b")
    _put(connection, "c", chat_id=GROUP)
    outbox.remove_chat(connection, KIM)
    assert [(GROUP, "c")] == _waiting(connection)


def test_what_waits_for_a_group_moves_with_it_and_keeps_its_order(connection: Connection) -> None:
    _put(connection, "a", chat_id=GROUP)
    _put(connection, "b", chat_id=LEE)
    _put(connection, "c", chat_id=GROUP)
    outbox.move_chat(connection, GROUP, -200)
    assert [(-200, "a"), (LEE, "b"), (-200, "c")] == _waiting(connection)


def test_a_chats_letters_are_found_without_looking_at_those_of_others() -> None:
    with tables_in_memory() as connection:
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT * FROM outbox WHERE chat_id = 7 ORDER BY id LIMIT 1"
        ).all()
    assert ["SEARCH outbox USING INDEX ix_outbox_chat_id (chat_id=?)"] == [row.detail for row in plan]
