from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from bot.storage import inbox
from bot.storage.inbox import NUMBERS_KEPT, Arrival
from bot.storage.tables import inbox as rows
from tests.storage.moments import LATER, NOW
from tests.storage.tables_in_memory import tables_in_memory

BOT, OTHER_BOT = 1, 2
MOMENT = timedelta(microseconds=1)


def _arrival(update_id: int, bot_id: int = BOT, person_id: int | None = 7) -> Arrival:
    return Arrival(bot_id, update_id, person_id, f'{{"update_id":{update_id}}}')


def _numbers(arrivals: list[Arrival]) -> list[int]:
    return [each.update_id for each in arrivals]


def test_what_is_new_is_kept_and_returned_in_its_order(connection: Connection) -> None:
    assert [9, 4, 6] == _numbers(inbox.keep(connection, [_arrival(9), _arrival(4), _arrival(6)], NOW))


def test_what_is_known_is_not_returned_again(connection: Connection) -> None:
    inbox.keep(connection, [_arrival(1), _arrival(2)], NOW)
    assert [3] == _numbers(inbox.keep(connection, [_arrival(2), _arrival(3), _arrival(1)], NOW))


def test_what_stands_twice_in_a_batch_is_returned_once(connection: Connection) -> None:
    assert [1, 2] == _numbers(inbox.keep(connection, [_arrival(1), _arrival(2), _arrival(1)], NOW))
    assert [1, 2] == _numbers(inbox.waiting(connection, BOT, LATER))


def test_an_empty_batch_keeps_nothing(connection: Connection) -> None:
    assert [] == inbox.keep(connection, [], NOW)


def test_a_full_batch_of_telegrams_is_kept_at_once(connection: Connection) -> None:
    batch = [_arrival(number) for number in range(100)]
    assert batch == inbox.keep(connection, batch, NOW)


def test_two_bots_may_give_the_same_number(connection: Connection) -> None:
    inbox.keep(connection, [_arrival(1)], NOW)
    assert [1] == _numbers(inbox.keep(connection, [_arrival(1, OTHER_BOT)], NOW))


def test_what_is_finished_is_known_all_the_same(connection: Connection) -> None:
    inbox.keep(connection, [_arrival(1)], NOW)
    inbox.finish(connection, _arrival(1))
    assert [] == inbox.keep(connection, [_arrival(1)], NOW)


def test_an_update_is_finished_once(connection: Connection) -> None:
    inbox.keep(connection, [_arrival(1)], NOW)
    assert (True, False) == (inbox.finish(connection, _arrival(1)), inbox.finish(connection, _arrival(1)))


def test_an_update_that_was_never_kept_cannot_be_finished(connection: Connection) -> None:
    assert not inbox.finish(connection, _arrival(1))


def test_of_a_finished_update_only_its_number_stays(connection: Connection) -> None:
    inbox.keep(connection, [_arrival(1)], NOW)
    inbox.finish(connection, _arrival(1))
    assert [(BOT, 1, None, None, NOW)] == [tuple(row) for row in connection.execute(select(rows))]


def test_what_waits_comes_in_the_order_of_its_arrival(connection: Connection) -> None:
    inbox.keep(connection, [_arrival(50), _arrival(51)], NOW)
    inbox.keep(connection, [_arrival(3)], NOW + MOMENT)  # numbers can start anew after a quiet week
    inbox.keep(connection, [_arrival(52)], NOW + 2 * MOMENT)
    inbox.finish(connection, _arrival(51))
    assert [50, 3, 52] == _numbers(inbox.waiting(connection, BOT, LATER))


def test_what_waits_comes_back_as_it_was_kept(connection: Connection) -> None:
    kept = [Arrival(BOT, 1, None, '{"text":"ä 🎁"}'), Arrival(BOT, 2, 10**12, "{}")]
    inbox.keep(connection, kept, NOW)
    assert kept == inbox.waiting(connection, BOT, LATER)


def test_a_bot_finds_only_what_waits_for_it(connection: Connection) -> None:
    inbox.keep(connection, [_arrival(1), _arrival(2, OTHER_BOT)], NOW)
    assert [2] == _numbers(inbox.waiting(connection, OTHER_BOT, LATER))


def test_a_finished_number_is_forgotten_after_its_time_and_no_sooner(connection: Connection) -> None:
    inbox.keep(connection, [_arrival(1)], NOW)
    inbox.finish(connection, _arrival(1))
    inbox.forget_old_numbers(connection, NOW + NUMBERS_KEPT)
    assert [] == inbox.keep(connection, [_arrival(1)], NOW)
    inbox.forget_old_numbers(connection, NOW + NUMBERS_KEPT + MOMENT)
    assert [1] == _numbers(inbox.keep(connection, [_arrival(1)], NOW))


def test_numbers_are_known_longer_than_telegram_repeats_an_update() -> None:
    assert timedelta(hours=24) < NUMBERS_KEPT


def test_what_still_waits_is_never_forgotten(connection: Connection) -> None:
    inbox.keep(connection, [_arrival(1)], NOW)
    inbox.forget_old_numbers(connection, NOW + timedelta(days=400))
    assert [1] == _numbers(inbox.waiting(connection, BOT, LATER))


@settings(max_examples=40)
@given(st.lists(st.lists(st.integers(1, 12), max_size=8), max_size=8))
def test_however_often_updates_come_each_is_new_once(batches: list[list[int]]) -> None:
    with tables_in_memory() as connection:
        new = [
            number
            for batch in batches
            for number in _numbers(inbox.keep(connection, [_arrival(each) for each in batch], NOW))
        ]
    assert list(dict.fromkeys(number for batch in batches for number in batch)) == new
