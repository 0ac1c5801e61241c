"""Facts that a person writes: every save is the action ``keep_fact``, which leaves an entry of the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextInputWidget
from django.db import models
from django.http import HttpRequest
from django.utils import timezone

from pledgebook.formats.words import word
from pledgebook.model import Refusal
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.registry.actions import keep_fact
from pledgebook.web.registry.actions.keep_fact import FIELDS, PRIVATE, check_fact
from pledgebook.web.registry.admin.refusing import Refusing
from pledgebook.web.registry.models import Process

if TYPE_CHECKING:
    _Admin = admin.ModelAdmin[models.Model]
    _Form = forms.ModelForm[models.Model]
else:
    _Admin, _Form = admin.ModelAdmin, forms.ModelForm

LONG = {"source", "note"}  # texts of several lines


class KeptForm(_Form):
    """A form that also refuses what the action would refuse."""

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]
        if not self.errors:
            try:
                check_fact(self.instance)
            except Refusal as refusal:
                self.add_error(None, refusal.reason)


class Kept(Refusing, _Admin):
    """Rows that may be added and changed, never deleted. Unknown stays empty."""

    form = KeptForm
    actions = None
    show_full_result_count = False

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """What a person writes of the noun; what is private only for those who may change it."""
        may = self.has_change_permission(request, obj) if obj else self.has_add_permission(request)
        hidden = frozenset() if may else PRIVATE.get(self.model, frozenset())
        return [field for field in FIELDS[self.model] if field not in hidden]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:  # noqa: ARG002
        """Nobody deletes."""
        return False

    def formfield_for_dbfield(self, db_field: Any, request: Any, **options: Any) -> Any:
        """An empty field where the row may be empty."""
        if db_field.null:
            options["required"] = False
        if isinstance(db_field, models.TextField) and db_field.name not in LONG and not db_field.choices:
            options["widget"] = AdminTextInputWidget
        return super().formfield_for_dbfield(db_field, request, **options)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: ARG002
        """Keep it by the action."""
        keep_fact(
            obj, by=request.user.get_username(), at=timezone.now(), hosts=form.cleaned_data.get("hosts")
        )

    def save_related(self, request: Any, form: Any, formsets: Any, change: bool) -> None:
        """Nothing: the action kept all of it."""


class Processes(Kept):
    """Processes."""

    list_display = ("name", "slug", "prefix")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:  # noqa: ARG002
        """A prefix that stands in ids stays."""
        given_out = isinstance(obj, Process) and (obj.commitments_counted or obj.programmes_counted)
        return ("prefix",) if given_out else ()


class Parties(Kept):
    """Parties."""

    list_display = ("name", "code", "kind")
    list_filter = ("kind",)
    search_fields = ("name", "code")


class Memberships(Kept):
    """Memberships."""

    list_display = ("party", "process", "begins", "ends")
    list_select_related = ("party", "process")
    search_fields = ("party__name",)
    ordering = ("party__name", "begins")


class Meetings(Kept):
    """Meetings, with their hosts."""

    list_display = ("name", "date", "place", "process", "package")
    list_select_related = ("process", "package")

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """The hosts too, which are no column."""
        return [*super().get_fields(request, obj), "hosts"]


class Packages(Kept):
    """Action packages."""

    list_display = ("number", "name", "process", "order_inferred")
    list_display_links = ("number", "name")
    list_select_related = ("process",)

    def formfield_for_dbfield(self, db_field: Any, request: Any, **options: Any) -> Any:
        """The kinds are chosen among those there are."""
        if db_field.name != "kinds":
            return super().formfield_for_dbfield(db_field, request, **options)
        return forms.MultipleChoiceField(
            choices=[(kind, word(kind)) for kind in load_kinds()],
            required=False,
            widget=forms.CheckboxSelectMultiple,
        )


class Participations(Kept):
    """The parts that parties have in packages."""

    list_display = ("party", "part", "package", "begins", "ends")
    list_select_related = ("party", "package")
    list_filter = ("part", "package")
    search_fields = ("party__name",)


class LinesOfEffort(Kept):
    """Lines of effort."""

    list_display = ("title", "package")
    list_select_related = ("package",)


class Offices(Kept):
    """Offices. The contact is for those who may change it: it stands in no list and in no entry."""

    list_display = ("title", "party", "holder", "begins", "ends")
    list_select_related = ("party",)
    search_fields = ("title", "holder", "party__name")


class Documents(Kept):
    """What a document is called; its text comes with its import and stays."""

    list_display = ("__str__", "kind", "date", "held", "process")
    list_select_related = ("process",)
    list_filter = ("held", "kind")
    search_fields = ("title", "sha256")
    readonly_fields = ("process", "source", "sha256", "recorded_by", "recorded_at")

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """Behind what can be written, what cannot."""
        return [*super().get_fields(request, obj), *self.readonly_fields]

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[models.Model]:
        """Without the texts."""
        return super().get_queryset(request).defer("text")

    def has_add_permission(self, request: HttpRequest) -> bool:  # noqa: ARG002
        """A document is imported."""
        return False
