"""What a message means where it names an account or a person: whose figures they are decides what becomes of them."""

from dataclasses import replace

from bot.understanding.meaning import SURE, Intent, Meaning, Slots
from bot.understanding.named import Named
from bot.understanding.owners import Whose

_OF_FIGURES = frozenset({Intent.RECORD, Intent.STANDING, Intent.LIKE_RATE})
_LIKELY = 0.6
"""From here on what the model says is meant, whosever the figures are."""


def with_names(slots: Slots, named: Named, intent: Intent = Intent.RECORD) -> Slots:
    """Return slots with what was named; what words call an account is one where figures are stated or judged."""
    is_called = named.whose is None or intent in _OF_FIGURES
    return replace(
        slots,
        platform=named.platform,
        handle=named.handle if is_called else None,
        note=named.note,
        whose=named.whose if is_called else None,
    )


def owned(meaning: Meaning, named: Named) -> Meaning:
    """Return what a text means whose figures are not those of the writer's main account.

    Somebody else's are asked about, those of another own account are logged; nothing else is taken for either that is
    likely to be meant otherwise.
    """
    is_own = named.whose in {Whose.NAMED, Whose.SECOND}
    is_plain = meaning.intent is Intent.RECORD or meaning.confidence < _LIKELY
    is_plain = is_plain or (is_own and meaning.intent is Intent.ACCOUNTS)
    if (
        named.whose in {None, Whose.LABELLED}
        or "?" in named.text
        or not meaning.figures.has_totals
        or not is_plain
    ):
        return meaning
    intent = Intent.STANDING if named.whose is Whose.OTHERS else Intent.RECORD
    others = [each for each in (meaning.intent, *meaning.alternatives) if each is not intent]
    return replace(
        meaning, intent=intent, slots=meaning.figures, confidence=SURE, alternatives=tuple(others[:2])
    )
