"""Figures and days in a language's own formats."""

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from babel import Locale
from babel.dates import format_date, format_datetime, format_skeleton
from babel.numbers import format_currency, format_decimal, format_percent, get_currency_symbol
from fluent.runtime.types import FluentType, fluent_number

from bot.skills.reply import Cost, Month, Number, Percent, ShortDay, Signed

Formatted = int | date | ShortDay | Month | Percent | Signed | Number | Cost


def formatted(fact: Formatted, locale: Locale) -> str | FluentType:
    """Return a fact as a message takes it: a number by which it can choose a plural, else a text."""
    match fact:
        case Percent(value=value, decimals=decimals):
            return fluent_number(
                value / 100,
                style="percent",
                minimumFractionDigits=decimals or 0,
                maximumFractionDigits=2 if decimals is None else decimals,
            )
        case Signed():
            return signed(fact, locale)
        case Number(value=value):
            return number(value, locale)
        case Cost():
            return cost(fact, locale)
        case ShortDay(day=day):
            return format_date(day, "medium", locale=locale)
        case Month(day=day):
            return format_skeleton("yMMMM", day, locale=locale)
        case int():
            return fluent_number(fact)
        case datetime():
            return format_datetime(fact, "EEEE HH:mm", tzinfo=fact.tzinfo, locale=locale)
        case date():
            return format_date(fact, "full", locale=locale)


def signed(of: Signed, locale: Locale) -> str:
    """Return a change with a proper sign, and none before what rounds to 0."""
    value = round(Decimal(of.value), of.decimals)
    pattern = f"#,##0.{'0' * of.decimals}" if of.decimals else "#,##0"
    if of.percent:
        text = format_percent(abs(value) / 100, _percent_pattern(pattern, locale), locale=locale)
    else:
        text = format_decimal(abs(value), pattern, locale=locale)
    return f"{'+' if value > 0 else MINUS if value < 0 else ''}{text}"


def number(value: Decimal, locale: Locale) -> str:
    """Return a number with two digits that tell, and no zeros behind them: 37, 3.7, 0.37, 2."""
    decimals = min(max(1 - value.adjusted(), 0), _MOST_DECIMALS) if value else 0
    pattern = f"#,##0.{'#' * decimals}" if decimals else "#,##0"
    return str(format_decimal(value, pattern, locale=locale))


def cost(of: Cost, locale: Locale) -> str:
    """Return an amount of money: 300 €, 79.90 €, and what is below a hundredth as 0.0042 €."""
    decimals = 0 if of.amount == of.amount.to_integral_value() else _HUNDREDTHS
    if 0 < of.amount < _ONE_HUNDREDTH:
        decimals = min(1 - of.amount.adjusted(), _MOST_DECIMALS)
    amount = of.amount.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    usual: str = locale.currency_formats["standard"].pattern
    pattern = usual.replace("#,##0.00", f"#,##0.{'0' * decimals}" if decimals else "#,##0")
    if get_currency_symbol(of.currency, locale)[-1].isalpha():
        pattern = pattern.replace("¤#", "¤\N{NO-BREAK SPACE}#")  # CHF 300 and €300
    return str(format_currency(amount, of.currency, pattern, locale=locale, currency_digits=False))


def _percent_pattern(number: str, locale: Locale) -> str:
    """Return the locale's own way to set the percent sign, with the digits that are wanted."""
    usual: str = locale.percent_formats[None].pattern
    return usual.replace("#,##0", number)


_HUNDREDTHS = 2
_ONE_HUNDREDTH = Decimal("0.01")
_MOST_DECIMALS = 9
MINUS = "\N{MINUS SIGN}"
