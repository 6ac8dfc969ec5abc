"""How good Druckreif is, in counts: on the corpora that ship, and on any labelled set in the documented format.

`corpus` measures whole articles, `labelled` planted and real errors and clean text, `beads` alignment, `speed` processes,
`archive` a folder of many articles; `figures` holds the arithmetic, `lines` and `page` write it down. A percentage never
comes without its counts.
"""
