"""What is shown of the diary: all cooperations, a single one, the questions about it."""

from datetime import date

from bot.skills.about_account import title
from bot.skills.diary_taps import (
    ComeBackTap,
    CooperationTap,
    DeclinedTap,
    DiaryOfTap,
    DiaryTap,
    DropCooperationTap,
    Marking,
    MonthTap,
    NoShowTap,
    ResultsTap,
    StageTap,
    WhenTap,
)
from bot.skills.partner_panel import ALL
from bot.skills.partner_taps import NewPartnerTap
from bot.skills.reply import Answers, Button, Cost, Message, Reply, Say, ShortDay, item, say
from bot.skills.steps import UndoTap
from bot.storage.diary import KeptCooperation
from bot.storage.look import Look
from domain.diary import Cooperation, Stage

ON_A_PAGE = 8
WAITS = (1, 3, 7, 14)
"""Days after which a button offers to come back."""
ALL_OF_IT = Button("button-diary", DiaryTap())
_UNDER_WAY = frozenset({Stage.ASKED, Stage.AGREED})
"""A partner who was asked may say no, or not keep their word."""


def listed(look: Look, skip: int = 0, *, replaces: bool = False) -> Reply:
    """List the cooperations: the next to come back to first, then the open ones, then what is over."""
    if not look.diary:
        first = ALL if look.partners else Button("button-partner-new", NewPartnerTap())
        return Reply((say("diary-empty"),), ((first,),), replaces=replaces)
    in_order = sorted(look.diary, key=_urgency)
    skip = min(max(skip, 0), len(in_order) - 1) // ON_A_PAGE * ON_A_PAGE
    page = in_order[skip : skip + ON_A_PAGE]
    names = [
        Button("button-account", CooperationTap(each.number), {"account": partner_title(each, look)})
        for each in page
    ]
    turn = []
    if skip:
        turn.append(Button("button-partners-before", DiaryTap(skip - ON_A_PAGE)))
    if skip + ON_A_PAGE < len(in_order):
        turn.append(Button("button-partners-after", DiaryTap(skip + ON_A_PAGE)))
    rows = [
        *(tuple(names[at : at + 2]) for at in range(0, len(names), 2)),
        tuple(turn),
        (Button("button-diary-month", MonthTap()), ALL),
    ]
    says = (say("diary", count=len(in_order)), *(diary_line(each, look) for each in page))
    return Reply(says, tuple(row for row in rows if row), replaces=replaces)


def panel(
    kept: KeptCooperation, look: Look, *first: Say, replaces: bool = True, undo: int | None = None
) -> Reply:
    """Show a cooperation, below what is to be said first, with all that can be done about it.

    `undo` is the number of the request that changed it just now.
    """
    of, number = kept.cooperation, kept.number
    says = [*first, say("diary-of", partner=partner_title(kept, look), **_standing(of))]
    if of.next_on:
        says.append(item("diary-next", day=of.next_on))
    if of.cost:
        says.append(item("diary-cost", cost=Cost(of.cost.amount, of.cost.currency)))
    says += [item("diary-result", result=result.value, count=count) for result, count in of.results.items()]
    if of.awaits_post and of.stage is Stage.AGREED:
        says.append(say("tips-marking"))
    stages = [
        Button("button-diary-stage", StageTap(number, each), {"stage": each.value})
        for each in Stage
        if each is not Stage.RESULT and (each is not of.stage or not of.is_open)
    ]
    ways = [Button("button-diary-results", ResultsTap(number))]
    if of.is_open:
        ways.insert(0, Button("button-diary-when", WhenTap(number)))
    if of.stage in _UNDER_WAY and of.is_open:
        ways += [
            Button("button-diary-declined", DeclinedTap(number)),
            Button("button-diary-no-show", NoShowTap(number)),
        ]
    rows = [tuple(stages[at : at + 2]) for at in range(0, len(stages), 2)]
    rows += [tuple(ways[:2]), tuple(ways[2:])]
    if not of.is_open:
        rows.append((Button("button-diary-again", DiaryOfTap(kept.partner, fresh=True)),))
    if undo is not None:
        rows.append((Button("button-undo", UndoTap(undo)),))
    rows.append((Button("button-account-remove", DropCooperationTap(number)), ALL_OF_IT))
    return Reply(tuple(says), tuple(row for row in rows if row), replaces=replaces)


def ask_when(kept: KeptCooperation, look: Look, *first: Say, replaces: bool = True) -> Reply:
    """Ask when to come back to a cooperation."""
    days = tuple(Button("button-diary-in", ComeBackTap(kept.number, each), {"days": each}) for each in WAITS)
    never = (Button("button-diary-never", ComeBackTap(kept.number, 0)),) if kept.cooperation.next_on else ()
    question = say("diary-when", partner=partner_title(kept, look))
    return Reply((*first, question), (days[:2], days[2:], (*never, _back(kept))), replaces=replaces)


def ask_results(kept: KeptCooperation, look: Look, *first: Say, replaces: bool = True) -> Reply:
    """Ask what a cooperation brought and what it cost."""
    question = say("diary-results", partner=partner_title(kept, look))
    return Reply((*first, question), ((_back(kept),),), replaces=replaces)


def ask_marked(kept: KeptCooperation, look: Look, *, replaces: bool) -> Reply:
    """Remind that posts for money or gifts have to be marked, before one is noted as posted."""

    def posted(marking: Marking) -> StageTap:
        return StageTap(kept.number, Stage.POSTED, marking)

    yes = Button("button-diary-marked", posted(Marking.MARKED), answers=Answers.YES)
    free = Button("button-diary-unpaid", posted(Marking.UNPAID))
    says = (say("diary-marked", partner=partner_title(kept, look)), say("tips-marking"))
    no = Button("button-diary-not-marked", posted(Marking.UNMARKED), answers=Answers.NO)
    return Reply(says, ((yes,), (free,), (no,)), replaces=replaces)


def may_go(kept: KeptCooperation, look: Look) -> Reply:
    """Ask before a cooperation goes."""
    yes = Button("button-account-remove-yes", DropCooperationTap(kept.number, confirmed=True))
    question = say("diary-remove", partner=partner_title(kept, look))
    return Reply((question,), ((yes,), (_back(kept),)), replaces=True)


def reminder(kept: KeptCooperation, look: Look, day: date) -> Reply:
    """Remind of a cooperation on the day for which that was wanted."""
    of = kept.cooperation
    first = say("diary-reminder", partner=partner_title(kept, look), stage=of.stage.value, day=ShortDay(day))
    return panel(kept, look, first, replaces=False)


def partner_title(kept: KeptCooperation, look: Look) -> Message | str:
    """Return what the partner of a cooperation is called."""
    partner = look.partner(kept.partner)
    return title(partner.partner.account) if partner else ""


def diary_line(kept: KeptCooperation, look: Look) -> Say:
    """Say in a line how a cooperation stands."""
    of = kept.cooperation
    waits = {"waits": "yes" if of.next_on else "no", "next": ShortDay(of.next_on or of.since)}
    return item("diary-line", partner=partner_title(kept, look), **_standing(of), **waits)


def _standing(of: Cooperation) -> dict[str, str | ShortDay]:
    stage = "no-show" if of.no_show else "declined" if of.declined_on else of.stage.value
    return {"stage": stage, "since": ShortDay(of.since)}


def _urgency(kept: KeptCooperation) -> tuple[bool, bool, date, int]:
    of = kept.cooperation
    return not of.is_open, of.next_on is None, of.next_on or date.max, -kept.number


def _back(kept: KeptCooperation) -> Button:
    return Button("button-back", CooperationTap(kept.number))
