"""What is exported and imported again is what was kept: of anybody, for anybody."""

from datetime import date
from itertools import chain

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from bot.sheets.reading import Reading
from bot.storage import accounts, figures, people, taking, uploads
from bot.storage.figures import ExportRow
from bot.storage.uploads import ReceiveFile
from bot.telegram.files import export_csv
from domain.accounts import Account, Platform
from domain.limits import MOST, MOST_NOTE
from domain.measurement import Measurement
from tests.storage.moments import NOW
from tests.storage.tables_in_memory import tables_in_memory

KIM, LEE = 7, 8
LETTERS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=40)
"""Whatever people type, and what a spreadsheet would run."""
RISKY = st.builds("{}{}".format, st.sampled_from(["=", "+", "-", "@", "'", "'=", '"', ",", ";"]), LETTERS)
NOTES = (LETTERS | RISKY).map(lambda text: " ".join(text.split())[:MOST_NOTE]).filter(bool)
NAMES = NOTES.filter(lambda text: not text.startswith("@"))  # handles are kept without
ACCOUNTS = st.builds(Account, platform=st.none() | st.sampled_from(Platform), name=st.none() | NAMES)
FIGURES = st.none() | st.integers(0, MOST)
MEASURED = st.builds(
    Measurement,
    day=st.dates(date(2004, 1, 1), NOW.date()),
    followers=FIGURES,
    likes=FIGURES,
    note=st.none() | NOTES,
).filter(lambda stated: (stated.followers, stated.likes, stated.note) != (None, None, None))


def _import(connection: Connection, person_id: int, content: bytes) -> None:
    reading = Reading(content, NOW.date())
    stated = list(chain.from_iterable(reading.handfuls()))
    assert 0 == reading.report.skipped
    number = uploads.receive(connection, person_id, "de", person_id, ReceiveFile("f", "x"), NOW)
    uploads.stage(connection, number, reading.accounts, stated)
    uploads.settle(connection, number, reading.accounts, len(stated))
    found = uploads.ready(connection, person_id, number, NOW)
    assert found is not None
    taking.take(connection, person_id, found, 1, NOW)


def _held(connection: Connection, person_id: int) -> list[ExportRow]:
    return list(figures.everything(connection, person_id))


@settings(max_examples=150)
@given(st.lists(st.tuples(ACCOUNTS, MEASURED), min_size=1, max_size=6))
def test_what_was_exported_comes_back_the_same_to_the_person_and_to_anybody_else(
    kept: list[tuple[Account, Measurement]],
) -> None:
    with tables_in_memory() as connection:
        people.meet(connection, KIM, "de", NOW)
        for number, (account, stated) in enumerate(kept):
            found = accounts.same_or_new(connection, KIM, account, NOW)
            figures.record(connection, KIM, stated, number, NOW, account_id=found)
        held, content = _held(connection, KIM), export_csv(connection, KIM)
        for person_id in (LEE, KIM):
            _import(connection, person_id, content)
            assert held == _held(connection, person_id)
            assert content == export_csv(connection, person_id)
