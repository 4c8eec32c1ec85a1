"""Whatever somebody writes, behind a command or not: there is an answer, and nothing impossible is kept."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.app import build_router
from bot.skills.request import Command, Message, Said, Text
from bot.storage.effects import Record
from bot.storage.goals import SetGoal
from bot.storage.look import Look
from bot.telegram.present import MOST_TEXT, Presenter
from bot.wording.catalogue import Catalogue
from domain.goal import goal_fault
from domain.limits import FIRST_DAY, MOST
from tests.storage.tables_in_memory import tables_in_memory

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
CATALOGUE = Catalogue()
ROUTER = build_router(CATALOGUE)
PRESENTER = Presenter(CATALOGUE, "mikroskop_bot")
PIECES = [
    "12400",
    "480",
    "-5",
    "99999999999",
    "8k",
    "followers",
    "Likes",
    "morgen",
    "gestern",
    "2999-01-01",
    "1999-01-01",
    "31.2.",
    "mehr",
    "bis",
    "/",
    "-",
    "+",
    "?",
    "<b>",
    "\u200b",
    "🦊",
    "insta",
    "5 %",
    "4,5",
    "bis juni",
    "by christmas",
    "macro",
    "1.1.2020",
]
TEXTS = st.text(max_size=60) | st.lists(st.sampled_from(PIECES), min_size=1, max_size=7).map(" ".join)
COMMANDS = st.sampled_from(["log", "goal", "forecast"])
SAID: st.SearchStrategy[Said] = TEXTS.map(Text) | st.builds(Command, COMMANDS, TEXTS)


@given(SAID, st.sampled_from(CATALOGUE.codes))
@settings(max_examples=150)
def test_anything_gets_an_answer_that_telegram_takes_and_only_possible_figures_are_kept(
    said: Said, language: str
) -> None:
    message = Message(1, 7, 7, private=True, said=said, telegram_language=language)
    with tables_in_memory() as connection:
        request, outcome = ROUTER.answer(message, None, None, Look(connection, 7), NOW)
    assert outcome.replies
    for reply in outcome.replies:
        for payload in PRESENTER.payloads(reply, request.language, tapped=None):
            assert 0 < len(payload["text"].encode("utf-16-le")) // 2 <= MOST_TEXT
    for goal in (effect.goal for effect in outcome.effects if isinstance(effect, SetGoal)):
        assert goal_fault(goal, NOW.date()) is None
    for kept in (effect.stated for effect in outcome.effects if isinstance(effect, Record)):
        assert FIRST_DAY <= kept.day <= NOW.date()
        assert all(0 <= figure <= MOST for figure in (kept.followers, kept.likes) if figure is not None)
