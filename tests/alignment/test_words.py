"""Stems, compounds, skeletons, lexicon: what makes two words of two languages meet."""

import pytest

from qa.alignment.cognates import skeletons
from qa.alignment.cyrillic_stems import cyrillic_stem
from qa.alignment.evidence import clues
from qa.alignment.german_stems import KnownStems, compound_parts, german_stem, german_stems
from qa.alignment.lexicon import EMPTY, dictionary, lexicon
from qa.alignment.sentence_ends import cuts_sentence, sentences_in


@pytest.mark.parametrize(
    "forms",
    [
        "президент президента президентові президентом",
        "війна війни війні війною",
        "рік року роки років",
        "область області областю",
        "повідомити повідомив повідомляє повідомлення",
        "правительство правительства правительстве",
        "заявление заявления заявлении",
        "российский российского российской российские",
        "борьба борьбы борьбой",
    ],
)
def test_cyrillic_forms_share_a_stem(forms):
    assert len({cyrillic_stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(("one", "other"), [("війна", "вікно"), ("місто", "мова"), ("солдат", "сорок"), ("суд", "сад")])
def test_different_cyrillic_words_keep_apart(one, other):
    assert cyrillic_stem(one) != cyrillic_stem(other)


@pytest.mark.parametrize(
    "forms",
    [
        "Land Landes Länder Ländern",
        "sagen sagte sagten sagt",
        "Brücke Brücken",
        "Minister Ministers Ministern",
        "Haus Häuser Häusern",
    ],
)
def test_german_forms_share_a_stem(forms):
    assert len({german_stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("form", "verb"),
    [
        ("fand", "finden"), ("angekommen", "ankommen"), ("verloren", "verlieren"), ("anzugreifen", "angreifen"),
        ("beschossen", "beschießen"), ("getroffen", "treffen"), ("eingenommen", "einnehmen"), ("gibt", "geben"),
    ],
)  # fmt: skip
def test_strong_and_separable_verbs_find_their_infinitive(form, verb):
    assert german_stem(verb) in german_stems(form)


def test_compounds_are_cut_into_known_parts_only():
    known = KnownStems(german_stem(word) for word in ("Krieg", "Recht", "Rakete", "Angriff", "Abwehr", "System"))
    assert compound_parts("Kriegsrecht", known) == (german_stem("Krieg"), german_stem("Recht"))
    assert compound_parts("Raketenangriffs", known) == (german_stem("Rakete"), german_stem("Angriff"))
    assert len(compound_parts("Raketenabwehrsystem", known)) == 3
    assert compound_parts("Kriegspfad", known) == ()


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Шольца", "Scholz"), ("Вашингтоні", "Washington"), ("Чернігова", "Tschernihiw"), ("Джонсон", "Johnson"),
        ("Зеленского", "Selenskyj"), ("Тойоту", "Toyota"), ("организации", "Organisation"), ("Харькова", "Charkiw"),
        ("Мелітополя", "Melitopol"), ("Карагандинской", "Karaganda"),
    ],
)  # fmt: skip
def test_names_share_a_skeleton(cyrillic, latin):
    assert set(skeletons(cyrillic)) & set(skeletons(latin))


def test_skeletons_of_different_names_differ():
    assert not set(skeletons("Київ")) & set(skeletons("Warschau"))
    assert skeletons("їй") == ()


def test_the_lexicon_serves_ukrainian_and_russian_in_both_directions():
    assert german_stem("Krieg") in lexicon("uk").german[cyrillic_stem("війна")]
    assert german_stem("Regierung") in lexicon("ru").german[cyrillic_stem("правительство")]
    assert lexicon("kk") is EMPTY
    assert [dictionary(*pair) for pair in (("uk", "de"), ("de", "uk"), ("uk", "fr"), ("de", "de"))] == [
        "uk",
        "uk",
        "",
        "",
    ]


def test_clues_of_a_sentence_know_words_numbers_and_marks():
    keys = {key for clue in clues("Чи загинули 14 солдатів?", "uk", "uk") for key in clue.keys}
    assert {f"g:{german_stem('Soldat')}", "n:14", "p:?"} <= keys


@pytest.mark.parametrize(
    ("segment", "count"),
    [
        ("Ein Satz.", 1), ("Ein Satz. Noch einer.", 2), ("Dr. Weber kam am 4. März.", 1),
        ("„Geht es?“ Niemand antwortete.", 2),
        ("Він приїхав. Чому? Ніхто не знає.", 3), ("На вул. Хрещатик тихо", 1), ("", 1),
    ],
)  # fmt: skip
def test_sentences_in_a_segment(segment, count):
    assert sentences_in(segment) == count


def test_a_comma_or_a_small_letter_shows_that_a_sentence_runs_on():
    assert cuts_sentence("Er sagte,", "dass es regnet.")
    assert cuts_sentence("Über die neue", "große Brücke.")
    assert cuts_sentence("Der Sänger nannte sie „Perle am Dnipro“", "und blieb.")
    assert cuts_sentence("Die Preise stiegen um 5 %", "gegenüber dem Vorjahr.")
    assert cuts_sentence("Sie fuhr im Sommer mit dem", "Zug.")
    assert cuts_sentence("Потяг їхав із", "Києва.", "uk")
    assert not cuts_sentence("Er kam.", "dass es regnet.")
    assert not cuts_sentence("„Wohin?“", "fragte er.")
    assert not cuts_sentence("Kyjiw lehnt Angebot ab", "Der Text beginnt.")
    assert not cuts_sentence("Рада проголосувала за", "Закон набуде чинності завтра.", "uk")
    assert not cuts_sentence("Une route fermée depuis dix ans", "Le texte commence.", "fr")
    assert not cuts_sentence("Schlagzeile ohne Punkt", "Der Text beginnt.")
