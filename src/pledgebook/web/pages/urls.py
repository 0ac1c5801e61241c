"""The addresses of the pages. Ids in them are those of the commitments, programmes and documents themselves."""

from __future__ import annotations

from django.urls import include, path, register_converter

from pledgebook.web.pages import converters
from pledgebook.web.pages.views import (
    assessments,
    commitment,
    commitments,
    contests,
    deadlines,
    document,
    evidence,
    figure,
    findings,
    history,
    home,
    meeting,
    money,
    package,
    party,
    process,
    programme,
    reports,
    rounds,
    upload,
    workbooks,
)

register_converter(converters.Sha256, "sha256")
register_converter(converters.PublicId, "id")
register_converter(converters.Day, "day")
register_converter(converters.RoundId, "round")

urlpatterns = [
    path("", home.show, name="home"),
    path(
        "favicon.ico", home.icon, name="icon"
    ),  # asked for by pages that name none, like the administration's
    path("", include("pledgebook.web.pages.sign_in_urls")),
    path("", include("pledgebook.web.pages.people_urls")),
    path("upload/", upload.receive, name="upload"),
    path("uploads/<uuid:upload>/", upload.follow, name="upload-progress"),
    path("history/", history.show, name="history"),
    path("processes/<slug:slug>/", process.show, name="process"),
    path("processes/<slug:slug>/commitments/", commitments.show, name="commitments"),
    path("processes/<slug:slug>/commitments.csv", commitments.download, name="commitments-csv"),
    path("processes/<slug:slug>/findings/", findings.show, name="findings"),
    path("processes/<slug:slug>/money/", money.show, name="money"),
    path("processes/<slug:slug>/money.csv", money.download, name="money-csv"),
    path("processes/<slug:slug>/parties/<path:code>/", party.show, name="party"),
    path("processes/<slug:slug>/packages/<int:number>/", package.show, name="package"),
    path("processes/<slug:slug>/meetings/<day:date>/", meeting.show, name="meeting"),
    path("documents/<sha256:sha256>/", document.show, name="document"),
    path(
        "documents/<sha256:sha256>/findings/<int:position>/dismissal/",
        findings.dismiss,
        name="finding-dismiss",
    ),
    path(
        "documents/<sha256:sha256>/findings/<int:position>/restoration/",
        findings.restore,
        name="finding-restore",
    ),
    path("documents/<sha256:sha256>/figures/<int:start>/", figure.show, name="figure"),
    path("commitments/<id:public_id>/", commitment.show, name="commitment"),
    path("commitments/<id:public_id>/package/", commitment.file, name="commitment-package"),
    path("commitments/<id:public_id>/correction/", commitment.correct, name="commitment-correct"),
    path("commitments/<id:public_id>/merge/", commitment.merge, name="commitment-merge"),
    path("commitments/<id:public_id>/part/", commitment.part, name="commitment-part"),
    path("programmes/<id:public_id>/", programme.show, name="programme"),
    path("programmes/<id:public_id>/observations/", programme.report, name="programme-report"),
    path("programmes/<id:public_id>/confirm/", programme.confirm, name="programme-confirm"),
    path("reporting/", reports.tasks, name="reporting"),
    path("processes/<slug:slug>/rounds/", rounds.every, name="rounds"),
    path("rounds/<round:round_id>/", rounds.show, name="round"),
    path("processes/<slug:slug>/deadlines.ics", deadlines.feed, name="deadlines"),
    path("rounds/<round:round_id>/remind/", rounds.remind, name="round-remind"),
    path("rounds/<round:round_id>/close/", rounds.change, {"deed": "close"}, name="round-close"),
    path("rounds/<round:round_id>/publish/", rounds.change, {"deed": "publish"}, name="round-publish"),
    path("rounds/<round:round_id>/commitments/<id:public_id>/", reports.report, name="report"),
    path("rounds/<round:round_id>/commitments/<id:public_id>/draft/", reports.draft, name="report-draft"),
    path(
        "rounds/<round:round_id>/commitments/<id:public_id>/evidence/",
        evidence.attach,
        name="report-evidence",
    ),
    path(
        "rounds/<round:round_id>/commitments/<id:public_id>/confirmation/",
        reports.confirm,
        name="report-confirm",
    ),
    path("rounds/<round:round_id>/workbook/", workbooks.upload, name="workbook"),
    path("rounds/<round:round_id>/workbook.xlsx", workbooks.download, name="workbook-download"),
    path("evidence/<uuid:evidence>/", evidence.take, name="evidence"),
    path("evidence/<uuid:evidence>/release/", evidence.release, name="evidence-release"),
    path("evidence/<uuid:evidence>/removal/", evidence.remove, name="evidence-remove"),
    path("commitments/<id:public_id>/assessment/", assessments.rate, name="commitment-assess"),
    path("assessments/<int:key>/answer/", assessments.answer, name="assessment-answer"),
    path("processes/<slug:slug>/contests/", contests.every, name="contests"),
    path("documents/<sha256:sha256>/figures/<int:start>/contest/", contests.of_figure, name="figure-contest"),
    path("observations/<int:key>/contest/", contests.of_observation, name="observation-contest"),
    path("contests/<uuid:contest>/handling/", contests.handle, name="contest-handle"),
    path("contests/<uuid:contest>/answer/", contests.answer, name="contest-answer"),
]
