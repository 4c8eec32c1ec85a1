"""Files with figures: they wait, are taken all at once or not at all, and can be taken back."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, func, select

from bot.storage import accounts, figures, housekeeping, people, taking, uploads
from bot.storage.effects import Origin, Record, apply
from bot.storage.tables import upload, upload_day
from bot.storage.taking import Comparison, Replaced, compare
from bot.storage.uploads import LIFETIME, TAKEN_KEPT, DropFile, ReceiveFile, State, TakeFile, UndoFile, Upload
from domain.accounts import Account, Platform
from domain.measurement import Measurement
from domain.table import Entry
from tests.storage.moments import NOW
from tests.storage.tables_in_memory import tables_in_memory

KIM, LEE = 7, 8
MONDAY, TUESDAY, WEDNESDAY = date(2026, 11, 16), date(2026, 11, 17), date(2026, 11, 18)
DAYS = st.dates(date(2026, 11, 1), date(2026, 11, 4))
FIGURES = st.none() | st.integers(0, 10**10)
NOTES = st.none() | st.sampled_from(["giveaway", "Gewinnspiel 🎁"])
LABELS = st.sampled_from(["", "main", "instagram/kim", "Instagram/KIM", "tiktok", "shop"])
MEASURED = st.builds(Measurement, day=DAYS, followers=FIGURES, likes=FIGURES, note=NOTES)
ENTRIES = st.lists(st.builds(Entry, st.integers(2, 99), LABELS, DAYS, FIGURES, FIGURES, NOTES), max_size=12)
KEPT = st.lists(st.tuples(LABELS, MEASURED), max_size=6)
Held = dict[tuple[str, date], Measurement]


def _read(
    connection: Connection, entries: Sequence[Entry], person_id: int = KIM, at: datetime = NOW
) -> Upload:
    """Keep a file as one that was read."""
    number = uploads.receive(connection, person_id, "de", person_id, ReceiveFile("f", "figures.csv"), at)
    labels = list(dict.fromkeys(entry.account for entry in entries))
    assert uploads.stage(connection, number, labels, entries)
    assert uploads.settle(connection, number, labels, len({entry[1:3] for entry in entries}))
    found = uploads.ready(connection, person_id, number, at)
    assert found is not None
    return found


def _do(connection: Connection, effect: TakeFile | DropFile | UndoFile | Record, request: int = 99) -> None:
    apply(connection, Origin(KIM, KIM, "de", request), [effect], NOW + timedelta(seconds=request))


def _held(connection: Connection, person_id: int = KIM) -> Held:
    rows = figures.everything(connection, person_id)
    return {(row.account.label.casefold(), row.measurement.day): row.measurement for row in rows}


def _record(connection: Connection, label: str, stated: Measurement) -> None:
    people.meet(connection, KIM, "de", NOW)
    account = accounts.same_or_new(connection, KIM, Account.labelled(label), NOW)
    figures.record(connection, KIM, stated, 1, NOW, account_id=account)


def _expected(before: Held, has_accounts: bool, main: str, entries: Sequence[Entry]) -> Held:
    """Return what is held once the entries lie over what was held, one after the other."""
    after = dict(before)
    unnamed_known = any(label == "main" for label, _ in before) or not has_accounts
    for entry in entries:
        label = entry.account.casefold()
        if not label or (label == "main" and not unnamed_known):
            label = main
        key = (label, entry.day)
        stated = Measurement(day=entry.day, followers=entry.followers, likes=entry.likes, note=entry.note)
        after[key] = after[key].overlaid(stated) if key in after else stated
    return after


@settings(max_examples=60)
@given(KEPT, ENTRIES)
def test_a_file_lies_over_what_is_held_and_taken_back_it_leaves_no_trace(
    kept: list[tuple[str, Measurement]], entries: list[Entry]
) -> None:
    # by account, as it is taken: two names of one account are taken one after the other
    order = list(dict.fromkeys(entry.account for entry in entries))
    entries = sorted(entries, key=lambda entry: order.index(entry.account))
    with tables_in_memory() as connection:
        for label, stated in kept:
            _record(connection, label, stated)
        before, accounts_before = _held(connection), accounts.all_of(connection, KIM)
        main = next((each.account.label.casefold() for each in accounts_before if each.is_main), "main")
        found = _read(connection, entries)
        assert before == _held(connection)
        _do(connection, TakeFile(found.id))
        assert _expected(before, bool(accounts_before), main, entries) == _held(connection)
        _do(connection, UndoFile(found.id), 100)
        assert before == _held(connection)
        assert accounts_before == accounts.all_of(connection, KIM)


def _entry(day: date = MONDAY, followers: int | None = 5, account: str = "", **more: int | str) -> Entry:
    return Entry(2, account, day, followers, more.get("likes"), more.get("note"))  # type: ignore[arg-type]  # as named


def test_of_one_day_a_later_line_wins_and_what_it_leaves_out_is_kept(connection: Connection) -> None:
    found = _read(connection, [_entry(likes=1, note="a"), _entry(followers=None, likes=2)])
    _do(connection, TakeFile(found.id))
    assert [Measurement(day=MONDAY, followers=5, likes=2, note="a")] == list(_held(connection).values())


def test_a_comparison_tells_what_would_be_new_changed_and_the_same(connection: Connection) -> None:
    kept = [Measurement(day=day, followers=5) for day in (MONDAY, TUESDAY)]
    for each in kept:
        _record(connection, "main", each)
    found = _read(
        connection, [_entry(MONDAY, 5), _entry(TUESDAY, 6), _entry(WEDNESDAY), _entry(account="shop")]
    )
    changed = Replaced("", kept[1], Measurement(day=TUESDAY, followers=6))
    assert Comparison(2, 1, 1, (changed,), ("shop",)) == compare(connection, KIM, found.id, found.accounts)


def test_more_accounts_than_a_person_can_have_are_told(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    for number in range(accounts.MOST):
        accounts.add(connection, KIM, Account(name=f"a{number}"), NOW)
    found = _read(connection, [_entry(account="one more")])
    assert not compare(connection, KIM, found.id, found.accounts).has_room


def test_main_means_the_main_account_where_every_account_has_a_name_by_now(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    accounts.add(connection, KIM, Account(platform=Platform.X), NOW)
    found = _read(connection, [_entry(account="main")])
    _do(connection, TakeFile(found.id))
    assert [("x", MONDAY)] == list(_held(connection))


def test_nobody_can_take_drop_or_take_back_anothers_file(connection: Connection) -> None:
    theirs = _read(connection, [_entry()], LEE)
    for effect in (TakeFile(theirs.id), DropFile(theirs.id)):
        _do(connection, effect)
    assert uploads.ready(connection, LEE, theirs.id, NOW) == theirs
    taking.take(connection, LEE, theirs, 5, NOW)
    _do(connection, UndoFile(theirs.id))
    assert 1 == len(_held(connection, LEE))
    assert uploads.last_taken(connection, KIM) is None
    assert uploads.taken_by(connection, KIM, 5) is None


def test_a_file_is_taken_once_however_often_the_button_is_pressed(connection: Connection) -> None:
    found = _read(connection, [_entry()])
    _do(connection, TakeFile(found.id), 1)
    _do(connection, Record(Measurement(day=MONDAY, followers=9)), 2)
    _do(connection, TakeFile(found.id), 3)
    assert [9] == [each.followers for each in _held(connection).values()]


def test_what_was_changed_since_is_noticed_on_both_sides(connection: Connection) -> None:
    _do(connection, Record(Measurement(day=MONDAY, followers=1)), 1)
    found = _read(connection, [_entry(), _entry(TUESDAY)])
    _do(connection, TakeFile(found.id), 2)
    taken = uploads.last_taken(connection, KIM)
    earlier = figures.find_change(connection, KIM, 1)
    assert taken is not None
    assert earlier is not None
    assert taking.covers(connection, KIM, earlier.account_id, MONDAY, earlier.at)
    assert not taking.covers(connection, KIM, earlier.account_id, WEDNESDAY, earlier.at)
    assert not taking.is_touched(connection, KIM, taken)
    _do(connection, Record(Measurement(day=MONDAY, followers=9)), 3)
    assert taking.is_touched(connection, KIM, taken)
    later = figures.find_change(connection, KIM, 3)
    assert later is not None
    figures.undo(connection, KIM, later.id, NOW)
    assert not taking.is_touched(connection, KIM, taken)
    figures.remove(connection, KIM, TUESDAY, 4, NOW)
    assert taking.is_touched(connection, KIM, taken)


def test_an_account_that_was_removed_since_is_not_missed_when_the_rest_is_taken_back(
    connection: Connection,
) -> None:
    found = _read(connection, [_entry(account="shop"), _entry(account="tiktok")])
    _do(connection, TakeFile(found.id))
    shop = next(each.id for each in accounts.all_of(connection, KIM) if each.account.name == "shop")
    accounts.remove(connection, KIM, shop)
    taken = uploads.last_taken(connection, KIM)
    assert taken is not None
    assert not taking.is_touched(connection, KIM, taken)
    _do(connection, UndoFile(found.id))
    assert {} == _held(connection)


@pytest.mark.parametrize("lost", ["dropped", "erased"])
def test_nothing_more_is_put_to_a_file_that_is_gone(connection: Connection, lost: str) -> None:
    number = uploads.receive(connection, KIM, "de", KIM, ReceiveFile("f", "x"), NOW)
    if lost == "dropped":
        assert uploads.drop(connection, KIM, number)
    else:
        connection.execute(upload.delete())
    assert not uploads.stage(connection, number, [""], [_entry()])
    assert not uploads.settle(connection, number, [""], 1)
    assert uploads.begin(connection, NOW) is None


def test_the_file_that_waited_longest_is_read_first_and_the_command_lines_own_never(
    connection: Connection,
) -> None:
    uploads.receive(connection, KIM, "de", KIM, ReceiveFile("", "of the terminal"), NOW)
    first = uploads.receive(connection, KIM, "de", KIM, ReceiveFile("f1", "x"), NOW)
    uploads.receive(connection, LEE, "de", LEE, ReceiveFile("f2", "y"), NOW)
    found = uploads.begin(connection, NOW)
    assert found is not None
    assert first == found.id
    assert 2 == uploads.count_open(connection, KIM, NOW)


def test_a_reading_that_took_too_long_can_put_nothing_beside_what_another_one_reads(
    connection: Connection,
) -> None:
    uploads.receive(connection, KIM, "de", KIM, ReceiveFile("f", "x"), NOW)
    slow, other = uploads.begin(connection, NOW), uploads.begin(connection, NOW + uploads.READING)
    assert slow
    assert other
    assert slow.id == other.id
    assert uploads.stage(connection, other.id, [""], [_entry()], other.reading)
    assert not uploads.start_anew(connection, slow.id, 1, slow.reading)
    assert not uploads.stage(connection, slow.id, [""], [_entry()], slow.reading)
    assert not uploads.settle(connection, slow.id, [""], 1, slow.reading)
    assert uploads.settle(connection, other.id, [""], 1, other.reading)
    assert 1 == taking.compare(connection, KIM, other.id, [""]).new


def test_where_nothing_waits_no_reading_begins(connection: Connection) -> None:
    assert uploads.begin(connection, NOW) is None


def test_files_that_are_gone_are_swept_away_piece_by_piece(connection: Connection) -> None:
    found = _read(connection, [_entry(MONDAY + timedelta(days=n), account=f"a{n % 2}") for n in range(7)])
    other = _read(connection, [_entry()], LEE)
    _do(connection, DropFile(found.id))
    left = []
    while uploads.sweep(connection, 3):
        left.append(connection.execute(select(func.count()).select_from(upload_day)).scalar_one())
    assert [5, 2, 1] == left[:3]
    assert [other.id] == list(connection.execute(select(upload.c.id)).scalars())


def test_a_file_without_a_yes_and_the_oldest_ones_that_were_taken_go(connection: Connection) -> None:
    late = _read(connection, [_entry()])
    for number in range(TAKEN_KEPT + 2):
        taking.take(connection, KIM, _read(connection, [_entry()]), number, NOW + timedelta(minutes=number))
    housekeeping.tidy(connection, 1, NOW + LIFETIME)
    states = connection.execute(select(upload.c.id, upload.c.state)).all()
    assert 3 == len([row for row in states if row.state == State.GONE])
    assert (late.id, State.GONE) in [tuple(row) for row in states]
    assert uploads.taken_by(connection, KIM, 1) is None
    assert uploads.taken_by(connection, KIM, 2) is not None


def test_a_file_read_long_ago_cannot_be_taken(connection: Connection) -> None:
    found = _read(connection, [_entry()])
    assert uploads.ready(connection, KIM, found.id, NOW + LIFETIME) is None
    assert 0 == uploads.count_open(connection, KIM, NOW + LIFETIME)


def test_a_reading_that_took_too_long_drops_nothing_of_the_next_one(connection: Connection) -> None:
    number = uploads.receive(connection, KIM, "de", KIM, ReceiveFile("f", "x"), NOW)
    first = uploads.begin(connection, NOW)
    second = uploads.begin(connection, NOW + uploads.READING)
    assert first is not None
    assert second is not None
    assert not uploads.drop(connection, KIM, number, first.reading)
    assert uploads.drop(connection, KIM, number, second.reading)
