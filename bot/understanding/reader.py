"""Reads a message: what is wanted, by the model, and what was said beside it, by the rules of that intent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from bot.understanding.accountwords import (
    ADDED,
    ALL_REMOVED,
    account_wish,
    meant_account,
    says_added,
    says_all_removed,
)
from bot.understanding.answers import AnswerWords
from bot.understanding.belonging import owned, with_names
from bot.understanding.certain import certain_intent
from bot.understanding.concepts import Concepts
from bot.understanding.cues import Cues
from bot.understanding.dates import parse_day
from bot.understanding.daynotes import day_note
from bot.understanding.daytext import day_words
from bot.understanding.deadlinewords import deadline_words
from bot.understanding.features import Extractor
from bot.understanding.filling import MOST_COUNTS, figures, fill
from bot.understanding.folding import folded
from bot.understanding.meaning import CHANGING, SURE, Intent, Meaning, Slots
from bot.understanding.model import Model
from bot.understanding.named import Named
from bot.understanding.newcomers import announces
from bot.understanding.numbers import parse_count
from bot.understanding.of_partner import of_partner
from bot.understanding.old_entries import of_old_entry
from bot.understanding.phrases_of import learned
from bot.understanding.plain import (
    is_bare,
    is_correction,
    is_dated_aim,
    is_only_a_day,
    whole_pair,
    words_beside,
)
from bot.understanding.returns import says_back
from bot.understanding.roles import says_role, tells_of_oneself
from bot.understanding.said import Said, numbers_of, take_apart
from bot.understanding.shipped import MODEL
from bot.understanding.summaries import is_plain_of_summary
from bot.understanding.visible import visible
from bot.understanding.written import written_in

_OF_DAYS_AHEAD = frozenset({Intent.SCHEDULE, Intent.GOAL, Intent.FORECAST})
_WHOLE_TEXT = frozenset({Intent.COMPARE, Intent.PARTNERS, Intent.DIARY})
"""In these a handle names no account of the writer's: it stays in the text."""
MOST_CHARACTERS = 800
"""Of a longer text only the beginning is read: nobody says what they want after that."""
LONG_LIST = 10
"""Where the beginning names so many accounts, the text is a list, and goes on with them."""
MOST_OF_A_LIST = 4_096
"""As much as a message holds: of accounts that are listed none is left out."""


