"""What a Ukrainian or Russian sentence denies: the words behind the negator, objects in the genitive, adjectives in не-."""

import re
from collections.abc import Iterator

from qa.comparison.words.rendered import WORD, german_lemmas, german_renderings
from qa.documents import Span
from qa.languages.calendar import MONTHS, WEEKDAYS
from qa.languages.lazy_pattern import lazily
from qa.languages.morphology import readings
from qa.languages.negation import CLAUSE_END
from qa.languages.wordlist import words as listed

REACH = 2  # words beside the negator that are looked for in the German
# не може [підписати], не буде [голосувати], [перекрыть] не потребовалось: another word carries the meaning.
AUXILIARY = re.compile(
    r"бу(?:ти|в|ла|ло|ли|де|демо|дуть)|є|мож(?:е|у|на|ливо|емо|уть|ете)|міг|мог(?:ла|ли|ло|ти)|зм(?:іг|огл[аио]|оже\w*|ож\w+)|має|мають|мав|мали|"
    r"бы(?:ть|л|ла|ло|ли)|буд(?:ет|ут|ем)|мог|мож(?:ет|ем|но)|могут|смо(?:г(?:ла|ли|ло|ут)?|ж\w+)|[ву]да(?:л(?:о|а|и)ся|лось|ється|ется|сться|стся)|вдалось|что|что-то|щоб|чтобы|ще|еще|ещё|більше|больше|був|"
    r"потребовалось|пришлось|довелося|знадобилося|понадобилось|плану(?:є|ють|вав|вал[аи])|планиру[ею]т|планировал[аи]?|збира(?:ється|ються|ємося|вся|лася|лися)|собира(?:ется|ются|емся|лся|лась|лись)|намерен[аы]?|дважды|двічі|также|також|теж|тоже"
)
PREPOSITIONS = listed(
    "для від під при про над між через після перед проти серед від под при про над между через после перед против среди "
    "з із зі до у в на за по без крім біля из от с со к ко о об кроме около возле вместо"
)
TIMES = listed("Abend Morgen Nacht Tag Woche Monat Jahr Stunde Minute Mittag Sommer Winter Herbst Frühling").union(
    WEEKDAYS, MONTHS
)
NEGATED = lazily(r"(?i)\bн[ие]\w{4,}")
CAN = lazily(r"\s*(?:підляга\w+|подлеж\w+|мож\w+|м[іо]г\w*|зм[іо][гж]\w*|смо[гж]\w*|[ву]да(?:ло|єт|ет|сть|ст)\w*)\b")
# Verbs that say no more than that something is there or was met: what they deny is their object.
LIGHT = lazily(
    r"\s*(?:[бв]ач\w+|вид[ие]\w+|з?а?ф[іи]кс\w+|ви[яі]в\w+|обнаруж\w+|зна[йх]\w+|наш[её]?л\w*|най[дт]\w+|залиш\w+"
    r"|оста[лнё]\w+|бул[аои]\w*|был[аои]|буде|будет"
    r"|надход\w+|наді[йш]\w+|поступ\w+|отрим\w+|получ\w+|дал[аи]?|дає|дают"
    r"|нада[вє]\w*|предостав\w+|спостер\w+|наблюд\w+|поміт\w+|замет\w+|існу\w+|существ\w+)\b"
)
# відмовився [коментувати], отказалась сразу [подписывать]: what somebody would not do.
REFUSED = lazily(
    r"(?i)\b(?:відмови(?:в|ла|ли|ло)с[яь]|отказал(?:ся|ась|ись|ось)|відмовля\w+ся|отказыва\w+ся)(?:\s+\w+)?\s+\w{3,}т[иь](?:ся|сь)?\b"
    r"|\b\w{3,}т[иь](?:ся|сь)?(?=\s+(?:відмови(?:в|ла|ли|ло)с[яь]|отказал(?:ся|ась|ись|ось))\b)"
)
INFINITIVE = lazily(r"\w{3}[аиіуяеоыть]т[иь](?:с[ья])?$")
KANN = lazily(r"(?i)\bk(?:ann|ann?st|onnten?|önnen|önnten?|önne)\b|\bgel[aiu]ng\w*")

ONLY_ONE = lazily(
    r"\b[Ee]ine?[nmrs]?[ \u00a0]einzige[nmrs]?\b|\b[Ee]ine[rs]?(?= (?:davon|von (?:ihnen|uns|denen)|dieser|war|ist|sei|wurde)\b)"
    r"|\beiner(?= zu Schaden\b)"
)
ONE_OF = lazily(r"(?i)(?<!\w)(?<!жоден )(?<!ни )од(?:ин|н[аоуе]|ного|ної|ной) (?:з|із|зі|из) ")
NONE_AT_ALL = lazily(
    r"(?i)(?<!\w)(?:жод(?:ен|н\w+)|н[иі]кто|н[иі]хто|ни\s(?:один|одна|одно|одной|одного|одному|одну|одним))(?!\w)"
)


