"""What somebody posted themselves is no cooperation: it is kept as a note to the day of their own account."""

from dataclasses import replace

from bot.skills import fallback, log
from bot.skills.asking_back import is_unsure
from bot.skills.diary_who import ASKED_WHO, somebody_else
from bot.skills.partner_names import named_in, words_of
from bot.skills.partner_topic import partner_talked_about
from bot.skills.request import Request, Text
from bot.skills.skill import Outcome
from bot.skills.talk import said_slots
from bot.storage.look import Look
from bot.understanding.meaning import Intent, Meaning, Slots
from bot.understanding.posters import Poster, poster_of, tells_post
from domain.diary import Result, Stage
from domain.limits import MOST_NOTE


def noted(request: Request, said: Slots, look: Look) -> Outcome | None:
    """Keep an own post as a note to its day, with the figures beside it; None where somebody else may have posted."""
    is_of_partners = any(result is not Result.LIKES for result, _ in said.results) or said.price is not None
    if said.stage is not Stage.POSTED or is_of_partners or not isinstance(request.message.said, Text):
        return None
    if poster_of(words_of(request), request.language) is not Poster.WRITER:
        return None
    return _as_note(request, replace(request.meaning.figures, note=_note(request)), look)


def overheard(request: Request, look: Look) -> Outcome | None:
    """Keep an own post as a note where nothing else is surely meant; None for anything else, and beside figures."""
    meaning, text = request.meaning, words_of(request)
    is_open = meaning.intent in {Intent.UNKNOWN, Intent.DIARY} or is_unsure(meaning)
    if (
        not is_open
        or meaning.figures.has_figures
        or named_in(text, look.partners)
        or somebody_else(request, look)
    ):
        return None
    is_told = "?" not in text and tells_post(text, request.language)
    is_own = is_told and poster_of(text, request.language) is Poster.WRITER
    return _as_note(request, replace(meaning.figures, note=_note(request)), look) if is_own else None


def may_be_own(request: Request, said: Slots, look: Look) -> bool:
    """Return whether a post may be the writer's own: nobody is said to have posted, and nobody was talked about."""
    is_open = poster_of(words_of(request), request.language) is Poster.OPEN
    is_text = isinstance(request.message.said, Text)
    return said.stage is Stage.POSTED and is_text and is_open and partner_talked_about(request, look) is None


def with_note(request: Request, said: Slots) -> Slots:
    """Return what was said with its words as a note, for whoever answers that the post was their own."""
    return replace(said, note=_note(request))


def after_all(request: Request, look: Look) -> Outcome:
    """Keep what the question with whom it was is about as a note to one's own account."""
    asked = request.awaited
    if asked is None or asked.awaits != ASKED_WHO:
        return fallback.stale(request)
    try:
        said = said_slots(asked.slots)
    except ValueError:
        return fallback.stale(request)  # kept by another version
    return _as_note(request, Slots(day=said.day, note=said.note), look)


def _as_note(request: Request, figures: Slots, look: Look) -> Outcome:
    meaning = Meaning(Intent.RECORD, figures, figures=figures)
    return log.answer(replace(request, meaning=meaning, tap=None), look)


def _note(request: Request) -> str:
    return " ".join(words_of(request).split())[:MOST_NOTE]
