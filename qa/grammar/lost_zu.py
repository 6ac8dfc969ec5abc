"""An infinitive that has lost its „zu“ behind a verb which asks for it: Der Rat empfahl, vorerst keine Dividende zahlen.

Told where the group behind the comma has no other verb and does not begin like a clause; a plural before it may be the subject
of a finite verb (er versprach, die Firmen zahlen).
"""

from collections.abc import Iterator
from itertools import chain

from qa.grammar.finite_pairs import has_finite
from qa.grammar.infinitives import has_zu_inside, may_be_infinitive
from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words

ASKING = (
    "entschied|entschieden|entschloss|entschlossen|geschafft|empfahl|empfahlen|empfiehlt|empfehlen|riet|rieten|rät|raten|bat|baten|bittet|bitten|versprach|versprachen|verspricht|versprechen"
    "|beschloss|beschlossen|beschließt|plant|planen|plante|planten|versucht|versuchen|versuchte|versuchten|droht|drohen|drohte|drohten"
    "|gebeten|aufgefordert|aufgerufen|angewiesen|verpflichtet|gezwungen|ermächtigt|beauftragt|ermahnt|verurteilt|überredet"
    "|forderte|forderten|fordert|fordern|schlug|schlugen|schlägt|schlagen|weigert|weigern|weigerte|weigerten|erwägt|erwog|erwogen"
    "|vereinbarten|vereinbart|drängt|drängte|drängten|kündigte|kündigten|kündigt|gelang|gelingt|begann|begannen|erwartet|angekündigt"
    "|hofft|hoffen|hoffte|hofften|verbot|verboten|verbietet|erlaubt|erlaubte|erlaubten|beabsichtigt|beabsichtigen|verlangt|verlangte"
)
# No clause of its own begins so: no subject and no conjunction
FIRST = (
    "(?:nicht|nie|keine[nrs]?|kein|den|dem|einen|einem|seinen|ihren|unseren|erstmals|künftig|auch|weiter|weiterhin|sofort|umgehend"
    "|vorerst|noch|bis|binnen|innerhalb|bald|schnell|mehr|sich|am|im|zum|zur|vom|ab|bis|mit|in|aus|für|gegen|auf|nach|über|an|bei)"
)
# aufgerufen, in dem man wählt
NO_RELATIVE = (
    r"(?!(?:in|an|auf|aus|mit|für|gegen|nach|über|bei|von) (?:dem|der|den|denen|die|das)"
    r" (?:Sie|sie|er|es|man|wir|ich|die|der|das|ein|eine|sich)\b)"
)
# Beim Versuch, über die Grenze vordringen, …: nouns that announce an infinitive
NOUNS = (
    "Versuch|Absicht|Plan|Ziel|Möglichkeit|Recht|Aufforderung|Befehl|Forderung|Vorschlag|Chance|Gefahr|Pflicht|Angebot"
)
BEHIND_NOUN = lazily(
    rf"(?<![\w-])(?P<verb>{NOUNS})(?: d(?:er|es) (?:[a-zäöüß]+en )?[A-ZÄÖÜ][a-zäöüß]+)?, {NO_RELATIVE}"
    rf"(?:{FIRST}|die|das|ein|eine)(?: [^,.;:!?–—„“()\n ]+){{1,8}} (?P<infinitive>[a-zäöüß]+n)(?=[.!?,])",
    words=NOUNS,
)
MODALS = words("können müssen sollen wollen dürfen haben werden sein")
GROUP = lazily(
    rf"(?<![\w-])(?P<verb>{ASKING})(?: [^,.;:!?–—\n]{{1,60}}?)?, {NO_RELATIVE}{FIRST}(?: [^,.;:!?–—„“()\n ]+){{1,12}}"
    r" (?P<infinitive>[a-zäöüß]+n)(?=[.!?]|, (?:der|die|das|dass|weil|wenn|um|damit|bis|bevor|obwohl|sagte|teilte|hieß)\b)",
    words=ASKING,
)


def infinitives_without_zu(text: str) -> Iterator[Misfit]:
    """Yield the infinitives, each with the verb that asks for one.

    >>> text = "Der Rat empfahl, vorerst keine Dividende zahlen."
    >>> [(text[found.start : found.end], found.partner) for found in infinitives_without_zu(text)]
    [('zahlen', 'empfahl')]
    >>> list(infinitives_without_zu("Der Rat empfahl, keine Dividende zu zahlen."))
    []
    """
    for match in chain(GROUP.finditer(text), BEHIND_NOUN.finditer(text)):
        group = text[match.end("verb") : match.end()]
        infinitive = match["infinitive"]
        if (
            " zu " in group
            or "zu" in infinitive
            or infinitive in MODALS
            or not may_be_infinitive(infinitive)
            or infinitive[:-1].endswith(("wär", "hätt"))
        ):
            continue
        if any(map(has_zu_inside, group.split())):
            continue
        if not has_finite(text, text.index(",", match.end("verb")), match.start("infinitive")):
            yield Misfit(match["verb"], *match.span("infinitive"))
