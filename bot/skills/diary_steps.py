"""All cooperations that have got so far, or have not yet: "who has agreed?"."""

from bot.skills.about_account import title
from bot.skills.diary_panel import ALL_OF_IT, diary_line, partner_title
from bot.skills.diary_taps import CooperationTap, DiaryOfTap
from bot.skills.reply import Button, Reply, item, say
from bot.skills.skill import Outcome
from bot.storage.look import Look
from domain.diary import Step

_MOST_LINES = 20
_MOST_BUTTONS = 8


def at_step(step: Step, look: Look) -> Outcome:
    """List the newest cooperation with each partner that is at a step; of who was not asked, also without any."""
    newest = {each.partner: each for each in sorted(look.diary, key=lambda each: each.number)}
    found = [each for each in newest.values() if each.cooperation.is_at(step)]
    found.sort(key=lambda each: (each.cooperation.since, each.number), reverse=True)
    new = [each for each in look.partners if each.id not in newest] if step is Step.UNASKED else []
    count = len(found) + len(new)
    lines = [
        *(diary_line(each, look) for each in found),
        *(item("diary-step-partner", partner=title(each.partner.account)) for each in new),
    ]
    says = [say("diary-step", step=step.value, count=count), *lines[:_MOST_LINES]]
    if count > _MOST_LINES:
        says.append(item("diary-step-more", count=count - _MOST_LINES))
    names = [
        *(
            Button("button-account", CooperationTap(each.number), {"account": partner_title(each, look)})
            for each in found
        ),
        *(
            Button("button-account", DiaryOfTap(each.id), {"account": title(each.partner.account)})
            for each in new
        ),
    ][:_MOST_BUTTONS]
    rows = [tuple(names[at : at + 2]) for at in range(0, len(names), 2)]
    return Outcome((Reply(tuple(says), (*rows, (ALL_OF_IT,))),))
