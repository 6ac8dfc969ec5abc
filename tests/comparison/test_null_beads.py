"""Sentences without a counterpart: alone, or part of their neighbour."""

from qa.comparison import Article
from qa.comparison.null_beads import is_said_further_off, passages, stands_alone, swallowed
from qa.documents import Alignment, Bead
from qa.glossary import shipped
from qa.readers import from_text
from qa.rules import omitted_segment


def article(
    source: list[str], target: list[str], beads: list[tuple[tuple[int, ...], tuple[int, ...]]], language: str = "uk"
) -> Article:
    left, right = from_text("\n".join(source), language), from_text("\n".join(target), "de")
    alignment = Alignment(tuple(Bead(a, b, 0.9) for a, b in beads))
    return Article(right, shipped(), source=left, alignment=alignment)


CUT_IN_TWO = article(
    ["Президент прибув до Варшави, де зустрівся з прем’єр-міністром Польщі."],
    ["Der Präsident traf in Warschau ein.", "Dort kam er mit dem Ministerpräsidenten von Polen zusammen."],
    [((0,), (0,)), ((), (1,))],
)
INVENTED = article(
    ["Президент прибув до Варшави."],
    ["Der Präsident traf in Warschau ein.", "Bayern gewann am Abend das Spiel gegen Dortmund deutlich."],
    [((0,), (0,)), ((), (1,))],
)


def test_half_of_a_cut_sentence_does_not_stand_alone() -> None:
    assert not stands_alone(CUT_IN_TWO, 1)


def test_an_invented_sentence_stands_alone() -> None:
    assert stands_alone(INVENTED, 1)


def test_passages_put_halves_together_and_leave_the_rest() -> None:
    assert [len(pair.target) for pair in passages(CUT_IN_TWO)] == [2]
    assert [len(pair.target) for pair in passages(INVENTED)] == [1, 1]


def test_passages_keep_every_segment_once() -> None:
    for one in (CUT_IN_TWO, INVENTED):
        assert [s.index for pair in passages(one) for s in pair.target] == [0, 1]
        assert [s.index for pair in passages(one) for s in pair.source] == [0]


def test_an_omission_beside_an_addition_is_one_free_rendering() -> None:
    free = article(["Світло.", "Вода є."], ["Licht.", "Ganz anderes Zeug."], [((0,), (0,)), ((1,), ()), ((), (1,))])
    assert not stands_alone(free, 1)
    assert not stands_alone(free, 2)


def omitted_second(source: list[str], target: str, language: str = "uk") -> Article:
    left, right = from_text("\n".join(source), language), from_text(target, "de")
    alignment = Alignment((Bead((0,), (0,), 0.97), Bead((1,), (), 0.97)))
    return Article(right, shipped(), source=left, alignment=alignment)


def test_a_sentence_that_became_a_relative_clause_was_not_left_out() -> None:
    source = ["Друге місце посів письменник Андрій Коваль.", "Підтримувати когось із кандидатів він не став."]
    folded = "Zweiter wurde der Schriftsteller Andrij Kowal, der keinen der Kandidaten unterstützte."
    assert not stands_alone(omitted_second(source, folded), 1)
    assert stands_alone(omitted_second(source, "Zweiter wurde der Schriftsteller Andrij Kowal."), 1)


def test_the_others_and_the_one_told_of_make_a_group() -> None:
    source = ["Только Ольга Петрова вышла в финал.", "Остальные четыре гребчихи выбыли."]
    assert not stands_alone(omitted_second(source, "Ins Finale kam als Einzige von fünf Olga Petrowa.", "ru"), 1)
    assert stands_alone(omitted_second(source, "Ins Finale kam nur Olga Petrowa.", "ru"), 1)


def test_a_name_shows_where_a_sentence_went() -> None:
    source = ["Про це свідчать документи.", "Їх передали до суду в Неваді та Арканзасі."]
    assert not stands_alone(omitted_second(source, "Das belegen Akten eines Gerichts in Arkansas und Nevada."), 1)
    assert stands_alone(omitted_second(source, "Das belegen Akten."), 1)


def test_a_long_translation_alone_explains_no_omission() -> None:
    source = ["Президентка Молдови приїхала до столиці вчора ввечері.", "Ціни на хліб знову зросли."]
    long = "Am Abend zuvor war die moldauische Präsidentin in der Hauptstadt eingetroffen."
    assert stands_alone(omitted_second(source, long), 1)


