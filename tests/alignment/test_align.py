"""The aligner as its users see it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.alignment import align
from tests.alignment.article import GERMAN, UKRAINIAN, UNRELATED


def beads(source, target, **options):
    return [(bead.source, bead.target) for bead in align(source, target, **options)]


def straight(n):
    return [((i,), (i,)) for i in range(n)]


def test_an_article_meets_its_translation_sentence_by_sentence():
    assert beads(UKRAINIAN, GERMAN) == straight(12)


@pytest.mark.parametrize("left_out", range(1, 12))
def test_an_omitted_sentence_is_a_bead_of_its_own(left_out):
    target = GERMAN[:left_out] + GERMAN[left_out + 1 :]
    assert ((left_out,), ()) in beads(UKRAINIAN, target)


@pytest.mark.parametrize("left_out", (2, 4, 8, 10))
def test_an_added_sentence_is_a_bead_of_its_own(left_out):
    source = UKRAINIAN[:left_out] + UKRAINIAN[left_out + 1 :]
    assert ((), (left_out,)) in beads(source, GERMAN)


def test_two_sentences_may_become_one():
    target = [*GERMAN[:4], f"{GERMAN[4]} {GERMAN[5]}", *GERMAN[6:]]
    assert beads(UKRAINIAN, target)[3:6] == [((3,), (3,)), ((4, 5), (4,)), ((6,), (5,))]


def test_one_sentence_may_become_three():
    source = [*UKRAINIAN[:8], " ".join(UKRAINIAN[8:11]), UKRAINIAN[11]]
    assert beads(source, GERMAN)[8:] == [((8,), (8, 9, 10)), ((9,), (11,))]


def test_a_sentence_broken_off_elsewhere_joins_two_and_two():
    first, second = "Die Bauarbeiter ersetzten 27 Pfeiler", "und verlegten neuen Asphalt."
    target = [*GERMAN[:4], first, f"{second} {GERMAN[5]}", *GERMAN[6:]]
    assert ((4, 5), (4, 5)) in beads(UKRAINIAN, target)


@pytest.mark.parametrize("place", range(1, 11))
def test_a_sentence_whose_end_was_carried_into_the_next_segment_is_not_cut_off(place):
    """However well the two lines go with one sentence each: the rest of the first stands in the second."""
    cut = [f"{GERMAN[place].rstrip('.?“')},", f"so hieß es am Abend im Rathaus. {GERMAN[place + 1]}"]
    target = [*GERMAN[:place], *cut, *GERMAN[place + 2 :]]
    expected = [*straight(place), ((place, place + 1), (place, place + 1)), *straight(12)[place + 2 :]]
    assert beads(UKRAINIAN, target) == expected


def test_what_begins_a_paragraph_is_no_end_of_a_sentence():
    source = [*UKRAINIAN[:5], "Нові правила для міста", f"IPhone тепер заборонено. {UKRAINIAN[6]}", *UKRAINIAN[7:]]
    target = [*GERMAN[:5], "Neue Regeln für die Stadt", f"iPhones sind jetzt verboten. {GERMAN[6]}", *GERMAN[7:]]
    paragraphs = list(range(12))
    assert beads(source, target, source_blocks=paragraphs, target_blocks=paragraphs) == straight(12)


def test_lines_that_end_in_a_comma_still_meet_one_by_one():
    source = [
        "Місто планує такі роботи;",
        "ремонт трьох мостів;",
        "нову дорогу до лікарні;",
        "закупівлю 12 тролейбусів.",
    ]
    target = [
        "Die Stadt plant folgende Arbeiten,",
        "die Reparatur von drei Brücken,",
        "eine neue Straße zum Krankenhaus,",
        "den Kauf von zwölf Oberleitungsbussen.",
    ]
    assert beads(source, target) == straight(4)


def test_a_sentence_cut_in_the_same_place_on_both_sides_stays_cut():
    source = [*UKRAINIAN[:5], "Перший тролейбус проїхав мостом,", f"коли була 6:15. {UKRAINIAN[6]}", *UKRAINIAN[7:]]
    target = [*GERMAN[:5], "Der erste Bus fuhr über die Brücke,", f"als es 6.15 Uhr war. {GERMAN[6]}", *GERMAN[7:]]
    assert beads(source, target) == straight(12)


def test_swapped_neighbours_cross():
    target = [*GERMAN[:4], GERMAN[5], GERMAN[4], *GERMAN[6:]]
    assert beads(UKRAINIAN, target)[3:7] == [((3,), (3,)), ((5,), (4,)), ((4,), (5,)), ((6,), (6,))]


@pytest.mark.parametrize("first", [1, 4, 8])
def test_swapped_neighbours_cross_beside_weak_text(first):
    source, target = list(UKRAINIAN), list(GERMAN)
    target[first], target[first + 1] = target[first + 1], target[first]
    source[first - 1], target[first - 1] = "Так воно, мабуть, і буде.", "Daran ändert sich so schnell wohl nichts."
    source[first + 2], target[first + 2] = "Місцеві й далі сподіваються.", "Vor Ort gibt man nicht auf."
    crossing = [((first + 1,), (first,)), ((first,), (first + 1,))]
    assert beads(source, target)[first : first + 2] == crossing


def test_russian_and_reverse_direction():
    source = ["Полиция Риги задержала троих подозреваемых.", "Суд состоится 5 мая."]
    target = ["Die Polizei von Riga nahm drei Verdächtige fest.", "Der Prozess findet am 5. Mai statt."]
    assert beads(source, target, source_language="ru") == straight(2)
    assert beads(target, source, source_language="de", target_language="ru") == straight(2)


def test_related_texts_are_told_from_unrelated_ones():
    assert align(UKRAINIAN, GERMAN).relatedness > 0.95
    assert align(UKRAINIAN, UNRELATED).relatedness < 0.25
    assert align(UKRAINIAN[1:5], GERMAN[1:5]).relatedness > 0.9


def test_lines_in_common_make_no_relatives_of_strangers():
    """A heading and the telephone numbers below an article stand in many articles."""
    theirs, ours = (
        ["Важливі телефони", "Поліція: 102", "Швидка: 103"],
        ["Wichtige Nummern", "Polizei: 102", "Rettungsdienst: 103"],
    )
    assert align([*UKRAINIAN, *theirs], [*UNRELATED, *ours]).relatedness < 0.25
    assert align([*UKRAINIAN, *theirs], [*GERMAN, *ours]).relatedness > 0.95


def test_a_shortened_translation_is_still_related():
    assert align(UKRAINIAN, GERMAN[:4]).relatedness > 0.9


def test_confidence_is_high_where_it_is_plain_and_low_where_nothing_fits():
    assert min(bead.confidence for bead in align(UKRAINIAN, GERMAN)) > 0.8
    assert min(bead.confidence for bead in align(UKRAINIAN, UNRELATED)) < 0.6


def test_paragraphs_speak_for_the_beads_that_keep_them():
    source = ["Дощ ішов цілий день, вулиці залило, і люди лишилися вдома.", "Потім вийшло сонце, і діти пішли гратися."]
    target = ["Es regnete den ganzen Tag.", "So war das eben, wie jeder weiß.", "Dann kam die Sonne heraus."]

    def trust_in_first_pair(blocks):
        alignment = align(source, target, source_blocks=[0, 1], target_blocks=blocks)
        return next(bead.confidence for bead in alignment if (bead.source, bead.target) == ((0,), (0,)))

    assert trust_in_first_pair([0, 1, 1]) > trust_in_first_pair([0, 0, 1]) + 0.1


def test_a_heading_goes_with_a_heading():
    source = ["Директор пояснив журналістам, чому роботу зупинено: бракує вугілля.", "Завод може закритися"]
    target = [
        "Der Direktor erklärte, warum die Arbeit ruht.",
        "Es fehle Kohle, sagte er Journalisten, das Werk könne schließen.",
        "Kein Ausweg",
    ]

    def trust_in_headings(**headings):
        alignment = align(source, target, source_blocks=[0, 1], target_blocks=[0, 0, 1], **headings)
        return sum(bead.confidence for bead in alignment if (bead.source, bead.target) == ((1,), (2,)))

    known = trust_in_headings(source_headings=[False, True], target_headings=[False, False, True])
    assert known > trust_in_headings() + 0.1


def test_layout_must_fit_the_segments():
    with pytest.raises(ValueError, match="3 blocks for 12 segments"):
        align(UKRAINIAN, GERMAN, source_blocks=[0, 1, 2])
    with pytest.raises(ValueError, match="1 headings for 12 segments"):
        align(UKRAINIAN, GERMAN, target_headings=[True])


def test_without_a_lexicon_names_and_figures_carry_it():
    source = [
        "Президент Токаев 12 наурызда Алматыға келді.",
        "Ол 45 млн теңге бөлді.",
        "Министр Нұрбеков Шымкентке барды.",
    ]
    target = [
        "Präsident Tokajew kam am 12. März nach Almaty.",
        "Er stellte 45 Millionen Tenge bereit.",
        "Minister Nurbekow fuhr nach Schymkent.",
    ]
    assert beads(source, target, source_language="kk") == straight(3)


FRENCH = [
    "Notre ascension de la paroi nord",
    "Nous quittâmes la cabane à trois heures du matin, par un froid glacial.",
    "La lune éclairait le glacier. Devant nous se dressait la paroi, haute de 900 mètres.",
    "Mon ami Georges taillait des marches, pendant que je l'assurais avec la corde.",
    "Vers midi, une avalanche passa à quelques mètres de nous.",
    "Personne ne parla.",
    "Enfin, à 17 heures, nous atteignîmes le sommet.",
    "La vue s'étendait du Cervin jusqu'au Mont-Blanc, à plus de 60 kilomètres.",
    "Le retour par l'arête fut facile.",
    "À la cabane, le gardien Bruno nous attendait avec du thé chaud.",
]
ALPINE_GERMAN = [
    "Unsere Besteigung der Nordwand",
    "Wir verliessen die Hütte um drei Uhr morgens bei eisiger Kälte.",
    "Der Mond beschien den Gletscher.",
    "Vor uns erhob sich die 900 Meter hohe Wand.",
    "Mein Freund Georges schlug Stufen, während ich ihn mit dem Seil sicherte.",
    "Gegen Mittag ging eine Lawine wenige Meter neben uns nieder. Niemand sprach.",
    "Endlich, um 17 Uhr, erreichten wir den Gipfel.",
    "Die Aussicht reichte vom Matterhorn bis zum Mont Blanc, der über 60 Kilometer entfernt ist.",
    "Der Rückweg über den Grat war leicht.",
    "In der Hütte erwartete uns der Hüttenwart Bruno mit heissem Tee.",
]


def test_french_is_aligned_though_we_have_no_lexicon():
    expected = [((0,), (0,)), ((1,), (1,)), ((2,), (2, 3)), ((3,), (4,)), ((4, 5), (5,))]
    expected += [((i,), (i,)) for i in range(6, 10)]
    assert beads(FRENCH, ALPINE_GERMAN, source_language="fr") == expected


def test_a_pair_without_a_lexicon_is_told_from_a_stranger():
    assert align(FRENCH, ALPINE_GERMAN, source_language="fr").relatedness > 0.5
    assert align(FRENCH, UNRELATED, source_language="fr").relatedness < 0.25


def test_a_free_rendering_of_a_long_paragraph_is_no_omission_beside_an_addition():
    source, target = (
        [" ".join(UKRAINIAN[i : i + 4]) for i in (0, 4, 8)],
        [" ".join(GERMAN[i : i + 4]) for i in (0, 4, 8)],
    )
    target[1] = "Alles Mögliche wurde dort getan und gesagt, mehr als man zählen kann. " + target[1]
    assert beads(source, target) == straight(3)


def test_a_missing_part_of_a_long_text_is_bridged():
    source = [f"{UKRAINIAN[i % 12]} Номер {7 * i}." for i in range(360)]
    target = [f"{GERMAN[i % 12]} Nummer {7 * i}." for i in range(360) if not 100 <= i < 220]
    found = beads(source, target)
    assert sum(bead[1] == () for bead in found) >= 115
    assert sum(bead == ((i,), (i - 120 if i >= 220 else i,)) for i in range(360) for bead in found[i : i + 1]) >= 235


def test_captions_in_the_middle_are_left_alone_without_a_lexicon():
    figures = [f"{31 * i + 1200} m, {7 * i + 103} kg" for i in range(20)]
    source = [f"{line} ({figure})" for line, figure in zip(FRENCH * 2, figures, strict=True)]
    target = [f"{line} ({figure})" for line, figure in zip(ALPINE_GERMAN * 2, figures, strict=True)]
    captions = [f"Bild {i}: Foto Stiftung Alpen" for i in range(30)]
    found = beads(source, [*target[:10], *captions, *target[10:]], source_language="fr")
    assert [bead for bead in found if bead[0] == ()] == [((), (10 + i,)) for i in range(30)]
    assert [bead for bead in found if bead[0]] == [((i,), (i if i < 10 else i + 30,)) for i in range(20)]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ([], []),
        (["Привіт."], []),
        ([], ["Hallo.", "Welt."]),
        (["", " "], ["", "", "\t"]),
        (["***", "—", "!!!"], ["***", "???"]),
        (["Слово " * 16_000], ["Wort " * 20_000, "Ende."]),
        (["Так."] * 3, [f"Satz {i}." for i in range(300)]),
        (GERMAN, UKRAINIAN),  # named in the wrong order
        ([t for pair in zip(UKRAINIAN, GERMAN, strict=True) for t in pair], GERMAN),  # interleaved
        (UKRAINIAN, UKRAINIAN),
        ([f"Рядок {i}." for i in range(600)], ["Ein Satz."] * 6),
        (["й" * 100_000, "Так."], ["ä" * 100_000, "Ja."]),
    ],
)
def test_every_input_is_answered(source, target):
    alignment = align(source, target)
    assert sorted(i for bead in alignment for i in bead.source) == list(range(len(source)))
    assert sorted(j for bead in alignment for j in bead.target) == list(range(len(target)))


def test_the_same_text_on_both_sides_meets_itself():
    assert beads(GERMAN, GERMAN, source_language="de") == straight(12)


LINES = st.lists(st.text("абвї .,!?«»12 Aäz", max_size=30), max_size=9)


@settings(max_examples=60, deadline=None)
@given(LINES, LINES)
def test_every_segment_is_in_exactly_one_bead(source, target):
    alignment = align(source, target)
    assert sorted(i for bead in alignment for i in bead.source) == list(range(len(source)))
    assert [j for bead in alignment for j in bead.target] == list(range(len(target)))
    assert all(0 <= bead.confidence <= 1 for bead in alignment)
    assert 0 <= alignment.relatedness <= 1


@pytest.mark.parametrize(
    ("place", "stranger"),
    [
        (2, "Die Partei wählt im Herbst einen neuen Vorsitzenden."),
        (3, "Das Konzert beginnt am Abend im Stadtpark."),
        (4, "Der Trainer lobte vor allem die jungen Spieler."),
        (6, "Der Sänger dankte seinem Publikum."),
        (11, "Der Sänger dankte seinem Publikum."),
    ],
)
def test_a_sentence_in_the_place_of_another_is_no_translation(place, stranger):
    """The one is left out and the other added, though two short sentences without a word in common are cheaply paired."""
    found = beads(UKRAINIAN, [*GERMAN[:place], stranger, *GERMAN[place + 1 :]])
    assert ((place,), ()) in found
    assert ((), (place,)) in found


@pytest.mark.parametrize(
    ("place", "free"),
    [
        (3, "„Bis zum Herbst rollt hier wieder der Verkehr, das war unser Wort“, sagte er."),
        (6, "Bislang waren zwölf Kilometer mehr zu fahren."),
        (7, "Weshalb hat das so lange gedauert?"),
        (9, "Zwei Menschen kamen damals ins Krankenhaus."),
    ],
)
def test_a_free_translation_is_one(place, free):
    assert beads(UKRAINIAN, [*GERMAN[:place], free, *GERMAN[place + 1 :]]) == straight(12)


@pytest.mark.parametrize("place", [2, 5, 8])
def test_a_call_to_subscribe_is_no_translation_of_a_sentence(place):
    call = "Підписуйтесь на наш канал, журналісти відповідають на запитання"
    source = [*UKRAINIAN[:place], call, *UKRAINIAN[place + 1 :]]
    assert {((place,), ()), ((), (place,))} <= set(beads(source, GERMAN))
    both = [*GERMAN[:place], "Folgen Sie unserem Kanal, Journalisten beantworten Fragen", *GERMAN[place + 1 :]]
    assert beads(source, both) == straight(12)
