"""`make train`: learns from the phrases in locales/ which intent a message has, and writes the shipped model.

Prints a cross-validation over the phrases and writes its confusion table to docs/understanding.md. The model is
a multinomial logistic regression over the features of bot/understanding/features.py, rounded to one byte a weight.
"""

import argparse
import json
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

from bot.understanding.concepts import Concepts
from bot.understanding.features import BUCKETS, Extractor, Features
from bot.understanding.folding import folded
from bot.understanding.model import OFFSET
from bot.understanding.phrases_of import digest, learned, phrases_of
from bot.understanding.shipped import MODEL

TODAY = date(2026, 11, 22)
"""Any day does: what is learned is whether a day is named, not which."""
ROOT = Path(__file__).parents[1]
LOCALES = ROOT / "locales"
REPORT = ROOT / "docs" / "understanding.md"
FOLDS = 5
MOST_TELLING = 8
"""How many times as often as in any other language a word has to occur in one to tell that language."""
FEWEST_PHRASES = 3
"""In fewer phrases a word is a name, a slip or chance."""


@dataclass(frozen=True)
class Example:
    """A phrase, its language and its intent."""

    text: str
    language: str
    intent: str


def main() -> None:
    """Train, report and write the model."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--strength", type=float, default=20.0, help="inverse of the regularisation")
    options.add_argument("--no-report", action="store_true", help="skip the cross-validation")
    chosen = options.parse_args()
    examples = list(_examples())
    rarity = _rarity(examples)
    matrix = _matrix(examples, rarity)
    intents = sorted({example.intent for example in examples})
    labels = np.array([intents.index(example.intent) for example in examples])
    model = LogisticRegression(C=chosen.strength, max_iter=2000, tol=1e-4)
    if not chosen.no_report:
        folds = StratifiedKFold(FOLDS, shuffle=True, random_state=1)
        guessed = cross_val_predict(model, matrix, labels, cv=folds, n_jobs=2)
        _report(examples, intents, labels, guessed)
    model.fit(matrix, labels)
    size = _write(intents, model.coef_, model.intercept_, rarity, _telling(examples))
    print(f"{MODEL.name}: {len(examples)} phrases, {len(intents)} intents, {size / 1e6:.2f} MB")


def _examples() -> Iterator[Example]:
    for language in learned(LOCALES):
        for intent, phrases in phrases_of(LOCALES, language).items():
            yield from (Example(text, language, intent) for text in phrases)


def _matrix(examples: Sequence[Example], rarity: np.ndarray) -> csr_matrix:
    """Return a row of features for each example, each group divided by its length, as the bot computes it."""
    data: list[float] = []
    columns: list[int] = []
    ends = [0]
    for features in _features(examples):
        for group in features.groups():
            weights = rarity[np.array(group, dtype=int)]
            columns += group
            data += list(weights / np.sqrt((weights**2).sum())) if group else []
        ends.append(len(columns))
    matrix = csr_matrix((data, columns, ends), shape=(len(examples), BUCKETS))
    matrix.sum_duplicates()
    return matrix


def _features(examples: Sequence[Example]) -> Iterator[Features]:
    extractor = Extractor(Concepts.load(LOCALES, learned(LOCALES)))
    return (extractor.features(example.text, example.language, TODAY) for example in examples)


def _rarity(examples: Sequence[Example]) -> np.ndarray:
    """Return how much each feature counts: the inverse document frequency, rounded as the model stores its square."""
    having = np.zeros(BUCKETS)
    for features in _features(examples):
        having[np.unique(np.concatenate([np.array(group, dtype=int) for group in features.groups()]))] += 1
    squared = (np.log((len(examples) + 1) / (having + 1)) + 1) ** 2
    unit = _length_scale(squared)
    rounded: np.ndarray = np.sqrt(np.maximum(np.rint(squared / unit), 1) * unit)
    return rounded


def _telling(examples: Sequence[Example]) -> dict[str, list[str]]:
    """Return the words that tell a language by themselves: "nicht", "the", but neither "was" nor "follower"."""
    having = {language: Counter[str]() for language in learned(LOCALES)}
    for example in examples:
        having[example.language].update({word for word in folded(example.text).split() if word.isalpha()})
    phrases = Counter(example.language for example in examples)
    return {
        language: sorted(
            word
            for word, count in words.items()
            if count >= FEWEST_PHRASES
            and all(
                count / phrases[language] >= MOST_TELLING * others[word] / phrases[other]
                for other, others in having.items()
                if other != language
            )
        )
        for language, words in having.items()
    }


def _length_scale(squared: np.ndarray) -> float:
    return float(squared.max()) / (2 * OFFSET - 1)


def _write(
    intents: Sequence[str],
    weights: np.ndarray,
    intercepts: np.ndarray,
    rarity: np.ndarray,
    telling: Mapping[str, Sequence[str]],
) -> int:
    weighted = weights * rarity
    scale = float(np.abs(weighted).max()) / (OFFSET - 1)
    unit = _length_scale(rarity**2)
    lanes = np.vstack([np.rint(weighted / scale) + OFFSET, np.rint(rarity**2 / unit)])
    rows = lanes.astype(np.uint8).T  # a row a bucket, a lane an intent, the last one for the length
    head = {
        "intents": list(intents),
        "scale": scale,
        "length_scale": unit,
        "intercepts": [round(float(each), 6) for each in intercepts],
        "telling": {language: " ".join(words) for language, words in telling.items()},
        "phrases": digest(LOCALES),
    }
    content = zlib.compress(json.dumps(head).encode() + b"\n" + rows.tobytes(), 9)
    MODEL.write_bytes(content)
    return len(content)


def _report(
    examples: Sequence[Example], intents: Sequence[str], labels: np.ndarray, guessed: np.ndarray
) -> None:
    right = labels == guessed
    lines = [
        "# How well free text is understood",
        "",
        f"Cross-validation ({FOLDS} folds) over the {len(examples)} phrases in locales/: each is judged by a model",
        "that has not seen it. Written by `make train`.",
        "",
        f"**{right.mean():.3f}** of the phrases get their intent.",
        "",
        "| language | phrases | right |",
        "|---|---|---|",
    ]
    for language in learned(LOCALES):
        of = np.array([example.language == language for example in examples])
        lines.append(f"| {language} | {of.sum()} | {right[of].mean():.3f} |")
    lines += ["", "| intent | phrases | right | taken for |", "|---|---|---|---|"]
    for number, intent in enumerate(intents):
        of = labels == number
        wrong = Counter(intents[each] for each in guessed[of & ~right]).most_common(4)
        taken = ", ".join(f"{name} {count}" for name, count in wrong)
        lines.append(f"| {intent} | {of.sum()} | {right[of].mean():.3f} | {taken} |")
    REPORT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
