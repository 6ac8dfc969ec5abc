"""A preposition and its case where an adverb, a verb or a direction matters: um mindestens einem Viertel, im Meer hinaus."""

from collections.abc import Iterator

from qa.grammar.clause_marks import BEGINS, at_openings
from qa.grammar.governed import Governed
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings

ADVERBS = "mindestens|wenigstens|höchstens|etwa|rund|fast|knapp|nur|gut|genau|weniger als|mehr als"
# um mindestens einem Viertel; nach nur eine Woche
BEHIND_ADVERB = (
    (
        "accusative",
        lazily(
            rf"(?<![\w-])(?P<preposition>um|für|gegen|durch|ohne) (?:{ADVERBS}) (?:einem|einer|dem)"
            r"(?= (?:[a-zäöüß]+e[nr] )?[A-ZÄÖÜ])",
            words="einem|einer|dem",
        ),
    ),
    (
        "dative",
        lazily(
            rf"(?<![\w-])(?P<preposition>mit|von|bei|nach|seit|aus) (?:{ADVERBS}) (?:einen|eine)"
            r"(?= (?:[a-zäöüß]+en? )?[A-ZÄÖÜ])",
            words="einen|eine",
        ),
    ),
)
# warnte vor einen Anstieg
WARNED = lazily(
    r"\b[Ww]arn(?:t|te|ten|en)\b[^.;:!?\n]{0,60}? (?P<preposition>vor) (?:einen|eine|das)(?= (?:[a-zäöüß]+e[ns]? )?[A-ZÄÖÜ])",
    words="warnt|warnte|warnten|warnen|Warnt|Warnte|Warnen",
)
# mit alle Mitteln, trotz alle Warnungen
ALL = lazily(
    r"(?<![\w-])(?P<preposition>[Mm]it|[Vv]on|[Bb]ei|[Aa]us|[Nn]ach|[Zz]u|[Tt]rotz|[Ww]egen|[Aa]ufgrund) alle"
    r"(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ])",
    words="alle",
)
# Es kam zu schwere Kämpfe, führte zu große Schäden
CAME_TO = lazily(
    r"(?<![\w-])(?:kam|kamen|kommt|kommen|gekommen|führt|führte|führten|führen|geführt)"
    r"(?: (?:es|dort|damit|auch|erneut|wieder|zudem)){0,3}"
    r" (?P<preposition>zu) (?!(?:sein|ihr|unser|mein|dies|kein|jed|ein)e\b)[a-zäöüß]{3,}e(?= [A-ZÄÖÜ])",
    words="kam|kamen|kommt|kommen|gekommen|führt|führte|führten|führen|geführt",
)
TO_YEARS = lazily(  # zu drei Jahre Haft
    r"\b(?P<preposition>[Zz]u)[ \u00a0](?:(?:rund|etwa|insgesamt|mehr als)[ \u00a0])?(?:[2-9]|[1-9]\d+"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
    r"[ \u00a0](?:Jahre|Monate|Tage)"
    r"(?= (?:Haft|Gefängnis|Lager|Straflager|Freiheitsstrafe|Arrest)\b| und\b|[.,;])",
    words="Jahre|Monate|Tage",
)
# macht niemanden einen Vorwurf: whom something is given, made or shown stands in the dative
GIVING = "mach(?:t|te|e|en|ten)|g[aie]b(?:t|en)?|schenk(?:t|te|en|ten)|schick(?:t|te|en|ten)|überreich(?:t|te|en|ten)"
TWO_OBJECTS = lazily(
    rf"(?<![\w-])(?P<verb>{GIVING}) (?:(?:er|sie|man|wir|ich|auch|dafür|nun) )*(?P<whom>niemanden|jemanden|ihn) (?:einen|keinen)"
    r"(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ])",
    words="niemanden|jemanden|ihn",
)
# Bürger droht ein Bußgeld: whom a punishment threatens stands in the dative
THREATENED = lazily(
    rf"{BEGINS}(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{3,}}) (?P<preposition>droht|drohen|drohte|drohten)"
    r" (?:(?:dann|nun|damit|dafür|jetzt|auch|dort|nach dem Gesetz) )?"
    r"(?:ein hohes |eine hohe |eine lange |hohe |lange |bis zu |ein |eine |(?:bis zu )?(?:\w+ )?Jahre )?"
    r"(?:Bußgeld|Bußgelder|[A-ZÄÖÜ]?[a-zäöüß]*[Ss]trafen?|Haft|Gefängnis|Ausweisung|Abschiebung|Kündigung|Entlassung|Verfahren)"
    r"(?![\w-])(?![^.;:!?\n]* (?:zu [a-zäöüß]+n|an)(?=[.,;!?]))",
    words="droht|drohen|drohte|drohten",
)
# weiter im Meer hinaus
OUT = lazily(
    r"(?<![\w-])(?P<preposition>im|in der) (?:[a-zäöüß]+en )?(?:Meer|See|Land|Wald|Feld|Stadt|Weltall|All|Wasser|Haus|Tal|Ozean)"
    r" (?:hinaus|hinein)(?![\w-])",
    words="hinaus|hinein",
)

