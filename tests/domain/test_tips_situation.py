from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.accounts import Account, Platform
from domain.ladder import InfluencerClass
from domain.measurement import Measurement, combined
from domain.niche import Niche
from domain.person import Role
from domain.standing import Standing, standing
from domain.tips import Missing
from domain.tips_choice import Situation, choose
from domain.tips_situation import situation
from domain.trend import Direction
from domain.verdict import Verdict
from tests.domain.histories import HISTORIES, TODAY, ago, weekly

FOOD = Niche.FOOD


def _of(history: Sequence[Measurement]) -> Standing | None:
    picture = combined(history)
    return (
        None if picture is None or picture.followers is None else standing(picture.followers, picture.likes)
    )


def _situation(history: Sequence[Measurement], account: Account | None = None) -> Situation:
    return situation(_of(history), history, TODAY, account=account, niche=FOOD)


def test_of_somebody_without_figures_only_that_is_known() -> None:
    expected = Situation(missing=frozenset({Missing.FIGURES, Missing.NICHE}))
    assert expected == situation(None, [], TODAY, has_goal=False)


def test_the_situation_of_somebody_whose_figures_are_known_lacks_nothing() -> None:
    history = [ago(14, 12_000, 480), ago(7, 12_200, 480), ago(0, 12_400, 480)]
    account = Account(platform=Platform.INSTAGRAM)
    expected = Situation(
        role=Role.BUSINESS,
        platform=Platform.INSTAGRAM,
        niche=FOOD,
        size=InfluencerClass.MICRO,
        verdict=Verdict.ABOVE,
        followers=Direction.UP,
        rate=Direction.STEADY,
    )
    assert expected == situation(
        _of(history), history, TODAY, role=Role.BUSINESS, account=account, niche=FOOD
    )


@pytest.mark.parametrize(
    ("history", "missing"),
    [
        ([ago(0, 900)], {Missing.LIKES, Missing.HISTORY}),
        ([ago(0, 900, 0)], {Missing.LIKES, Missing.HISTORY}),
        ([ago(0, 900, 50)], {Missing.HISTORY}),
        ([ago(7, 900, 50), ago(0, 900, 50)], set()),
        ([ago(30, 900, 50), ago(14, 900, 50)], set()),
        ([ago(30, 900, 50), ago(15, 900, 50)], {Missing.RECENT}),
        ([ago(30, 900, 50), ago(15, 900, 50), ago(1, note="x")], {Missing.RECENT}),
        ([ago(0, note="x")], {Missing.FIGURES}),
    ],
)
def test_of_these_figures_is_missing(history: list[Measurement], missing: set[Missing]) -> None:
    assert missing == _situation(history).missing


def test_a_goal_is_missing_only_where_there_are_figures() -> None:
    history = weekly([900, 910])
    assert Missing.GOAL in situation(_of(history), history, TODAY, has_goal=False).missing
    assert Missing.GOAL not in situation(None, [], TODAY, has_goal=False).missing


def test_where_four_weeks_tell_nothing_three_months_do() -> None:
    assert Direction.DOWN is _situation([ago(80, 1_000, 50), ago(40, 800, 50)]).followers
    assert _situation([ago(200, 1_000, 50), ago(150, 800, 50)]).followers is None


def test_four_weeks_go_before_three_months() -> None:
    assert Direction.UP is _situation([ago(60, 2_000, 50), ago(20, 1_000, 50), ago(1, 1_100, 50)]).followers


def test_doubtful_figures_get_no_tip_by_their_verdict() -> None:
    assert _situation([ago(0, 2_000, 1_500)]).verdict is None


def test_a_blog_has_no_verdict() -> None:
    history = [ago(0, 2_000, 80)]
    assert Verdict.TYPICAL is _situation(history).verdict
    assert _situation(history, Account(platform=Platform.BLOG)).verdict is None


@given(HISTORIES, st.none() | st.sampled_from(Platform))
def test_whatever_was_logged_there_is_a_tip(history: list[Measurement], platform: Platform | None) -> None:
    described = situation(_of(history), history, TODAY, account=Account(platform=platform))
    assert choose(described, [], TODAY, "") is not None
