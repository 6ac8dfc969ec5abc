"""Sentences that only name the source of the news: Про це повідомила поліція, Das teilte die Polizei mit.

Desks fold them into a sentence beside them, or make one of half a sentence of the original. So a sentence of this kind is neither
lost nor added as long as the other side names a source nearby.
"""

from qa.comparison.article import Article
from qa.languages.lazy_pattern import lazily

LONGEST, NEAR = 12, 2  # words of a source sentence that says nothing else; pairs around it
CREDIT = lazily(
    r"(?i)(?:про|об|о) (?:[\w’'-]+ ){1,3}.{0,25}\b"  # про це, про рішення регулятора
    r"(?:повідом|сообщ|розпов|рассказ|заяв|сказа|пиш|переда|говор|йдеться|каж|стало (?:відомо|известно))"
)
MY_CREDIT = lazily(
    r"(?:Das|Dies|Darüber|Davon) (?:teilte|gab|berichte|meld|sagte|erklärte|schr(?:ei|ie)b|geht .*\bhervor|informiert)"
)
CREDITED = lazily(
    r"(?i)\b(?:laut|zufolge|angaben|(?:mit)?(?:ge)?teil(?:t|te|ten)|(?:be|ge)?schr(?:ei|ie)b\w*|bericht\w*|meld\w+|gemeldet|sagte\w*"
    r"|erklär\w+|hieß es|heißt es|bekannt|informier\w+)\b"
)
THEIR_CREDITED = lazily(
    r"(?i)\b(?:за (?:даними|інформацією|словами)|по (?:данным|информации|словам)|повідом|сообщ|розпов|рассказ|заяв|зазнач|отмет"
    r"|опублік|опублик|пише|пишет|передає|передает|свідч|свидетельств)"
)


def is_credited(article: Article, number: int) -> bool:
    """True for pair `number`, one side alone, that only names a source of news while the other side names one nearby."""
    pair = article.pairs[number]
    near = article.pairs[max(0, number - NEAR) : number + NEAR + 1]
    if pair.source:
        text = article.source_of(pair)
        is_credit = len(text.split()) <= LONGEST and CREDIT.match(text)
        return bool(is_credit) and any(CREDITED.search(article.target_of(other)) for other in near)
    is_credit = MY_CREDIT.match(article.target_of(pair))
    return bool(is_credit) and any(THEIR_CREDITED.search(article.source_of(other)) for other in near)
