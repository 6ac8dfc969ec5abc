"""„das“ stands for „dass“, or the other way round.

A clause that says what somebody says, thinks or knows begins with „dass“. Reported only where nothing else can be meant: a verb
of saying or an adverb such as darauf stands before the comma, no neuter noun that „das“ could take up, and a pronoun or another
article behind it. „Dass“ straight before a finite verb is „das“: no subordinate clause has its verb there.

    Bad:  Für die Dörfer bedeutet sie, das der letzte Beamte verschwindet.
    Good: Für die Dörfer bedeutet sie, dass der letzte Beamte verschwindet.
    Bad:  Dass ist noch nicht entschieden.
    Good: Das ist noch nicht entschieden.
    Good: Er sagte, das sei das Haus, das er gebaut habe, und sie erzählte ein Märchen, das die Kinder kannten.
"""

import re
from collections.abc import Iterator

from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import is_mostly_noun, may_be_neuter
from qa.languages.wordlist import words
from qa.messages import _
from qa.rules.article import Article
from qa.rules.rule import Rule

RULE = Rule("das-dass", Severity.WARNING, mqm="linguistic-conventions/grammar", its="grammar")
# Another subject or object comes: „das“ is no article then; a main clause (er sagte, das sei …) would have its verb here.
AFTER = (
    r"(?:er|sie|es|ich|wir|man|ihr|der|die|den|dem|ein|eine|einen|einem|einer|kein|keine|keinen|sein|seine|seinen|ihre|ihren|unser|unsere"
    r"|diese|dieser|diesen|dieses|alle|viele|mehrere|einige|niemand|jemand|jeder|jede)"
)
DAS = lazily(rf",[ \u00a0](?P<word>das)[ \u00a0]{AFTER}[ \u00a0](?P<rest>[^.!?;:\n]*)")
QUICK = re.compile(r"[Dd]ass (?:ist|sind|war|waren|wäre|wird|hat|heißt|bedeutet|gilt|sei|klingt|stimmt)\b")
PARTICIPLE = lazily(r"\S+ (?:\S+ )?[a-zäöüß]+(?:end|t|en)(?:e|en|es|em|er) [A-ZÄÖÜ]")  # das die Umwelt belastende Öl
ADVERB = lazily(
    r"(?:dar(?:an|auf|aus|in|über|um|unter)|da(?:bei|durch|für|gegen|mit|nach|ran|rauf|von|vor|zu))"
    r"(?: (?:hin|aufmerksam|an|aus|ab|fest))?$"
)
SAYS = lazily(
    r"\b(?:sag|erklär|beton|behaupt|bericht|mein|glaub|hoff|fürcht|befürcht|versicher|bestätig|bedeut|vermut|erwart|forder|warn"
    r"|füg|erzähl|schreib|beklag|räum|kündig|teil|ahn|merk|bemerk|fest|heiß|versprich|verspr[aä]ch|mahn|kritisier|unterstr[ei]+ch"
    r"|folger|verlang)(?:e|en|t|et|te|ten|ete|eten)?\b"
    r"|\b(?:weiß|wissen|wusste|wussten|hieß|sprach|schrieb|schrieben|denkt|denken|dachte|dachten|gilt|klar|sicher|überzeugt"
    r"|bekannt|heißt|hinzu|mit)\b"
)
# What „das“ may take up without being a noun: etwas, das; nichts von allem, das; jenes, das
NEUTER = words(
    "das etwas nichts alles vieles manches dies dieses jenes eines eins keines einziges was es wenig mehr weniger letzteres"
)
WORD = lazily(r"[^\W\d_]+")
VERB_NEXT = lazily(
    r"(?:(?<=[.!?:“„»\n][ \u00a0])|(?<=^)|(?<=[\n„»])|(?<=,[ \u00a0]))(?P<word>[Dd]ass)[ \u00a0]"
    r"(?:ist|sind|war|waren|wäre|wird|hat|heißt|bedeutet|gilt|sei|klingt|stimmt)(?=[ \u00a0])",
    re.MULTILINE,
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per wrong conjunction or pronoun; the edit writes the other."""
    text = article.target.text
    for match in DAS.finditer(text) if ", das " in text else ():
        before = re.split(r"[.!?;:\n]", text[max(0, match.start() - 300) : match.start()])[-1]
        if not PARTICIPLE.match(match["rest"]) and _is_content_clause(before):
            yield _finding(match, "dass")
    for match in VERB_NEXT.finditer(text) if QUICK.search(text) else ():
        yield _finding(match, "Das" if match["word"] == "Dass" else "das")


def _finding(match: re.Match[str], right: str) -> Finding:
    span = Span(*match.span("word"))
    return RULE.finding(
        span,
        _("“{right}” is meant here, not “{word}”", right=right, word=match["word"]),
        edits=(Edit(span, right, safe=False),),
        suggestions=(right,),
    )


def _is_content_clause(before: str) -> bool:
    """True when the sentence up to the comma says that something is said or thought, and names no neuter."""
    clause = before.rpartition(",")[2]
    if not (ADVERB.search(clause) or SAYS.search(clause)) or not clause.strip():
        return False
    first, *others = WORD.findall(before)
    if any(word.lower() in NEUTER for word in (first, *others)) or (
        is_mostly_noun(first.lower()) and may_be_neuter(first)
    ):
        return False
    return not any(word[0].isupper() and may_be_neuter(word) for word in others)
