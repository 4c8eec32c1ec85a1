"""The entry of a day that words name: whether it shall go is asked, with what it holds."""

from bot.skills import fallback
from bot.skills.about_account import account_says
from bot.skills.entries import RemoveEntryTap, entry_says
from bot.skills.own_account import named, pick
from bot.skills.reply import Answers, Button, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.skills.steps import EntriesTap, LeaveTap
from bot.storage.accounts import KeptAccount
from bot.storage.effects import Ask
from bot.storage.look import Look


def old_entry(request: Request, look: Look, awaits: str) -> Outcome | None:
    """Ask whether the entry that words want gone shall go; `awaits` is what the question is called.

    None where no words want that.
    """
    slots = request.meaning.slots
    if not slots.removes or slots.day is None:
        return None
    if not request.message.private:
        return fallback.only_private(request, "entries")
    kept = _holding(request, look)
    held = look.on_day(slots.day, kept.id) if kept else None
    if kept is None or held is None:
        none = Reply((say("entry-none", day=slots.day),), ((Button("button-entries", EntriesTap()),),))
        return Outcome((none,))
    yes = Button(
        "button-remove-entry-yes", RemoveEntryTap(kept.id, slots.day.isoformat()), answers=Answers.YES
    )
    no = Button("button-undo-no", LeaveTap(), answers=Answers.NO)
    says = (say("entry-remove-question"), entry_says(held), *account_says(kept.account, look))
    return Outcome((Reply(says, ((yes, no),)),), (Ask(awaits, {}),))


def _holding(request: Request, look: Look) -> KeptAccount | None:
    """Return the account that was named; else the main one, or the only other one that has an entry on the day."""
    slots = request.meaning.slots
    found = pick(slots, look)
    if named(slots) is not None:
        return found if isinstance(found, KeptAccount) else None
    holding = [each for each in look.accounts if slots.day and look.on_day(slots.day, each.id)]
    main = next((each for each in holding if each.is_main), None)
    return main or (holding[0] if len(holding) == 1 else None)
