import json

import pytest
from hypothesis import given

from domain.definitions import definitions
from domain.ladder import InfluencerClass
from domain.plausibility import Doubt
from domain.rate import rounded
from domain.standing import as_json, standing
from domain.yardsticks import benchmark
from tests.domain.figures import FOLLOWERS, LIKES

# The reference answers, as they stand in the description of the domain:
# followers, likes, class, consensus, mavrck, gnack, agencies, trade, rate, benchmark, verdict
REFERENCE = """
0         | 0      | nano  | no  | no  | yes | no  | no  | none   | 8 %       | none
499       | 40     | nano  | no  | no  | yes | no  | no  | 8.02 % | 8 %       | typical
500       | 20     | nano  | no  | yes | yes | no  | no  | 4.00 % | 8 %       | below
1,000     | 80     | nano  | no  | yes | yes | no  | no  | 8.00 % | 8 %       | typical
1,001     | 80     | nano  | no  | yes | yes | no  | no  | 7.99 % | 4 %       | above
5,000     | 70     | nano  | no  | yes | yes | no  | no  | 1.40 % | 4 %       | far below
5,001     | 200    | nano  | no  | no  | yes | no  | no  | 4.00 % | 4 %       | typical
9,999     | 400    | nano  | no  | no  | yes | no  | no  | 4.00 % | 4 %       | typical
10,000    | 400    | micro | yes | no  | no  | no  | yes | 4.00 % | 4 %       | typical
10,001    | 240    | micro | yes | no  | no  | no  | yes | 2.40 % | 2.4 %     | typical
12,400    | 480    | micro | yes | no  | no  | no  | yes | 3.87 % | 2.4 %     | above
99,999    | 900    | micro | yes | no  | no  | no  | yes | 0.90 % | 2.4 %     | far below
100,000   | 1,500  | micro | yes | no  | no  | yes | no  | 1.50 % | below 2 % | typical
100,001   | 2,100  | macro | no  | no  | no  | yes | no  | 2.10 % | below 2 % | above
200,000   | 1,800  | macro | no  | no  | no  | yes | no  | 0.90 % | below 2 % | below
200,001   | 900    | macro | no  | no  | no  | no  | no  | 0.45 % | below 2 % | far below
1,000,001 | 20,100 | mega  | no  | no  | no  | no  | no  | 2.01 % | below 2 % | above
2,500,000 | 20,000 | mega  | no  | no  | no  | no  | no  | 0.80 % | below 2 % | below
"""
ROWS = [[cell.strip() for cell in line.split("|")] for line in REFERENCE.strip().splitlines()]
OF_THE_ARTICLES = ("consensus", "mavrck", "gnack", "agencies", "trade")


def _number(cell: str) -> int:
    return int(cell.replace(",", ""))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]} with {row[1]}")
def test_the_reference_answers_hold(row: list[str]) -> None:
    actual = standing(_number(row[0]), _number(row[1]))
    included = {each.id for each in actual.included_by}
    assert row[2] == actual.name
    assert row[3:8] == ["yes" if each in included else "no" for each in OF_THE_ARTICLES]
    assert row[8] == ("none" if actual.rate is None else f"{rounded(actual.rate)} %")
    assert row[9] == f"{'below ' if actual.benchmark.below else ''}{actual.benchmark.percent} %"
    assert row[10] == ("none" if actual.verdict is None else actual.verdict.replace("_", " "))
    assert (row[3] == "yes") == actual.micro


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]} with {row[1]}")
def test_the_reference_answers_hold_in_json(row: list[str]) -> None:
    actual = json.loads(json.dumps(as_json(standing(_number(row[0]), _number(row[1])))))
    shown = {each: actual["definitions"][each] for each in OF_THE_ARTICLES}
    assert {
        "class": row[2],
        "definitions": {each: cell == "yes" for each, cell in zip(OF_THE_ARTICLES, row[3:8], strict=True)},
        "like_rate": None if row[8] == "none" else float(row[8].removesuffix(" %")),
        "benchmark": float(row[9].removeprefix("below ").removesuffix(" %")),
        "verdict": None if row[10] == "none" else row[10].replace(" ", "_"),
    } == actual | {"definitions": shown}
    assert [each.id for each in definitions()] == list(actual["definitions"])


@pytest.mark.parametrize(("expected", "followers"), [("8", 1), ("4", 5_000), ("2.4", 12_400), ("2", 100_000)])
def test_the_benchmark_in_json_is_the_bare_number(expected: str, followers: int) -> None:
    assert expected == json.dumps(as_json(standing(followers))["benchmark"])


def test_the_json_of_an_account_is_exactly_this() -> None:
    assert json.dumps(as_json(standing(12_400, 480))) == (
        '{"class": "micro", "definitions": {"consensus": true, "mavrck": false, "gnack": false, '
        '"agencies": false, "trade": true, "markerly": true, "omr": true, "hypeauditor_2020": true, '
        '"hypeauditor_2026": true, "upfluence": true}, "like_rate": 3.87, "benchmark": 2.4, '
        '"verdict": "above"}'
    )


def test_no_followers_and_no_likes_have_neither_rate_nor_verdict_nor_doubt() -> None:
    actual = standing(0, 0)
    assert (actual.rate, actual.verdict, actual.doubt) == (None, None, None)


def test_no_likes_with_followers_are_a_rate_of_nought_without_a_verdict() -> None:
    actual = as_json(standing(12_400, 0))
    assert (actual["like_rate"], actual["verdict"]) == (0.0, None)


def test_without_likes_there_is_neither_rate_nor_verdict_nor_doubt() -> None:
    actual = standing(12_400)
    assert (actual.likes, actual.rate, actual.verdict, actual.doubt) == (None, None, None, None)
    assert InfluencerClass.MICRO is actual.name


def test_an_implausible_pair_keeps_its_arithmetic_verdict() -> None:
    actual = standing(480, 12_400)
    assert Doubt.MORE_LIKES_THAN_FOLLOWERS is actual.doubt
    assert as_json(actual)["verdict"] == "above"


@pytest.mark.parametrize(
    ("expected", "followers"), [(7_000, 3_000), (1, 9_999), (None, 10_000), (None, 100_001)]
)
def test_what_is_missing_to_micro_is_counted_only_from_below(expected: int | None, followers: int) -> None:
    assert expected == standing(followers).missing_to_micro


def test_near_an_edge_the_neighbouring_band_is_told() -> None:
    assert benchmark(10_001) == standing(9_500, 300).near_edge


@pytest.mark.parametrize(("followers", "likes"), [(-1, 5), (5, -1), (0, -1)])
def test_negative_figures_are_refused(followers: int, likes: int) -> None:
    with pytest.raises(ValueError, match=r"negative|greater than or equal to 0"):
        standing(followers, likes)


@given(FOLLOWERS, LIKES)
def test_any_figures_have_a_standing_that_json_can_carry(followers: int, likes: int) -> None:
    actual = standing(followers, likes)
    assert as_json(actual) == json.loads(json.dumps(as_json(actual)))
    assert {each.id for each in definitions()} == {
        each.id for each in (*actual.included_by, *actual.excluded_by)
    }
    assert len(definitions()) == len(actual.included_by) + len(actual.excluded_by)
