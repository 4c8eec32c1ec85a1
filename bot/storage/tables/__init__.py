"""The tables. Every one that holds something of a person is reached by that person's id.

No index holds personal text: pages of an index keep deleted bytes longer than the table does.
"""

from bot.storage.tables.figures import account, change, goal, measurement, milestone
from bot.storage.tables.messages import (
    bot_profile,
    dead_letter,
    inbox,
    outbox,
    sealing,
    send_pace,
    sending,
    tally,
)
from bot.storage.tables.metadata import metadata
from bot.storage.tables.partners import cooperation, partner, partner_figures, partner_step
from bot.storage.tables.people import build_step, conversation, person, tip, weekly
from bot.storage.tables.uploads import upload, upload_day

__all__ = [
    "account",
    "bot_profile",
    "build_step",
    "change",
    "conversation",
    "cooperation",
    "dead_letter",
    "goal",
    "inbox",
    "measurement",
    "metadata",
    "milestone",
    "outbox",
    "partner",
    "partner_figures",
    "partner_step",
    "person",
    "sealing",
    "send_pace",
    "sending",
    "tally",
    "tip",
    "upload",
    "upload_day",
    "weekly",
]
