"""The second degree of a network: what if people who are reached ran accounts of their own."""

from decimal import Decimal

from bot.skills.network_says import second_counted_says, second_says
from bot.skills.reply import Button, Percent, Reply, Say, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.skills.steps import ExplainTap
from bot.storage.conversations import Question
from bot.storage.effects import Ask, EndConversation
from bot.storage.look import Look
from bot.understanding.meaning import Slots
from domain.limits import MOST
from domain.network import Accounts, Network, network, second_degree
from domain.selection import members

ASKED_SECOND = "network.second"
WHY = Button("explain-networks-title", ExplainTap("networks"))
_WHOLE = 100  # percent


def ask_second(count: int, followers: int, overlap: int) -> Outcome:
    """Ask for the figures of a what-if with so many accounts of one size."""
    kept: dict[str, object] = {"count": count, "followers": followers, "overlap": overlap}
    return Outcome((Reply((say("network-second-question"),)),), (Ask(ASKED_SECOND, kept),))


def of_partners(said: Slots, look: Look) -> Outcome | None:
    """Answer a what-if about the followers of all partners, or ask for its figures; None without any partner.

    Nothing of it is kept: the figures are made up.
    """
    first = network(members([each.partner for each in look.partners]))
    if not first.followers:
        return None
    if said.rate is not None and said.followers is not None:
        if 0 <= said.rate <= _WHOLE and said.followers >= 0:
            return _worked_out(first, said.rate, said.followers, 0)
    elif said.count is not None and said.followers is not None and 0 < said.followers <= MOST:
        return _answered(second_counted_says(first, said.count, said.followers))
    return ask_second(1, first.followers, 0)


def what_if(request: Request, asked: Question) -> Outcome | None:
    """Take a share and a size ("2 % with 300") as the figures of a what-if; without a percentage it is none."""
    figures = request.meaning.figures
    share, followers = figures.rate, figures.followers if figures.count is None else figures.count
    try:
        count, size, overlap = (int(asked.slots[name]) for name in ("count", "followers", "overlap"))
    except (KeyError, ValueError):
        return None  # kept by another version
    if share is None or followers is None:
        return None
    if not 0 <= share <= _WHOLE or followers < 0:
        return ask_second(count, size, overlap)
    return _worked_out(network([Accounts(count=count, followers=size)], overlap), share, followers, overlap)


def _worked_out(first: Network, share: Decimal, followers: int, overlap: int) -> Outcome:
    of = second_degree(first, share, followers, overlap)
    return _answered(second_says(of, Percent(share, None), followers))


def _answered(says: tuple[Say, ...]) -> Outcome:
    return Outcome((Reply(says, ((WHY,),)),), (EndConversation(),))
