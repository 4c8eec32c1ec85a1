"""What an account is called in an answer, and how far its like rate can be judged."""

from bot.skills.reply import Fact, Message, Say, say
from bot.storage.look import Look
from domain.accounts import Account, Platform, Yardstick


def title(account: Account) -> Message:
    """Return an account's name: its platform and handle, as far as they are known."""
    facts: dict[str, Fact] = {
        "place": platform_name(account.platform) if account.platform else "",
        "name": f"@{account.name}" if account.is_handle else account.name or "",
        "known": _known(account),
    }
    return Message("account-title", facts)


def platform_name(platform: Platform) -> Message:
    """Return what a platform calls itself."""
    return Message("platform-name", {"platform": platform.value})


def account_says(account: Account, look: Look) -> tuple[Say, ...]:
    """Say which account an answer is about, where a person has several."""
    return (say("account-of", account=title(account)),) if len(look.accounts) > 1 else ()


def yardstick_says(account: Account) -> tuple[Say, ...]:
    """Say that a benchmark was measured elsewhere, where it was."""
    if account.yardstick is Yardstick.ELSEWHERE and account.platform:
        return (say("rate-elsewhere", place=platform_name(account.platform)),)
    return ()


def _known(account: Account) -> str:
    if account.platform and account.name:
        return "both"
    if account.platform:
        return "place"
    return "name" if account.name else "nothing"
