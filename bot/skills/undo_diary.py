"""Taking back the last change of a cooperation in the diary."""

from bot.skills.diary_panel import ALL_OF_IT, panel, partner_title
from bot.skills.diary_said import hour_of
from bot.skills.reply import Facts, Reply, Say, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.storage.diary import DiaryStep, UndoCooperation
from bot.storage.look import Look


def question(step: DiaryStep, look: Look) -> Say:
    """Ask whether to take the change back."""
    return say("undo-diary-question", **_facts(step, look))


def undone(request: Request, step: DiaryStep, look: Look, *, replaces: bool = False) -> Outcome:
    """Take the change back and show how it stands again; what began with it is gone."""
    done = say("undo-diary-done", **_facts(step, look))
    shown = (
        panel(step.before, look, done, replaces=replaces)
        if step.before
        else Reply((done,), ((ALL_OF_IT,),), replaces=replaces)
    )
    return Outcome((shown,), (UndoCooperation(step.request, hour_of(request, look)),))


def _facts(step: DiaryStep, look: Look) -> Facts:
    return {"what": "changed" if step.before else "begun", "partner": partner_title(step.now, look)}