# litten an offene Tuberkulose
SUFFERING = "leidet|leiden|litt|litten|erkrankt|erkrankte|erkrankten|starb|starben|gestorben|verstorben|verstarb"
ILL = lazily(
    rf"\b(?:{SUFFERING})\b"
    r"(?:(?!, (?:als|weil|wenn|bis|dass|bevor|nachdem|während|wo|wie|da)\b)[^.;:!?\n]){0,80}?"
    r" (?P<preposition>an) (?:(?:eine|einen|die|das) (?:[a-zäöüß]+en? )?|[a-zäöüß]+(?:e|es) )"
    r"(?:[A-ZÄÖÜ][a-zäöüß]*"
    r"(?:itis|ose|krankheit|entzündung|vergiftung|erkrankung|infektion|schwäche|störung|störungen|tumor)"
    r"|Krankheit|Grippe|Cholera|Leukämie|Diabetes|Krebs|Verletzungen|Wunden|Herzinfarkt|Schlaganfall|Asthma|Fieber)(?![\w-])",
    words=SUFFERING,
)


def wrong_at_a_distance(text: str) -> Iterator[Governed]:
    """Yield prepositions with what follows in another case.

    >>> [found.case for found in wrong_at_a_distance("Er stieg um mindestens einem Meter und warnte vor einen Sturm.")]
    ['accusative', 'dative']
    """
    for case, pattern in BEHIND_ADVERB:
        for match in pattern.finditer(text):
            yield Governed(match["preposition"], case, *match.span())
    for match in WARNED.finditer(text):
        yield Governed("vor", "dative", match.start("preposition"), match.end())
    for match in ILL.finditer(text):
        yield Governed("an", "dative", match.start("preposition"), match.end())
    for match in at_openings(THREATENED, text):
        found = readings(match["noun"])
        if Reading.PLURAL in found and Reading.DATIVE_PLURAL not in found and Reading.FEMININE not in found:
            yield Governed(match["preposition"], "dative", *match.span("noun"))
    for match in TWO_OBJECTS.finditer(text):
        yield Governed(match["verb"], "dative", *match.span("whom"))
    for match in CAME_TO.finditer(text):
        yield Governed("zu", "dative", match.start("preposition"), match.end())
    for match in TO_YEARS.finditer(text):
        yield Governed("zu", "dative", match.start(), match.end())
    for match in ALL.finditer(text):
        case = "genitive" if match["preposition"].lower() in ("trotz", "wegen", "aufgrund") else "dative"
        yield Governed(match["preposition"], case, *match.span())
    for match in OUT.finditer(text):
        yield Governed("in", "accusative", *match.span())
