"""What is asked, a file a noun: it asks the queries of the pages and answers what they show."""

from pledgebook.web.api.reads import (
    commitments,
    documents,
    findings,
    history,
    money,
    processes,
    programmes,
    reports,
    rounds,
    uploads,
    voices,
)

ROUTERS = (
    processes.router,
    documents.router,
    commitments.router,
    findings.router,
    money.router,
    programmes.router,
    rounds.router,
    reports.router,
    voices.router,
    history.router,
    uploads.router,
)
