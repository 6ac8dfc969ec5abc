"""A hyphen is left over from the end of a line.

Copied text keeps the hyphens at which its lines were broken: re-gionalen, Bevölke-rung. Reported where the two pieces together
are a known word and one of them alone is none, or where the second is a noun without its capital (Klavier-stimmer): behind a
hyphen a noun keeps its capital (Amtliche Regelung, § 55 (1)).
Silent about adjectives (deutsch-französisch, pro-russisch, S-förmig, schwarz-weiß), English words (Start-up, Know-how), words of
more than two pieces and suspended hyphens (Haupt- und Nebensache).

    Bad:  Die Wahl der re-gionalen Parlamente gewann ein Klavier-stimmer.
    Good: Die Wahl der regionalen Parlamente gewann ein Klavierstimmer.
    Good: Die deutsch-polnische Firma stellt seit der Ex-und-hopp-Zeit Start-ups mit US-amerikanischem Know-how aus.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.adjectives import is_adjective
from qa.languages.compounds import is_explained, parts
from qa.languages.english import frequent_english_words
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import is_mostly_noun
from qa.languages.wordlist import words
from qa.languages.words import is_known, is_name, is_noun, zipf
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "stray-hyphen",
    Severity.WARNING,
    mqm="linguistic-conventions/spelling",
    its="misspelling",
    yields_to=("hyphen", "glued-words", "name-spelling", "name-consistency", "untranslated-phrase"),
)
# re-gionalen, Bevölke-rung; not part of an address, a name in small letters or a longer chain
PIECES = lazily(r"(?<![\w@/.#&'’-])(?P<left>[A-ZÄÖÜa-zäöüß][a-zäöüß]+)-(?P<right>[a-zäöüß]{2,})(?![\w'’-]|[./@]\w)")
QUICK = re.compile(r"[a-zäöüß]-[a-zäöüß]")
# Parts that take a hyphen before adjectives and verbs, or are set off for the play of it: pro-russisch, Ver-antwortung.
LOOSE = words(
    "anti co ex inter ko makro mega meta mikro mini multi neo nicht nord ost post pro proto pseudo quasi semi sub super süd supra"
    " trans ultra vize west ver be ent er zer ge un miss ur"
)
# English words in two: Start-up, Check-in, Know-how, Make-up, Play-off, Come-back
ENGLISH = words(
    "up off out in on down by over how away ins outs ups offs to back set it all one do go cut line end and of the"
)
ADJECTIVE = lazily(r"[a-zäöüß]{3,}(?:isch|lich|ig|bar|sam|los|haft|förmig|weiß|rot|blau|grün|gelb)(?:e[nrsm]?)?")
# rechts-kräftig, umwelt-freundlich: behind a noun only those that join no two qualities (deutsch-polnisch, bitter-süß)
PLAIN_ADJECTIVE = lazily(r"(?:[a-zäöüß]{3,}(?:lich|ig|bar|sam|los|haft)|los|bar|sam|haft)(?:e[nrsm]?)?")
LISTED = 2.5
# How common the whole must be (Zipf) where the second piece is no word, where the first is none, where both are words (wer-den)
KNOWN, CERTAIN, COMMON = 2.0, 4.0, 5.5
HARDLY_A_WORD = 2.0


# der 1,4-Kilometer lange Abschnitt: the measure is a phrase of its own; but 100-Meter-Lauf
MEASURED = lazily(
    r"(?<![\w.,-])\d[\d.,]*(?P<hyphen>-)(?:Kilometer|Meter|Zentimeter|Millimeter|Tonnen|Kilogramm|Kilo|Gramm|Jahre|Monate|Wochen|Tage"
    r"|Stunden|Minuten|Euro|Hektar|Quadratmeter|Liter|Grad)(?= (?:lang|hoh|hoch|breit|tief|alt|schwer|groß|dick|weit"
    r"|teure?r|entfernt"
    r"|kalt|heiß|warm|dauernd)[a-zäöüß]*\b)"
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per word with a hyphen left in it; the edit takes it out."""
    text = article.target.text
    yield from map(_of_measure, MEASURED.finditer(text) if article.has_figures and "-" in text else ())
    if "x-x" not in article.gaps or not QUICK.search(text):
        return
    for match in PIECES.finditer(text):
        if match.group() not in article.glossary and _is_one_word(match["left"], match["right"]):
            yield _finding(match)


def _of_measure(match: re.Match[str]) -> Finding:
    span = Span(*match.span())
    right = match.group().replace("-", " ")
    return RULE.finding(
        span,
        _("no hyphen belongs in “{whole}”", whole=right),
        edits=(Edit(Span(*match.span("hyphen")), " ", safe=False),),
        suggestions=(right,),
    )


def _finding(match: re.Match[str]) -> Finding:
    whole, place = match["left"] + match["right"], match.end("left")
    return RULE.finding(
        Span(*match.span()),
        _("no hyphen belongs in “{whole}”", whole=whole),
        edits=(Edit(Span(place, place + 1), "", safe=False),),
        suggestions=(whole,),
    )


def _is_one_word(left: str, right: str) -> bool:
    """True when the pieces are a word together, and do not stand as two."""
    head, whole = left.lower(), (left + right).lower()
    if head in LOOSE or right in ENGLISH or right in frequent_english_words():
        return False
    if left[0].isupper() and (
        is_mostly_noun(right) or is_noun(whole)
    ):  # Klavier-stimmer, Minister-präsident, Mit-gliedschaft
        return is_noun(whole) or is_known(whole) or parts(whole)[-1:] == (right,)
    is_plain = PLAIN_ADJECTIVE.fullmatch(right) is not None
    if is_plain or ADJECTIVE.fullmatch(right):
        return is_plain and zipf(whole) >= LISTED and _is_noun_part(head)
    is_piece = not zipf(right) and not is_explained(right)
    is_either_piece = is_piece or (zipf(head) < HARDLY_A_WORD and not is_name(head))
    return zipf(whole) >= (KNOWN if is_piece else CERTAIN if is_either_piece else COMMON)


def _is_noun_part(head: str) -> bool:
    """True for umwelt, arbeits, rechts: a noun, as it stands in compounds; not for groß, halb."""
    is_joined = head.endswith("s") and is_noun(head[:-1])
    return not is_name(head) and (is_joined or (is_noun(head) and not is_adjective(head)))
