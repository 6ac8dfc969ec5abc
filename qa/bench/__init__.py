"""How good Druckreif is, in counts: on the corpora that ship, and on any labelled set in the documented format.

`corpus` measures whole articles, `errors` planted and real errors and clean text, `beads` alignment, `speed` processes;
`figures` holds the arithmetic. A percentage never comes without its counts.
"""
