"""What the house has decided about names and terms: concept entries, read from tables that people edit.

`concept` holds the records; `read` and `write` turn TSV into them and back, `exchange` every other format (`tbx_read`,
`tbx_write`, `word_lists`); `lookup` asks them, `index` finds them in texts with `german_forms`, `cyrillic_forms` and `glued`;
`lint` says what is wrong in a table. To follow a decision, start at `Glossary.named`; to follow a find, at `Glossary.find`.
"""

from qa.glossary.concept import OURS, ConceptEntry, Kind, Status, Term
from qa.glossary.lookup import Glossary, Shape, TermMatch, load, shipped

__all__ = ["OURS", "ConceptEntry", "Glossary", "Kind", "Shape", "Status", "Term", "TermMatch", "load", "shipped"]
