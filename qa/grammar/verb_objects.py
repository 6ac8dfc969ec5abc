"""A verb and its object in a case that the verb cannot take: bat den Einwohnern, folgte den Aufruf, stimmte die Fusion zu."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from qa.grammar.adjectives import has_attribute
from qa.grammar.clause_marks import begins_sentence
from qa.grammar.determined_nouns import NUMERALS, declined, is_attributive, is_judged
from qa.grammar.determiner_phrases import SPACES, Phrase, phrases
from qa.grammar.governed import Governed
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.table_rows import table_rows
from qa.languages.tokens import Word, forms_of, words_of
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_noun

TABLE = Path(__file__).with_name("verb_objects.tsv")
BETWEEN = words("dagegen auch gestern heute damals sofort erneut zudem daraufhin dann nun später anschließend zunächst")
PRONOUNS = words("er sie man wir ich")  # bat er den Einwohnern; not es, which may only hold a place
DATIVES = words("dem einem keinem seinem ihrem unserem meinem diesem")
FEMININE_DATIVES = words("der einer keiner seiner ihrer unserer meiner dieser")
OF_MANY = words("den keinen seinen ihren unseren meinen diesen")  # accusative singular, or dative plural
NEUTRAL = words("das die eine keine seine ihre unsere meine diese")  # nominative or accusative
CLAUSE = lazily(r"[^,.;:!?\n–—„“»«()]*")
# dem Bericht zufolge; der Legende nach; dem Sponsor zuliebe; dem Wetter zum Trotz: the verb has nothing to do with it
POSTPOSITION = lazily(
    r"\b(?:zufolge|zuliebe|gemäß|entsprechend|entgegen|gegenüber|zum Trotz|halber|sei Dank|nahe)\b"
    r"|\bnach(?! (?:[A-ZÄÖÜ]|d(?:er|en|em)\b|eine[rm]\b))"
)
ALONG = lazily(
    r"\b(?:entlang|lang|hin(?:auf|ab|unter|aus|ein)|her(?:auf|ab|unter|aus|ein)|über|hoch)\b"
)  # den Weg entlang
INFINITIVE = lazily(  # droht den Halt zu verlieren, half den Brand löschen
    r"\b(?:zu [a-zäöüß]+n\b|[a-zäöüß]+zu[a-zäöüß]+n\b)|(?<![\w-])[a-zäöüß]{2,}(?:en|ern|eln)\s*$"
)
PERIOD = lazily(  # folgte den ganzen Tag
    r"(?i)\w*(?:tag|abend|morgen|mittag|monat|sommer|winter|herbst|frühling|moment|augenblick|zeitraum|weg|meter|schritt|woche"
    r"|nacht|zeit|jahr|stunde|minute|mal)e?"
)


class Verb(NamedTuple):
    """The particle at the end of its clause, "" for none, and the case of its object."""

    particle: str
    case: str


def wrong_objects(text: str) -> Iterator[Governed]:
    """Yield verbs with a phrase behind them that can only stand in another case.

    >>> [found.case for found in wrong_objects("Er folgte den Aufruf. Dann bat sie den Helfern um Rat.")]
    ['dative', 'accusative']
    """
    if _verbs().keys().isdisjoint(forms_of(text)):
        return
    for phrase in phrases(text):
        verb, has_subject = _verb_of(phrase, text)
        if verb is None:
            continue
        start, end = min(verb.start, phrase.start), max(verb.end, phrase.end)
        clause = CLAUSE.match(text, end)
        rest = clause[0] if clause else ""
        for rule in _verbs()[verb.text]:
            # stimmten die Fusion zu: one thing is no subject of a plural
            is_object = has_subject or (
                verb_number(verb.text) == "plural" and Reading.PLURAL not in declined(phrase.noun)
            )
            if _is_wrong(phrase, rule, is_object) and not _is_excused(phrase, rule, rest, text):
                yield Governed(verb.text, rule.case, start, end)
                break


def _verb_of(phrase: Phrase, text: str) -> tuple[Word | None, bool]:
    """Return the verb beside a phrase (traf den Mann, traf er den Mann, Den Mann traf), and whether a pronoun is its"
    " subject."""
    found, place = words_of(text), phrase.place - 1
    if text[phrase.start].isupper():
        place += 3 + bool(phrase.adjective)
        is_beside = place < len(found) and text[phrase.end : found[place].start] in SPACES
        is_verb = is_beside and begins_sentence(text, phrase.start) and found[place].text in _verbs()
        return (found[place] if is_verb else None), False
    if place < 0 or text[found[place].end : phrase.start] not in SPACES:
        return None, False
    if found[place].text in BETWEEN and place:  # gratulierte dagegen den Gegner
        place -= 1
    if found[place].text not in PRONOUNS:
        verb = found[place] if found[place].text in _verbs() else None
        return verb, place > 0 and found[place - 1].text.lower() in PRONOUNS
    is_verb = place > 0 and found[place - 1].text in _verbs() and text[found[place - 1].end] in SPACES
    return (found[place - 1] if is_verb else None), True


