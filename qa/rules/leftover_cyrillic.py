"""Cyrillic words were left in the German text.

A name in its own letters may be explained in brackets or quotation marks of its own: Ruhm der Ukraine („Слава Україні“),
Kyjiw (ukrainisch Київ); the adjective of des ukrainischen МЗС explains nothing. What the source quotes as well is a name that was
copied, unless it is said to be called or written somewhere. Everything else was forgotten by the translator; so was the number
sign № of Cyrillic keyboards, for which German writes Nr.

    Bad:  Die Behörde повідомила am Montag davon.
    Good: Die Behörde berichtete am Montag davon.
    Bad:  Ein Sprecher des ukrainischen МЗС lehnte ab.
    Good: Ein Sprecher des ukrainischen Außenministeriums lehnte ab.
    Bad:  Ermittelt hat das Antikorruptionsbüro (НАБУ).
    Good: Ermittelt hat das Antikorruptionsbüro (NABU).
    Bad:  Die Schule № 9 wird geschlossen.
    Good: Die Schule Nr. 9 wird geschlossen.
    Good: Die Losung „Слава Україні!“ steht an der Wand.
    Good: Kyjiw (ukrainisch Київ, russisch Киев) liegt am Dnipro.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "leftover-cyrillic", Severity.ERROR, mqm="accuracy/untranslated", its="untranslated", yields_to=("homoglyph",)
)
LETTER = r"[\u0400-\u052f]"
NUMBER_SIGN = lazily(r"№(?P<space>\s?)(?=\d)")
CYRILLIC = frozenset(map(chr, range(0x400, 0x530)))
RUN = lazily(rf"{LETTER}[\w’'ʼ-]*(?:[\s,.:;!?–—-]{{1,3}}[\w’'ʼ-]*{LETTER}[\w’'ʼ-]*)*")
OPENED = lazily(r"[„“\"»«‚‘'(\[]\s?$")
CLOSED = lazily(r"[.!?…]{0,3}[“”\"«»‘’')\]]")
BRACKET = lazily(r"\($")  # (Київ, heute Kyjiw)
BRACKET_GOES_ON = lazily(r"\s?[,;/=–)]")
# ukr. Київ; ukrainisch Київ; auf Ukrainisch: Перемога; im Russischen мир; (russisch: З und В); das Wort мир. The adjective
# of des ukrainischen МЗС is no label but the attribute of a word that was left.
LABEL = lazily(
    r"\b(?:[Uu]kr|[Rr]uss|[Kk]as|[Bb]ulg|[Ss]erb|[Bb]elaruss|[Kk]yrill)\.:?\s$|isch:?\s$|isch(?:e[nrs]?):\s$"
    r"|\b[A-Z][a-zäöü]+ische[nrs]?\s$|\([^()\n]*isch[^()\n]*$"
    r"|\b(?:Wort|Wörter|Begriff|Buchstaben?|Silbe|Schriftzug)s?\s$"
)
ABBREVIATION = lazily(r"[А-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ]{2,6}")  # das Antikorruptionsbüro (НАБУ): for whom?
SENTENCE_END = lazily(r"[.!?\n]")
SHOWN = lazily(
    r"(?i)\b(?:losung|parole|slogan|ruf|rief|skandier|aufschrift|inschrift|schriftz|graffit|plakat|schild|transparent|banner|hashtag"
    r"|wort|begriff|buchstab|bedeutet|übersetzt|wörtlich|original|hei(?:ß|ss)|hie(?:ß|ss)|laute|steht|stand|prangt|kyrill|ukrainisch"
    r"|russisch|kasachisch|geschrieben|schreib|spricht|aussprech)"
)
SENTENCE = 8  # words; as long a run in quotation marks is no explained name any more


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per run of Cyrillic words that nothing explains."""
    text = article.target.text
    if "№" in article.characters:
        yield from _number_signs(text)
    if CYRILLIC.isdisjoint(article.characters):
        return
    for match in RUN.finditer(text):
        if not _is_explained(text, match) or _is_copied(article, match):
            words = match.group().split()
            shown = " ".join(words[:4]) + (" …" if len(words) > 4 else "")
            yield RULE.finding(Span(*match.span()), _("Cyrillic left in the text: “{words}”", words=shown))


def _number_signs(text: str) -> Iterator[Finding]:
    """Yield each № before a figure; the edit writes Nr., with a no-break space where there is none."""
    for match in NUMBER_SIGN.finditer(text):
        right = "Nr." + (match["space"] or "\N{NO-BREAK SPACE}")
        yield RULE.finding(
            Span(match.start(), match.start() + 1),
            _("write “{spaced}”", spaced="Nr."),
            edits=(Edit(Span(*match.span()), right),),
            suggestions=("Nr.",),
            severity=Severity.WARNING,
        )


def _is_copied(article: Article, match: re.Match[str]) -> bool:
    """True for a name in quotation marks that stands so in the source, where nothing says that its own letters matter."""
    text, source = article.target.text, article.source.text if article.source else ""
    before, behind = text[: match.start()], text[match.end() :]
    sentence = SENTENCE_END.split(before)[-1] + SENTENCE_END.split(behind)[0]
    is_quoted = OPENED.search(before) is not None and not before.endswith(("(", "(„", "(»", "(«", '("'))
    return is_quoted and f"«{match.group()}»" in source and not SHOWN.search(sentence)


def _is_explained(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 60) : match.start()].split("\n")[-1]
    if len(match.group().split()) >= SENTENCE:
        return False
    if BRACKET.search(before) and ABBREVIATION.fullmatch(match.group()):
        return False
    if OPENED.search(before) and CLOSED.match(text, match.end()):
        return True
    return bool(LABEL.search(before) or (BRACKET.search(before) and BRACKET_GOES_ON.match(text, match.end())))
