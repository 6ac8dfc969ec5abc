"""A small word has a capital in the middle of a sentence.

English headlines capitalise every word, and raw translation keeps that (auf „Lender Watch“ Inmitten sinkender Einkommen); or a
full stop got lost before it. Told are conjunctions, prepositions, pronouns, adverbs and finite verbs that are no nouns, a
verb's particle at the end of a clause (teilte die Verwaltung Mit), numbers before what is counted, and plain adjectives before a
noun that is no name with them (die Kleinen Unternehmen, der Dortigen Behörden). Names and titles, short quotations and brackets
are left alone, and so is a seam of two sentences.

    Bad:  Die Firma verliert weiter Und sucht neue Käufer.
    Good: Die Firma verliert weiter und sucht neue Käufer.
    Bad:  Der Preis fiel deutlich Inmitten sinkender Einkommen.
    Good: Der Preis fiel deutlich inmitten sinkender Einkommen.
    Bad:  Das teilte die Verwaltung auf Telegram Mit.
    Good: Das teilte die Verwaltung auf Telegram mit.
    Bad:  Der Minister Nannte die Frist, und das Parlament hat Sich gefügt.
    Good: Der Minister nannte die Frist, und das Parlament hat sich gefügt.
    Bad:  Der Zins trifft vor allem die Kleinen Unternehmen.
    Good: Der Zins trifft vor allem die kleinen Unternehmen.
    Good: Sie las „Krieg Und Frieden“ und wohnt in der Straße Am Wall.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.kept_capitals import keeps_capital
from qa.grammar.stray_capitals import stray_capitals
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import words_of
from qa.languages.wordlist import words
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "stray-capital",
    Severity.WARNING,
    mqm="linguistic-conventions/spelling",
    its="misspelling",
    yields_to=("split-word",),
)
SMALL = (
    "Nicht|Und|Aber|Inmitten|Während|Obwohl|Weil|Dass|Wurde|Wurden|Wird|Ist|Sind|Hat|Durch|Gegen|Bis|Seit|Auch|Noch|Nur|Sich"
    "|Trotz|Wegen|Zwischen|Ohne|Sondern|Kann|Könnte|Könnten|Soll|Sollte|Muss|Musste|Laut|Statt"
)
SMALL_WORDS = frozenset(SMALL.split("|"))
STRAY = lazily(
    rf"(?:(?<=[a-zäöüß][ \u00a0])|(?<=[a-zäöüß],[ \u00a0])|(?<=[^.!?…‘’][“\"][ \u00a0]))(?P<word>{SMALL})(?=[ \u00a0][a-zäöüß])"
)
# kam spät; Deshalb ging sie
BEHIND_SEMICOLON = lazily(
    r"(?<=\w;[ \u00a0])(?P<word>Deshalb|Deswegen|Doch|Aber|Daher|Dennoch|Jedoch|Trotzdem|Allerdings|Und|Nur|Dann|Damit|Dazu|Dabei"
    r"|Er|Es|Man|Wir|Zudem|Außerdem|Dagegen|Danach|Dort|Auch|Zugleich|Stattdessen)(?=[ \u00a0][a-zäöüß])"
)
PARTICLES = "Mit|Ab|Auf|Zu|Vor|Nach|Bei|An|Ein|Zurück|Hinzu|Heraus|Hervor|Hinaus|Hinein|Voran|Voraus|Vorbei|Zusammen"
# teilte die Verwaltung auf Telegram Mit. Not: ein Auf und Ab, Nguyen An
LAST = lazily(rf"(?P<before>[^\W\d_]{{2,}})[ \u00a0](?P<word>{PARTICLES})(?=[.,;!?])")
AFTER_ARTICLE = words("und oder das dem des ein kein im am vom zum beim")
NAMES = words("An Ab Ein Bei Zu")  # where a capital stands before them
LAST_WORDS = frozenset(PARTICLES.split("|"))
QUICK_LAST = re.compile(rf" (?:{PARTICLES})[.,;!?]")
QUICK = re.compile(rf"[a-zäöüß,“\"][ \u00a0](?:{SMALL})[ \u00a0]")
# Adjectives and nouns of which no name is made: not die Neuen Medien, der Erste Minister, die Rote Armee
STEMS = (
    "Klein|Mittler|Groß|Jung|Ander|Meist|Letzt|Nächst|Heutig|Gestrig|Eigen|Wichtig|Schwer|Örtlich|Lokal|Privat|Feindlich|Zivil"
    "|Ehemalig|Früher|Verletzt|Getötet|Zerstört|Russisch|Ukrainisch|Deutsch|Polnisch|Europäisch|Amerikanisch|Chinesisch|Kasachisch"
)
NOUNS = (
    "Unternehmen|Firmen|Betriebe[n]?|Behörden|Truppen|Soldaten|Menschen|Kinder[n]?|Frauen|Männer[n]?|Angriffe[n]?|Drohnen|Raketen|Häuser[n]?"
    "|Straßen|Städte[n]?|Dörfer[n]?|Preise[n]?|Zahlen|Schäden|Verluste[n]?|Tage[n]?|Wochen|Monate[n]?|Jahre[n]?|Bewohner[n]?|Einwohner[n]?"
    "|Ermittler[n]?|Journalisten|Politiker[n]?|Experten|Regierung|Präsident(?:en)?|Grenze|Führung|Seite|Gebäude[n]?|Fahrzeuge[n]?|Händler[n]?"
)
ADJECTIVE = lazily(
    r"(?<=[a-zäöüß] )(?:die|der|den|das|dem|des|diese[nr]?|mehrere[n]?|viele[n]?|alle[nr]?|seine[nr]?|ihre[nr]?|zwei|drei) "
    rf"(?P<word>(?:{STEMS})(?:e|en|er|es|em)) (?:{NOUNS})(?![\w-])"
)
ADJECTIVES = frozenset(stem + ending for stem in STEMS.split("|") for ending in ("e", "en", "er", "es", "em"))
QUICK_ADJECTIVE = re.compile(rf" (?:{STEMS})(?:e|en|er|es|em) [A-ZÄÖÜ]")
SET_APART = re.compile(r"[„“‚»«\"][^„“”«»\"\n]*[“”‘«»\"]|\([^()\n]*\)")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per capital; the edit makes it small."""
    text, forms = article.target.text, article.words
    found = [] if SMALL_WORDS.isdisjoint(forms) or not QUICK.search(text) else list(_inside(text))
    if not LAST_WORDS.isdisjoint(forms) and QUICK_LAST.search(text):
        found += _at_the_end(text)
    if not ADJECTIVES.isdisjoint(forms) and QUICK_ADJECTIVE.search(text):
        found += [Span(*match.span("word")) for match in ADJECTIVE.finditer(text)]
    if ";" in text:
        found += [Span(*match.span("word")) for match in BEHIND_SEMICOLON.finditer(text)]
    apart = [match.span() for match in SET_APART.finditer(text)] if found else []
    known = {span.start for span in found}
    found += [span for span in stray_capitals(text, words_of(text)) if span.start not in known]
    for span in found:
        if span.start in known and any(start < span.start < end for start, end in apart):
            continue  # die Sendung „Und täglich grüßt …“
        if keeps_capital(span, text):
            continue
        word = span.of(text)
        yield RULE.finding(
            span,
            _("“{word}” has a capital inside the sentence", word=word),
            edits=(Edit(span, word.lower(), safe=False),),
            suggestions=(word.lower(),),
        )


def _inside(text: str) -> Iterator[Span]:
    for match in STRAY.finditer(text):
        before = text[: match.start() - 1].split()[-1]
        if not (before[0].isupper() and before[-1].isalpha()):  # die Sendung Und täglich grüßt …
            yield Span(*match.span("word"))


def _at_the_end(text: str) -> Iterator[Span]:
    for match in LAST.finditer(text):
        is_name = match["before"][0].isupper() and match["word"] in NAMES
        if not is_name and match["before"].lower() not in AFTER_ARTICLE:
            yield Span(*match.span("word"))
