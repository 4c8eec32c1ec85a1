from decimal import Decimal

from bot.charts.network import Network, NetworkWords, network_picture
from domain.network import Accounts, Winner, contest
from tests.charts.examples import ENGLISH, GERMAN

WORDS = NetworkWords(
    title="Viele Kleine oder ein Star?",
    network="20 kleine",
    star="ein Star",
    reach="Reichweite",
    likes="Likes",
    below="unter {}",
)


def _picture(members: list[Accounts], star: Accounts) -> Network:
    return network_picture(contest(members, star, overlap=20), WORDS, GERMAN)


def test_reach_and_likes_of_both_sides_are_compared() -> None:
    reach, likes = _picture(
        [Accounts(count=20, followers=3_000, likes=200)], Accounts(followers=90_000, likes=900)
    ).measures
    assert ("Reichweite", "48.000", "90.000", Winner.STAR) == (
        reach.name,
        reach.network.label,
        reach.star.label,
        reach.winner,
    )
    assert (Decimal(4_000), Decimal(900), Winner.NETWORK) == (
        likes.network.value,
        likes.star.value,
        likes.winner,
    )


def test_likes_that_rest_on_a_ceiling_are_marked() -> None:
    star = Accounts(followers=1_000_000)
    assert "unter 20.000" == _picture([Accounts(followers=3_000)], star).measures[1].star.label


def test_figures_are_written_as_the_language_writes_them() -> None:
    drawn = network_picture(contest([Accounts(followers=3_000)], Accounts(followers=90_000)), WORDS, ENGLISH)
    assert "90,000" == drawn.measures[0].star.label
