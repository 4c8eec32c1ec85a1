"""What of the bot's profile is set on Telegram already: a fingerprint of every part, for each bot."""

from sqlalchemy import Connection, select

from bot.storage import dialect
from bot.storage.tables import bot_profile


def known(connection: Connection, bot_id: int) -> dict[str, str]:
    """Return the fingerprints of the parts that a bot has set, by the part's name."""
    rows = connection.execute(
        select(bot_profile.c.part, bot_profile.c.digest).where(bot_profile.c.bot_id == bot_id)
    )
    return {row.part: row.digest for row in rows}


def remember(connection: Connection, bot_id: int, part: str, digest: str) -> None:
    """Note that a bot has set a part, in the place of what it had set before."""
    now = dialect.insert(connection, bot_profile).values(bot_id=bot_id, part=part, digest=digest)
    connection.execute(now.on_conflict_do_update(index_elements=["bot_id", "part"], set_={"digest": digest}))
