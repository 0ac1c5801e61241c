"""The addresses of looking after the people, and of coming in."""

from __future__ import annotations

from django.urls import path

from pledgebook.web.pages.views import account, invitation, people, sessions

urlpatterns = [
    path("invitations/<str:secret>/", invitation.accept, name="invitation"),
    path("account/", account.show, name="account"),
    path("account/sessions/", sessions.show, name="sessions"),
    path("account/sessions/others/ending/", sessions.end_others, name="sessions-end"),
    path("account/sessions/<str:mark>/ending/", sessions.end_one, name="session-end"),
    path("people/", people.show, name="people"),
    path("people/invitations/", people.invite, name="people-invite"),
    path("people/invitations/<int:pk>/withdrawal/", people.withdraw, name="people-withdraw"),
    path("people/<int:pk>/roles/", people.give_role, name="people-give-role"),
    path("people/roles/<int:pk>/removal/", people.take_role, name="people-take-role"),
    path("people/<int:pk>/closing/", people.close, name="people-close"),
    path("people/<int:pk>/opening/", people.reopen, name="people-reopen"),
    path("people/<int:pk>/second-factor/", people.forget, name="people-forget"),
]
