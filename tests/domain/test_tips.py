from collections import Counter

import pytest
from pydantic import ValidationError

from domain.ladder import InfluencerClass
from domain.niche import Niche
from domain.person import Role
from domain.tips import Missing, Source, Tip, Topic, When, _File, tip_of, tips
from domain.trend import Direction
from domain.verdict import Verdict

WEEKS_OF_REST = 12


def _values_of(aspect: str) -> set[str]:
    return {value for tip in tips() for value in getattr(tip.when, aspect)}


def test_there_are_at_least_sixty_tips() -> None:
    assert len(tips()) >= 60


def test_every_tip_is_found_by_its_id() -> None:
    assert list(tips()) == [tip_of(each.id) for each in tips()]


def test_an_id_that_no_tip_has_finds_nothing() -> None:
    assert tip_of("buy-followers") is None


def test_two_tips_with_one_id_are_refused() -> None:
    tip = {"id": "twice", "topic": "craft", "source": "practice"}
    with pytest.raises(ValidationError, match="there twice: twice"):
        _File.model_validate({"tip": [tip, tip]})


@pytest.mark.parametrize("tip_id", ["", "Upper", "with space", "with:colon", "-a", "x" * 33])
def test_an_id_that_a_button_or_a_message_could_not_carry_is_refused(tip_id: str) -> None:
    with pytest.raises(ValidationError):
        Tip(id=tip_id, topic=Topic.CRAFT, source=Source.PRACTICE)


def test_for_every_week_of_a_rest_and_one_more_there_is_a_tip_for_everybody() -> None:
    assert sum(each.when == When() for each in tips()) > WEEKS_OF_REST


@pytest.mark.parametrize("role", Role)
def test_each_role_has_several_tips_of_its_own(role: Role) -> None:
    assert sum(each.when == When(role=frozenset({role})) for each in tips()) >= 7


@pytest.mark.parametrize(
    ("aspect", "every"),
    [
        ("role", Role),
        ("size", InfluencerClass),
        ("verdict", Verdict),
        ("followers", Direction),
        ("rate", Direction),
        ("missing", Missing),
    ],
)
def test_whatever_an_aspect_can_be_has_a_tip(aspect: str, every: type[Role]) -> None:
    assert set(every) == _values_of(aspect)


def test_every_field_with_advice_of_its_own_has_a_tip() -> None:
    assert set(Niche) - {Niche.OTHER} == _values_of("niche")


def test_every_topic_and_every_source_is_there_more_than_once() -> None:
    topics, sources = Counter(each.topic for each in tips()), Counter(each.source for each in tips())
    assert [] == [each for each in Topic if topics[each] < 2]
    assert [] == [each for each in Source if sources[each] < 2]


def test_whoever_may_be_paid_or_given_something_is_reminded_to_mark_it() -> None:
    partners = [each for each in tips() if each.topic is Topic.PARTNERS]
    assert [] == [each.id for each in partners if not each.advertises]
