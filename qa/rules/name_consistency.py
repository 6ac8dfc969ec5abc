"""One name is spelled in two ways in the article.

Readers take Selenskyj and Selenskij, Philip and Phylip for two people. Both may be admissible; the article has to choose.
The form that is used more often (at a tie: the one the house prefers, then the first) stays, the others are reported.
Inflection is no second spelling (Selenskyjs), and neither is a translation (Schottland beside Scotland).

    uk: Зеленський прибув. Потім Зеленський виступив. Увечері Зеленський поїхав.
    Bad:  Selenskyj kam an. Dann sprach Selenskij. Am Abend fuhr Selenskyj ab.
    Good: Selenskyj kam an. Dann sprach Selenskyj. Am Abend fuhr Selenskyj ab.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from qa.documents import Edit, Finding, Severity
from qa.messages import _
from qa.rules.article import Article, NameUse
from qa.rules.rule import Rule

RULE = Rule(
    "name-consistency",
    Severity.WARNING,
    mqm="terminology/inconsistent-use-of-terminology",
    its="inconsistency",
    needs_source=True,
    yields_to=("name-spelling", "name-system", "name-base", "forbidden-term", "spelling", "glued-words", "homoglyph"),
)
SIMILAR = 0.6  # of rapidfuzz' ratio in [0, 1]; below it two forms are two words, not two spellings


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per use of a name that is spelled otherwise than most uses of it."""
    for uses in _by_name(article).values():
        forms = {_base(use): use.found for use in uses}
        if len(forms) < 2:
            continue
        usual = _usual(uses)
        for use in uses:
            form = _base(use)
            if form != usual and use.target_span and _are_spellings(form, usual):
                new = usual + use.found[len(form) :]
                yield RULE.finding(
                    use.target_span,
                    _("“{found}”, but “{usual}” elsewhere in the article", found=use.found, usual=usual),
                    edits=(Edit(use.target_span, new, safe=False),),
                    suggestions=(new,),
                    source_span=use.source_span,
                )


def _by_name(article: Article) -> dict[str, list[NameUse]]:
    """Return the one-word uses of each source name, each place once; full names are looked at word by word."""
    groups: dict[str, list[NameUse]] = defaultdict(list)
    for use in article.names:
        if use.match and use.match.verdict == "accepted" and " " not in use.found:
            groups[use.name.lemma.casefold()].append(use)
    return groups


def _base(use: NameUse) -> str:
    """Return the form without the German genitive: Selenskyjs → Selenskyj, Philips’ → Philips."""
    found = use.found.rstrip("'’")
    lemma_ends_in_s = use.name.lemma[-1:].lower() in "сзшчжцц"
    return found[:-1] if found.endswith("s") and not lemma_ends_in_s and len(found) > 3 else found


def _usual(uses: list[NameUse]) -> str:
    counts = Counter(_base(use) for use in uses)
    preferred = {use.match.preferred for use in uses if use.match}
    order = {form: -i for i, form in enumerate(reversed([_base(use) for use in uses]))}
    return max(counts, key=lambda form: (counts[form], form in preferred, -order[form]))


def _are_spellings(form: str, usual: str) -> bool:
    from rapidfuzz.fuzz import ratio

    return form.casefold() != usual.casefold() and ratio(form.casefold(), usual.casefold()) >= 100 * SIMILAR
