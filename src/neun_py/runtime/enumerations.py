"""The enumerations of a model's variables and parameters."""

from __future__ import annotations

from collections.abc import Iterable
from enum import EnumType, IntEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from neun_py.errors import ArgumentTypeError, UnknownAttributeError, closest

__all__ = ["Member", "enumeration", "wrong_member"]


class _Suggesting(EnumType):
    """An enumeration that answers a wrong name with the closest right ones."""

    if not TYPE_CHECKING:  # a type checker knows the members, and would take every name for one
        # Members stand in the class's own dict. A loop reads them at every turn, and to look there first takes half
        # the time of a class's own look-up, which Python does in a roundabout way where there is a __getattr__.
        __getattribute__ = object.__getattribute__

        def __getattr__(cls, name):
            try:
                return type.__getattribute__(cls, name)
            except AttributeError:
                pass
            if name.startswith("_"):
                raise AttributeError(name)
            raise UnknownAttributeError(f"member of {cls.__name__}", name, list(cls.__members__))


class Member(IntEnum, metaclass=_Suggesting):
    """A variable or a parameter of one model; its value is its place.

    Members are equal only to themselves: the first variables of two models are not the same thing.
    """

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        return object.__hash__(self)

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        # By what it is, not by where it is found: another process may not have registered the model.
        return _member, (type(self).__name__, tuple(type(self).__members__), int(self))

    def __str__(self) -> str:
        return f"{type(self).__name__}.{self.name}"


@cache
def _made(name: str, members: tuple[str, ...]) -> Any:
    create: Any = Member  # the functional form, which makes a subclass
    made = create(name, {member: k for k, member in enumerate(members)}, module="neun_py", qualname=name)
    for member in made:
        # Python 3.11 finds a member through a descriptor written in Python; a plain attribute is ten times faster.
        type.__setattr__(made, member.name, member)
    return made


def _member(name: str, members: tuple[str, ...], value: int) -> Member:
    return list(enumeration(name, members))[value]


def enumeration(name: str, members: Iterable[str]) -> type[Member]:
    """Give the enumeration of a name; two calls give the same."""
    found: type[Member] = _made(name, tuple(members))
    return found


def wrong_member(expected: type[Member], given: object, kind: str) -> ArgumentTypeError:
    """Make the error for something that is no member of the expected enumeration."""
    name = given if isinstance(given, str) else getattr(given, "name", None)
    near = closest(str(name), expected.__members__) if name is not None else []
    example = near[0] if near else next(iter(expected.__members__), "...")
    return ArgumentTypeError(
        f"a {kind} is named by a member of {expected.__name__}, not by {given!r}: "
        f"write neun_py.{expected.__name__}.{example}"
    )
