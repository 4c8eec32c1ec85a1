"""Methods that only read: getFile, getChat and who is in it."""

from typing import Any

from bot.playground.chats import Chat
from bot.playground.errors import bad
from bot.playground.media import check_known
from bot.playground.params import integer, string
from bot.playground.state import TelegramState


def get_file(state: TelegramState, params: dict[str, Any]) -> dict[str, Any]:
    """Tell where a file can be fetched."""
    info = check_known(state, string(params, "file_id"))
    return {**info.wire(), "file_path": info.path}


def get_chat(state: TelegramState, params: dict[str, Any]) -> dict[str, Any]:
    """Tell what is known of a chat."""
    chat = state.find_chat(params.get("chat_id"))
    return {
        **chat.wire,
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }


def get_chat_member(state: TelegramState, params: dict[str, Any]) -> dict[str, Any]:
    """Tell what somebody is in a group: the first one in it owns it."""
    chat, user_id = state.find_chat(params.get("chat_id")), integer(params, "user_id")
    if user_id == state.bot["id"]:
        return {"user": state.bot, "status": "kicked" if chat.kicked else "member"}
    if user_id not in state.users:
        raise bad("invalid user_id specified")
    return _member(state, chat, user_id)


def get_chat_administrators(state: TelegramState, params: dict[str, Any]) -> list[dict[str, Any]]:
    """Tell who runs a group."""
    chat = state.find_chat(params.get("chat_id"))
    if chat.private:
        raise bad("there are no administrators in the private chat")
    return [_member(state, chat, chat.members[0])] if chat.members else []


def _member(state: TelegramState, chat: Chat, user_id: int) -> dict[str, Any]:
    row = {"user": state.users[user_id], "status": "left"}
    if chat.members and user_id == chat.members[0]:
        return {**row, "status": "creator", "is_anonymous": False}
    if user_id in chat.members:
        row["status"] = "member"
    return row
