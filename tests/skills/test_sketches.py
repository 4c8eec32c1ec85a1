"""What pictures of comparisons and networks show: facts, before they have words."""

from decimal import Decimal

from bot.skills.compare_candidates import sifted
from bot.skills.compare_picture import comparison_sketch
from bot.skills.network_picture import contest_sketch
from bot.skills.network_plan import Plan
from bot.skills.sketches import BarsSketch
from bot.understanding.candidates import Candidate
from domain.comparison import compared
from domain.person import Theme


def _sketch(*said: Candidate) -> BarsSketch | None:
    entrants = sifted(said, None).entrants
    return comparison_sketch(compared([each.candidate for each in entrants]), entrants, Theme.LIGHT)


A, B = Candidate(42_000, 800, "A"), Candidate(9_000, 610, "B")


def test_bars_stand_in_the_order_of_the_ranking_and_only_the_first_leads() -> None:
    drawn = _sketch(A, Candidate(20_000, 500, "C"), B)
    assert drawn
    assert [("B", True), ("C", False), ("A", False)] == [
        (bar.name.facts["name"], bar.best) for bar in drawn.bars
    ]


def test_whose_likes_are_not_known_gets_what_is_usual_and_it_is_said() -> None:
    drawn = _sketch(A, B, Candidate(20_000, None, "C"))
    assert drawn
    (assumed,) = [bar for bar in drawn.bars if bar.label.facts["known"] == "no"]
    assert Decimal("2.4") == assumed.rate == assumed.usual


def test_nobody_is_shown_as_the_best_where_nobody_leads() -> None:
    drawn = _sketch(*(Candidate(9_000, 300, name) for name in "ABC"))
    assert drawn
    assert not any(bar.best for bar in drawn.bars)


def test_two_candidates_need_no_picture() -> None:
    assert _sketch(A, B) is None


def test_a_network_of_an_open_number_is_drawn_with_as_many_accounts_as_it_takes() -> None:
    plan = Plan(count=0, followers=5_000, star=1_000_000)
    assert 100 == contest_sketch(plan, plan.contest(), Theme.DARK).network.facts["count"]
