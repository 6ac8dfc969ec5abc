"""A duty became a permission, what nobody had to do is forbidden, or a plan is told as done: wurde gebaut for «побудують».

Told are verbs that German desks do not exchange: «не пришлось», «не обязан» and darf nicht, «можна», «имеет право» and muss,
«довелося», «вынужден» and durfte. Each must stand once and alone: another modal verb on either side, or a denial where none
belongs, keeps the rule silent, for German may turn the sentence round (nur bis Mai darf man for «можна лише до травня»). A tense
is blamed where all verbs of the source stand in the other: future or past.

    uk: Пасажирам не довелося чекати на наступний потяг.
    Bad:  Die Fahrgäste durften nicht auf den nächsten Zug warten.
    Good: Die Fahrgäste mussten nicht auf den nächsten Zug warten.
    Good: Die Fahrgäste brauchten nicht auf den nächsten Zug zu warten.
    ru: Документы можно подать по почте до марта.
    Bad:  Die Unterlagen müssen bis März mit der Post eingereicht werden.
    Good: Die Unterlagen können bis März mit der Post eingereicht werden.
    uk: Мешканцям довелося залишити свої будинки.
    Bad:  Die Bewohner durften ihre Häuser verlassen.
    Good: Die Bewohner mussten ihre Häuser verlassen.
    uk: Школу побудують наступного року.
    Bad:  Die Schule wurde im nächsten Jahr gebaut.
    Good: Die Schule wird im nächsten Jahr gebaut.
    ru: Он не должен покидать город.
    Good: Er darf die Stadt nicht verlassen.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.words.tense import turned_tense
from qa.documents import Finding, Severity, Span
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.modality import Modality, modalities
from qa.languages.negation import denials, denying_in
from qa.rules.rule import Rule
from qa.rules.turned_round import turned_round

RULE = Rule(
    "modality-mismatch",
    Severity.WARNING,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    needs_source=True,
    yields_to=("negation-mismatch", "untranslated-segment", "swapped-segment"),
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per German modal verb that says something else than that of the source."""
    if article.source is None or article.source.language not in SLAVIC_LANGUAGES:
        return
    language = article.source.language
    for pair in article.sure_pairs():
        german, source = article.target_of(pair), article.source_of(pair)
        tense = turned_tense(source, german, language)
        if tense:
            yield turned_round(RULE, article, pair, *tense)
        for modality in modalities(language):
            exchanged = _exchanged(modality, source, german, language)
            if exchanged:
                yield turned_round(RULE, article, pair, *exchanged)


def _exchanged(modality: Modality, source: str, german: str, language: str) -> tuple[Span, Span] | None:
    """Return the German verb and the words of the source, when each side has only these and both deny or neither does."""
    theirs = list(modality.source.finditer(source))
    mine = list(modality.german.finditer(german)) if len(theirs) == 1 else []
    rest = modality.source.sub("", source)
    if len(mine) != 1 or modality.german_excuse.search(german) or modality.source_excuse.search(rest):
        return None
    denied = bool(denials(source, language)), bool(denying_in(german))
    if denied != (modality.is_denied, modality.is_denied):
        return None
    return Span(*mine[0].span()), Span(*theirs[0].span())
