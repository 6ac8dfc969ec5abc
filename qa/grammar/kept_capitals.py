"""Why a word that is mostly small keeps its capital inside a sentence: den Gegnern zum Trotz, auf vielen Wegen, Weil am Rhein.

Asked only about what `stray-capital` would tell: a noun made of it (behind what melts or ends as an attribute does, or in a
list of nouns), a place, a firm or a dish of two words, God, and what stands on a button (klicken Sie auf Weiter).
"""

from qa.documents import Span
from qa.grammar.noun_frames import ANY_PREPOSITION
from qa.grammar.small_forms import is_inflected, is_verb_form
from qa.languages.english import frequent_english_words
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import readings
from qa.languages.verb_number import is_infinitive
from qa.languages.wordlist import words

MELTED = words("zum im am beim vom zur ins ans aufs fürs ums durchs")
NOUNS = words(
    "trotz wegen laut können wollen sein dürfen wissen muss soll falsch richtig"
)  # that an attribute may have
PLURAL_DATIVES = words(
    "den diesen allen vielen wenigen einigen mehreren beiden zwei drei vier seinen ihren keinen welchen"
)
GOD = words("er ihn ihm sein seine seinem seinen seiner seines")
PLACES = lazily(r"Weil (?:am Rhein|der Stadt|im Schönbuch)")
LAST_WORD = lazily(r"(?P<last>[^\W\d_]+),?[ \u00a0]\Z")
LIST = lazily(r"(?:,| (?:und|oder|sowie)) (?P<noun>[A-ZÄÖÜ][\w-]+)")
JOINED = lazily(r"(?P<first>[A-ZÄÖÜ][\w-]+) (?:und|oder|sowie|bzw\.|statt) \Z")
OWNER = lazily(r" (?:der|des|eines|einer|von|dieser|dieses|seiner|ihrer)\b")
NEXT = lazily(r"[ \u00a0](?P<next>[^\W\d_]+)")
DIVINE = lazily(r"(?:Gott|Gottes|Allahs?|Jesus|Christus|Schöpfer|Herrgott)\b[^\n]{0,100}\Z")
BUTTON = lazily(
    r"(?:[Kk]lick\w*|[Tt]ippen|[Ww]ählen Sie|[Dd]rück\w+|Schaltfläche|Option|Symbol|Taste|Menü\w*|Dialog\w*|Feld\w*|Knopf|Button)"
    r"\b[^.!?\n]{0,60}\Z"
)
REACH = 160  # characters before a word that are read


def keeps_capital(span: Span, text: str) -> bool:
    """True where what stands around a word explains its capital.

    >>> text = "Allen Warnungen zum Trotz baute er weiter."
    >>> keeps_capital(Span(20, 25), text)
    True
    """
    small, before = span.of(text).lower(), text[max(0, span.start - REACH) : span.start]
    if PLACES.match(text, span.start) or BUTTON.search(before):
        return True
    if small in GOD and DIVINE.search(before):
        return True
    found = LAST_WORD.search(before)
    last = found["last"] if found else ""
    behind = NEXT.match(text, span.end)
    then = behind["next"] if behind else ""
    return (
        _is_made_noun(small, last)
        or _is_listed(small, span, text, before)
        or _is_brand(small, last, then)
        or (last.lower() in ANY_PREPOSITION and is_infinitive(small) and OWNER.match(text, span.end) is not None)
    )


def _is_made_noun(small: str, last: str) -> bool:
    """True for zum Trotz, fachliches Können, auf vielen Wegen."""
    plain = last.lower()
    if small in NOUNS and (plain in MELTED or (last.islower() and is_inflected(last))):
        return True
    return small == "wegen" and plain in PLURAL_DATIVES


def _is_listed(small: str, span: Span, text: str, before: str) -> bool:
    """True for erfordert Können und Hingabe, das Finden und Bewältigen der Ursachen."""
    if not is_infinitive(small):
        return False
    first, other = JOINED.search(before), LIST.match(text, span.end)
    if first and (is_infinitive(first["first"].lower()) or OWNER.match(text, span.end)):
        return True
    return other is not None and bool(readings(other["noun"]) or is_infinitive(other["noun"].lower()))


def _is_brand(small: str, last: str, then: str) -> bool:
    """True for Fast Food and for Red Hat ist: in mid-sentence no verb follows another."""
    english = frequent_english_words()
    if small in english and then.istitle() and then.lower() in english and not is_verb_form(small):
        return True
    return last.istitle() and last.lower() in english and is_verb_form(small) and is_verb_form(then) and then.islower()
