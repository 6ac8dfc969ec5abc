"""Terms in running text: inflected, in compounds, longest first; and words that only look like a term."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.documents import Span
from qa.glossary import Glossary, Kind, Status, shipped
from qa.glossary.lookup import Shape
from tests.glossary.tables import entry

HOUSE = Glossary(
    (
        entry(
            "streitkraefte",
            Kind.ORGANISATION,
            uk="Збройні сили України | ЗСУ",
            ru="Вооружённые силы Украины | ВСУ",
            de="ukrainische Streitkräfte",
        ),
        entry(
            "kriegsrecht",
            Kind.TERM,
            uk="воєнний стан",
            ru="военное положение",
            de="Kriegsrecht",
            de_forbidden="Militärzustand",
        ),
        entry("asow", Kind.UNIT, uk="Азов", ru="Азов", de="Asow"),
        entry("schwarzes-meer", Kind.WATER, uk="Чорне море", ru="Чёрное море", de="Schwarzes Meer"),
        entry("rat", Kind.ORGANISATION, uk="Рада", de="Rat", en="Council"),
        entry("verband", Kind.TERM, de="Verband"),
        entry("zentrum", Kind.TERM, de="Rekrutierungszentrum"),
        entry("sbu", Kind.ORGANISATION, uk="СБУ", ru="СБУ", de="SBU"),
        entry("youtube", Kind.BRAND, de="YouTube"),
        entry("sumy", Kind.PLACE, uk="Суми", ru="Сумы", de="Sumy"),
        entry("schtschastja", Kind.PLACE, uk="Щастя", ru="Счастье", de="Schtschastja"),
        entry("pokrow", Kind.PLACE, uk="Покров", ru="Покров", de="Pokrow"),
        entry("krywyj-rih", Kind.PLACE, uk="Кривий Ріг", ru="Кривой Рог", de="Krywyj Rih"),
        entry("slowjansk", Kind.PLACE, uk="Слов’янськ", ru="Славянск", de="Slowjansk"),
        entry("charkiw", Kind.PLACE, uk="Харків", ru="Харьков", de="Charkiw", de_forbidden="Charkau"),
        entry("oblast-charkiw", Kind.REGION, uk="Харківська область", ru="Харьковская область", de="Oblast Charkiw"),
        entry("halle", Kind.PLACE, uk="Галле", de="Halle"),
        entry("aussenministerium", Kind.ORGANISATION, uk="МЗС", ru="МИД", de="Außenministerium"),
        entry("astana", Kind.PLACE, kk="Астана", ru="Астана", de="Astana"),
        entry("bohun", Kind.PERSON, uk="Іван Богун", de="Iwan Bohun"),
        entry("rakete", Kind.TERM, uk="крилата ракета", ru="крылатая ракета", de="Marschflugkörper"),
        entry("schlag", Kind.TERM, de="Schlag"),
        entry("ria", Kind.GIVEN_NAME, de="Ria"),
        entry("offensive", Kind.TERM, de="Offensive"),
        entry("ukraine", Kind.PLACE, uk="Україна", de="Ukraine"),
        entry("pjotr", Kind.GIVEN_NAME, ru="Пётр", de="Pjotr"),
        entry("ch-101", Kind.TERM, uk="Х-101", de="Ch-101", de_forbidden="X-101"),
        entry("24-kanal", Kind.MEDIA, uk="24 Канал", de="24 Kanal"),
    )
)


def found(text: str, language: str, house: Glossary = HOUSE) -> list[str]:
    """Return what was found as `words=concept`."""
    return [f"{match.span.of(text)}={match.entry.id}" for match in house.find(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die ukrainischen Streitkräfte zogen ab.", ["ukrainischen Streitkräfte=streitkraefte"]),
        (
            "Ukrainische Streitkräfte und mit ukrainischen Streitkräften",
            ["Ukrainische Streitkräfte=streitkraefte", "ukrainischen Streitkräften=streitkraefte"],
        ),
        ("wegen des Kriegsrechts", ["Kriegsrechts=kriegsrecht"]),
        ("am Schwarzen Meer, das Schwarze Meer", ["Schwarzen Meer=schwarzes-meer", "Schwarze Meer=schwarzes-meer"]),
        ("die Räte, der Rat, des Rates", ["Räte=rat", "Rat=rat", "Rates=rat"]),
        ("zwei Verbände, mit Verbänden", ["Verbände=verband", "Verbänden=verband"]),
        ("in Rekrutierungszentren", ["Rekrutierungszentren=zentrum"]),
        ("die SBU und YouTubes Regeln", ["SBU=sbu", "YouTubes=youtube"]),
        ("Charkiws Bürger in der Oblast Charkiw", ["Charkiws=charkiw", "Oblast Charkiw=oblast-charkiw"]),
        ("in Krywyj\u00a0Rih", ["Krywyj\u00a0Rih=krywyj-rih"]),
        ("KRIEGSRECHT", ["KRIEGSRECHT=kriegsrecht"]),
        ("vier Ch-101, zwei X-101", ["Ch-101=ch-101", "X-101=ch-101"]),
    ],
)
def test_german_terms_are_found_in_every_case(text: str, expected: list[str]) -> None:
    assert found(text, "de") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sbu und youtube",  # abbreviations and brands keep their letters
        "das schwarze Meer",  # small, it is some black sea
        "ein Hallenbad",  # a name that is a word too is not looked for in compounds
        "der Ratgeber, die Ratten, raten",
        "Oblast, Charkivska",
        "der Anschlag, ein Vorschlag",  # particles make no compounds of Schlag
        "RIA Nowosti",  # no Ria
        "Krywyj\nRih",  # a line end parts blocks
        "Krywyj, Rih",
    ],
)
def test_german_words_that_only_look_like_a_term_are_left_alone(text: str) -> None:
    assert found(text, "de") == []


@pytest.mark.parametrize(
    ("text", "span", "shape", "word"),
    [
        ("die Asow-Brigade", "Asow", Shape.HYPHEN, "Asow-Brigade"),
        ("die Asow\u2011Brigade", "Asow", Shape.HYPHEN, "Asow\u2011Brigade"),
        ("der Ex-Asow-Chef", "Asow", Shape.HYPHEN, "Ex-Asow-Chef"),
        ("die Iwan-Bohun-Brigade", "Iwan-Bohun", Shape.HYPHEN, "Iwan-Bohun-Brigade"),
        ("das Kriegsrechtsgesetz", "Kriegsrecht", Shape.GLUED, "Kriegsrechtsgesetz"),
        ("die Sommeroffensiven", "offensiven", Shape.GLUED, "Sommeroffensiven"),
        ("die Westukraine", "ukraine", Shape.GLUED, "Westukraine"),
    ],
)
def test_compounds_are_marked_with_the_whole_word(text: str, span: str, shape: Shape, word: str) -> None:
    (match,) = HOUSE.find(text, "de")
    assert (match.span.of(text), match.shape) == (span, shape)
    assert match.word is not None
    assert match.word.of(text) == word


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("uk", "у Харкові та Харківській області", ["Харкові=charkiw", "Харківській області=oblast-charkiw"]),
        ("uk", "дію воєнного стану, воєнним станом", ["воєнного стану=kriegsrecht", "воєнним станом=kriegsrecht"]),
        ("uk", "Воєнний стан у Щасті й у Сумах", ["Воєнний стан=kriegsrecht", "Щасті=schtschastja", "Сумах=sumy"]),
        ("uk", "у Кривому Розі, під Покровом", ["Кривому Розі=krywyj-rih", "Покровом=pokrow"]),
        ("uk", "Слов'янську, Словʼянська", ["Слов'янську=slowjansk", "Словʼянська=slowjansk"]),
        ("uk", "Збройних сил України, ЗСУ", ["Збройних сил України=streitkraefte", "ЗСУ=streitkraefte"]),
        ("uk", "бригада «Азов» і Іваном Богуном", ["Азов=asow", "Іваном Богуном=bohun"]),
        ("uk", "крилатими ракетами", ["крилатими ракетами=rakete"]),
        ("uk", "ракети Х-101, повідомив 24 Канал", ["Х-101=ch-101", "24 Канал=24-kanal"]),
        ("ru", "крылатых ракет", ["крылатых ракет=rakete"]),
        ("ru", "в Харькове, Харьковской области", ["Харькове=charkiw", "Харьковской области=oblast-charkiw"]),
        ("ru", "на Черном море, Чёрного моря", ["Черном море=schwarzes-meer", "Чёрного моря=schwarzes-meer"]),
        ("ru", "сказал Петр, сообщение МИДа", ["Петр=pjotr", "МИДа=aussenministerium"]),
        ("ru", "Вооруженных сил Украины", ["Вооруженных сил Украины=streitkraefte"]),
        ("kk", "Астанада, Астананың, Астанадағы", ["Астанада=astana", "Астананың=astana", "Астанадағы=astana"]),
        ("en", "the Council's decision", ["Council's=rat"]),
    ],
)
def test_source_terms_are_found_in_every_case(language: str, text: str, expected: list[str]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "великі суми, на щастя, під покровом ночі"),  # ordinary words in lower case
        ("ru", "крупные суммы, счастье, под покровом"),
        ("uk", "радий, порадою, сбу"),
        ("uk", "збройні злочини, силами"),
    ],
)
def test_source_words_that_only_look_like_a_term_are_left_alone(language: str, text: str) -> None:
    assert found(text, language) == []


def test_the_longest_match_wins_and_homonyms_share_a_span() -> None:
    house = Glossary(
        (
            entry("kiew", Kind.PLACE, de="Kiew"),
            entry("kiew-schiff", Kind.SITE, de="Kiew"),
            entry("oblast-kiew", Kind.REGION, de="Oblast Kiew"),
        )
    )
    assert found("Oblast Kiew", "de", house) == ["Oblast Kiew=oblast-kiew"]
    assert sorted(found("in Kiew", "de", house)) == ["Kiew=kiew", "Kiew=kiew-schiff"]


def test_kinds_and_statuses_limit_the_search() -> None:
    text = "Charkau, Charkiw und Militärzustand"
    forbidden = HOUSE.find(text, "de", statuses=[Status.FORBIDDEN])
    assert [match.span.of(text) for match in forbidden] == ["Charkau", "Militärzustand"]
    terms = HOUSE.find(text, "de", kinds=[Kind.TERM], statuses=[Status.FORBIDDEN])
    assert [match.term.text for match in terms] == ["Militärzustand"]


SCRAPS = "Die ukrainischen Streitkräften Asow-Brigade Kriegsrechtsgesetz Schwarzen Meer SBU Krywyj Rih „ “ , . Харків Räte Oblast"
words = st.sampled_from([*SCRAPS.split(), "\n", "Charkiw"])


@settings(deadline=None)  # the dictionaries are loaded by the first example
@given(st.lists(words, max_size=15).map(" ".join))
def test_matches_are_in_order_and_do_not_overlap(text: str) -> None:
    spans = list(dict.fromkeys(match.span for match in HOUSE.find(text, "de")))
    assert spans == sorted(spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    for match in HOUSE.find(text, "de"):
        assert match.span.of(text).strip() == match.span.of(text) != ""
        assert match.word is None or match.word.contains(match.span)


NOISE = st.text(max_size=8)
TERMS = [("de", "Kriegsrecht"), ("uk", "Харків"), ("ru", "Харьков"), ("kk", "Астана"), ("en", "Council")]


@settings(deadline=None)  # the dictionaries are loaded by the first example
@given(NOISE, st.sampled_from(TERMS), NOISE)
def test_a_term_is_found_in_any_text(before: str, term: tuple[str, str], behind: str) -> None:
    language, word = term
    text = f"{before} {word} {behind}"
    found = HOUSE.find(text, language)
    assert word in {match.span.of(text) for match in found}
    assert all(0 <= match.span.start < match.span.end <= len(text) for match in found)


def test_every_german_place_of_one_word_is_found_as_it_stands_and_with_its_genitive() -> None:
    glossary = shipped()
    missed = []
    for place in glossary.of_kind(Kind.PLACE)[:600]:
        name = place.preferred
        if not name or name[-1] in "sxzß":
            continue
        for text in (f"nach {name} gefahren", f"{name}s Bürger"):
            spans = {match.span for match in glossary.find(text, "de")}
            if not any(span.contains(Span(text.index(name), text.index(name) + len(name))) for span in spans):
                missed.append(text)
    assert missed == []
