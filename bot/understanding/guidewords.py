"""The way to a network of one's own in words: its steps, the next one, what to write, that a step is taken."""

import re
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import LONGEST_WISH, any_of, phrases_of
from domain.guide import STEPS, BuildStep

_FILE: Final = "guide.toml"
OVERVIEW: Final = "guide"
"""The topic of whoever wants to see all steps."""
NEXT: Final = "next step"
"""The topic of whoever wants to go on with the next step."""
TEMPLATE: Final = "template"
"""The topic of whoever wants to be shown what to write to somebody."""
_STEP: Final = "step "


def topic_of(step: BuildStep) -> str:
    """Return the topic of whoever asks for a step."""
    return f"{_STEP}{step.value}"


def step_of(topic: str | None) -> BuildStep | None:
    """Return the step that a topic is about; None for any other topic."""
    name = (topic or "").removeprefix(_STEP)
    return BuildStep(name) if topic in {topic_of(step) for step in STEPS} else None


def guide_wish(text: str, language: str) -> str | None:
    """Return what a text wants of the guide, as a topic, where it says that and nothing else."""
    if len(text) > LONGEST_WISH:
        return None
    plain = _without_beside(text, language)
    if numbered := _words(language, "numbered").fullmatch(plain):
        number = int(numbered["number"])
        return topic_of(STEPS[number - 1]) if 0 < number <= len(STEPS) else None
    wishes = {topic_of(step): step.value for step in STEPS} | {
        NEXT: "next",
        TEMPLATE: "template",
        OVERVIEW: "overview",
    }
    return next((topic for topic, name in wishes.items() if _words(language, name).fullmatch(plain)), None)


def says_taken(text: str, language: str) -> bool:
    """Return whether a text says that a step is taken and nothing else: "done"."""
    return _words(language, "taken").fullmatch(_without_beside(text, language)) is not None


def _without_beside(text: str, language: str) -> str:
    beside = _words(language, "beside")
    return " ".join(word for word in folded(text).split() if not beside.fullmatch(word))


@lru_cache(maxsize=32)
def _words(language: str, name: str) -> re.Pattern[str]:
    found = any_of(phrases_of(language, _FILE, name))
    return re.compile(rf"{found} (?P<number>\d)" if name == "numbered" else found)