def _is_wrong(phrase: Phrase, rule: Verb, is_object: bool) -> bool:
    if rule.case == "genitive":  # gedachte den Opfern
        is_other = phrase.determiner in OF_MANY and is_judged(phrase.noun, is_described=True)
        is_wrong = is_other or (_is_dative(phrase) and phrase.determiner not in FEMININE_DATIVES)
    elif rule.case == "accusative":
        is_wrong = _is_dative(phrase)
    else:
        is_neutral = is_object and phrase.determiner in NEUTRAL
        is_wrong = _is_accusative(phrase) or (is_neutral and is_judged(phrase.noun, is_described=True))
    return is_wrong and (not phrase.adjective or is_attributive(phrase.adjective))


def _is_dative(phrase: Phrase) -> bool:
    found = declined(phrase.noun)
    if phrase.determiner in DATIVES:
        return Reading.DATIVE in found
    if not is_judged(phrase.noun, is_described=True):
        return False
    if phrase.determiner in OF_MANY:
        return Reading.DATIVE_PLURAL in found and Reading.ACCUSATIVE not in found
    if phrase.determiner in NUMERALS:
        return Reading.DATIVE_PLURAL in found and Reading.PLURAL not in found
    is_feminine = Reading.FEMININE in found and Reading.MASCULINE not in found
    return phrase.determiner in FEMININE_DATIVES and is_feminine


def _is_accusative(phrase: Phrase) -> bool:
    found = declined(phrase.noun)
    if phrase.determiner == "einen":
        return is_noun(phrase.noun.lower()) or bool(readings(phrase.noun))
    is_accusative = Reading.ACCUSATIVE in found and Reading.DATIVE_PLURAL not in found
    return phrase.determiner in OF_MANY and is_accusative and is_judged(phrase.noun, is_described=True)


def _is_excused(phrase: Phrase, rule: Verb, rest: str, text: str) -> bool:
    """True where something else in the clause may explain the case."""
    if has_attribute(text, phrase.end) or phrase.goes_on(text):
        return True
    if rule.particle and rest.rsplit(" ", 1)[-1] != rule.particle:
        return True
    if rule.case == "accusative":
        return POSTPOSITION.search(rest) is not None
    return PERIOD.fullmatch(phrase.noun) is not None or any(
        pattern.search(rest) is not None for pattern in (ALONG, INFINITIVE)
    )


@cache
def _verbs() -> dict[str, tuple[Verb, ...]]:
    table: dict[str, tuple[Verb, ...]] = {}
    for forms, particle, case, _witness in table_rows(TABLE):
        for form in forms.split():
            table[form] = (*table.get(form, ()), Verb(particle.strip("-"), case))
    return table
