"""Hyphens around the names of persons and firms: Wassyl-Tarnowskyj-Museum, Olha-Kobyljanska-Straße, Schachtar-Trainer.

Whatever has one hyphen between names has all of them (Amtliche Regelung, § 50). Before an office and its holder a name in -s may
be a genitive, and a word that is common is no name.
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.relative_pronouns import MEN, WOMEN
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import readings
from qa.languages.words import is_noun, zipf

SPACE = r"[ \u00a0]"
# das Wassyl-Tarnowskyj Museum
CALLED = (
    "Museum|Theater|Universität|Akademie|Institut|Stiftung|Preis|Platz|Straße|Brücke|Park|Schule|Gymnasium|Bibliothek|Brigade|Bataillon"
    "|Regiment|Zentrum|Stadion|Krankenhaus|Klinik|Kathedrale|Kirche|Denkmal|Pokal|Turnier|Medaille|Orden"
)
AFTER_PERSON = lazily(
    rf"\b(?:[Dd](?:ie|er|em|as|es)|[Ii]m|[Aa]m|[Vv]om|[Zz]um|[Zz]ur|[Ii]ns|[Bb]eim){SPACE}"
    rf"(?P<left>[A-ZÄÖÜ][\w’]+(?:-[A-ZÄÖÜ][\w’]+)+){SPACE}(?P<noun>{CALLED})(?:s|es|en|n)?(?![\w-])",
    words=CALLED + "|" + "|".join(f"{noun}s" for noun in CALLED.split("|")),
)
# der Olha Kobyljanska-Straße, am Taras Schewtschenko-Platz
OF_A_PERSON = lazily(
    rf"(?<![\w-])(?P<first>{'|'.join(sorted(WOMEN | MEN))}) (?P<last>[A-ZÄÖÜ][\w’]+-"
    rf"(?:{CALLED}|Allee|Gasse|Ring)(?:s|es|en|n)?)(?![\w-])",
    words="|".join(sorted(WOMEN | MEN)),
)
# Schachtar Trainer Patrick van Leeuwen: a name before an office and its holder; one in -s may be a genitive
ROLES = "Chef|Trainer|Coach|Sprecher|Präsident|Manager|Kapitän|Gründer|Direktor|Torwart|Stürmer|Verteidiger|Vorstand|Boss|Star"
ROLE = "|".join(f"{role}|{role}in" for role in ROLES.split("|"))
OF_A_FIRM = lazily(
    rf"(?<![\w-])(?P<left>[A-Z][A-Za-zäöüß]{{2,}}(?<![sßxz])){SPACE}(?P<noun>{ROLE}){SPACE}(?=[A-ZÄÖÜ][a-zäöüß]+{SPACE}(?:v[ao]n{SPACE})?[A-ZÄÖÜ])",
    words=ROLE,
)
PRONOUN = 5.0  # how common words such as Unser and Dessen are at least


def of_persons(text: str) -> Iterator[tuple[Span, str]]:
    """Yield the words that a hyphen joins, and how they are written.

    >>> [right for _, right in of_persons("Er wohnt in der Olha Kobyljanska-Straße, sagt Schachtar Trainer Petro Kowal.")]
    ['Olha-Kobyljanska-Straße', 'Schachtar-Trainer']
    """
    for match in AFTER_PERSON.finditer(text):
        yield Span(match.start("left"), match.end()), f"{match['left']}-{text[match.start('noun') : match.end()]}"
    for match in OF_A_PERSON.finditer(text):
        yield Span(*match.span()), f"{match['first']}-{match['last']}"
    for match in OF_A_FIRM.finditer(text):
        if not readings(match["left"]) and not is_noun(match["left"].lower()) and zipf(match["left"].lower()) < PRONOUN:
            yield Span(match.start(), match.end("noun")), f"{match['left']}-{match['noun']}"
