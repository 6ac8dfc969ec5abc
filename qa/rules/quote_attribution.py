"""A quotation is put into another person's mouth.

Reported where source and German each have one speaker with a verb of speech, beside a quotation or beside what is told without
one (…, räumte er ein), and they are two: two persons of the article, or one that the German never names; a man, „er“ or der
Direktor where «вона» speaks, „er“ for a woman's surname, and the reverse; a person for «він» whom nothing nearby names, where the
sentence before names another. Silent where another title speaks, and where the sentence names somebody's lawyer or spokeswoman.

    uk: До Сум приїхали Олена Коваль і Петро Шевченко. «Ми відкриємо школу восени», — сказав Петро Шевченко.
    Bad:  Nach Sumy kamen Olena Kowal und Petro Schewtschenko. „Wir öffnen die Schule im Herbst“, sagte Olena Kowal.
    Good: Nach Sumy kamen Olena Kowal und Petro Schewtschenko. „Wir öffnen die Schule im Herbst“, sagte Schewtschenko.
    ru: Приехала директор школы. «Занятия начнутся в срок», — пообещала она.
    Bad:  Gekommen war die Leiterin der Schule. „Der Unterricht beginnt pünktlich“, versprach der Direktor.
    Good: Gekommen war die Leiterin der Schule. „Der Unterricht beginnt pünktlich“, versprach die Direktorin.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.names.known_persons import is_person, surname
from qa.comparison.names.speakers import HE, SHE, VERB, Speaker, german_speaker, source_speaker
from qa.documents import Finding, Severity
from qa.languages.lazy_pattern import lazily
from qa.messages import _
from qa.names import transliterate
from qa.rules.rule import Rule

RULE = Rule(
    "quote-attribution",
    Severity.WARNING,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    needs_source=True,
    yields_to=("name-swapped", "name-spelling", "name-base"),
)
OF_A_MAN = lazily(r"(?:[oei][wv]|[sz]k(?:yj|ij|y|i))$")  # surnames whose form tells a man from a woman
OF_A_WOMAN = lazily(r"(?:[oei][wv]a|ina|[sz]k(?:aja|a))$")
RUSSIAN_MAN = lazily(r"\w{3,}[гкшхлр]ин$")  # Бусаргин; a woman is Бусаргина
NEAR = 4  # passages in which a pronoun's person is named
STEM = 4  # letters that the cases of a name share


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per quotation whose speaker changed."""
    if article.source is None or article.source.language not in VERB:
        return
    for place, pair in enumerate(article.passages):
        theirs = source_speaker(article, pair) if pair.is_sure and pair.source and pair.target else None
        mine = german_speaker(article, pair) if theirs else None
        if theirs and mine and _are_two(article, place, theirs, mine):
            yield RULE.finding(
                mine.span.shift(pair.target_span.start),
                _(
                    "in the source, the speaker is {source}, not “{german}”",
                    source=_shown(article, theirs.person),
                    german=mine.span.of(article.target_of(pair)),
                ),
                source_span=theirs.span.shift(pair.source_span.start),
                confidence=pair.confidence,
            )


def _shown(article: Article, person: str) -> str:
    """Return the German name of a source surname, a pronoun as it stands."""
    if HE.fullmatch(person) or SHE.fullmatch(person):
        return person
    return article.persons.get(person) or transliterate(person, language=article.source_language)


def _are_two(article: Article, place: int, theirs: Speaker, mine: Speaker) -> bool:
    """True for two surnames, and for a pronoun and somebody it cannot stand for: она and Kowaljow, она and der Direktor."""
    if mine.person in ("er", "sie"):
        return _is_other_sex(article, place, theirs, mine)
    german = article.persons[mine.person]
    if HE.fullmatch(theirs.person):
        return OF_A_WOMAN.search(german) is not None or _is_another(article, place, mine.person)
    if SHE.fullmatch(theirs.person):
        is_man = german.endswith("in") and RUSSIAN_MAN.search(mine.person) is not None
        return is_man or OF_A_MAN.search(german) is not None or _is_another(article, place, mine.person)
    if _shown(article, theirs.person) == german:  # one woman, whose surname was guessed at as a man's elsewhere
        return False
    is_known = theirs.person in article.persons
    return theirs.person != mine.person and (is_known or mine.person[:STEM] not in _source(article, place, place + 1))


def _is_other_sex(article: Article, place: int, theirs: Speaker, mine: Speaker) -> bool:
    """True for er beside «вона», and beside a woman's surname where the pronoun itself stands: widerspricht er."""
    if (HE if mine.person == "sie" else SHE).fullmatch(theirs.person):
        return True
    is_pronoun = mine.span.of(article.target_of(article.passages[place])) == mine.person
    other = OF_A_WOMAN if mine.person == "er" else OF_A_MAN
    return is_pronoun and theirs.person in article.persons and other.search(article.persons[theirs.person]) is not None


def _is_another(article: Article, place: int, person: str) -> bool:
    """True where the sentence before names one person, and the person that speaks in the German is not named nearby."""
    before = article.names_in(article.passages[place - 1]) if place else ()
    named = {surname(use) for use in before if is_person(use)}
    return len(named) == 1 and person[:STEM] not in _source(article, place - NEAR, place + 1)


def _source(article: Article, start: int, end: int) -> str:
    """Return the source of some passages."""
    return " ".join(article.source_of(pair) for pair in article.passages[max(0, start) : end] if pair.source)
