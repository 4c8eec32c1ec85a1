"""Somebody with a few partners on their list."""

from tests.conftest import Running
from tests.driver import Somebody


async def with_partners(bot: Running, language: str) -> Somebody:
    """Return somebody whose partners are Tom and Lisa, with figures and prices, and Uli, without a price."""
    kim = bot.somebody(language)
    for each in ("@tom 9,400 / 560, 150 €", "@lisa 4,200 / 310, 90 €", "Uli 5,200 / 210"):
        await kim.say(f"/partners {each}")
    return kim
