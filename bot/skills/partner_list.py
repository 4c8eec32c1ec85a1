"""The list of partners: in an order, of a niche or a region, page by page."""

from collections.abc import Sequence
from decimal import Decimal

from bot.skills.about_account import title
from bot.skills.diary_taps import DiaryTap
from bot.skills.network_guide import START
from bot.skills.network_plan import USUAL_STAR
from bot.skills.partner_names import is_said
from bot.skills.partner_panel import ALL
from bot.skills.partner_taps import (
    EVERY,
    ChooseForMeTap,
    NewPartnerTap,
    PartnersAgainstTap,
    PartnersFileTap,
    PartnersTap,
    PartnerTap,
)
from bot.skills.prices import paid
from bot.skills.reply import Button, Cost, Fact, Percent, Reply, Say, item, say
from bot.storage.look import Look
from bot.storage.partners import KeptPartner
from bot.understanding.partnerwords import order_in
from domain.partners import Order, Partner, distinct, ordered
from domain.rate import like_rate, rounded

ON_A_PAGE = 8
_MOST_CHOICES = 12
_IN_A_ROW = 4


def listed(look: Look, tap: PartnersTap, *, replaces: bool = False) -> Reply:
    """Show the partners that a tap asks for."""
    if not look.partners:
        return Reply((say("partners-none"),), ((_NEW, START),), replaces=replaces)
    everybody = [each.partner for each in look.partners]
    niches, regions = distinct(everybody, "niche"), distinct(everybody, "region")
    shown = [
        each
        for each in look.partners
        if _is_of(each.partner.account.niche, niches, tap.niche)
        and _is_of(each.partner.account.region, regions, tap.region)
    ]
    in_order = [shown[at] for at in ordered([each.partner for each in shown], tap.order)]
    skip = min(max(tap.skip, 0), max(len(in_order) - 1, 0)) // ON_A_PAGE * ON_A_PAGE
    page = in_order[skip : skip + ON_A_PAGE]
    head = say("partners", count=len(in_order), order=tap.order.value, all=len(look.partners))
    says = (head, *(_line(each.partner) for each in page), say("partners-hint"))
    rows = (
        *_names(page),
        tuple(_order(each, tap) for each in Order),
        *_choices("niche", niches, tap),
        *_choices("region", regions, tap),
        _turn(tap, skip, len(in_order)),
        (_PLAN, _NETWORK),
        (Button("button-diary", DiaryTap()),),
        (_NEW, Button("button-export", PartnersFileTap())),
    )
    return Reply(says, tuple(row for row in rows if row), replaces=replaces)


def these(partners: Sequence[KeptPartner]) -> Reply:
    """Show some partners who were named, a line each."""
    lines = tuple(_line(each.partner) for each in partners)
    return Reply((*lines, say("partners-hint")), (*_names(list(partners)), (ALL,)))


def wanted(look: Look, text: str, language: str) -> PartnersTap:
    """Return which partners a text wants listed: of a niche or a region that it names, in the order that it names."""
    everybody = [each.partner for each in look.partners]
    niche, region = (_place(distinct(everybody, part), text) for part in ("niche", "region"))
    return PartnersTap(order_in(text, language) or Order.RATE, niche, region)


def _place(texts: tuple[str, ...], text: str) -> int:
    """Return the place of the niche or region that stands in a text as a whole, the longest first; EVERY for none."""
    by_length = sorted(range(len(texts)), key=lambda at: -len(texts[at]))
    return next((at for at in by_length if is_said(texts[at], text)), EVERY)


def _line(of: Partner) -> Say:
    rate = like_rate(of.followers, of.likes) if of.followers and of.likes else None
    facts: dict[str, Fact] = {
        "followers": of.followers or 0,
        "known": "no" if of.followers is None else "yes",
        "rate": Percent(rounded(rate or Decimal(0))),
        "rated": "no" if rate is None else "yes",
        "price": Cost(of.price.amount, of.price.currency) if of.price else "",
        "paid": paid(of),
    }
    return item("partners-line", partner=title(of.account), **facts)


def _names(page: list[KeptPartner]) -> list[tuple[Button, ...]]:
    buttons = [
        Button("button-account", PartnerTap(each.id), {"account": title(each.partner.account)})
        for each in page
    ]
    return [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]


def _order(order: Order, tap: PartnersTap) -> Button:
    chosen = "yes" if order is tap.order else "no"
    facts: dict[str, Fact] = {"order": order.value, "chosen": chosen}
    return Button("button-partners-order", PartnersTap(order, tap.niche, tap.region), facts)


def _choices(part: str, texts: tuple[str, ...], tap: PartnersTap) -> list[tuple[Button, ...]]:
    """Return the niches or regions to choose from; the chosen one leads back to all."""
    if len(texts) < 2:
        return []
    present = {"niche": tap.niche, "region": tap.region}
    row = []
    for at, text in enumerate(texts[:_MOST_CHOICES]):
        chosen = present[part] == at
        places = present | {part: EVERY if chosen else at}
        facts: dict[str, Fact] = {"text": text, "chosen": "yes" if chosen else "no"}
        row.append(
            Button("button-partners-only", PartnersTap(tap.order, places["niche"], places["region"]), facts)
        )
    return [tuple(row[at : at + _IN_A_ROW]) for at in range(0, len(row), _IN_A_ROW)]


def _turn(tap: PartnersTap, skip: int, count: int) -> tuple[Button, ...]:
    turn = []
    if skip:
        turn.append(Button("button-partners-before", _at(tap, skip - ON_A_PAGE)))
    if skip + ON_A_PAGE < count:
        turn.append(Button("button-partners-after", _at(tap, skip + ON_A_PAGE)))
    return tuple(turn)


def _at(tap: PartnersTap, skip: int) -> PartnersTap:
    return PartnersTap(tap.order, tap.niche, tap.region, max(skip, 0))


def _is_of(text: str | None, texts: tuple[str, ...], at: int) -> bool:
    """Return whether a partner belongs to what is looked at; a place that no longer exists means everybody."""
    return not 0 <= at < len(texts) or (text or "").casefold() == texts[at].casefold()


_PLAN = Button("button-partners-plan", ChooseForMeTap())
_NETWORK = Button("button-partners-network", PartnersAgainstTap(USUAL_STAR, 0))
_NEW = Button("button-partner-new", NewPartnerTap())
