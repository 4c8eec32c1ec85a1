import pytest
from pydantic import ValidationError

from domain.definitions import Definition, definitions, headline

# id, who, named, year, lower, upper, source, always
TABLE = [
    ("consensus", "the middle of the compared definitions", False, None, 10_000, 100_000, "B", True),
    ("mavrck", "Mavrck", True, None, 500, 5_000, "B", True),
    ("gnack", "Gnack", True, None, None, 9_999, "B", True),
    ("agencies", "some agencies", False, None, 100_000, 200_000, "B", True),
    ("trade", "the trade's newer view", False, None, 10_000, 99_999, "A", True),
    (
        *("markerly", "Markerly / Digiday", True, 2016, 10_000, 100_000),
        *("digiday.com/marketing/micro-influencers", False),
    ),
    ("omr", "OMR", True, 2024, 10_000, 100_000, "omr.de", False),
    ("hypeauditor_2020", "HypeAuditor Germany", True, 2020, 5_000, 20_000, "adzine.de", False),
    ("hypeauditor_2026", "HypeAuditor", True, 2026, 10_000, 50_000, "emarketer.com", False),
    ("upfluence", "Upfluence", True, None, None, 19_999, "upfluence.com", False),
]


def test_every_definition_is_there_with_its_bounds_and_source_in_the_order_in_which_it_is_shown() -> None:
    actual = [(d.id, d.who, d.named, d.year, d.lower, d.upper, d.source, d.always) for d in definitions()]
    assert actual == TABLE


def test_the_headline_is_the_consensus_of_article_b() -> None:
    assert headline().id == "consensus"


def test_each_id_is_there_once() -> None:
    ids = [each.id for each in definitions()]
    assert sorted(set(ids)) == sorted(ids)


def test_what_always_shows_is_what_comes_from_the_two_articles() -> None:
    assert [d.id for d in definitions() if d.source in {"A", "B"}] == [
        d.id for d in definitions() if d.always
    ]


@pytest.mark.parametrize("definition", definitions(), ids=lambda each: each.id)
def test_both_bounds_of_a_definition_belong_to_it(definition: Definition) -> None:
    if definition.lower is not None:
        assert definition.includes(definition.lower)
        assert not definition.includes(definition.lower - 1)
    if definition.upper is not None:
        assert definition.includes(definition.upper)
        assert not definition.includes(definition.upper + 1)


def test_a_definition_without_a_lower_bound_begins_at_no_followers() -> None:
    assert Definition(id="x", who="X", upper=9, source="A").includes(0)


def test_a_definition_without_an_upper_bound_never_ends() -> None:
    assert Definition(id="x", who="X", lower=9, source="A").includes(10**12)


def test_a_definition_without_any_bound_is_refused() -> None:
    with pytest.raises(ValidationError, match="at least one bound"):
        Definition(id="x", who="X", source="A")


def test_a_definition_whose_bounds_are_swapped_is_refused() -> None:
    with pytest.raises(ValidationError, match="above the upper"):
        Definition(id="x", who="X", lower=10, upper=9, source="A")


def test_a_definition_never_changes() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        headline().lower = 1  # type: ignore[misc]  # what the test is about
