"""Words that open a clause before its subject: blieb | solange es ging; in Riwne | wo sie wohnt; | aber er kam.

For „solange“, „bevor“, „während“ and the like it is the subject behind them that tells; „wobei“ and „wofür“ need none. Silent
where a word before them belongs to them (noch bevor, kurz nachdem, auch wenn, egal wo): the comma stands before both.
"""

import re
from collections.abc import Iterator, Set

from qa.documents import Span
from qa.grammar.finite_verbs import AUXILIARIES, may_be_finite
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words

ADVERBS = (
    "wobei|woraufhin|worauf|wofür|wodurch|wonach|woran|worüber|wovon|worum|worin|wozu|weswegen|weshalb|womit|wogegen"
)
FORMS = f"{ADVERBS}|wo|solange|sobald|bevor|falls|nachdem|wenn|während|aber|obwohl"
WORDS = words(FORMS.replace("|", " "))
PLACE = lazily(
    rf" (?P<word>{FORMS})[ \u00a0](?P<after>[\w’'-]+)"
    r"(?P<more>(?:[ \u00a0][\w’'-]+)?)",
    words=FORMS,
)
LAST = re.compile(r"(?<![\w’'-])(?:[^\W\d_]{2,}|\d+)\Z")
REACH = 40  # letters
PRONOUNS = words("er sie es man wir ich")
SUBJECTS = PRONOUNS | words(
    "der die das ein eine sein seine ihr ihre kein keine diese dieser dieses jemand niemand alle viele sich dort"
)
# The word before belongs to the conjunction, or the conjunction is none
JOINED = words(
    "und oder aber doch denn sowie wie als so nur auch bis kaum nicht selbst je zumal nein ja insbesondere besonders allem"
    " gerade eben schon bloß allein vielleicht einfach wohl vermutlich wahrscheinlich etwa nämlich also entweder weder dies"
    " das was egal gleich gleichgültig noch nun sondern beispielsweise beispiel mal male fall falle teil teils kurz lange"
    " unmittelbar erst tage wochen monate jahre stunden minuten sekunden tag woche monat jahr stunde minute sofort direkt"
    " weiß wissen fragt wusste unklar immer irgend überall dort da weil dass wer der die den dem ob wenn falls damit obwohl"
    " während nachdem sie er es man ich wir anders mehr weniger sowohl besser größer kleiner schlechter früher später nichts"
    " niemand meist vor mindestens außer allgemeinen regel"
)
NO_CLAUSE = words("stehen steht stand standen stehe")  # die Wahlen stehen bevor


def clause_words(text: str, there: Set[str]) -> Iterator[tuple[Span, Span]]:
    """Yield the word before each lacking comma and the one behind it; `there` are the words of the text.

    >>> text = "Sie blieb in Riwne wo sie wohnt."
    >>> [(first.of(text), second.of(text)) for first, second in clause_words(text, {"wo"})]
    [('Riwne', 'wo')]
    """
    if WORDS.isdisjoint(there):
        return
    for match in PLACE.finditer(text):
        before = LAST.search(text, max(0, match.start() - REACH), match.start())
        if before is not None and before[0].lower() not in JOINED and _opens(match, before[0]):
            yield Span(*before.span()), Span(*match.span("word"))


def _opens(match: re.Match[str], before: str) -> bool:
    word, after = match["word"], match["after"]
    if word == "wo":
        return before[0].isupper() and (after in SUBJECTS or after[0].isupper() or bool(match["more"]))
    if word == "aber":
        return after in PRONOUNS and may_be_finite(match["more"].strip())
    if word == "während":
        return after in PRONOUNS - {"es"} or (after == "es" and before[0].isupper())
    if word in ADVERBS.split("|"):
        return bool(match["more"]) and before not in AUXILIARIES
    if word == "bevor" and before in NO_CLAUSE:
        return False
    return after in SUBJECTS or after[0].isupper()
