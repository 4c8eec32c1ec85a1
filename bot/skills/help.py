"""What the bot can do."""

from bot.skills.reply import Button, MenuText, Reply, item, say
from bot.skills.request import Request
from bot.skills.skill import Answer, Outcome, Skill
from bot.skills.steps import ExplainTap, HelpTap, LogTap, SettingsTap, StandingTap
from bot.storage.look import Look
from bot.understanding.meaning import Intent


def skill(commands: tuple[str, ...]) -> Skill:
    """Return the skill, which names these commands in this order."""
    return Skill(
        name="help", command="help", intents=(Intent.HELP,), taps=(HelpTap,), answer=_answer(commands)
    )


def _answer(commands: tuple[str, ...]) -> Answer:
    def answer(request: Request, look: Look) -> Outcome:
        lines = [item("help-command", command=command, text=MenuText(command)) for command in commands]
        says = (say("help"), say("help-examples"), say("help-commands"), *lines)
        return Outcome((Reply(says, _BUTTONS, replaces=request.tap is not None),))

    return answer


_BUTTONS = (
    (Button("button-log", LogTap()), Button("button-standing", StandingTap())),
    (Button("button-explain", ExplainTap()), Button("button-settings", SettingsTap())),
)
