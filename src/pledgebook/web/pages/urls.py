"""The addresses of the pages. Ids in them are those of the commitments, programmes and documents themselves."""

from __future__ import annotations

from django.urls import include, path

from pledgebook.web.pages.views import (
    commitment,
    commitment_history,
    commitments,
    document,
    figure,
    findings,
    history,
    home,
    keys,
    meeting,
    money,
    package,
    party,
    process,
    programme,
    upload,
)

urlpatterns = [
    path("", home.show, name="home"),
    path(
        "favicon.ico", home.icon, name="icon"
    ),  # asked for by pages that name none, like the administration's
    path("", include("pledgebook.web.pages.sign_in_urls")),
    path("", include("pledgebook.web.pages.people_urls")),
    path("upload/", upload.receive, name="upload"),
    path("uploads/<uuid:upload>/", upload.follow, name="upload-progress"),
    path("keys/", keys.show, name="keys"),
    path("keys/<uuid:key>/revocation/", keys.revoke, name="key-revoke"),
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
    path("commitments/<id:public_id>/history/", commitment_history.show, name="commitment-history"),
    path("commitments/<id:public_id>/package/", commitment.file, name="commitment-package"),
    path("commitments/<id:public_id>/correction/", commitment.correct, name="commitment-correct"),
    path("commitments/<id:public_id>/merge/", commitment.merge, name="commitment-merge"),
    path("commitments/<id:public_id>/part/", commitment.part, name="commitment-part"),
    path("programmes/<id:public_id>/", programme.show, name="programme"),
    path("programmes/<id:public_id>/observations/", programme.report, name="programme-report"),
    path("programmes/<id:public_id>/confirm/", programme.confirm, name="programme-confirm"),
]
