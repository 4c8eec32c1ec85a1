from datetime import date

from sqlalchemy import Connection, select

from bot.storage import accounts, figures, people
from bot.storage.accounts import UNNAMED
from bot.storage.figures import CHANGES_KEPT
from bot.storage.tables import change, measurement
from domain.accounts import Account
from domain.measurement import Measurement
from tests.storage.moments import NOW

KIM, LEE = 7, 8
MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)


def _record(connection: Connection, stated: Measurement, request: int = 1, person_id: int = KIM) -> None:
    people.meet(connection, person_id, "de", NOW)
    figures.record(connection, person_id, stated, request, NOW)


def _undo_last(connection: Connection, person_id: int = KIM) -> None:
    last = figures.last_change(connection, person_id)
    assert last is not None
    figures.undo(connection, person_id, last.id, NOW)


def test_the_history_is_in_the_order_of_days_not_of_statements(connection: Connection) -> None:
    tuesday, monday = Measurement(day=TUESDAY, followers=101), Measurement(day=MONDAY, followers=100)
    _record(connection, tuesday)
    _record(connection, monday)
    assert (monday, tuesday) == figures.history(connection, KIM)


def test_a_later_statement_of_a_day_replaces_what_it_states_and_keeps_the_rest(
    connection: Connection,
) -> None:
    _record(connection, Measurement(day=MONDAY, followers=12_000, likes=480, note="giveaway"))
    _record(connection, Measurement(day=MONDAY, followers=12_400))
    whole = Measurement(day=MONDAY, followers=12_400, likes=480, note="giveaway")
    assert whole == figures.on_day(connection, KIM, MONDAY)


def test_a_day_without_figures_holds_nothing(connection: Connection) -> None:
    _record(connection, Measurement(day=MONDAY, followers=100))
    assert figures.on_day(connection, KIM, TUESDAY) is None


def test_of_somebody_unknown_there_is_nothing(connection: Connection) -> None:
    assert () == figures.history(connection, KIM)
    assert figures.on_day(connection, KIM, MONDAY) is None
    assert figures.last_change(connection, KIM) is None


def test_undo_brings_the_earlier_statement_of_the_day_back(connection: Connection) -> None:
    morning = Measurement(day=MONDAY, followers=12_000, likes=480)
    _record(connection, morning)
    _record(connection, Measurement(day=MONDAY, followers=12_400))
    _undo_last(connection)
    assert morning == figures.on_day(connection, KIM, MONDAY)


def test_undo_of_a_days_first_statement_leaves_no_row(connection: Connection) -> None:
    _record(connection, Measurement(day=MONDAY, followers=12_000))
    _undo_last(connection)
    assert () == figures.history(connection, KIM)
    assert [] == connection.execute(select(measurement)).all()


def test_a_change_is_undone_once(connection: Connection) -> None:
    _record(connection, Measurement(day=MONDAY, followers=1))
    first = figures.last_change(connection, KIM)
    assert first is not None
    figures.undo(connection, KIM, first.id, NOW)
    _record(connection, Measurement(day=TUESDAY, followers=2), request=2)
    assert figures.find_change(connection, KIM, request=1) is None


def test_undo_of_an_unknown_change_does_nothing(connection: Connection) -> None:
    kept = Measurement(day=MONDAY, followers=1)
    _record(connection, kept)
    figures.undo(connection, KIM, 999, NOW)
    assert (kept,) == figures.history(connection, KIM)


def test_a_change_tells_what_its_day_held_and_what_it_holds(connection: Connection) -> None:
    before, after = Measurement(day=MONDAY, likes=480), Measurement(day=MONDAY, followers=9, likes=480)
    _record(connection, before, request=1)
    _record(connection, Measurement(day=MONDAY, followers=9), request=2)
    found = figures.find_change(connection, KIM, request=2)
    assert found is not None
    assert (2, MONDAY, before, after) == (found.request, found.day, found.before, found.now)


def test_another_persons_change_is_not_found(connection: Connection) -> None:
    _record(connection, Measurement(day=MONDAY, followers=1), request=1)
    assert figures.find_change(connection, LEE, request=1) is None


def test_another_persons_change_cannot_be_undone(connection: Connection) -> None:
    kept = Measurement(day=MONDAY, followers=1)
    _record(connection, kept)
    mine = figures.last_change(connection, KIM)
    assert mine is not None
    figures.undo(connection, LEE, mine.id, NOW)
    assert (kept,) == figures.history(connection, KIM)


def test_two_people_have_two_histories(connection: Connection) -> None:
    mine, theirs = Measurement(day=MONDAY, followers=1), Measurement(day=MONDAY, followers=2)
    _record(connection, mine)
    _record(connection, theirs, person_id=LEE)
    assert ((mine,), (theirs,)) == (figures.history(connection, KIM), figures.history(connection, LEE))