@dataclass(frozen=True)
class Reader:
    """Understands the languages under `root`; model and word lists are read when they are first needed."""

    root: Path
    model_file: Path = MODEL

    def read(self, text: str, language: str, today: date) -> Meaning:
        """Return what a text means; one in another language than `language` is read in that one."""
        seen = _read_of(text)
        written = written_in(seen, self._model.telling)
        language = written or language
        dated = day_note(seen, language, today, self._cues_of(language))
        if dated is not None:
            return Meaning(Intent.RECORD, dated, SURE, figures=dated, language=written)
        named = self._named(text, language)
        if named.note and not folded(named.text):
            noted = Slots(note=named.note)
            return Meaning(Intent.RECORD, noted, SURE, figures=noted, language=written)
        if announces(seen, language):
            slots = self.slots(Intent.PARTNERS, text, language, today)
            return Meaning(Intent.PARTNERS, slots, SURE, figures=slots, language=written)
        meaning = owned(self._read(named.text, language, today), named)
        if _is_list(meaning.slots):
            listed = self._list(meaning.intent, text, language, today)
            return replace(meaning, slots=with_names(listed, named, meaning.intent), language=written)
        if meaning.intent in _WHOLE_TEXT and named.text != seen:
            slots = self.slots(meaning.intent, text, language, today)
            return replace(meaning, slots=slots, language=written)
        return replace(
            meaning,
            slots=with_names(meaning.slots, named, meaning.intent),
            figures=with_names(meaning.figures, named),
            language=written,
        )

    def _read(self, text: str, language: str, today: date) -> Meaning:
        cues = self._cues_of(language)
        said = take_apart(text, language, today, cues.units)
        counts = figures(text, said)
        as_figures = Meaning(Intent.RECORD, counts, SURE, figures=counts)
        plain = self._plain(text, said, cues, counts)
        if plain is not None:
            return plain
        certain = certain_intent(text, language, cues)
        if certain is not None:
            slots = self._filled(certain, text, said, cues)
            if certain is Intent.ACCOUNTS and says_all_removed(text, language):
                slots = replace(slots, topic=ALL_REMOVED)
            return Meaning(certain, slots, SURE, figures=counts)
        ranked = self._model.probabilities(self._extractor.features(text, language, today))
        if ranked[0][0] == Intent.ERASE and cues.spares(folded(text)):
            ranked[0], ranked[1] = ranked[1], ranked[0]  # so unsure that it is asked back
        (name, likely), *others = ranked[:3]
        intent = Intent(name)
        if said.no_such_day and said.counts and intent not in _OF_DAYS_AHEAD:
            return as_figures  # the day is asked for again, whatever the numbers in it look like
        if said.several_days and intent in {Intent.RECORD, Intent.COMPARE}:
            return as_figures  # figures of two days look like two candidates
        confidence = likely * likely / (likely + others[0][1]) if intent in CHANGING else likely
        slots = self._filled(intent, text, said, cues)
        alternatives = tuple(Intent(other) for other, _ in others)
        meaning = Meaning(intent, slots, round(confidence, 4), alternatives, counts)
        return of_old_entry(meaning, said, lambda: self._filled(Intent.UNDO, text, said, cues))

    def _plain(self, text: str, said: Said, cues: Cues, counts: Slots) -> Meaning | None:
        """Return what a text means that is so plain that neither model nor cue is asked; None for any other."""
        if is_plain_of_summary(text, said.language, said.today):  # "montag um 25" tells no followers
            return Meaning(Intent.SCHEDULE, self._filled(Intent.SCHEDULE, text, said, cues), SURE)
        if is_correction(said, cues, counts):
            slots = whole_pair(self._filled(Intent.UNDO, text, said, cues), counts)
            return Meaning(Intent.UNDO, replace(slots, corrects=True), SURE, (Intent.RECORD,), counts)
        bare = is_bare(said, cues, counts)
        aim = self._filled(Intent.GOAL, text, said, cues) if bare or counts.no_total else Slots()
        if is_dated_aim(said, aim):
            return Meaning(Intent.GOAL, aim, SURE, (Intent.FORECAST,), counts)
        if bare or (said.no_such_day and is_only_a_day(said)):
            return Meaning(Intent.RECORD, counts, SURE, figures=counts)
        if not folded(text):  # emojis, signs, another script: nothing of it was ever learned
            return Meaning(Intent.UNKNOWN, confidence=SURE, figures=counts)
        if (role := says_role(text, said.language)) and tells_of_oneself(text, said.language):
            return Meaning(Intent.SETTINGS, Slots(role=role), SURE, figures=counts)
        if says_back(text, said.language):
            told = Slots(topic=cues.smalltalk(folded(text)), enabled=True)
            return Meaning(Intent.SMALLTALK, told, SURE, figures=counts)
        return None

    def slots(self, intent: Intent, text: str, language: str, today: date) -> Slots:
        """Return what was said beside an intent, whatever `read` takes the text for."""
        named = self._named(text, language)
        cues = self._cues_of(language)
        read = _read_of(text) if intent in _WHOLE_TEXT else named.text
        filled = self._filled(intent, read, take_apart(read, language, today, cues.units), cues)
        if _is_list(filled):
            filled = self._list(intent, text, language, today)
        return with_names(filled, named, intent)

    def _list(self, intent: Intent, text: str, language: str, today: date) -> Slots:
        """Return what was said in a text that lists accounts, all of them; no day is looked for in it."""
        whole, cues = visible(text)[:MOST_OF_A_LIST], self._cues_of(language)
        numbers = numbers_of(whole, language, cues.units)
        said = Said(whole, language, today, None, numbers, cues.units, whole=whole)
        return self._filled(intent, whole, said, cues)

    def about_partner(self, text: str, language: str, today: date) -> Meaning | None:
        """Return what a text means if it is about a partner of the writer's; None where its words do not tell.

        It is for texts that name one of their partners: "Tom said no", "remove Tom", "Lisa now costs 100 euros".
        """
        counts = figures(text, take_apart(_read_of(text), language, today, self._cues_of(language).units))
        partners = self.slots(Intent.PARTNERS, text, language, today)
        diary = self.slots(Intent.DIARY, text, language, today)
        return of_partner(text, language, partners, diary, counts)

    def about_account(
        self, text: str, language: str, today: date, names: Sequence[str | None]
    ) -> Meaning | None:
        """Return what a text means if it wants something of an account of the writer's; None where it does not tell.

        The account is named by platform or by one of `names`, or is just theirs.
        """
        text, cues = _read_of(text), self._cues_of(language)
        wish = account_wish(text, language)
        if wish is None:
            return None
        slots = meant_account(wish, language, cues.naming, names)
        said = take_apart(text, language, today, cues.units)
        is_other = not (wish.name or slots.handle in names) and (said.counts or said.day)
        return None if is_other else Meaning(Intent.ACCOUNTS, slots, SURE)

    def answers(self, language: str) -> AnswerWords:
        """Return the words of short answers and of follow-ups in a language."""
        if language not in self._answers:
            self._answers[language] = AnswerWords.load(self.root, language)
        return self._answers[language]

    def follows_up(self, text: str, language: str, today: date) -> bool:
        """Return whether a text only changes a part of what was asked before: "and with 600?", "and by May?"."""
        words, cues = self.answers(language), self._cues_of(language)
        start = words.follow_up(text)
        if start is None:
            return False
        beside = " ".join(words_beside(take_apart(_read_of(text), language, today, cues.units)))
        rest = beside.removeprefix(start).split()
        of_days = deadline_words(language).every
        return all(word in words.fillers or word in of_days or cues.is_unit(word) for word in rest)

    def read_arguments(self, text: str, language: str, today: date, intent: Intent | None = None) -> Meaning:
        """Return what stands behind a command: `12400 480 2026-11-20`, or words like those of a message.

        `intent` is what the command is for: what such a message carries ("since March", "10k by June") is read too.
        """
        named = self._named(text, language)
        meaning = self._read_arguments(named.text, language, today)
        slots = with_names(meaning.slots, named)
        said = self.slots(intent, text, language, today) if intent else Slots()
        return replace(meaning, slots=slots.completed(said), figures=slots)

    def _read_arguments(self, text: str, language: str, today: date) -> Meaning:
        numbers: list[int] = []
        day: date | None = None
        for part in text.split():
            number = parse_count(part, language)
            if number is not None:
                numbers.append(number)
                continue
            found = parse_day(part, language, today)
            if found is None or day is not None:
                return self._worded_arguments(text, language, today)
            day = found
        if len(numbers) > MOST_COUNTS:
            numbers = []
        slots = Slots(numbers=tuple(numbers), day=day)
        return Meaning(Intent.UNKNOWN, slots, figures=slots)

    def _worded_arguments(self, text: str, language: str, today: date) -> Meaning:
        """Read words behind a command: the command says what is wanted, so only what was said is looked for."""
        cues, plain = self._cues_of(language), folded(text)
        slots = figures(text, take_apart(text, language, today, cues.units))
        slots = replace(slots, topic=cues.topic(plain), language=cues.language(plain))
        return Meaning(Intent.UNKNOWN, slots, figures=slots)

    def _filled(self, intent: Intent, text: str, said: Said, cues: Cues) -> Slots:
        slots = fill(intent, text, said)
        if intent is Intent.EXPLAIN:
            return replace(slots, topic=cues.topic(folded(text)))
        if intent is Intent.SMALLTALK:
            return replace(slots, topic=cues.smalltalk(folded(text)))
        if intent is Intent.ACCOUNTS and says_added(text, said.language):
            return replace(slots, topic=ADDED)
        return slots

    def _named(self, text: str, language: str) -> Named:
        cues, days = self._cues_of(language), day_words(language)
        naming = cues.naming

        def is_known(word: str) -> bool:
            return cues.is_unit(word) or days.names(word)

        return naming.split(_read_of(text)).with_owner(language, naming.places, is_known)

    @cached_property
    def _model(self) -> Model:
        return Model.load(self.model_file)

    @cached_property
    def _extractor(self) -> Extractor:
        return Extractor(Concepts.load(self.root, learned(self.root)))

    @cached_property
    def _cues(self) -> dict[str, Cues]:
        return {}

    @cached_property
    def _answers(self) -> dict[str, AnswerWords]:
        return {}

    def _cues_of(self, language: str) -> Cues:
        if language not in self._cues:
            self._cues[language] = Cues.load(self.root, language)
        return self._cues[language]


def _read_of(text: str) -> str:
    """Return what is read of a text: what a person sees of its beginning."""
    return visible(text)[:MOST_CHARACTERS]


def _is_list(said: Slots) -> bool:
    """Return whether the beginning of a text lists accounts: so many of them, each with a name."""
    return len(said.candidates) >= LONG_LIST and all(each.name for each in said.candidates)
