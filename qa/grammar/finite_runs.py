"""The finite verb of a run of words, and whether the run is a clause: where the verb stands, and what may open it."""

from qa.grammar.finite_verbs import may_be_finite
from qa.languages.kept import MOST_KEPT, Kept
from qa.languages.verb_number import IRREGULAR, is_infinitive, verb_number
from qa.languages.wordlist import words

# Open a clause whose verb stands last
CONJUNCTIONS = words(
    "dass weil wenn ob obwohl nachdem sodass falls bevor indem obgleich sofern solange sobald während damit da als bis ehe seit"
    " seitdem wo wann warum weshalb wieso woher wohin wie wer was wobei womit wofür woran worauf wodurch wonach worüber wovon"
)
RELATIVES = words("der die das dem den denen welche welcher welches welchem welchen")
ASKING = CONJUNCTIONS | words("welche welcher welches")
OPENERS = (
    CONJUNCTIONS
    | RELATIVES
    | words("dessen deren zumal geschweige anstatt statt ohne um je desto umso so sondern auch")
)
PARTICIPLES = words("verloren beschlossen unterstrichen")  # as well
VERBS = IRREGULAR - PARTICIPLES
# Of the first and second person: no other verb of the clause is finite (Ich bin schwimmen gewesen)
ADDRESSED = words(
    "bin bist seid hast habt kannst könnt musst müsst sollst sollt willst wollt darfst dürft wirst werdet warst wart hattest"
    " hattet wurdest möchtest könntest solltest würdest müsstest wäre wärst hätte hättest"
)
FINITE = (
    VERBS
    | ADDRESSED
    | words(
        "könne müsse solle wolle dürfe werde wisse möge lasse gebe gehe komme bleibe stehe liege sehe könnte könnten müsste"
        " müssten dürfte dürften möchte möchten käme kämen gäbe gäben ginge gingen bliebe blieben finde halte nehme"
    )
)
MODALS = words(
    "soll will kann muss darf wird würde sollte wollte konnte musste durfte sollten wollten konnten mussten durften würden"
    " könne müsse solle wolle dürfe werde könnte müsste dürfte könnten müssten dürften"
)
JOINTS = words("und oder sowie aber")
NO_VERB = words("einigen meinen deinen seinen keinen eigenen dritten fünften sechsten siebten achten neunten zehnten")
ARTICLES = words(
    "der die das dem den des ein einen einem einer eines keine keinen sehr am im vom zum zur beim ins ans aufs"
)
# Nothing but an infinitive or an attribute follows: um bestimmte Regeln
NO_SUBJECTS = words("zu für um von bei aus mit nach gegen durch ohne zwischen wegen trotz per je als")
ENDINGS = ("te", "ten", "t", "en", "ern", "eln")
LIST = 4  # words of what is but one of a list


def verb_of(run: list[str]) -> int:
    """Return the place of the one finite verb of a run, -1 where there is none for sure, or more than one.

    >>> verb_of("Am Montag hat er schlafen wollen".split()), verb_of("wir wissen was er hat".split())
    (2, -1)
    """
    if FINITE.isdisjoint(run):
        return regular_verb(run)
    if run[0].lower() in MODALS and run[0].istitle():  # Soll | ich dir helfen oder dich in Ruhe lassen?
        return 0
    found = [place for place, word in enumerate(run) if word in FINITE]
    if len(found) > 1 and run[found[1] - 1] not in JOINTS:
        found = _without_infinitives(run, found)
    if not found:
        return -1
    verb = found[0]
    is_infinite = verb > 0 and run[verb - 1] == "zu"
    return verb if run[verb] in VERBS and not is_infinite and not _is_described(run, verb) else -1


def _is_described(run: list[str], place: int) -> bool:
    """True for „des erkannten Zeitraums“, whose participle looks like a verb."""
    is_behind = place > 0 and run[place - 1].lower() in ARTICLES
    return is_behind and place + 1 < len(run) and run[place + 1][0].isupper() and run[place].endswith("n")


def _without_infinitives(run: list[str], found: list[int]) -> list[int]:
    """Return the verbs but for the infinitives at the end: sollen … | treten (zu lassen), gesehen haben | soll.

    None where two remain.
    """
    last = len(run) - 1
    end = last + 1
    while end and (run[end - 1] == "zu" or is_infinitive(run[end - 1])):
        end -= 1
    if found[0] < end - 1:
        found = [place for place in found if place < end]
    if len(found) == 1:
        return found
    first, second = found[0], found[1]
    is_modal = run[second] in MODALS and not is_infinitive(run[second])
    is_pair = len(found) == len(run[first:second]) + 1 == last - first + 1
    return [second] if is_pair and is_modal and is_infinitive(run[first]) else []


def regular_verb(run: list[str]) -> int:
    """Return the place of the one regular verb, -1 for none; what may describe a noun (die erklärten Gegner) is none.

    >>> regular_verb("Der Minister meldete sich".split()), regular_verb("die erklärten Gegner".split())
    (2, -1)
    """
    places = [place for place, word in enumerate(run) if REGULAR[word]]
    if len(places) == 2 and run[places[1] - 1] in JOINTS:
        places.pop()
    if len(places) != 1:
        return -1
    place = places[0]
    before = run[place - 1] if place else ""
    if before in NO_SUBJECTS or before.lower() in ARTICLES or (before.islower() and before.endswith(("e", "er", "es"))):
        return -1
    is_described = place and run[place + 1 : place + 2] and run[place + 1][0].isupper()
    return -1 if is_described and run[place].endswith(("te", "ten")) else place


def _is_regular(word: str) -> bool:
    return word.endswith(ENDINGS) and word not in NO_VERB and word[0].islower() and bool(verb_number(word))


REGULAR = Kept(_is_regular, MOST_KEPT)


def joint_of(run: list[str], verb: int) -> int:
    """Return the place of „und“ where a second verb, or what belongs to one, follows at once; 0 for none.

    >>> joint_of("Er hatte Pech und verlor".split(), 1), joint_of("weil er kam und gleich ging".split(), 2)
    (3, 3)
    """
    if run[verb + 1 : verb + 2] in (["und"], ["oder"], ["aber"]) and run[0].lower() in ASKING:
        return verb + 1
    if JOINTS.isdisjoint(run):
        return 0
    for place in range(verb + 1, len(run) - 1):
        if run[place] in JOINTS and (run[place + 1] in FINITE or verb_number(run[place + 1])):
            return place
    return 0


def has_verb(run: list[str]) -> bool:
    """True for a run that is no part of a list: it has a verb, or is long."""
    return len(run) > LIST or any(word in VERBS or may_be_finite(word) or verb_number(word) for word in run)


def is_clause(run: list[str]) -> bool:
    """True for a run with a verb of its own, or a conjunction.

    >>> is_clause("wie er sagte".split()), is_clause("der Wind dreht".split()), is_clause("der Hafen".split())
    (True, True, False)
    """
    if run[0] in CONJUNCTIONS:
        return True
    last = -1 if run[0] in OPENERS else len(run) - 1
    return any(_is_verb(word) and (place != last or not is_infinitive(word)) for place, word in enumerate(run))


def _is_verb(word: str) -> bool:
    return word in FINITE or (word.endswith(("t", "te", "en")) and word[0].islower() and verb_number(word) != "")
