"""Where one sentence runs into the next without a mark: gegen die Bank | Die Quote lag bei …, leidet auch der Hafen | Damit ist …

Either a noun meets an article, its noun and a finite verb, or a word meets one that has a capital only at the head of a sentence.
Both sides must have a finite verb.
"""

import re
from bisect import bisect
from collections.abc import Iterator

from qa.documents import Document, Segment, Span
from qa.grammar.determiner_phrases import DETERMINERS, SPACES
from qa.grammar.finite_verbs import FINITE
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import words_of
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words

# Prepositions, conjunctions and adverbs that are no part of a name (In, Von, Unter den Linden) and no form of address (Ihre).
OPENERS = (
    "Danach|Damit|Dabei|Dafür|Dagegen|Daher|Dadurch|Darin|Darum|Deshalb|Deswegen|Dennoch|Trotzdem|Allerdings|Außerdem"
    "|Zudem|Zuvor|Zuletzt|Zunächst|Zugleich|Gleichzeitig|Anschließend|Schließlich|Später|Bereits|Erst|Gestern|Doch|Aber"
    "|Denn|Auch|Nur|Bei|Beim|Nach|Wegen|Während|Wenn|Weil|Obwohl|Nachdem|Bevor|Sobald|Seit|Seitdem|Bis|Mit|Ohne|Für|Gegen"
    "|Zwischen|Trotz|Insgesamt|Bislang|Bisher|Derzeit|Inzwischen|Mittlerweile|Ursprünglich|Einer|Einem|Einen|Diese|Dieser"
    "|Dieses|Diesen|Seine|Sein|Man|Jeder|Jede|Alle|Viele|Einige|Mehrere|Beide|Keine|Niemand|Warum|Weshalb|Wer|Dort|Dann"
    "|Nun|Laut|Rund|Fast|Etwa|Ebenso|Ebenfalls|Ferner|Hinzu|Daraufhin|Dass|Ob|Als|Um|Zwei|Drei|Vier|Fünf"
)
PARTICLES = (
    "ab|an|auf|aus|ein|fest|fort|mit|nach|statt|teil|vor|weiter|zu|zurück|zusammen|hin|hinzu|bei|über|werden|sein|sei"
)
# No sentence ends in a word that wants a noun or a clause behind it: das Gestern, zum Trotz, bis Drei, dass Alle
WANTS_MORE = (
    DETERMINERS
    | words(
        "in im ins am ans vom von zum zur beim für gegen ohne bis seit per laut wegen trotz zwischen neben während"
        " und oder sowie beziehungsweise bzw dass ob wenn weil als wie nur auch sehr so"
    )
) - words("alles dies vieles alle beide")
ADJECTIVE = lazily(r"[a-zäöüß]{3,}(?:e[nrms]?)")
NOUNS = words("Sein Wegen Laut Für")  # das menschliche Sein, von kurzen Wegen
PARTICLE = words("an auf mit zu bei nach vor aus ab über unter durch um")
ALL = words("Alle Viele Einige Mehrere Beide Jeder Jede Zwei Drei Vier Fünf")  # geht an Alle, rechnet mit Drei
STARTS = frozenset(OPENERS.split("|")) | words("Der Die Das Den Dem Ein Eine Er Es Wir Ich Im Am In")
OPENED = lazily(rf"(?<![\w-])(?P<last>\w[\w-]*[a-zäöüß])[ \u00a0](?P<noun>{OPENERS})[ \u00a0]\w")
CLOSED = lazily(
    rf"(?<![\w-])(?P<last>{PARTICLES})[ \u00a0](?:D(?:er|ie|as|en|em)|Eine?|E[rs]|Im|Am|In)[ \u00a0](?P<noun>(?!und\b)\w+)"
)
NOUN = r"[A-ZÄÖÜ][\w-]*[a-zäöüß]"
# A whole subject, or a time or place, and then what must be the finite verb.
SEAM = lazily(
    rf"(?<![\w-])(?P<last>{NOUN})[ \u00a0](?P<opens>"
    rf"(?:D(?:er|ie|as)|Eine?|[IA]m)[ \u00a0](?:[a-zäöüß]+e[nrsm]?[ \u00a0]){{0,2}}(?P<noun>{NOUN})"
    rf"(?:[ \u00a0](?:des|der|von|in)[ \u00a0](?:[a-zäöüß]+e[nrsm]?[ \u00a0])?{NOUN})?|E[rs]|Wir|Ich)"
    r"[ \u00a0](?P<verb>[a-zäöüß]+)(?=[ \u00a0])"
)
VERBS = FINITE | words(  # which `verb_number` leaves out
    "leidet leiden litt litten gilt gelten galt galten hilft helfen half halfen bittet bitten sitzt sitzen saß saßen"
    " besteht bestehen entsteht entstand erhält verlässt verließ verließen schließt schließen schloss flieht fliehen floh"
    " flohen dauert dauern dauerte dauerten fordert fordern forderte forderten erinnert erinnerte liefert liefern lieferte"
    " lieferten verhindert verhinderte ändert änderte bewegt gehört gehören gehörte gehörten erklärt erklärte erreicht"
    " erreichte entschied entscheidet"
)
WORD = re.compile(r"(?<![\w-])[a-zäöüß]+(?![\w-])")
# Behind these a title or a name begins with an article.
TITLED = lazily(
    r"(?i)\w*-?(?:magazin|zeitung|blatt|film|partei|buch|roman|serie|sendung|band|portal|stück|oper|operette|album|lied|song|show|spiel"
    r"|gruppe|organisation|verein|initiative|bewegung|fraktion|liste|titel|drama|komödie|tragödie|podcast|kanal|sender|projekt"
    r"|ausstellung|gemälde|bild|skulptur|gedicht|kapitel|programm|rubrik|kolumne|krimi|thriller|klassiker|reihe|werk|artikel|hymne"
    r"|restaurant|hotel|gasthaus|café|bar|theater|kabarett|duo|trio|verlag|firma|unternehmen|laden|motto|wort|worte|thema|name|namen"
    r"|satz|slogan|begriff|schlagzeile|inszenierung|essay|text|reportage|dokumentation|doku|musical|ballett|novelle|erzählung|satire"
    r"|konzert|kampagne|stiftung|bündnis|allianz|koalition|plattform|seite|website|blog|format|straße|platz|haus|siedlung|quartier|viertel|ort|ortsteil|bezirk|option|funktion|schaltfläche|taste|kategorie)s?"
)
NAMED = words(  # titles and names themselves
    "Spiegel Standard Stern Welt Zeit Presse Linke Linken Grüne Grünen Freitag Erste Woche Post Rundschau Republik Partei Rechte"
    " Toten Ärzte Tag Westen Postillon Insider"
)


