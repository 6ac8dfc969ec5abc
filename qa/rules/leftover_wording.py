"""Two wordings stand side by side, because the old one was not deleted: mit per Hubschrauber, sei wurde aufgelöst.

Translators rewrite a phrase and leave a word of the first attempt. Reported are two prepositions before one noun (in bei einer
Sitzung), an article behind a preposition that has one already (zur einer Havarie, im dem Keller), two determiners (mit dem
seinem Auto), two finite verbs in a clause that can have but one (reagierte antwortete; soll im Mai soll; wurde eröffnet worden;
hat am Montag erklärte), two words of one meaning (bereits schon, rund etwa 30, Direktorin Schulleiterin Olha Koval), and two
ways of saying it, both begun (laut dem Bericht zufolge, zwischen fünf bis zehn, seit vor drei Jahren, Er Petrenko sagte); and
what else work at the desk leaves: half a sentence pasted twice, a dictated „Komma“, notes such as [Schreibung prüfen]. Silent
where the second preposition opens an attribute (auf von Russland besetztem Gebiet) or a quantity follows (mit über 100), where a
subordinate clause may have ended (see missing-comma), and where a word merely stands twice (see doubled-word).

    Bad:  Einer wurde mit per Hubschrauber ausgeflogen.
    Good: Einer wurde per Hubschrauber ausgeflogen.
    Bad:  In der Nacht kam es zur einer Havarie.
    Good: In der Nacht kam es zu einer Havarie.
    Bad:  Das Treffen soll im Mai soll in Riwne stattfinden.
    Good: Das Treffen soll im Mai in Riwne stattfinden.
    Bad:  Darauf reagierte antwortete die Behörde nicht.
    Good: Darauf reagierte die Behörde nicht.
    Bad:  Laut dem Bericht zufolge dauert es bereits schon zwischen fünf bis zehn Tage.
    Good: Laut dem Bericht dauert es bereits zwischen fünf und zehn Tage.
    Bad:  „Kann man“ Komma sagte Neil Hartley [Schreibung prüfen].
    Good: „Kann man“, sagte Neil Hartley.
    Good: Sie leben auf von Russland besetztem Gebiet, im von der Armee befreiten Dorf und in über hundert Orten.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.desk_traces import dictated_marks, notes, pasted_twice
from qa.grammar.leftover_phrases import leftover_phrases
from qa.grammar.repeated_verbs import repeated_verbs
from qa.grammar.same_meaning import words_of_same_meaning
from qa.grammar.two_prepositions import two_prepositions
from qa.grammar.two_verbs import two_verbs
from qa.grammar.verbs_at_end import verbs_at_end
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "leftover-wording",
    Severity.WARNING,
    mqm="linguistic-conventions/grammar",
    its="duplication",
    yields_to=("doubled-word", "spelling", "confused-words", "missing-comma", "agreement"),
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per pair of wordings; it suggests the one and the other, or has an edit where only one will do."""
    text = article.target.text
    found = (
        *two_prepositions(text),
        *two_verbs(text),
        *words_of_same_meaning(text),
        *leftover_phrases(text),
        *repeated_verbs(text),
    )
    for span, instead in found:
        yield RULE.finding(
            span,
            _("“{words}” has two wordings for one thing; one is left over", words=span.of(text)),
            edits=(Edit(span, instead[0], safe=False),) if len(instead) == 1 else (),
            suggestions=instead,
        )
    yield from _traces(text)
    for verb, auxiliary in verbs_at_end(text):
        if not any(span.overlaps(verb) for span, _instead in found):
            yield RULE.finding(
                verb,
                _(
                    "“{auxiliary}” and “{verb}” are two finite verbs in one clause",
                    auxiliary=auxiliary,
                    verb=verb.of(text),
                ),
            )


def _traces(text: str) -> Iterator[Finding]:
    """Yield what was pasted twice, dictated or noted."""
    for span in pasted_twice(text):
        begin = span.start - 1  # the space before it
        edit = Edit(Span(begin, span.end), "", safe=False)
        yield RULE.finding(span, _("“{words}” was pasted twice", words=span.of(text)), edits=(edit,))
    for span in dictated_marks(text):
        yield RULE.finding(span, _("“{word}” was dictated: set the mark", word=span.of(text)))
    for span in notes(text):
        yield RULE.finding(span, _("“{note}” is a note for the desk", note=span.of(text)))
