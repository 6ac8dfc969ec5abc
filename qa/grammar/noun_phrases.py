"""Words that are nouns only in a phrase: das nächste Mal, auf Deutsch, heute Abend, im Großen und Ganzen.

Amtliche Regelung, § 43 (der 24-Jährige), § 55 (4) and (6), § 57 (1), § 58 (E1); each pattern names its small words `noun`.
"""

from collections.abc import Iterator

from qa.languages.calendar import MONTHS
from qa.languages.lazy_pattern import lazily

NEW, OLD = "noun", "earlier"  # `earlier`: right until the reform of 1996, and common still
ORDINAL = (
    r"(?:aller)?(?:nächst|erst|letzt|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|x-t|einzig|vorig)e[ns]?"
)
LANGUAGES = (
    "deutsch|englisch|russisch|ukrainisch|französisch|polnisch|spanisch|italienisch|türkisch|kasachisch|belarussisch|arabisch"
    "|chinesisch|rumänisch|georgisch|hebräisch|lettisch|litauisch|estnisch|usbekisch|kirgisisch|armenisch|tschechisch|ungarisch"
    "|slowakisch|bulgarisch|griechisch|japanisch|tatarisch|persisch"
)
LANGUAGE = f"(?:{LANGUAGES})"
PART_OF_DAY = "abend|nacht|mittag|vormittag|nachmittag|mitternacht"
# No noun and no adjective comes next: im folgenden Jahr, im folgenden beschriebenen Fall, auf russisch besetztem Gebiet.
ALONE = (
    r"(?![ \u00a0][A-ZÄÖÜ])(?!,?[ \u00a0][a-zäöüß]+e[nrms]?(?:,? (?:und |oder )?[a-zäöüß]+e[nrms]?)?[ \u00a0][A-ZÄÖÜ])"
    r"(?!,? (?:und|oder|aber|wie|bis|nicht)(?: [a-zäöüß]+)? (?!dies|jed|jen|ein|kein|sein|ihr|unser|all)"
    r"[a-zäöüß]+(?:e|en|er|es|em) [A-ZÄÖÜ])"  # im klaren und sachlichen Stil
    r"(?!, sondern (?:im|auf) )"
)
IM = "folgenden|allgemeinen|wesentlichen|übrigen|einzelnen|nachhinein|vorhinein|voraus|klaren|stillen"
PRONOUN_ADJECTIVE = (
    "neues|gutes|besonderes|schlimmes|böses|ähnliches|gute|neue|mögliche|besseres|schlechteres|schöneres|größeres|näheres"
    "|genaueres"
)
TIMES = "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|mehrere|viele|einige"  # zwei mal drei is a sum
MULTIPLE = "doppelte|dreifache|vierfache|fünffache|zehnfache|hundertfache"
# Nobody is called 24-jährig who then acts: die 24-jährige aus Sumy musste; but die 24-jährige aus Sumy stammende Läuferin
ACTS = (
    "ist|war|hat|hatte|habe|sei|wird|wurde|kann|konnte|soll|sollte|muss|musste|will|wollte|kam|starb|sagte|erklärte|gewann|lief|lag"
    "|stand|ging|gab|blieb|brauchte|erzählte|arbeitete|wollte|durfte|schrieb|bekam|erhielt|verlor|fuhr|sprach|stammt"
    "|stammte|wohnt|studierte|berichtete|betonte|erlitt|erlag|räumte|gestand|gilt|galt|lebt|arbeitet|kommt|sagt"
)
FRACTION = "(?:drittel|fünftel|sechstel|zehntel)"  # „drei viertel acht“ is a time
ACTING = rf"(?= (?:(?:aus|in|von) [A-ZÄÖÜ][\w-]+ )?(?:{ACTS})(?![\w-])|[.;])"
RANKS = (
    "erster|zweiter|dritter|vierter|fünfter|sechster|siebter|achter|neunter|zehnter|elfter|zwölfter|letzter|vorletzter"
)
RANK = f"(?:{RANKS})"
# als erste angeschlossen, als erster ins Ziel; but: als erste in Kyjiw gebaute Brücke, mehr als erste Schätzungen
OF_ALL = "erste[rs]?|letzte[rs]?|nächste[rs]?|einzige[rs]?"
AMONG_ALL = (
    r"(?=[.,;!?“]| (?:in|ins|im|auf|am|an|ans|durch|über|von|vom|bei|beim|vor|nach|mit|zum|zur|da|dort|hier|den|das|die|dem"
    r"|einen|ein|kein|keinen|keine|eine|er|sie|es|man|wir|ich|[a-zäöüß]*ge[a-zäöüß]{3,}(?:t|en)|(?:be|ver|er|ent)[a-zäöüß]{3,}(?:t|en)"
    r"|kam|kamen|ging|gingen|traf|trafen|nannten?|begann|wurden?|hatten?|war|waren|hat|haben|ist|sind|wird|werden)\b"
    r"(?![^,.;:!?\n]* [a-zäöüß]{3,}(?:te|ene|ende|ige|iche|ische)[nrsm]? [A-ZÄÖÜ]))"
)
DATED = (
    rf"(?= (?:(?:{'|'.join(MONTHS)}|(?:19|20)\d\d)(?![\w-])|(?:der|dieser) (?:Woche|Saison)|d(?:es|ieses) (?:Jahres|Monats)"
    r"|(?:nächst|kommend|vergangen|letzt)e[nr] (?:Woche|Jahres|Monats)))"
)
PATTERNS = (
    rf"(?P<noun>anfang|mitte){DATED}",
    # das Mandat ende 2026: a verb
    rf"(?i:seit|bis|gegen|von|zu|spätestens|frühestens|erst|ab|schon|noch|bereits|etwa|wohl) (?P<noun>ende){DATED}",
    rf"(?<!mehr )(?<!weniger )(?<!er )[Aa]ls (?P<noun>{OF_ALL}){AMONG_ALL}",
    r"(?<!mehr )(?<!weniger )(?<!er )[Aa]ls (?P<earlier>nächstes|letztes|erstes)(?= (?:will|wollen|soll|sollen|muss|müssen"
    r"|kann|können"
    r"|steht|stehen|folgt|folgen|kommt|plant|möchte|könnte|könnten|sollte|sollten)\b)",
    r"(?:ist|war|bleibt|blieb|wurde|wird|werde|wurden|landete als|kam als)(?: (?!ihr|sein|mein|unser|ein|kein)\w+)? "
    rf"(?P<noun>{RANK})(?=[.;!?])",
    rf"(?i:d(?:er|ie|em|en|es)|eine?[rnms]?) \d{{1,3}}-(?P<noun>jährige[rnms]?){ACTING}",
    rf"(?i:das|dem|beim|zum|vom|ein|im) {ORDINAL} (?P<noun>mal)",
    r"(?i:jedes|etliche|unzählige|Dutzende) (?P<noun>mal)",
    rf"(?i:{TIMES}) (?P<noun>mal)(?! (?:{TIMES}|ein|eins|so|mehr|größer|\d))",
    rf"(?i:das|dem|ums|um das) (?P<noun>{MULTIPLE}n?){ALONE}",
    rf"(?i:das|dem|ums|beim) \d+(?:,\d+)?-(?P<noun>fachen?)(?:(?= d(?:es|er) )|{ALONE})",
    rf"auf (?:gut )?(?P<noun>{LANGUAGE}){ALONE}",
    r"(?i:zu) (?P<noun>deutsch)(?= ?[„“\"(:])",
    rf"(?:vor|über)?(?i:gestern|heute|morgen) (?P<noun>{PART_OF_DAY})",
    r"(?:vor)?(?i:gestern|heute) (?P<earlier>morgen)",
    r"(?i:im) (?P<noun>großen) und ganzen(?! [A-ZÄÖÜ])",
    r"(?i:im) [Gg]roßen und (?P<noun>ganzen)(?! [A-ZÄÖÜ])",
    rf"(?i:im) (?P<noun>{IM}){ALONE}",
    rf"(?i:des) (?P<noun>öfteren|weiteren){ALONE}",
    rf"(?i:nichts|etwas|alles) (?P<noun>{PRONOUN_ADJECTIVE}){ALONE}",
    r"(?i:auf) dem (?P<noun>laufenden)(?! [A-ZÄÖÜ])",
    rf"(?i:ein|einem|zwei|drei|vier) (?P<noun>{FRACTION})(?= (?:der|des|von|aller|davon|dieser|seiner|ihrer)\b|[.,;])",
    rf"(?i:zu|mit|von) (?:zwei|drei|vier) (?P<noun>{FRACTION}n){ALONE}",
)
PHRASES = tuple(lazily(rf"(?<![\w-])(?:{pattern})(?![\w-])") for pattern in PATTERNS)
QUICK = lazily(
    r" (?:anfang|mitte|ende)\b"
    rf"| (?:mal|(?:{MULTIPLE})n?|{LANGUAGE}|{PART_OF_DAY}|morgen|großen|ganzen|{IM}|öfteren|weiteren|laufenden|{FRACTION}n?)\b"
    rf"| (?:{PRONOUN_ADJECTIVE})\b"
    rf"|-(?:jährige[rnms]?|fachen?)\b| {RANK}(?=[.;!?])|(?<=[Aa]ls) (?:{OF_ALL})\b",
    words="|".join(
        (
            *("mal", MULTIPLE, MULTIPLE.replace("|", "n|") + "n", LANGUAGES, PART_OF_DAY, "morgen|großen|ganzen", IM),
            *("öfteren|weiteren|laufenden", PRONOUN_ADJECTIVE, "jährige[rnms]?", "fachen?", RANKS, OF_ALL),
            "anfang|mitte|ende|dritteln?|fünfteln?|sechsteln?|zehnteln?",
        )
    ),
)

BEFORE, BEHIND = 30, 60  # characters around a hint in which its phrase lies


def nouns_in_phrases(text: str) -> Iterator[tuple[int, str]]:
    """Yield where small words begin that are nouns in their phrase, and NEW or OLD (heute morgen).

    >>> list(nouns_in_phrases("Das nächste mal im Jahr"))
    [(12, 'noun')]
    """
    for hint in QUICK.finditer(text):
        for pattern in PHRASES:
            for match in pattern.finditer(text, max(0, hint.start() - BEFORE), hint.end() + BEHIND):
                if match.start(match.lastgroup or 0) == hint.start() + 1:
                    yield hint.start() + 1, match.lastgroup or NEW
