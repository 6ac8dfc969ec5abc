"""JSON: both texts, and beads as 0-based indexes; `druckreif lexicon learn` reads it again."""

import json

from qa.reports.bitext.bitext import Bitext


def render(bitext: Bitext) -> str:
    """Return one JSON object; confidence and relatedness are in [0, 1], with three digits. Beads that cross say so."""
    crossing = bitext.alignment.crossing
    beads = [
        {"source": list(bead.source), "target": list(bead.target), "confidence": round(bead.confidence, 3)}
        | ({"crosses": True} if place in crossing else {})
        for place, bead in enumerate(bitext.alignment)
    ]
    body = {
        "source_language": bitext.source_language,
        "target_language": bitext.target_language,
        "source_segments": list(bitext.source),
        "target_segments": list(bitext.target),
        "relatedness": round(bitext.alignment.relatedness, 3),
        "beads": beads,
    }
    return json.dumps(body, ensure_ascii=False, indent=1) + "\n"
