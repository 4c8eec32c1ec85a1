"""Revenue that a post brought is not what it cost."""

import pytest

from tests.conftest import Running

LEFT_OUT = {"de": "Den Umsatz habe ich nicht eingetragen", "en": "I haven’t noted the revenue"}


@pytest.mark.parametrize(
    ("language", "said", "sales", "cost"),
    [
        ("de", "tinyeats brachte 12 Bestellungen und 480 Euro Umsatz", "Verkäufe: 12", "250"),
        ("de", "tinyeats: 12 Bestellungen, Umsatz 480 €, 90 € gekostet", "Verkäufe: 12", "90"),
        ("en", "tinyeats brought 12 orders and 480 euros in revenue", "Sales: 12", "250"),
        ("en", "tinyeats: 12 orders, revenue €480, paid her €90", "Sales: 12", "90"),
    ],
)
async def test_revenue_is_not_kept_as_a_cost(
    bot: Running, language: str, said: str, sales: str, cost: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners tinyeats 4000 / 300, 250 €")
    await kim.press(await kim.say("/diary tinyeats gepostet posted 250 €"), "✅")
    answer = (await kim.say(said)).text
    assert sales in answer
    assert LEFT_OUT[language] in answer
    assert cost in answer
    assert answer.count("480") == 0