def seamed(document: Document) -> Iterator[Segment]:
    """Yield the segments in which a word that opens sentences stands behind a word in small letters at its end."""
    text, segments = document.text, document.segments
    places = [start for word, start, _ in words_of(text) if word in STARTS]
    places = [
        start for start in places if text[max(0, start - 1) : start] in SPACES and text[max(0, start - 2)].islower()
    ]
    starts = [segment.span.start for segment in segments] if places else []
    for index in sorted({bisect(starts, place) - 1 for place in places}):
        if index >= 0:
            yield segments[index]


def seams(sentence: str) -> Iterator[Span]:
    """Yield the last word of each sentence that runs into the next one.

    >>> [span.start for span in seams("Sie plant nichts gegen die Bank Die Quote lag bei elf Prozent.")]
    [27]
    """
    found = [match for match in SEAM.finditer(sentence) if verb_number(match["verb"]) and match["noun"] not in NAMED]
    found += [*OPENED.finditer(sentence), *(match for match in CLOSED.finditer(sentence) if match["noun"] not in NAMED)]
    for end, match in {match.end("last"): match for match in found if not _goes_on(match)}.items():
        if not TITLED.fullmatch(match["last"]) and _has_verb(sentence[:end]) and _has_verb(sentence[end:]):
            yield Span(*match.span("last"))


def _goes_on(match: re.Match[str]) -> bool:
    """True where the last word wants another behind it: dass das Sein unveränderlich ist, sein Ein und Alles."""
    last, opener = match["last"], match["noun"]
    if last in WANTS_MORE and match.re is not CLOSED:
        return True
    return (opener in NOUNS and ADJECTIVE.fullmatch(last) is not None) or (opener in ALL and last in PARTICLE)


def _has_verb(text: str) -> bool:
    return any(word in VERBS or verb_number(word) for word in WORD.findall(text))
