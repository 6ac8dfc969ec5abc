"""What the house has decided about names and terms: concept entries, read from tables that people edit.

`concept` holds the records, `read` turns TSV into them, `lookup` finds terms in texts. To follow a decision, start at
`Glossary.named`.
"""

from qa.glossary.concept import ConceptEntry, Kind, Status, Term
from qa.glossary.lookup import Glossary, TermMatch, load, shipped

__all__ = ["ConceptEntry", "Glossary", "Kind", "Status", "Term", "TermMatch", "load", "shipped"]
