"""A clause around its verb: what stands before and behind it, and whether anything but the subject does."""

from typing import NamedTuple

from qa.grammar.clause_phrases import Chunk, chunks
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import readings
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun

SPEAKER = lazily(
    r"(?i)\w*(?:minister|präsident|sprecher|gouverneur|chef|leiter|direktor|bürgermeister|staatsanw[aä]lt|anw[aä]lt|beamte)(?:in)?"
    r"|\w*(?:behörde|polizei|ministerium|verwaltung|stab|staatsanwaltschaft|armee|luftwaffe|kommission|verband|konzern|regierung"
    r"|unternehmen|institut|gericht|dienst|amt|komitee|anklage|kreml|opposition|vorstand|leutnant|oberst|general|zentrale"
    r"|klinikum|büro|streitkräfte|rettungskräfte)n?"
    r"|ermittler|kritiker|beobachter|experten?|demokraten|republikaner|\w{3,}(?:er|ent|ant|ist|or)in"
)
ADVERBS = words(
    "am auch bereits dort da hier heute gestern morgen nun jetzt nur erst schon noch nicht allerdings aber jedoch zudem außerdem"
    " daraufhin später zuletzt kürzlich erneut wieder inzwischen dann dabei damals indes unterdessen schließlich zugleich derzeit"
    " bisher gemeinsam ebenfalls dagegen hingegen deshalb daher trotzdem dennoch selbst wohl ja doch plötzlich ursprünglich"
)
# Behind these stands more than a time or a place: gab als Grund, gab zu Protokoll.
UNPLAIN = words("als wie bis über zu zur zum unter")
IDIOMS = words("Aussicht Frage Abrede Rechnung Zweifel Kauf Umlauf Angriff Kraft Gang Beweis")
SUBJECTS = words("er sie wir ich man")
DATIVES = words("ihm ihr ihnen")
PERIODS = words(
    "Tag Tage Tagen Woche Wochen Monat Monate Monaten Jahr Jahre Jahren Stunde Stunden Minuten Mal Uhr Ende Anfang Mitte"
)
SUBORDINATE = words(
    "der die das den dem deren dessen wenn weil dass ob wie was wo wer als nachdem obwohl während da sobald bevor"
)


class Clause(NamedTuple):
    """The phrases before and behind a verb, with the text around the clause.

    `opening` is what stands before it (“, or , und), `rest` what follows, and `is_subordinate` says that a conjunction or a
    relative pronoun may open it.
    """

    opening: str
    before: list[Chunk]
    behind: list[Chunk]
    rest: str
    is_subordinate: bool

    @property
    def nouns(self) -> list[Chunk]:
        """The phrases without a preposition, less genitives: der Sprecher (des Ministeriums)."""
        return [*_nouns(self.before), *_nouns(self.behind)]

    @property
    def pronouns(self) -> set[str]:
        """The pronouns, in small letters."""
        return {chunk.head.lower() for chunk in (*self.before, *self.behind) if chunk.kind == "pronoun"}

    @property
    def is_timed(self) -> bool:
        """True where a phrase with a preposition follows the verb."""
        return any(chunk.kind == "governed" for chunk in self.behind)

    @property
    def is_plain(self) -> bool:
        """True where nothing but phrases of time and place and common adverbs stands beside nouns and pronouns."""
        return not any(
            (chunk.kind == "adverb" and chunk.head.lower() not in ADVERBS)
            or (chunk.kind == "governed" and (chunk.preposition in UNPLAIN or chunk.head in IDIOMS))
            for chunk in self.behind
        )

    @property
    def has_only_subject(self) -> bool:
        """True where one noun or pronoun is the subject, and no other but in the dative: ihm teilte die Behörde am Montag."""
        pronouns = self.pronouns - DATIVES
        if not pronouns <= SUBJECTS or not self.is_plain:
            return False
        before = [chunk for chunk in self.nouns if chunk in self.before and not chunk.is_dative]
        behind = [chunk for chunk in self.nouns if chunk in self.behind and not chunk.is_dative]
        if any(chunk.determiner in ("den", "einen") for chunk in before) or not all(map(is_speaker, behind)):
            return False
        return len(before) + len(behind) + len(pronouns) == 1


def _nouns(found: list[Chunk]) -> list[Chunk]:
    kinds = ["", *(chunk.kind for chunk in found)]  # of the phrase before each
    return [
        chunk
        for before, chunk in zip(kinds, found, strict=False)
        if chunk.kind == "noun"
        and chunk.determiner not in ("des", "eines")
        and not (chunk.is_dative and before in ("noun", "governed"))
        and chunk.head not in PERIODS
    ]


def clause_of(opening: str, before: str, behind: str, rest: str) -> Clause:
    """Return the clause whose verb stands between two texts."""
    first = (before.split() or [""])[0]
    is_subordinate = first in SUBORDINATE and not opening.endswith((", und", ", aber", ", doch", ", denn"))
    return Clause(opening, chunks(before), chunks(behind), rest, is_subordinate)


def is_speaker(chunk: Chunk) -> bool:
    """True for a person, an authority or a name, and for a masculine that can be no object."""
    if chunk.kind != "noun":
        return False
    return (
        chunk.is_nominative
        or SPEAKER.fullmatch(chunk.head) is not None
        or is_name(chunk.head)
        or chunk.head.isupper()
        or not (is_noun(chunk.head) or readings(chunk.head))
    )
