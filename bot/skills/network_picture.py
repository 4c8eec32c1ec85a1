"""The picture of a network against a star."""

from bot.skills.network_plan import Plan
from bot.skills.reply import Message
from bot.skills.sketches import ContestSketch
from domain.network import Contest
from domain.person import Theme


def contest_sketch(plan: Plan, of: Contest, theme: Theme) -> ContestSketch:
    """Return what to draw of a plan and its contest."""
    return ContestSketch(
        contest=of,
        network=Message(
            "picture-contest-network", {"count": of.network.accounts, "followers": plan.followers}
        ),
        star=Message("picture-contest-star", {"followers": plan.star}),
        assumed=Message("picture-overlap", {"overlap": plan.overlap}),
        theme=theme,
    )
