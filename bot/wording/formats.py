"""Figures and days in a language's own formats."""

from datetime import date, datetime
from decimal import Decimal

from babel import Locale
from babel.dates import format_date, format_datetime, format_skeleton
from babel.numbers import format_decimal, format_percent
from fluent.runtime.types import FluentType, fluent_number

from bot.skills.reply import Month, Percent, ShortDay, Signed

Formatted = int | date | ShortDay | Month | Percent | Signed


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


def _percent_pattern(number: str, locale: Locale) -> str:
    """Return the locale's own way to set the percent sign, with the digits that are wanted."""
    usual: str = locale.percent_formats[None].pattern
    return usual.replace("#,##0", number)


MINUS = "\N{MINUS SIGN}"
