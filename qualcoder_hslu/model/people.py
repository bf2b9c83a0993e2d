"""People in two levels: participants and their organisations; groups are meetings."""

from dataclasses import dataclass
from typing import Literal

AttributeOwner = Literal["participant", "organisation", "transcript"]
AttributeType = Literal["text", "number", "choice", "date"]
ATTRIBUTE_OWNERS: tuple[AttributeOwner, ...] = ("participant", "organisation", "transcript")


@dataclass(frozen=True, slots=True)
class Organisation:
    """A service taking part in the study; `key` is the study's own id, such as O07."""

    id: str
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Participant:
    """A person under a pseudonym, one in the whole project however many groups they sit in."""

    id: str
    name: str
    key: str
    organisation: str | None
    colour: int


@dataclass(frozen=True, slots=True)
class Group:
    """One focus-group meeting; it has one or more transcripts."""

    id: str
    name: str
    date: str = ""
    place: str = ""
    mode: str = ""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A named property of participants, organisations or transcripts."""

    id: str
    owner: AttributeOwner
    name: str
    type: AttributeType


@dataclass(frozen=True, slots=True)
class Speaker:
    """How much one person speaks in one transcript; `words` leave uncounted spans out."""

    name: str
    turns: int
    words: int
    moderator: bool
    participant: str | None = None
