"""Saved partners as a network against a star: all of them, or the few who were named."""

from collections.abc import Sequence
from dataclasses import replace

from bot.skills.network_plan import STARS
from bot.skills.network_says import costs_says, star_says
from bot.skills.partner_panel import ALL
from bot.skills.partner_plan import line
from bot.skills.partner_taps import PartnersAgainstTap, SomeAgainstTap
from bot.skills.reply import Button, Fact, Reply, Say, say
from bot.skills.skill import Outcome
from bot.skills.talk import kept_slots
from bot.skills.taps import fits
from bot.storage.conversations import Topic
from bot.storage.effects import Discuss
from bot.storage.look import Look
from bot.storage.partners import KeptPartner
from bot.understanding.meaning import Intent, Slots
from bot.understanding.networks import OWN
from domain.limits import MOST
from domain.network import OVERLAPS, Accounts, Contest, contest
from domain.selection import members

_WHOLE = 100  # percent
_BETWEEN = "."


def against_star(look: Look, tap: PartnersAgainstTap, *, replaces: bool = True) -> Outcome | None:
    """Hold all partners against a star; None where there are none, or the button was made up."""
    of = _contest(look.partners, Accounts(followers=max(tap.star, 0)), tap.overlap)
    if of is None:
        return None
    head = say("partners-against", winner=of.by_likes.value, count=of.network.accounts, star=tap.star)
    held = Topic(Intent.NETWORK, kept_slots(Slots(star=tap.star, overlap=tap.overlap, topic=OWN)))
    reply = Reply((head, *_says(of, everybody=True)), _rows(tap), replaces=replaces)
    return Outcome((reply,), (Discuss(held),))


def some_against_star(
    chosen: Sequence[KeptPartner], star: Accounts, overlap: int, *, replaces: bool = False
) -> Outcome | None:
    """Hold a few partners against a star; None where their followers are not known, or the figures cannot be."""
    of = _contest(chosen, star, overlap)
    if of is None:
        return None
    head = say("partners-some-against", winner=of.by_likes.value, count=len(chosen), star=star.followers)
    says = (head, *(line(each.partner) for each in chosen), *_says(of, everybody=False))
    tap = SomeAgainstTap(star.followers, overlap, _BETWEEN.join(str(each.id) for each in chosen))
    return Outcome((Reply(says, _rows(tap) if fits(tap) else ((ALL,),), replaces=replaces),))


def held_anew(look: Look, tap: PartnersAgainstTap | SomeAgainstTap) -> Outcome | None:
    """Hold those of a button against its star; who is no longer on the list is left out."""
    if isinstance(tap, PartnersAgainstTap):
        return against_star(look, tap)
    numbers = [int(each) for each in tap.partners.split(_BETWEEN) if each.isdecimal()]
    chosen = [kept for number in numbers if (kept := look.partner(number))]
    return some_against_star(chosen, Accounts(followers=max(tap.star, 0)), tap.overlap, replaces=True)


def _contest(partners: Sequence[KeptPartner], star: Accounts, overlap: int) -> Contest | None:
    everybody = members([each.partner for each in partners])
    if not everybody or not 0 < star.followers <= MOST or not 0 <= overlap <= _WHOLE:
        return None
    return contest(everybody, star, overlap)


def _says(of: Contest, *, everybody: bool) -> list[Say]:
    ours = of.network
    facts: dict[str, Fact] = {"count": ours.accounts, "total": ours.followers, "likes": round(ours.likes)}
    facts |= {"reach": ours.reach, "overlap": ours.overlap, "whose": "all" if everybody else "some"}
    says = [say("partners-together", **facts), star_says(of.star)]
    if of.break_even and of.break_even.missing:
        says.append(say("partners-missing", missing=of.break_even.missing))
    says += [*costs_says(of), say("partners-source")]
    return [*says, say("network-overlap", overlap=ours.overlap)] if ours.accounts > 1 else says


def _rows(tap: PartnersAgainstTap | SomeAgainstTap) -> tuple[tuple[Button, ...], ...]:
    """Return the overlaps and stars to choose from, the present ones marked."""
    stars = tuple(_choice("star", each, tap, tap.star) for each in STARS)
    if isinstance(tap, SomeAgainstTap) and _BETWEEN not in tap.partners:
        return stars, (ALL,)  # one account alone overlaps with nobody
    return tuple(_choice("overlap", each, tap, tap.overlap) for each in OVERLAPS), stars, (ALL,)


def _choice(part: str, figure: int, tap: PartnersAgainstTap | SomeAgainstTap, present: int) -> Button:
    facts: dict[str, Fact] = {"figure": figure, "chosen": "yes" if figure == present else "no"}
    star, overlap = (figure, tap.overlap) if part == "star" else (tap.star, figure)
    return Button(f"button-network-{part}", replace(tap, star=star, overlap=overlap), facts)
