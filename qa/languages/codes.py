"""The languages that articles are translated from, as BCP 47 codes."""

from qa.errors import LanguageError, did_you_mean
from qa.languages.wordlist import words
from qa.messages import _

CYRILLIC_LANGUAGES = ("uk", "ru", "kk")  # whose names and numbers are read and whose letters are told from German ones
SLAVIC_LANGUAGES = ("uk", "ru")  # … and whose words are looked up as well: lemmas, lexicon, negation
SOURCE_LANGUAGES = (*CYRILLIC_LANGUAGES, "en")  # of articles that are checked against their German
# What is written for a language by mistake: the country's code, or one of three letters.
MISTAKEN = {
    "ua": "uk",
    "kz": "kk",
    "by": "be",
    "gb": "en",
    "us": "en",
    "ukr": "uk",
    "rus": "ru",
    "kaz": "kk",
    "eng": "en",
}
ISO_639_1 = words(
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el"
    " en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it"
    " iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt"
    " my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl"
    " sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo"
    " za zh zu"
)


def require_language(code: str) -> None:
    """Raise LanguageError for what is no language's code; a language that we do not read is none of our business.

    >>> require_language("uk"), require_language("pl"), require_language("und")
    (None, None, None)
    """
    is_long = len(code) == 3 and code.isalpha() and code.islower()  # und, and languages without a shorter code
    if code in ISO_639_1 or (is_long and code not in MISTAKEN):
        return
    meant = MISTAKEN.get(code.lower()) or code.lower().replace("_", "-").partition("-")[0]
    hint = did_you_mean(MISTAKEN.get(meant, meant), SOURCE_LANGUAGES)
    raise LanguageError(
        _('unknown language "{code}"{hint} (sources: {known})', code=code, hint=hint, known=", ".join(SOURCE_LANGUAGES))
    )
