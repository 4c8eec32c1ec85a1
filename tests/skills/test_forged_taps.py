"""Whoever runs a client of their own can press buttons that nobody ever showed; they must harm nobody."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from bot.app import build_router
from bot.skills.request import Message, Said, Tapped, Text
from bot.skills.router import Router
from bot.storage import conversations, effects, people
from bot.storage.effects import Effect, Origin
from bot.storage.look import Look
from bot.telegram.present import Presenter
from bot.wording.catalogue import Catalogue
from tests.skills.any_tap import ANY_TAP, KINDS, MADE_UP
from tests.storage.tables_in_memory import tables_in_memory

KIM, LEE = 7, 8
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
CATALOGUE = Catalogue()
ROUTER: Router = build_router(CATALOGUE)
PRESENTER = Presenter(CATALOGUE, "mikroskop_bot")
PLACES = ["berlin", "Europe/Berlin", "europe/berlin", "UTC+2", "../etc/passwd", "", "x" * 40]
FORGED = st.one_of(
    ANY_TAP.map(lambda tap: tap.pack()),
    MADE_UP,
    st.builds(lambda place: f"zone:{place}", st.sampled_from(PLACES)),
    st.builds(
        lambda kind, n: f"{kind.key}:{n}", st.sampled_from(KINDS), st.sampled_from([2**63 - 1, -(2**62), 0])
    ),
)


def _said(connection: Connection, said: Said, number: int = 1, person_id: int = KIM) -> tuple[Effect, ...]:
    """Take a message through skill, effects and words as the bot does."""
    message = Message(number, person_id, person_id, private=True, said=said, telegram_language="en")
    person = people.find(connection, person_id)
    awaited = conversations.find(connection, person_id, NOW)
    request, outcome = ROUTER.answer(message, person, awaited, Look(connection, person_id), NOW)
    effects.apply(connection, Origin(person_id, person_id, request.language, number), outcome.effects, NOW)
    assert outcome.replies
    for reply in outcome.replies:
        assert PRESENTER.payloads(reply, request.language, tapped=1)
    return outcome.effects


@contextmanager
def _somebody_known() -> Iterator[Connection]:
    with tables_in_memory() as connection:
        _said(connection, Text("12400 480"))
        yield connection


@given(st.lists(FORGED, min_size=1, max_size=3))
@settings(max_examples=30)
def test_after_any_button_the_person_is_answered_as_ever(pressed: list[str]) -> None:
    with _somebody_known() as connection:
        for number, data in enumerate(pressed, start=2):
            _said(connection, Tapped(data), number)
        _said(connection, Text("12500 490"), 99)
        assert 12_500 in {each.followers for each in Look(connection, KIM).history}


@given(FORGED)
@settings(max_examples=30)
def test_no_button_shows_or_changes_what_is_anothers(data: str) -> None:
    with _somebody_known() as connection:
        mine = Look(connection, KIM).history
        _said(connection, Tapped(data), 1, LEE)
        assert mine == Look(connection, KIM).history


def test_a_zone_that_a_button_names_by_a_city_is_kept_as_a_zone() -> None:
    with _somebody_known() as connection:
        _said(connection, Tapped("zone:berlin"))
        _said(connection, Text("12500 490"), 2)
        person = people.find(connection, KIM)
    assert person is not None
    assert person.zone in {None, "Europe/Berlin"}
