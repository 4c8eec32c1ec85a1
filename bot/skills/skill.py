"""What a skill is: it says what it offers, and answers a request with effects and replies."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.skills.reply import Reply
from bot.skills.request import Request
from bot.skills.taps import Tap
from bot.storage.effects import Effect
from bot.storage.look import Look
from bot.understanding.meaning import Intent


@dataclass(frozen=True, slots=True)
class Outcome:
    """What shall be kept and what shall be said. The skill itself neither writes nor sends."""

    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = ()


Answer = Callable[[Request, Look], Outcome]
Resume = Callable[[Request, Look], Outcome | None]


@dataclass(frozen=True, slots=True)
class Skill:
    """One thing the bot can do: its command, its intents, its buttons, its open questions, its answer.

    `resume` gets a message that may answer one of the open questions in `awaits`, and returns None where the
    message is about something else. `only_private` keeps a person's own affairs out of groups, `only_operators` a
    command out of what is proposed to everybody.
    `overhears` gets every text that answers no question and returns None where it does not concern the skill.
    `words` is the intent that words behind the command have where they say something of it: "/week fridays at 8pm".
    `lasting` are those of its questions that stay open whatever else is asked meanwhile, until they are answered.
    `reads` is the intent whose slots an answer to its questions has as figures, where the usual ones are too few.
    """

    name: str
    answer: Answer
    command: str | None = None
    words: Intent | None = None
    intents: tuple[Intent, ...] = ()
    taps: tuple[type[Tap], ...] = ()
    awaits: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    resume: Resume | None = None
    overhears: Resume | None = None
    only_private: bool = False
    only_operators: bool = False
    reads: Intent | None = None
