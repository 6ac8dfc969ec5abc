"""What may be the subject of a clause, as far as it has been read."""


class Subjects:
    """What may be the subject of a clause.

    `one` and `many` are the phrases that can only be singular or plural; `only` is a pronoun or a masculine that can be nothing
    but the subject, or „wir“. A phrase without an article may be a dative, and a measure stands beside any verb (20 Minuten).
    """

    __slots__ = ("is_joined", "is_measured", "many", "may_be_dative", "may_be_many", "may_be_one", "one", "only")

    def __init__(self) -> None:
        self.may_be_one = self.may_be_many = self.is_joined = self.is_measured = self.may_be_dative = False
        self.one = self.many = self.only = ""

    def has_either(self) -> None:
        """Note a phrase that may be singular or plural."""
        self.may_be_one = self.may_be_many = True

    def note_one(self, phrase: str) -> None:
        """Note a phrase in the singular."""
        self.may_be_one = True
        self.one = self.one or phrase
