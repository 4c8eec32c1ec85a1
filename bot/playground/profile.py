"""The bot's own profile: its names, descriptions and menu of commands, each by language."""

import re
from dataclasses import dataclass, field
from typing import Any, Final

from bot.playground.errors import bad

LIMITS: Final = {"name": 64, "description": 512, "short_description": 120}
"""Characters of each text (core.telegram.org/bots/api#setmyname and its neighbours)."""
MAX_COMMANDS: Final = 100
_COMMAND: Final = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE: Final = re.compile(r"[a-z]{2}|")
PLAIN_SCOPES: Final = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
CHAT_SCOPES: Final = ("chat", "chat_administrators", "chat_member")


def check_language(language: str) -> str:
    """Accept a two-letter language or none; raises the ApiError 400."""
    if not _LANGUAGE.fullmatch(language):
        raise bad("invalid language code specified")
    return language


def scope_key(scope: Any) -> str:
    """Give a command scope one flat name; raises the ApiError 400 for one Telegram does not know."""
    if scope is None:
        return "default"
    if not isinstance(scope, dict):
        raise bad("can't parse BotCommandScope: BotCommandScope must be an Object")
    kind = scope.get("type")
    if kind in PLAIN_SCOPES:
        return str(kind)
    if kind not in CHAT_SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    if not scope.get("chat_id"):
        raise bad("can't parse BotCommandScope: Empty chat_id specified")
    if kind == "chat_member" and not scope.get("user_id"):
        raise bad("can't parse BotCommandScope: Invalid user_id specified")
    parts = [kind, scope["chat_id"], *([scope["user_id"]] if kind == "chat_member" else [])]
    return ":".join(map(str, parts))


def check_commands(commands: Any) -> list[dict[str, str]]:
    """Check a menu of commands; raises the ApiError 400."""
    if not isinstance(commands, list):
        raise bad("expected an Array of BotCommand")
    if len(commands) > MAX_COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    return [_checked_command(command) for command in commands]


def _checked_command(row: Any) -> dict[str, str]:
    if not isinstance(row, dict):
        raise bad("can't parse BotCommand: expected an Object")
    command, description = row.get("command"), row.get("description")
    if not isinstance(command, str) or not isinstance(description, str):
        raise bad("can't parse BotCommand: a field is missing or no String")
    command = command.strip().removeprefix("/")
    description = description.strip()
    if not command:
        raise bad("command must be non-empty")
    if len(command) > 32:
        raise bad("command length must not exceed 32")
    if not description:
        raise bad("command description must be non-empty")
    if len(description) > 256:
        raise bad("command description length must not exceed 256")
    if not _COMMAND.fullmatch(command):
        raise bad("BOT_COMMAND_INVALID")
    return {"command": command, "description": description}


@dataclass(slots=True)
class Profile:
    """Texts by (kind, language) and commands by (scope, language), as the bot set them."""

    texts: dict[str, str] = field(default_factory=dict)
    commands: dict[str, list[dict[str, str]]] = field(default_factory=dict)

    def set_text(self, kind: str, language: str, text: str) -> None:
        """Set a name or description; an empty one takes it away. Raises the ApiError 400."""
        if len(text) > LIMITS[kind]:
            raise bad(f"bot {kind.replace('_', ' ')} is too long")
        if text:
            self.texts[f"{kind}/{language}"] = text
        else:
            self.texts.pop(f"{kind}/{language}", None)

    def text(self, kind: str, language: str) -> str:
        """Read exactly what was set for this language."""
        return self.texts.get(f"{kind}/{language}", "")

    def shown_text(self, kind: str, language: str) -> str:
        """Read what a person of this language sees."""
        return self.text(kind, base_language(language)) or self.text(kind, "")

    def shown_commands(self, language: str, chat_id: int, user_id: int) -> list[dict[str, str]]:
        """Find the menu for a person in a chat: the narrowest scope first, its language before none."""
        if chat_id > 0:
            scopes = [f"chat:{chat_id}", "all_private_chats", "default"]
        else:
            scopes = [f"chat_member:{chat_id}:{user_id}", f"chat:{chat_id}", "all_group_chats", "default"]
        for scope in scopes:
            for code in (base_language(language), ""):
                if found := self.commands.get(f"{scope}/{code}"):
                    return found
        return []


def base_language(tag: str) -> str:
    """Give the language of a tag without its region."""
    return tag.partition("-")[0].lower()
