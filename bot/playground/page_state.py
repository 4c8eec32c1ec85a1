"""What the page is told of the local Telegram."""

from typing import Any, Final

from bot.playground.chats import Chat
from bot.playground.telegram import Telegram

SHOWN_MESSAGES: Final = 300


def page_state(telegram: Telegram) -> dict[str, Any]:
    """Give people, chats, the bot's profile and the faults in force."""
    chats = [telegram.private_chat(person_id) for person_id in telegram.people]
    groups = [chat for chat in telegram.chats.values() if not chat.private and chat.migrated_to is None]
    return {
        "bot": telegram.bot,
        "privacy_mode": telegram.privacy_mode,
        "people": [telegram.users[person_id] for person_id in telegram.people],
        "chats": [_shown_chat(chat) for chat in [*chats, *groups]],
        "faults": [fault.shown() for fault in telegram.faults.rules],
        **menus(telegram),
    }


def menus(telegram: Telegram) -> dict[str, Any]:
    """Give what each person sees of the bot: its name, its description and its commands, by chat."""
    profile = telegram.profile
    languages = {person.id: person.language_code or "" for person in telegram.people.values()}
    return {
        "profile": {
            person_id: {
                "name": profile.shown_text("name", language) or telegram.bot["first_name"],
                "description": profile.shown_text("description", language),
                "short_description": profile.shown_text("short_description", language),
                "commands": profile.shown_commands(language, person_id, person_id),
                "group_commands": profile.shown_commands(language, -1, person_id),
            }
            for person_id, language in languages.items()
        }
    }


def _shown_chat(chat: Chat) -> dict[str, Any]:
    return {
        "id": chat.id,
        "type": chat.wire["type"],
        "title": chat.wire.get("title"),
        "members": chat.members,
        "started": chat.started,
        "blocked": chat.blocked,
        "keyboard": chat.keyboard,
        "messages": list(chat.messages.values())[-SHOWN_MESSAGES:],
    }
