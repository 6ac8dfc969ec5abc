"""A name is misspelled: it is close to the source name, but no system of transliteration writes it so.

The name stands in the aligned sentence and sounds much like the source, yet a letter is wrong, lost or doubled, or half of it is
English (Zhukow). A double surname without its hyphen, the genitive of a plural town (aus Tscherkas), a given name that the case
of the surname rules out (Lesja for «театр Леся Курбаса») and a surname translated (die Polin for «Поляк») are reported as well.
Foreign names written in Cyrillic (Трамп) have the spelling of their own country and are judged by sound; they are reported
where they merely follow the Cyrillic letters (Tramp, Tettscher) and the right form is known.

    uk: Про це повідомив Сабіт Аширалієв.
    Bad:  Das teilte Sabit Aschiraljew mit.
    Good: Das teilte Sabit Aschiralijew mit.
    ru: Совещание провёл Жуков.
    Bad:  Die Beratung leitete Zhukow.
    Good: Die Beratung leitete Schukow.
    uk: Трамп прибув до Варшави.
    Bad:  Tramp traf in Warschau ein.
    Good: Trump traf in Warschau ein.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.names.belarusian_z import z_for_t
from qa.comparison.names.copied_plurals import copied_plurals
from qa.comparison.names.double_names import torn_surnames
from qa.comparison.names.mixed_spelling import mixed_spellings
from qa.comparison.names.name_findings import misspelled
from qa.comparison.names.name_gender import masculine_surnames
from qa.comparison.names.name_slips import Slip, slips
from qa.comparison.names.translated_surnames import translated_surnames
from qa.documents import Edit, Finding, Severity, Span
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "name-spelling",
    Severity.ERROR,
    mqm="terminology/wrong-term",
    its="misspelling",
    needs_source=True,
    yields_to=("forbidden-term", "homoglyph", "glued-words", "untranslated-segment", "name-base"),
)

# What is wrong with a word of a name whose letters are right: the use, the place, what should stand there
PARTS = (masculine_surnames, mixed_spellings, torn_surnames, copied_plurals, translated_surnames, z_for_t)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per misspelled or forbidden form of a source name."""
    told: list[Span] = []
    for use, match, span in misspelled(article, "near-miss", "forbidden"):
        if match.verdict == "forbidden":
            message = _("“{found}” is not used here; write “{better}”", found=match.found, better=match.preferred)
        else:
            message = _("“{found}” is no spelling of {name}", found=match.found, name=use.name.text)
        yield RULE.finding(span, message, **use.repair(article))
        told.append(span)
    for use, span, better in (found for look in PARTS for found in look(article)):
        message = _("“{found}” is no spelling of {name}", found=span.of(article.target.text), name=use.name.text)
        edit = Edit(span, better, safe=False)
        if not any(span.overlaps(other) for other in told):
            yield RULE.finding(span, message, edits=(edit,), suggestions=(better,), source_span=use.source_span)
            told.append(span)
    for slip in slips(article):
        if not any(span.overlaps(slip.span) for span in told):
            yield _finding(slip)
            told.append(slip.span)


def _finding(slip: Slip) -> Finding:
    if slip.is_transcribed:
        message = _(
            "“{found}” follows the Cyrillic letters of {name}; the name is “{better}”",
            found=slip.found,
            name=slip.name,
            better=slip.meant,
        )
    else:
        message = _("“{found}” is no spelling of {name}", found=slip.found, name=slip.name)
    edits = (Edit(slip.span, slip.meant, safe=False),) if slip.meant else ()
    suggestions = (slip.meant,) if slip.meant else ()
    return RULE.finding(slip.span, message, edits=edits, suggestions=suggestions, source_span=slip.source_span)
