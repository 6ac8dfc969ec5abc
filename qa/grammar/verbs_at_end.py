"""A finite verb at the end of a main clause that has an auxiliary already: hat am Montag erklärte, wird am Freitag reist.

The tense was changed and half of the old one left: what belongs there is a participle or an infinitive.
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.clause_marks import LONGEST
from qa.grammar.determiner_phrases import DETERMINERS
from qa.grammar.finite_verbs import AUXILIARIES, ends_sentence
from qa.grammar.subjects import PREPOSITIONS
from qa.grammar.two_verbs import BREAK, NO_SECOND, is_behind_opening
from qa.languages.sieve import Sieve
from qa.languages.tokens import Word, forms_of, words_in, words_of
from qa.languages.wordlist import words

ENDS = tuple(".,;:!?“")
OPENERS = words("er sie es man ich wir der die das dem den was wer")  # war es | der kam; ist | das … gefragt wird
LAST = Sieve(lambda word: word not in NO_SECOND and ends_sentence(word))
MOST = 25  # words of a clause


def verbs_at_end(text: str) -> Iterator[tuple[Span, str]]:
    """Yield the verb and the auxiliary.

    >>> text = "Er hat am Montag erklärte, er komme."
    >>> [(verb.of(text), auxiliary) for verb, auxiliary in verbs_at_end(text)]
    [('erklärte', 'hat')]
    """
    if AUXILIARIES.isdisjoint(forms_of(text)):
        return
    last = LAST(words_in(text))
    found = words_of(text) if last else ()
    for place, word in enumerate(found):
        if word[0] not in last or text[word[2] : word[2] + 1] not in ENDS:
            continue
        if AUXILIARIES.isdisjoint([other[0] for other in found[max(0, place - MOST) : place]]):
            continue
        clause = _clause(found, place, text)
        auxiliary = next((other for other in clause[:-1] if other.text in AUXILIARIES), None)
        if auxiliary is not None and _is_one_clause(clause[clause.index(auxiliary) + 1 :]):
            between = text[auxiliary.end : word.start]
            if not is_behind_opening(auxiliary.start, text, between):
                yield Span(word.start, word.end), auxiliary.text


def _clause(found: tuple[Word, ...], place: int, text: str) -> list[Word]:
    """Return the words before one, from the last mark or conjunction on."""
    last = found[place]
    start = max([match.end() for match in BREAK.finditer(text, max(0, last.start - LONGEST), last.start)], default=0)
    return [word for word in found[max(0, place - MOST) : place] if word.start >= start]


def _is_one_clause(between: list[Word]) -> bool:
    """True unless another clause may begin there: with a pronoun at either end, or a capital that shows a lost point."""
    if between[0].text == "das" or between[-1].text in OPENERS:
        return False
    return not any(word.text[0].isupper() and word.text.lower() in DETERMINERS | PREPOSITIONS for word in between)
