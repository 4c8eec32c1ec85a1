"""What is shown of one partner, and the questions about them."""

from dataclasses import replace
from datetime import date

from bot.skills.about_account import title
from bot.skills.about_figures import benchmark
from bot.skills.diary_taps import DiaryOfTap
from bot.skills.partner_taps import (
    BarterTap,
    ClearPartnerTap,
    DropPartnerTap,
    PartnerPart,
    PartnersTap,
    PartnerTap,
    TellPartnerTap,
)
from bot.skills.prices import cost
from bot.skills.reply import Answers, Button, Cost, Fact, Percent, Reply, Say, ShortDay, item, say
from bot.skills.skill import Outcome
from bot.skills.steps import UndoTap
from bot.storage.effects import Ask
from bot.storage.look import Look
from bot.storage.partners import KeptPartner
from domain.measurement import Measurement
from domain.money import Money
from domain.partners import Partner
from domain.plausibility import partner_doubt
from domain.rate import rounded
from domain.standing import standing

ASKED_PART = "partner.part"
ASKED_DROP = "partner.drop"
ALL = Button("button-partners", PartnersTap())
_EARLIER = 3


def panel(
    kept: KeptPartner,
    look: Look,
    first: tuple[Say, ...] = (),
    *,
    today: date | None = None,
    replaces: bool = True,
    undo: int | None = None,
) -> Reply:
    """Show all that is known of a partner, and what can be done with it.

    `first` comes before it. Where it is about to be kept, `today` is the local day of what is new of it, and `undo`
    the number of the request that changed it.
    """
    of, number = kept.partner, kept.id
    known, before = look.partner_history(number), look.partner(number)
    are_new = before is None or (of.followers, of.likes) != (before.partner.followers, before.partner.likes)
    day = today if today and are_new else known[-1].day if known else None
    says = (
        *first,
        say("partner-panel", partner=title(of.account)),
        *figures_says(of, day),
        price_says(of),
        *_earlier_prices(of, [each for each in look.partner_prices(number) if each[0] != today]),
        item("account-niche", niche=of.account.niche or "", known="yes" if of.account.niche else "no"),
        item("account-region", region=of.account.region or "", known="yes" if of.account.region else "no"),
        *((item("partner-note", note=of.note),) if of.note else ()),
        *_earlier(tuple(each for each in known if each.day != day)),
        *_question(of),
    )
    parts = [Button(f"button-partner-{each.value}", TellPartnerTap(number, each)) for each in PartnerPart]
    rows = [tuple(parts[at : at + 3]) for at in range(0, len(parts), 3)]
    remove = Button("button-account-remove", DropPartnerTap(number))
    diary = Button("button-diary-partner", DiaryOfTap(number))
    if undo is not None:
        rows.append((Button("button-undo", UndoTap(undo)),))
    return Reply(says, (*rows, (diary,), (remove, ALL)), replaces=replaces)


def figures_says(of: Partner, day: date | None) -> tuple[Say, ...]:
    """Say the newest figures of a partner, and how good the like rate is for its size."""
    if of.followers is None or day is None:
        return (item("partner-no-figures"),)
    facts: dict[str, Fact] = {"followers": of.followers, "likes": of.likes or 0, "day": ShortDay(day)}
    says = [item("partner-figures", known="no" if of.likes is None else "yes", **facts)]
    stands = standing(of.followers, of.likes)
    if stands.rate is not None and stands.verdict is not None:
        band = stands.benchmark
        usual = {"benchmark": benchmark(band), "open": "yes" if band.below else "no"}
        rate = Percent(rounded(stands.rate))
        says.append(item("compare-rate", rate=rate, verdict=stands.verdict.value, **usual))
    return tuple(says)


def price_says(of: Partner) -> Say:
    """Say what a post of a partner costs, and what that is for a like."""
    if of.price is None:
        return item("partner-barter") if of.barter else item("partner-no-price")
    if not of.price.amount:
        return item("partner-free")
    each = of.cost_per_like
    price = Cost(of.price.amount, of.price.currency)
    known = "no" if each is None else "yes"
    per_like = price if each is None else cost(each, of.price.currency)
    return item("partner-price", price=price, known=known, each=per_like)


def may_go(kept: KeptPartner, *, replaces: bool = True) -> Outcome:
    """Ask before a partner goes."""
    yes = Button("button-account-remove-yes", DropPartnerTap(kept.id, confirmed=True), answers=Answers.YES)
    no = replace(_back(kept.id), answers=Answers.NO)
    question = say("partner-remove", partner=title(kept.partner.account))
    return Outcome((Reply((question,), ((yes,), (no,)), replaces=replaces),), (Ask(ASKED_DROP, {}),))


def ask_part(kept: KeptPartner, part: PartnerPart) -> Outcome:
    """Ask for one part of what is known of a partner."""
    question = say("partner-words", part=part.value, partner=title(kept.partner.account))
    ways = [_back(kept.id)]
    if part is PartnerPart.PRICE:
        ways.insert(0, Button("button-partner-barter", BarterTap(kept.id)))
    if part in _CLEARED:
        ways.insert(0, Button("button-account-open", ClearPartnerTap(kept.id, part)))
    ask = Ask(ASKED_PART, {"partner": kept.id, "part": part.value})
    return Outcome((Reply((question,), (tuple(ways),), replaces=True),), (ask,))


def _earlier(known: tuple[Measurement, ...]) -> tuple[Say, ...]:
    """Say how the figures were on earlier days, the latest first."""
    before = known[-_EARLIER:][::-1]
    return tuple(
        item(
            "partner-earlier",
            day=ShortDay(each.day),
            followers=each.followers or 0,
            likes=each.likes or 0,
            known="no" if each.likes is None else "yes",
        )
        for each in before
        if each.followers is not None
    )


def _earlier_prices(of: Partner, said: list[tuple[date, Money]]) -> tuple[Say, ...]:
    """Say what a post cost on earlier days, the latest first; the price of now has its own line."""
    before = said[:-1] if said and said[-1][1] == of.price else said
    return tuple(
        item("partner-earlier-price", day=ShortDay(day), price=Cost(price.amount, price.currency))
        for day, price in before[-_EARLIER:][::-1]
    )


def _question(of: Partner) -> tuple[Say, ...]:
    if not of.followers or of.likes is None:
        return ()
    reason = partner_doubt(of.followers, of.likes)
    return (say("compare-ask", name=title(of.account), reason=reason.value),) if reason else ()


def _back(number: int) -> Button:
    return Button("button-back", PartnerTap(number))


_CLEARED = frozenset({PartnerPart.PRICE, PartnerPart.NICHE, PartnerPart.REGION, PartnerPart.NOTE})
