"""The house styles an article can be converted to, and what each of them asks for."""

from dataclasses import dataclass, replace

from qa.config_keys import PROFILES
from qa.errors import ConfigError, did_you_mean
from qa.messages import _
from qa.style import NameStyle

# Which names Ukrainian places go by is asked for by these; duden and press ask for the spelling alone.
PLACES = ("ukrainian", "established", "russian")
AIMS = tuple(dict.fromkeys((*PROFILES, *PLACES)))


@dataclass(frozen=True, slots=True)
class Aim:
    """A house style, and the names wanted for Ukrainian places: one of `PLACES`, or "" where they stay as they are."""

    style: NameStyle
    places: str = ""


def aim_of(name: str, house: NameStyle | None = None) -> Aim:
    """Return what `--to name` asks for in that house, whose overrides hold in every style.

    duden, press and ukrainian are whole profiles; established and russian leave the house's own system.
    Raises ConfigError for an unknown one.

    >>> aim_of("press").style.system, aim_of("russian", NameStyle(system="press")).style.system
    ('press', 'press')
    """
    if name not in AIMS:
        raise ConfigError(
            _(
                'unknown profile "{profile}"{hint} (profiles: {known})',
                profile=name,
                hint=did_you_mean(name, AIMS),
                known=", ".join(AIMS),
            )
        )
    house = house or NameStyle()
    style = PROFILES.get(name) or NameStyle(house.system, name)
    return Aim(replace(style, overrides=house.overrides), name if name in PLACES else "")
