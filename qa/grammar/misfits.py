"""All words of a text that do not go with a noun or verb beside or before them, each kind from its own module."""

from collections.abc import Iterator

from qa.grammar.accused import wrong_charges
from qa.grammar.apposition_cases import apposition_cases
from qa.grammar.bare_stems import bare_stems
from qa.grammar.bare_times import wrong_times
from qa.grammar.case_slips import far_misfits
from qa.grammar.correlatives import unfit_pairs
from qa.grammar.dass_clauses import verbs_behind_subject
from qa.grammar.dative_plurals import misplaced_plurals
from qa.grammar.doubled_predicates import doubled_predicates
from qa.grammar.fronted_objects import nominative_objects
from qa.grammar.inflected_predicates import inflected_predicates
from qa.grammar.lost_infinitives import lost_infinitives
from qa.grammar.lost_zu import infinitives_without_zu
from qa.grammar.misfit import Misfit
from qa.grammar.missing_speakers import missing_speakers
from qa.grammar.modal_participles import modal_participles
from qa.grammar.part_pronouns import unfit_pronouns
from qa.grammar.perfect_forms import wrong_perfects
from qa.grammar.place_appositions import place_appositions
from qa.grammar.relative_cases import unfit_relative_cases
from qa.grammar.relative_governed import relatives_of_passives, weak_possessed
from qa.grammar.relative_pronouns import unfit_relatives
from qa.grammar.resumed_subjects import resumed_subjects
from qa.grammar.titles import unfit_titles
from qa.grammar.verb_second import main_clause_order
from qa.grammar.weak_plurals import weak_plurals
from qa.grammar.wrong_forms import wrong_forms

KINDS = (
    unfit_relatives,
    unfit_relative_cases,
    unfit_pronouns,
    inflected_predicates,
    far_misfits,
    wrong_perfects,
    bare_stems,
    weak_plurals,
    apposition_cases,
    infinitives_without_zu,
    weak_possessed,
    relatives_of_passives,
    main_clause_order,
    modal_participles,
    doubled_predicates,
    verbs_behind_subject,
    nominative_objects,
    place_appositions,
    wrong_charges,
    wrong_times,
    unfit_pairs,
    misplaced_plurals,
    resumed_subjects,
    wrong_forms,
    unfit_titles,
    lost_infinitives,
    missing_speakers,
)


def misfits(text: str) -> Iterator[Misfit]:
    """Yield them kind by kind.

    >>> [found.partner for found in misfits("Der Versuch hat gescheitert. Der gesamt Ort wurde geräumt.")]
    ['hat', 'Ort']
    """
    for kind in KINDS:
        yield from kind(text)
