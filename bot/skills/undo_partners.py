"""Taking back what was told of partners."""

from bot.skills.partner_panel import ALL
from bot.skills.reply import Facts, Reply, Say, say
from bot.skills.skill import Outcome
from bot.storage.look import Look
from bot.storage.partner_steps import PartnersStep
from bot.storage.partners import UndoPartners


def question(step: PartnersStep) -> Say:
    """Ask whether to take back what was told."""
    return say("undo-partners-question", **_facts(step))


def undone(step: PartnersStep, look: Look, *, replaces: bool = False) -> Outcome:
    """Take back what was told; partners who were changed since stay as they are."""
    if look.is_partners_step_touched(step):
        return Outcome((Reply((say("undo-partners-touched"),), ((ALL,),)),))
    done = say("undo-partners-done", **_facts(step))
    return Outcome((Reply((done,), ((ALL,),), replaces=replaces),), (UndoPartners(step.request),))


def _facts(step: PartnersStep) -> Facts:
    what = "both" if step.added and step.changed else "added" if step.added else "changed"
    listed = "yes" if step.from_list else "no"
    return {"what": what, "partners": step.added + step.changed, "listed": listed}
