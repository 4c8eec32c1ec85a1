"""What Telegram accepts as buttons."""

from typing import Any, Final

from bot.playground.entities import check_link
from bot.playground.errors import ApiError, bad

MAX_BUTTONS: Final = 100
"""Buttons under one message (core.telegram.org/bots/api: reply markup is too long beyond)."""
MAX_CALLBACK_BYTES: Final = 64
ACTIONS: Final = (
    "url",
    "callback_data",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "login_url",
    "web_app",
    "callback_game",
    "pay",
)
PRIVATE_ONLY: Final = {
    "request_location": "Location",
    "request_contact": "Phone number",
    "request_poll": "Poll",
}


def check_markup(markup: Any, *, private: bool) -> dict[str, Any] | None:
    """Give the reply markup as Telegram keeps it; raises the ApiError 400 for one it refuses."""
    if markup is None or markup == {}:
        return None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in markup:
        rows = _rows(markup["inline_keyboard"], "inline_keyboard", _inline_button)
        return {"inline_keyboard": rows} if rows else None
    if "keyboard" in markup:
        rows = _rows(markup["keyboard"], "keyboard", lambda button: _reply_button(button, private=private))
        return {**markup, "keyboard": rows} if rows else None
    if markup.get("remove_keyboard") is True or markup.get("force_reply") is True:
        return markup
    raise bad("object expected as reply markup")


def inline_only(markup: dict[str, Any] | None) -> dict[str, Any] | None:
    """Refuse a reply keyboard where only inline buttons can be; raises the ApiError 400."""
    if markup is not None and "inline_keyboard" not in markup:
        raise bad("inline keyboard expected")
    return markup


def _rows(rows: Any, name: str, check: Any) -> list[list[dict[str, Any]]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad(f'field "{name}" must be an Array of Arrays')
    checked = [[check(button) for button in row] for row in rows if row]
    if sum(map(len, checked)) > MAX_BUTTONS:
        raise bad("reply markup is too long")
    return checked


def _button_error(reason: str) -> ApiError:
    return bad(f"can't parse inline keyboard button: {reason}")


def _inline_button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise _button_error("InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise _button_error('Field "text" must be of type String')
    if not text.strip():
        raise bad("inline keyboard button text must be non-empty")
    actions = [action for action in ACTIONS if button.get(action) is not None]
    if not actions:
        raise _button_error("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _button_error("exactly one of the optional fields must be used")
    if "callback_data" in actions:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= MAX_CALLBACK_BYTES:
            raise bad("BUTTON_DATA_INVALID")
    if "url" in actions and check_link(str(button["url"])) is None:
        raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    return button


def _reply_button(button: Any, *, private: bool) -> dict[str, Any]:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad("can't parse keyboard button: KeyboardButton must be a String or an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise bad('can\'t parse keyboard button: Field "text" must be of type String')
    if not text.strip():
        raise bad("keyboard button text must be non-empty")
    for field, what in PRIVATE_ONLY.items():
        if button.get(field) and not private:
            raise bad(f"{what} can be requested in private chats only".replace(what, what.lower(), 1))
    return button