def test_the_second_half_of_a_sentence_was_not_added() -> None:
    source = ["Ремонт моста стоит 30 миллионов евро, треть даст ВБ."]
    target = ["Die Reparatur der Brücke kostet 30 Millionen Euro."]
    beads: list[tuple[tuple[int, ...], tuple[int, ...]]] = [((0,), (0,)), ((), (1,))]
    half = "Ein Drittel davon steuert die Weltbank bei."
    invented = "Unterdessen hat der Fußballklub der Stadt einen neuen Trainer und zwei Spieler vorgestellt."
    assert not stands_alone(article(source, [*target, half], beads, "ru"), 1)
    assert stands_alone(article(source, [*target, invented], beads, "ru"), 1)


COUNCIL = [
    "Міська рада Ковеля закрила дві школи.",
    "Батьки принесли під ратушу дитячі малюнки.",
    "Учні перейдуть до сусіднього ліцею.",
    "Мер пояснив рішення нестачею грошей.",
]
COUNCIL_IN_GERMAN = [
    "Der Stadtrat von Kowel hat zwei Schulen geschlossen.",
    "Die Schüler wechseln an das benachbarte Lyzeum.",
]
LACKING: list[tuple[tuple[int, ...], tuple[int, ...]]] = [((0,), (0,)), ((1,), ()), ((2,), (1,)), ((3,), (2,))]


def test_a_sentence_merged_with_another_one_further_down_was_not_left_out() -> None:
    merged = "Der Bürgermeister nannte Geldmangel als Grund, während Eltern Kinderzeichnungen vor das Rathaus brachten."
    assert is_said_further_off(article(COUNCIL, [*COUNCIL_IN_GERMAN, merged], LACKING), 1)


def test_a_long_sentence_further_down_does_not_hide_an_omission() -> None:
    long = (
        "Der Bürgermeister nannte bei der Sitzung am Abend vor allem den seit langem herrschenden Geldmangel als Grund."
    )
    assert not is_said_further_off(article(COUNCIL, [*COUNCIL_IN_GERMAN, long], LACKING), 1)


def test_half_of_a_sentence_that_stands_further_down_was_not_added() -> None:
    source = [
        "Завод сбрасывал отходы в реку, из-за чего погибла рыба.",
        "Проверку провела прокуратура.",
        "Штраф велик.",
    ]
    german = [
        "Das Werk hatte Abfälle in den Fluss geleitet.",
        "Die Staatsanwaltschaft prüfte das.",
        "Die Strafe ist hoch.",
    ]
    beads: list[tuple[tuple[int, ...], tuple[int, ...]]] = [((0,), (0,)), ((1,), (1,)), ((), (2,)), ((2,), (3,))]
    half, invented = "Am Ende starben deshalb Fische.", "Am Ende gewann deshalb der Meister aus Bayern."
    assert is_said_further_off(article(source, [*german[:2], half, german[2]], beads, "ru"), 2)
    assert not is_said_further_off(article(source, [*german[:2], invented, german[2]], beads, "ru"), 2)


TWO_SOURCES = [
    "Прем’єр-міністр Латвії подав у відставку в понеділок.",
    "Ціни на хліб і молоко цього тижня знову зросли.",
]


def two_to_one(target: str, confidence: float) -> Article:
    left, right = from_text("\n".join(TWO_SOURCES), "uk"), from_text(target, "de")
    return Article(right, shipped(), source=left, alignment=Alignment((Bead((0, 1), (0,), confidence),)))


def test_a_sentence_of_which_nothing_is_said_was_swallowed_by_its_neighbour() -> None:
    german = "Der lettische Ministerpräsident ist am Montag zurückgetreten."
    unsure = two_to_one(german, 0.6)
    sentence = swallowed(unsure, unsure.pairs[0])
    assert sentence is not None and sentence.text == TWO_SOURCES[1]
    (finding,) = omitted_segment.check(unsure)
    assert (finding.span.start, finding.span.end, finding.source_span) == (len(german), len(german), sentence.span)
    sure = two_to_one(german, 0.95)
    assert swallowed(sure, sure.pairs[0]) is None


def test_two_sentences_in_one_are_both_said() -> None:
    german = "Lettlands Ministerpräsident ist am Montag zurückgetreten, während Brot und Milch wieder teurer wurden."
    both = two_to_one(german, 0.6)
    assert swallowed(both, both.pairs[0]) is None
