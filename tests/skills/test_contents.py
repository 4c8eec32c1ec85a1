from collections import Counter
from collections.abc import Iterable

import pytest

from bot.skills.contents import COMMANDS, OPERATOR_COMMANDS, SKILLS
from bot.understanding.meaning import Intent
from bot.wording.catalogue import Catalogue

CATALOGUE = Catalogue()
UNSAID = {Intent.UNKNOWN}


def _twice(names: Iterable[object]) -> list[object]:
    return [name for name, times in Counter(names).items() if times > 1]


def test_two_skills_never_share_a_name() -> None:
    assert [] == _twice(skill.name for skill in SKILLS)


def test_two_skills_never_share_a_command() -> None:
    assert [] == _twice(skill.command for skill in SKILLS if skill.command)


def test_two_skills_never_share_an_intent() -> None:
    assert [] == _twice(intent for skill in SKILLS for intent in skill.intents)


def test_two_skills_never_share_a_button() -> None:
    assert [] == _twice(tap.key for skill in SKILLS for tap in skill.taps)


def test_two_skills_never_share_an_open_question() -> None:
    assert [] == _twice(question for skill in SKILLS for question in skill.awaits)


def test_every_intent_has_its_skill() -> None:
    assert set(Intent) - UNSAID == {intent for skill in SKILLS for intent in skill.intents}


def test_who_asks_a_question_takes_its_answer() -> None:
    known = {"delete", "import", "undo"}  # their buttons answer, or the words that choose one
    assert known == {skill.name for skill in SKILLS if skill.awaits and not skill.resume}


def test_a_skill_can_be_asked_for_in_some_way() -> None:
    assert [] == [skill.name for skill in SKILLS if not (skill.command or skill.intents)]


def test_a_link_into_the_private_chat_can_name_any_skill() -> None:
    # Telegram allows 64 letters, digits, _ and - behind ?start=
    assert [] == [skill.name for skill in SKILLS if not skill.name.replace("-", "_").isidentifier()]


def test_help_and_the_menu_name_every_command_once() -> None:
    commands = [skill.command for skill in SKILLS if skill.command]
    assert sorted(commands) == sorted(["start", "help", *COMMANDS, *OPERATOR_COMMANDS])


@pytest.mark.parametrize("code", CATALOGUE.codes)
@pytest.mark.parametrize("command", ["start", "help", *COMMANDS])
def test_every_command_has_its_line_in_the_menu_of_every_language(code: str, command: str) -> None:
    assert CATALOGUE.languages[code].menu.commands[command].text.strip()


@pytest.mark.parametrize("command", ["start", "help", *COMMANDS])
def test_a_command_is_known_by_its_name_and_by_every_alias(command: str) -> None:
    names = {command}
    for language in CATALOGUE.languages.values():
        names.update(language.menu.commands[command].aliases)
    assert {command} == {CATALOGUE.commands[name] for name in names}