def denied_words(source: str, denial: Span) -> list[str]:
    """Return the words that the negator denies, up to the end of its clause: не [підписав угоду], or [дітей] немає.

    A verb that only governs denies the infinitive before it: [зупиняти] поставки уряд не збирається.
    """
    behind = _content_words(CLAUSE_END.split(source[denial.end :], maxsplit=1)[0])
    if behind:
        return behind[:REACH]
    before = _content_words(CLAUSE_END.split(source[: denial.start])[-1])
    return [word for word in before if INFINITIVE.search(word)][-1:] or before[-REACH:]


def without_times(words: list[str], language: str) -> list[str]:
    """Return the words without parts of the day, days and months, which are never what is denied: не [вщухали] від вечора."""
    return [word for word in words if TIMES.isdisjoint(noun for noun, _ in german_lemmas(word, language))]


def kann(source: str, denial: Span, german: str) -> list[int]:
    """Return where the German says kann or gelang, if the source denies that (не може, не вдалося); else nothing."""
    is_denied = CAN.match(source[denial.end :].lower())
    return [match.start() for match in KANN.finditer(german)] if is_denied else []


def only_one(source: str, german: str) -> Span | None:
    """Return the „ein einziges“ or „einer von ihnen“ of the German that is none in the source, if that says so once.

    >>> german = "Eine einzige Operation fiel aus."
    >>> only_one("Жодної операції не скасували.", german).of(german)
    'Eine einzige'
    """
    found, wanted = list(ONLY_ONE.finditer(german)), NONE_AT_ALL.findall(source)
    is_one = len(found) == len(wanted) == 1 and not ONE_OF.search(source)
    return Span(*found[0].span()) if is_one else None


def refusal(source: str) -> Span | None:
    """Return the place of a refusal, whose last word is what somebody does not do.

    >>> source = "Тренер отказался критиковать судью."
    >>> refusal(source).of(source)
    'отказался критиковать'
    """
    match = REFUSED.search(source)
    return Span(*match.span()) if match else None


def denied_objects(source: str, denial: Span, language: str) -> list[str]:
    """Return the nouns before the negator that stand in the genitive because the verb is denied: [порушень] не зафіксовано.

    Only of light verbs: не відчиняти вікон may be „geschlossen halten“. A genitive that hangs on a noun or a preposition
    before it (лідер партії не прийшов) says nothing about the verb.
    """
    if not LIGHT.match(source[denial.end :].lower()):
        return []
    found = []
    before = ""
    for word in WORD.findall(CLAUSE_END.split(source[: denial.start])[-1]):
        is_governed = before.lower() in PREPOSITIONS or _is_noun(before, language)
        if _is_genitive(word, language) and not is_governed:
            found.append(word)
        before = word
    return found


def opposites_of_negated(source: str, german: str, language: str) -> Iterator[tuple[Span, Span]]:
    """Yield adjectives in не- with the German word that says their opposite, where the German lost its un-.

    >>> source, german = "Обліки там неможливі.", "Zählungen sind dort möglich."
    >>> [(a.of(source), b.of(german)) for a, b in opposites_of_negated(source, german, "uk")]
    [('неможливі', 'möglich')]
    """
    from qa.alignment.german_stems import german_stems

    for match in NEGATED.finditer(source):
        renderings = german_renderings(match.group(), language)
        positive = {stem[2:] for stem in renderings if stem.startswith("un") and len(stem) > 6}
        if not positive:
            continue
        words = [(Span(*word.span()), set(german_stems(word.group()))) for word in WORD.finditer(german)]
        if any(renderings & stems for _, stems in words):
            continue
        yield from ((Span(*match.span()), span) for span, stems in words if positive & stems)


def _content_words(clause: str) -> list[str]:
    words = (word for word in WORD.findall(clause) if len(word) > 2)
    return [word for word in words if not (AUXILIARY.fullmatch(word.lower()) or word.lower() in PREPOSITIONS)]


def _is_noun(word: str, language: str) -> bool:
    return any("NOUN" in reading.grammemes for reading in readings(word, language)[:1]) if word else False


def _is_genitive(word: str, language: str) -> bool:
    """True for a noun whose form is no nominative in any reading and a genitive in the likeliest."""
    found = readings(word, language) if len(word) > 3 else ()
    if not found or not {"NOUN", "gent"} <= found[0].grammemes or not found[0].is_known:
        return False
    return not any("NOUN" in reading.grammemes and "nomn" in reading.grammemes for reading in found)