def test_a_change_is_covered_by_a_later_one_of_the_same_day(connection: Connection) -> None:
    _record(connection, Measurement(day=MONDAY, followers=1), request=1)
    _record(connection, Measurement(day=MONDAY, followers=2), request=2)
    first, second = (figures.find_change(connection, KIM, request) for request in (1, 2))
    assert first is not None
    assert second is not None
    assert (True, False) == tuple(figures.is_covered(connection, KIM, each) for each in (first, second))


def test_a_change_is_covered_neither_by_another_day_nor_by_another_person(connection: Connection) -> None:
    _record(connection, Measurement(day=MONDAY, followers=1), request=1)
    _record(connection, Measurement(day=TUESDAY, followers=2), request=2)
    _record(connection, Measurement(day=MONDAY, followers=3), request=3, person_id=LEE)
    first = figures.find_change(connection, KIM, 1)
    assert first is not None
    assert not figures.is_covered(connection, KIM, first)


def test_only_so_many_changes_can_be_taken_back(connection: Connection) -> None:
    for number in range(1, CHANGES_KEPT + 3):
        _record(connection, Measurement(day=MONDAY, followers=number), request=number)
    kept = connection.execute(select(change.c.request).order_by(change.c.id)).scalars().all()
    assert list(range(3, CHANGES_KEPT + 3)) == kept


def test_the_changes_of_one_do_not_crowd_out_those_of_another(connection: Connection) -> None:
    _record(connection, Measurement(day=MONDAY, followers=1), request=1, person_id=LEE)
    for number in range(1, CHANGES_KEPT + 3):
        _record(connection, Measurement(day=MONDAY, followers=number), request=number)
    assert figures.last_change(connection, LEE) is not None


def test_an_export_names_every_account(connection: Connection) -> None:
    main, other = Measurement(day=TUESDAY, followers=1), Measurement(day=MONDAY, followers=2, note="n")
    _record(connection, main)
    shop = accounts.add(connection, KIM, Account(name="@shop"), NOW)
    figures.record(connection, KIM, other, 2, NOW, account_id=shop)
    rows = [(row.account, row.measurement) for row in figures.everything(connection, KIM)]
    assert [(UNNAMED, main), (Account(name="@shop"), other)] == rows
    assert (main,) == figures.history(connection, KIM)
    assert (other,) == figures.history(connection, KIM, shop)


def test_figures_go_to_no_account_of_anybody_else(connection: Connection) -> None:
    _record(connection, Measurement(day=MONDAY, followers=1), person_id=LEE)
    theirs = accounts.owned(connection, LEE)
    people.meet(connection, KIM, "de", NOW)
    figures.record(connection, KIM, Measurement(day=MONDAY, followers=2), 2, NOW, account_id=theirs)
    figures.remove(connection, KIM, MONDAY, 3, NOW, account_id=theirs)
    assert () == figures.history(connection, KIM, theirs)
    assert (Measurement(day=MONDAY, followers=1),) == figures.history(connection, LEE)


def test_a_day_that_was_removed_can_be_brought_back(connection: Connection) -> None:
    held = Measurement(day=MONDAY, followers=12_000, likes=480, note="giveaway")
    _record(connection, held)
    figures.remove(connection, KIM, MONDAY, 2, NOW)
    assert figures.on_day(connection, KIM, MONDAY) is None
    _undo_last(connection)
    assert held == figures.on_day(connection, KIM, MONDAY)


def test_removing_an_empty_day_is_no_step_to_undo(connection: Connection) -> None:
    _record(connection, Measurement(day=MONDAY, followers=1))
    figures.remove(connection, KIM, TUESDAY, 2, NOW)
    last = figures.last_change(connection, KIM)
    assert last is not None
    assert last.request == 1


def test_the_same_day_of_another_account_covers_nothing(connection: Connection) -> None:
    _record(connection, Measurement(day=MONDAY, followers=1))
    shop = accounts.add(connection, KIM, Account(name="shop"), NOW)
    figures.record(connection, KIM, Measurement(day=MONDAY, followers=2), 2, NOW, account_id=shop)
    first = figures.find_change(connection, KIM, 1)
    assert first is not None
    assert not figures.is_covered(connection, KIM, first)


def test_the_largest_figures_and_any_note_come_back_as_they_were(connection: Connection) -> None:
    stated = Measurement(day=date(2004, 1, 1), followers=10**10, likes=0, note="=1+1 'ä' 🎁\n\u202e")
    _record(connection, stated)
    assert (stated,) == figures.history(connection, KIM)
