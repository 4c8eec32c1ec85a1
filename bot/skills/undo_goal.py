"""Taking back that a goal was set or given up."""

from bot.skills.about_goal import figure
from bot.skills.reply import Button, Message, Reply, Say, say
from bot.skills.skill import Outcome
from bot.skills.steps import GoalTap, LogTap
from bot.storage.goals import GoalStep, UndoGoal
from bot.storage.look import Look


def question(step: GoalStep, look: Look) -> Say:
    """Ask whether to take the step back."""
    before = look.goal_before(step)
    aim = _figure(step) or (_figure(before) if before else None)
    return say("undo-question-goal", what="set" if step.goal else "dropped", goal=aim or "")


def undone(step: GoalStep, look: Look, *, replaces: bool = False) -> Outcome:
    """Take a step back and say what is aimed at again; one that another lies over stays."""
    newest = look.goal_step(step.account_id)
    if newest is None or newest.id != step.id:
        return Outcome((Reply((say("undo-covered-goal"),), _WAYS_ON, replaces=replaces),))
    before = look.goal_before(step)
    again = _figure(before) if before else None
    done = say("undo-done-goal", what="goal" if again else "nothing", goal=again or "")
    return Outcome((Reply((done,), _WAYS_ON, replaces=replaces),), (UndoGoal(step.id),))


def _figure(step: GoalStep) -> Message | None:
    return figure(step.goal.metric, step.goal.target) if step.goal else None


_WAYS_ON = ((Button("button-log", LogTap()), Button("button-goal", GoalTap())),)
