"""House style: the choices a newsroom makes, as plain records that names, rules and reports look things up in."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NameStyle:
    """How names are spelled. `system` is "duden" or "press" (an id of `names/systems/`).

    `ukrainian_places`: "ukrainian" wants Kyjiw, Odesa and reports Kiew; "established" (default) wants the established
    German form where there is one and admits the Ukrainian one; "russian" also admits Charkow.
    `overrides` maps a source name (Cyrillic) to the one German form the house wants.
    """

    system: str = "duden"
    ukrainian_places: str = "established"
    overrides: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Typography:
    """Marks and spaces. `quotes`: "german" „…“, "guillemets" »…«, "swiss" «…»; `percent_space`: "any" space or "narrow"."""

    quotes: str = "german"
    percent_space: str = "any"
    swiss: bool = False


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """Everything of the configuration that a rule may ask about."""

    names: NameStyle = field(default_factory=NameStyle)
    typography: Typography = field(default_factory=Typography)
