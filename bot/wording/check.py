"""`locales check`: every gap of every language, found at once and named.

Code refers to messages by literals (`say("log-kept", ...)`) or by a pattern (`f"explain-{topic}"`); both are read
from the source, so that a message nobody uses and one that nobody wrote are found alike.
"""

import ast
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from babel import UnknownLocaleError
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from pydantic import ValidationError

from bot.skills.contents import COMMANDS, OPERATOR_COMMANDS
from bot.skills.tip_says import tip_messages
from bot.wording.catalogue import LOCALES
from bot.wording.language import COMMAND, Language
from bot.wording.markup import faults, renderings
from bot.wording.variables import variables

CODE = Path(__file__).parents[1]
_CALLS = {"say", "item", "Say", "Button", "Message"}
_ID = re.compile(r"[a-z][a-z0-9-]*")
_NOT_UTF_8 = "\N{REPLACEMENT CHARACTER}"


@dataclass
class References:
    """The messages that the code names: by id, and by pattern."""

    ids: set[str] = field(default_factory=set)
    called: set[str] = field(default_factory=set)
    patterns: set[str] = field(default_factory=set)

    def demand(self, messages: Iterable[str]) -> None:
        """Add messages that every language must have, though no source names them: those of data."""
        named = set(messages)
        self.ids |= named
        self.called |= named

    def use(self, message: str) -> bool:
        """Return whether a message is used."""
        return message in self.ids or any(re.fullmatch(pattern, message) for pattern in self.patterns)


def check_project(root: Path = LOCALES, code: Path = CODE) -> tuple[list[str], list[str]]:
    """Return the languages under `root`, and all their gaps as lines to print."""
    languages = [Language(path) for path in sorted(root.iterdir()) if (path / "language.toml").is_file()]
    used = references(code.rglob("*.py"))
    used.demand(tip_messages())
    commands = ("start", *COMMANDS, "help", *OPERATOR_COMMANDS)
    return [each.code for each in languages], list(gaps(languages, used, commands))


def references(sources: Iterable[Path]) -> References:
    """Return which messages the code names."""
    found = References()
    for path in sources:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            _collect(node, found)
    return found


def gaps(languages: Collection[Language], used: References, commands: Collection[str]) -> Iterator[str]:
    """Yield every gap: broken files, missing, unused and differing messages, bad markup, menus."""
    messages = {language.code: _messages(language) for language in languages}
    owners = {name: name for name in commands}
    for language in languages:
        yield from _broken_files(language)
        yield from _menu_gaps(language, commands, owners)
        for name, message in messages[language.code].items():
            yield from (f"{language.code}: {name}: {fault}" for fault in _markup_faults(message))
    every = sorted(set().union(*messages.values()) | used.called) if messages else []
    for name in every:
        having = [code for code in messages if name in messages[code]]
        yield from (f"{code}: {name} is missing" for code in messages if name not in messages[code])
        if not used.use(name):
            yield f"{', '.join(having)}: {name} is used nowhere"
        yield from _differing(name, {code: variables(messages[code][name].value) for code in having})


def _collect(node: ast.AST, found: References) -> None:
    match node:
        case ast.Constant(value=str(text)) if _ID.fullmatch(text):
            found.ids.add(text)
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]) if _ID.match(start):
            parts = [re.escape(str(v.value)) if isinstance(v, ast.Constant) else ".+" for v in node.values]
            found.patterns.add("".join(parts))
        case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(text)), *_]) if name in _CALLS:
            found.called.add(text)


def _messages(language: Language) -> dict[str, ftl.Message]:
    return {
        entry.id.name: entry
        for path in language.message_files
        for entry in FluentParser().parse(_text(path)).body
        if isinstance(entry, ftl.Message)
    }


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def _broken_files(language: Language) -> Iterator[str]:
    try:
        _ = language.profile, language.locale
    except (OSError, ValueError, ValidationError, UnknownLocaleError) as error:
        yield f"{language.code}: language.toml: {_first_line(error)}"
    seen: set[str] = set()
    for path in language.message_files:
        if _NOT_UTF_8 in _text(path):
            yield f"{language.code}: {path.name}: cannot be read: not UTF-8"
        for entry in FluentParser().parse(_text(path)).body:
            if isinstance(entry, ftl.Junk):
                yield f"{language.code}: {path.name}: cannot be read: {(entry.content or '').strip()[:60]!r}"
            elif isinstance(entry, ftl.Message):
                if entry.id.name in seen:
                    yield f"{language.code}: {entry.id.name} is written twice"
                seen.add(entry.id.name)


def _menu_gaps(language: Language, commands: Collection[str], owners: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with a menu; `owners` are the names taken so far, in whichever language."""
    try:
        menu = language.menu
    except (OSError, ValueError) as error:
        yield f"{language.code}: menu.toml: {_first_line(error)}"
        return
    yield from (
        f"{language.code}: menu.toml: {name} is missing" for name in commands if name not in menu.commands
    )
    yield from (
        f"{language.code}: menu.toml: {name} is no command" for name in menu.commands if name not in commands
    )
    for name, texts in menu.commands.items():
        for alias in texts.aliases:
            if not re.match(COMMAND, alias):
                yield f"{language.code}: menu.toml: {alias!r} cannot be a command"
            if owners.setdefault(alias, name) != name:
                yield f"{language.code}: menu.toml: {alias} stands for {owners[alias]} and for {name}"


def _markup_faults(message: ftl.Message) -> Iterator[str]:
    if message.value is not None:
        for text in renderings(message.value):
            yield from faults(text)


def _differing(name: str, named: dict[str, frozenset[str]]) -> Iterator[str]:
    every = frozenset().union(*named.values())
    for code, own in named.items():
        missing = ", ".join(f"${each}" for each in sorted(every - own))
        if missing:
            yield f"{code}: {name} leaves out {missing}"


def _first_line(error: Exception) -> str:
    return " ".join(str(error).split())[:120]
