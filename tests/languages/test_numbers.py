"""Numbers in five languages: what they are worth, whatever they look like."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.languages.numbers import NumberKind, numbers


def values(text, language):
    return [number.value for number in numbers(text, language)]


def only(text, language):
    found = numbers(text, language)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("п'ятьох", "uk", 5), ("п’ятьох", "uk", 5), ("шістдесят чотири", "uk", 64), ("двісті сорок сім", "uk", 247),
        ("двадцять чотири тисячі двісті", "uk", 24200), ("два мільйони", "uk", 2_000_000), ("сорока", "uk", 40),
        ("пятьсот", "ru", 500), ("трёх", "ru", 3), ("тысяча девятьсот девяносто", "ru", 1990), ("обоих", "ru", 2),
        ("einundzwanzig", "de", 21), ("zweitausenddreihundert", "de", 2300), ("siebzehn", "de", 17), ("sechzig",
        "de", 60),
        ("zwei Millionen", "de", 2_000_000), ("hunderttausend", "de", 100_000), ("ein Dutzend", "de", 12),
        ("zwei Dutzend", "de", 24),
        ("dreieinhalb", "de", Fraction(7, 2)), ("anderthalb", "de", Fraction(3, 2)),
        ("двох з половиною мільйонів", "uk", 2_500_000), ("півтора мільйона", "uk", 1_500_000),
        ("два с половиной", "ru", Fraction(5, 2)), ("полтора миллиарда", "ru", 1_500_000_000),
        ("жүз елу", "kk", 150), ("екі мың", "kk", 2000), ("two hundred and five", "en", 205), ("twenty-one", "en", 21),
    ],
)  # fmt: skip
def test_number_words(text, language, value):
    assert only(text, language).value == value
    assert only(text, language).is_word


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("150.000", "de", 150_000), ("2,4", "de", Fraction(12, 5)), ("2.400.000,50", "de", Fraction(4_800_001, 2)),
        ("150 000", "uk", 150_000), ("150\N{NO-BREAK SPACE}000", "uk", 150_000), ("1\N{NARROW NO-BREAK SPACE}234,5",
        "ru", Fraction(2469, 2)),
        ("1’500", "de", 1500), ("1.500,50", "de", Fraction(3001, 2)), ("150,000", "en", 150_000), ("2.4",
        "en", Fraction(12, 5)), ("-5", "de", -5),
        ("2,4 Mio.", "de", 2_400_000), ("1,5 Mrd.", "de", 1_500_000_000), ("5 Tsd.", "de", 5000), ("3 Billionen",
        "de", 3 * 10**12),
        ("2,4 млн", "uk", 2_400_000), ("3,5 тис.", "uk", 3500), ("12 млрд", "ru", 12_000_000_000), ("12 мың",
        "kk", 12_000),
        ("2.4 billion", "en", 2_400_000_000),
    ],
)  # fmt: skip
def test_figures(text, language, value):
    assert only(text, language).value == value
    assert not only(text, language).is_word


@pytest.mark.parametrize(
    ("source", "language", "german"),
    [
        ("35-річний", "uk", "35-jähriger"), ("35-летняя", "ru", "die 35-Jährige"), ("двадцятип'ятирічна", "uk",
        "fünfundzwanzigjährige"),
        ("47-у", "uk", "der 47. Platz"), ("12-й", "ru", "am 12. Tag"), ("1990-х", "uk", "1990er"), ("третина", "uk",
        "ein Drittel"),
        ("дві третини", "uk", "zwei Drittel"), ("половину", "ru", "die Hälfte"), ("50%", "uk", "50 Prozent"), ("двічі",
        "uk", "zweimal"),
        ("двадцать четвертого февраля", "ru", "24. Februar"), ("о 15:30", "uk", "um 15.30 Uhr"), ("о 9:00", "uk",
        "um 9 Uhr"),
    ],
)  # fmt: skip
def test_both_sides_of_a_translation_have_equal_value_and_kind(source, language, german):
    one, other = only(source, language), only(german, "de")
    assert (one.value, one.kind) == (other.value, other.kind)


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("4 березня 2022 року", "uk", (2022, 3, 4)), ("4. März 2022", "de", (2022, 3, 4)), ("04.03.2022",
        "de", (2022, 3, 4)),
        ("am 4.3.22", "de", (2022, 3, 4)), ("04.03.", "de", (0, 3, 4)), ("2022-03-04", "ru", (2022, 3, 4)),
        ("24 ақпан", "kk", (0, 2, 24)),
        ("March 4, 2022", "en", (2022, 3, 4)), ("п'ятого травня", "uk", (0, 5, 5)), ("9 мая", "ru", (0, 5, 9)),
    ],
)  # fmt: skip
def test_dates(text, language, parts):
    number = only(text, language)
    assert (number.kind, number.parts, number.value) == (NumberKind.DATE, parts, parts[2])


def test_times_have_hours_and_minutes():
    assert only("15.30 Uhr", "de").parts == (15, 30)
    assert only("9 Uhr 05", "de").parts == (9, 5)
    assert only("в 23:59", "ru").value == 23 + Fraction(59, 60)


def test_the_lower_end_of_a_range_takes_the_measure_of_the_upper():
    assert values("5–7 Mio. Euro", "de") == [5_000_000, 7_000_000]
    assert values("від 10 до 15 тис.", "uk") == [10_000, 15_000]
    assert [n.kind for n in numbers("10–15 %", "de")] == [NumberKind.PERCENT] * 2
    assert [n.parts for n in numbers("5–7 березня", "uk")] == [(0, 3, 5), (0, 3, 7)]


def test_money_and_percent_carry_a_unit():
    assert only("1,5 Mrd. €", "de").unit == "EUR"
    assert only("$2.4 billion", "en").unit == "USD"
    assert only("500 ₴", "uk").unit == "UAH"
    assert only("сорок відсотків", "uk").unit == "%"


def test_articles_are_weak_and_hedges_are_noted():
    assert only("eine Frau", "de").is_weak
    assert only("один із них", "uk").is_weak
    assert not only("eine Million", "de").is_weak
    assert not only("ein Drittel", "de").is_weak
    assert only("rund 200", "de").is_approximate
    assert only("понад сто", "uk").is_approximate
    assert not only("genau 200", "de").is_approximate


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Т-72", NumberKind.CODE), ("F-16", NumberKind.CODE), ("+380 44 123 45 67", NumberKind.CODE),
        ("2:1", NumberKind.SCORE),
        ("2022", NumberKind.YEAR), ("1 500", NumberKind.CARDINAL), ("3/4", NumberKind.FRACTION),
        ("½", NumberKind.FRACTION),
    ],
)  # fmt: skip
def test_kinds(text, kind):
    assert only(text, "uk").kind is kind


@pytest.mark.parametrize(
    "text", ["Zweifel", "Verdacht", "Dreieck", "Achtung", "Einheit", "allein", "Elfenbein", "erstens", "zuerst"]
)
def test_german_words_that_only_look_like_numbers(text):
    assert numbers(text, "de") == []


@pytest.mark.parametrize(
    "text", ["сторона", "стовп", "трикутник", "семінар", "столиця", "оборона", "першочергово", "річниця"]
)
def test_ukrainian_words_that_only_look_like_numbers(text):
    assert numbers(text, "uk") == []


def test_a_cardinal_at_the_end_of_a_sentence_is_no_ordinal():
    assert [n.kind for n in numbers("Er wurde 17. Danach zog er um.", "de")] == [NumberKind.CARDINAL]


def test_addresses_hold_no_numbers():
    assert numbers("https://beispiel.de/2022/03 und post24@beispiel.de", "de") == []


def test_spans_point_at_the_number():
    text = "Близько 2,4 млн гривень дали 35-річному, п'ять відсотків — решті."
    assert [n.span.of(text) for n in numbers(text, "uk")] == ["2,4 млн", "35-річному", "п'ять відсотків"]


ALPHABET = st.sampled_from(
    [
        "0",
        "1",
        "2",
        "15",
        "2022",
        "100",
        ".",
        ",",
        ":",
        "-",
        "–",
        "/",
        " ",
        "\xa0",
        "%",
        "€",
        "млн",
        "п'ять",
        "zwei",
        "Mio.",
        "März",
        "й",
        "річний",
        "er",
        "Uhr",
        "und",
        "½",
        "з половиною",
    ]
)


@given(st.lists(ALPHABET, max_size=14).map("".join), st.sampled_from(["de", "uk", "ru", "kk", "en", "fr"]))
def test_numbers_lie_in_the_text_in_order_and_apart(text, language):
    found = numbers(text, language)
    assert all(0 <= n.span.start < n.span.end <= len(text) for n in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@given(st.integers(0, 999_999_999))
def test_grouped_figures_keep_their_value(value):
    assert values(f"{value:,}".replace(",", "."), "de") in ([value], [Fraction(value, 1)])
    assert values(f"{value:,}".replace(",", "\N{NO-BREAK SPACE}"), "uk") == [value]


UNITS = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
TENS = {
    20: "zwanzig",
    30: "dreißig",
    40: "vierzig",
    50: "fünfzig",
    60: "sechzig",
    70: "siebzig",
    80: "achtzig",
    90: "neunzig",
}


@given(st.integers(2, 9), st.integers(2, 9), st.sampled_from(sorted(TENS)))
def test_german_compounds_are_read_as_they_are_built(hundreds, unit, ten):
    assert values(f"{UNITS[hundreds]}hundert{UNITS[unit]}und{TENS[ten]}", "de") == [hundreds * 100 + unit + ten]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("двумя сотнями", "ru", 200), ("три десятки", "uk", 30), ("півсотні", "uk", 50), ("полмиллиона", "ru", 500_000),
        ("пів мільйона", "uk", 500_000), ("чверть мільйона", "uk", 250_000), ("полтора десятка", "ru", 15),
        ("eine halbe Million", "de", 500_000), ("ein halbes Dutzend", "de", 6),
    ],
)  # fmt: skip
def test_tens_hundreds_and_parts_of_a_million_as_nouns(text, language, value):
    assert only(text, language).value == value


@pytest.mark.parametrize(
    ("text", "language"), [("десятки людей", "uk"), ("сотни домов", "ru"), ("Dutzende Autos", "de")]
)
def test_many_without_a_count_need_not_be_met_again(text, language):
    assert only(text, language).is_weak


@pytest.mark.parametrize(
    ("text", "language", "hours"),
    [
        ("о пів на восьму", "uk", Fraction(15, 2)), ("за чверть восьма", "uk", Fraction(31, 4)),
        ("десять хвилин на третю", "uk", Fraction(13, 6)), ("о восьмій тридцять", "uk", Fraction(17, 2)),
        ("О сьомій тридцять п’ять", "uk", Fraction(91, 12)), ("В семь сорок пять", "ru", Fraction(31, 4)),
        ("в полвосьмого", "ru", Fraction(15, 2)), ("без четверти восемь", "ru", Fraction(31, 4)),
        ("halb acht", "de", Fraction(15, 2)), ("Viertel nach zwei", "de", Fraction(9, 4)),
        ("um zehn nach zwei", "de", Fraction(13, 6)),
    ],
)  # fmt: skip
def test_times_of_day_in_words(text, language, hours):
    assert only(text, language).value == hours
    assert only(text, language).kind is NumberKind.TIME


def test_a_quarter_of_a_thing_is_no_time():
    assert [n.kind for n in numbers("чверть жителів, половина другого тому", "uk")] == [
        NumberKind.FRACTION, NumberKind.FRACTION, NumberKind.ORDINAL,
    ]  # fmt: skip


def test_a_time_taken_is_worth_its_seconds():
    assert only("21:14,8", "de").value == Fraction(12748, 10)
    assert only("1:02:33.4", "uk").value == Fraction(37534, 10)
    assert only("21:14,8", "de").kind is NumberKind.RESULT


def test_what_has_hundreds_of_figures_counts_nothing():
    assert numbers(f"Die Nummer {'9' * 320} gilt für 7 Tage.", "de")[0].value == 7
