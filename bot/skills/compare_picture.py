"""The picture of a comparison: the like rates of three candidates or more, beside what is usual for each."""

from collections.abc import Sequence

from bot.skills.compare_candidates import Entrant
from bot.skills.compare_says import source_facts
from bot.skills.reply import Message, Percent
from bot.skills.sketches import BarSketch, BarsSketch
from domain.comparison import Comparison, Judged, Lead
from domain.person import Theme
from domain.rate import rounded

FEWEST_DRAWN = 3
"""Of two the words tell as much."""


def comparison_sketch(of: Comparison, entrants: Sequence[Entrant], theme: Theme) -> BarsSketch | None:
    """Return what to draw of a comparison, in the order of its ranking; None for two candidates."""
    if len(entrants) < FEWEST_DRAWN:
        return None
    leads = of.lead in {Lead.CLEAR, Lead.IF_TRUE}
    return BarsSketch(
        title=Message("picture-rates"),
        bars=tuple(
            _bar(entrants[rank.position].title, of.judged[rank.position], best=leads and number == 0)
            for number, rank in enumerate(of.by_rate)
        ),
        usual=Message("picture-usual-at-size"),
        source=Message("card-source", source_facts(of)),
        theme=theme,
    )


def _bar(name: str | Message, of: Judged, *, best: bool) -> BarSketch:
    """Return a bar; where the likes are not known it is as long as what is usual, and says so."""
    usual = of.standing.benchmark.percent
    rate = of.standing.rate
    known = rate is not None and not of.assumed
    shown = rate if rate is not None and known else usual
    facts = {"rate": Percent(rounded(shown)), "known": "yes" if known else "no"}
    return BarSketch(
        name=name if isinstance(name, Message) else Message("picture-candidate", {"name": name}),
        rate=shown,
        label=Message("picture-candidate-rate", facts),
        usual=usual,
        hint=Message("picture-candidate-size", {"followers": of.candidate.followers}),
        best=best,
    )
