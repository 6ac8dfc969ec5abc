"""Make `qa/languages/noun_case.de.bin`: which noun forms also stand in small letters, and which case, number, gender they may be.

    pip install german-nouns wordfreq spacy-lookups-data
    python tools/build_noun_case.py qa/languages/noun_case.de.bin

spaCy's lookup tables (MIT) count a million German words of the web by case and list the lower-case forms of verbs and
adjectives. The layout is told in `qa/languages/noun_case.py`.
"""

import csv
import gzip
import json
import sys
from collections.abc import Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from qa.languages.compounds import ADJECTIVE_ENDINGS
from qa.languages.noun_case import filter_of, side_by_side
from qa.languages.small_words import small_words
from qa.languages.subjunctive import subjunctive_stems
from qa.languages.words import NOUN, is_known
from tools.build_words import folder_of, nouns

# By how much (natural logarithm) the capital must outweigh the small letter; the web writes one noun in ten carelessly.
SELDOM = 2.0
LISTED = 5.0  # where the list of verbs and adjectives has the small form: (ich) reise 3.3
LEAST = -17.5  # what an unseen form may at most have
PREFIXES = small_words("prefix")
UMLAUTS = str.maketrans("äöü", "aou")
MENDED = {  # genders that german-nouns has wrong: compounds whose head it knows better
    "Eckball": "m", "Gegendruck": "m", "Reifeprozess": "m", "Hähnchenflügel": "m", "Tätigkeitsfeld": "n", "Beizeichen": "n",
    "Apartheidpolitik": "f", "Betondecke": "f", "Holzbalkendecke": "f", "Südosteuropa": "n", "Alteuropa": "n",
}  # fmt: skip
STRONG_PAST = frozenset(stem.translate(UMLAUTS) for stem in subjunctive_stems())  # bänd-e: band


def spacy_table(name: str) -> dict[str, float]:
    """Return a table of spacy-lookups-data: words with log probabilities or with lemmas."""
    with gzip.open(folder_of("spacy_lookups_data") / "data" / f"de_{name}.json.gz") as packed:
        table: dict[str, float] = json.load(packed)
    return table


def lead(noun: str, counts: Mapping[str, float]) -> float | None:
    """Return how much likelier a form is with its capital; None where nobody has counted it."""
    capital = noun[0].upper() + noun[1:]
    if capital not in counts:
        return None if noun not in counts else -1.0
    return counts[capital] - counts.get(noun, LEAST)


def is_verb_form(noun: str, counts: Mapping[str, float]) -> bool:
    """True where a verb has the same form, with or without a particle: weine, krieg, gebieten, band, abpfiff, fortschritten."""
    rests = [noun, *(noun[len(prefix) :] for prefix in PREFIXES if noun.startswith(prefix))]
    return any(_is_bare_verb_form(rest, counts) for rest in rests if len(rest) > 2)


def _is_bare_verb_form(form: str, counts: Mapping[str, float]) -> bool:
    if any(form.removesuffix(ending) in STRONG_PAST for ending in ("en", "st", "t", "e")) or form in STRONG_PAST:
        return True
    if form.endswith(("el", "er")) and _is_small(form + "t", counts):  # wechsel, lager: wechselt, lagert
        return True
    stems = [form, *([form[:-1]] if form.endswith("e") else []), *([form[:-2]] if form.endswith("en") else [])]
    return any(
        stem + "en" in counts and any(_is_small(stem + end, counts) for end in ("t", "et", "te")) for stem in stems
    )


def is_adjective(noun: str, counts: Mapping[str, float]) -> bool:
    """True where an adjective has the same form: barock, prostituierte; nothing else ends in -em."""
    stems = [noun, *(noun.removesuffix(ending) for ending in ADJECTIVE_ENDINGS if noun.endswith(ending))]
    return any(_is_small(stem + "em", counts) for stem in stems)


def _is_small(form: str, counts: Mapping[str, float]) -> bool:
    """True for a form that is met in small letters, and hardly with a capital."""
    return form in counts and counts[form] > counts.get(form[0].upper() + form[1:], LEAST)


def forms_of(genders: str, *columns: str) -> set[str]:
    """Return the forms, in lower case, that nouns of these genders (of "mnf") have in the columns of german-nouns."""
    found = set()
    with (folder_of("german_nouns") / "nouns.csv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            genus = {value for column, value in row.items() if column.startswith("genus") and value}
            genus = set(MENDED.get(row["lemma"], genus))
            if genus & set(genders) or (not genus and is_known(row["lemma"])):
                found |= {form.lower() for column, form in row.items() if column.startswith(columns) and form}
    return {form for form in found if is_known(form)}


def main(path: Path) -> None:
    """Write the filters, in the order of `qa.languages.noun_case.Reading`, and say how many words are in each."""
    counts, listed = spacy_table("lexeme_prob"), spacy_table("lemma_lookup")
    often, ever = set(), set()
    for noun, marks in nouns().items():
        if not marks & NOUN or not is_known(noun):
            continue
        ahead = lead(noun, counts)
        if ahead is None or ahead < SELDOM:
            often.add(noun)
        elif (noun in listed and ahead < LISTED) or is_verb_form(noun, counts) or is_adjective(noun, counts):
            ever.add(noun)
    groups = {
        "ever small": often | ever,
        "often small": often,
        "neuter": forms_of("n", "nominativ singular", "akkusativ singular"),
        "dative of masculine or neuter": forms_of("mn", "dativ singular"),
        "masculine": forms_of("m", "nominativ singular"),
        "accusative of masculine": forms_of("m", "akkusativ singular"),
        "feminine": forms_of("f", "nominativ singular", "genitiv singular", "dativ singular", "akkusativ singular"),
        "plural": forms_of("mnf", "nominativ plural", "genitiv plural", "akkusativ plural"),
        "dative plural": forms_of("mnf", "dativ plural"),
        "genitive of masculine or neuter": forms_of("mn", "genitiv singular"),
    }
    only, mostly, *readings = map(filter_of, groups.values())
    path.write_bytes(only + mostly + side_by_side(readings))
    print(path, {name: len(group) for name, group in groups.items()})  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]))
