"""The bot's own profile and its menu of commands."""

from collections.abc import Callable
from typing import Any

from bot.playground.params import string
from bot.playground.profile import check_commands, check_language, scope_key
from bot.playground.state import TelegramState


def get_me(state: TelegramState, params: dict[str, Any]) -> dict[str, Any]:  # noqa: ARG001
    """Tell who the bot is."""
    return {
        **state.bot,
        "first_name": state.profile.text("name", "") or state.bot["first_name"],
        "can_join_groups": True,
        "can_read_all_group_messages": not state.privacy_mode,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def text_setter(kind: str) -> Callable[[TelegramState, dict[str, Any]], bool]:
    """Build setMyName and its neighbours."""

    def set_text(state: TelegramState, params: dict[str, Any]) -> bool:
        state.profile.set_text(kind, check_language(string(params, "language_code")), string(params, kind))
        state.changed({"type": "profile"})
        return True

    return set_text


def text_getter(kind: str) -> Callable[[TelegramState, dict[str, Any]], dict[str, str]]:
    """Build getMyName and its neighbours."""

    def get_text(state: TelegramState, params: dict[str, Any]) -> dict[str, str]:
        text = state.profile.text(kind, check_language(string(params, "language_code")))
        if kind == "name":
            text = text or state.profile.text(kind, "") or str(state.bot["first_name"])
        return {kind: text}

    return get_text


def set_my_commands(state: TelegramState, params: dict[str, Any]) -> bool:
    """Set the menu of commands of a scope and language."""
    state.profile.commands[_menu(state, params)] = check_commands(params.get("commands"))
    state.changed({"type": "profile"})
    return True


def delete_my_commands(state: TelegramState, params: dict[str, Any]) -> bool:
    """Take the menu of commands of a scope and language away."""
    state.profile.commands.pop(_menu(state, params), None)
    state.changed({"type": "profile"})
    return True


def get_my_commands(state: TelegramState, params: dict[str, Any]) -> list[dict[str, str]]:
    """Read exactly the menu of a scope and language."""
    return state.profile.commands.get(_menu(state, params), [])


def _menu(state: TelegramState, params: dict[str, Any]) -> str:
    scope = params.get("scope")
    key = scope_key(scope)
    if isinstance(scope, dict) and "chat_id" in scope:
        state.find_chat(scope["chat_id"])
    return f"{key}/{check_language(string(params, 'language_code'))}"
