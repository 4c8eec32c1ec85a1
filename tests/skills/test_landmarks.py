"""Whatever is logged, backdated, taken back and logged again: each milestone and each reached goal is told once."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from bot.app import build_router
from bot.skills.request import Command, Message
from bot.storage import effects
from bot.storage.effects import Origin
from bot.storage.goals import ReachGoal
from bot.storage.look import Look
from bot.storage.milestones import TellMilestone
from bot.wording.catalogue import Catalogue
from domain.milestones import Milestone
from tests.storage.tables_in_memory import tables_in_memory

KIM = 7
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ROUTER = build_router(Catalogue())
FOLLOWERS = st.sampled_from([900, 1_000, 1_100, 4_900, 5_200, 9_900, 10_000, 12_400, 60_000])
DAYS = st.sampled_from([0, 0, 0, 1, 7, 30])
LOGGED = st.builds(lambda n, ago: f"{n} {_ago(ago)}", FOLLOWERS, DAYS)
STEPS = st.lists(
    st.builds(Command, st.just("log"), LOGGED) | st.just(Command("undo")), min_size=1, max_size=12
)


def _ago(days: int) -> date:
    return NOW.date() - timedelta(days=days)


def _do(connection: Connection, said: Command, number: int) -> list[effects.Effect]:
    message = Message(number, KIM, KIM, private=True, said=said, telegram_language="en")
    request, outcome = ROUTER.answer(message, None, None, Look(connection, KIM), NOW)
    later = NOW + timedelta(seconds=number)
    effects.apply(connection, Origin(KIM, KIM, request.language, number), outcome.effects, later)
    return list(outcome.effects)


@given(STEPS)
@settings(max_examples=60)
def test_each_milestone_and_a_goal_are_told_once_and_only_with_the_newest_figures_at_them(
    steps: list[Command],
) -> None:
    told: Counter[Milestone] = Counter()
    reached = 0
    with tables_in_memory() as connection:
        _do(connection, Command("goal", "5000"), 1)
        for number, step in enumerate(steps, start=2):
            if step.name == "undo" and Look(connection, KIM).last_change() is None:
                continue  # it would take the goal back
            done = _do(connection, step, number)
            cheers = [each.milestone for each in done if isinstance(each, TellMilestone)]
            reached += sum(isinstance(each, ReachGoal) for each in done)
            newest = Look(connection, KIM).history
            assert all(
                newest[-1].followers is not None and newest[-1].followers >= each.at for each in cheers
            )
            told.update(cheers)
    assert set(told.values()) <= {1}
    assert reached <= 1
