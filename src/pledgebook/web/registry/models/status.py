"""The words of a process for how far a commitment is: those of its parties, and those of who assesses it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from django.db import models

from pledgebook.web.registry.models.place import choices, not_empty, one_of
from pledgebook.web.registry.models.process import Process

ReadsAs = Literal["not begun", "under way", "done", "ended"]


class Status(models.Model):
    """A word that parties report with. ``names`` and ``meanings`` are by language, ``elsewhere`` by sister process.

    ``reads_as`` is what it is compared by with other voices; empty where it says nothing of that.
    """

    process = models.ForeignKey(Process, models.PROTECT, related_name="statuses")
    code = models.CharField(max_length=40)
    position = models.PositiveSmallIntegerField()
    reads_as = models.CharField(max_length=12, choices=choices(ReadsAs), blank=True)
    names = models.JSONField()
    meanings = models.JSONField()
    elsewhere = models.JSONField(default=dict)

    class Meta:
        ordering = ("process", "position")
        verbose_name_plural = "statuses"
        constraints = (
            models.UniqueConstraint(fields=("process", "code"), name="status_once"),
            one_of("status_reads_as", "reads_as", ReadsAs, ""),
            not_empty("status_has_code", "code"),
        )

    def __str__(self) -> str:
        return self.code


class Scale(models.Model):
    """What an assessor rates by: its steps are ``ratings``, its ``rules`` say, by language, how one is found."""

    process = models.ForeignKey(Process, models.PROTECT, related_name="scales")
    code = models.CharField(max_length=40)
    names = models.JSONField()
    rules = models.JSONField()

    class Meta:
        ordering = ("process", "id")
        constraints = (models.UniqueConstraint(fields=("process", "code"), name="scale_once"),)

    def __str__(self) -> str:
        return self.code


class Rating(models.Model):
    """A step of a scale."""

    scale = models.ForeignKey(Scale, models.PROTECT, related_name="ratings")
    code = models.CharField(max_length=40)
    position = models.PositiveSmallIntegerField()
    reads_as = models.CharField(max_length=12, choices=choices(ReadsAs), blank=True)
    names = models.JSONField()

    class Meta:
        ordering = ("scale", "position")
        constraints = (
            models.UniqueConstraint(fields=("scale", "code"), name="rating_once"),
            one_of("rating_reads_as", "reads_as", ReadsAs, ""),
        )

    def __str__(self) -> str:
        return f"{self.scale} {self.code}"


def in_language(words: Mapping[str, str], language: str) -> str:
    """The words in a language; where that has none, in English, else in the first that there is."""
    return words.get(language.partition("_")[0]) or words.get("en") or next(iter(words.values()), "")
