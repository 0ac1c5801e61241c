"""What is asked, a file a noun: it asks the queries of the pages and answers what they show."""

from pledgebook.web.api.reads import (
    commitments,
    documents,
    findings,
    history,
    money,
    processes,
    programmes,
    uploads,
)

ROUTERS = tuple(
    module.router
    for module in (processes, documents, commitments, findings, money, programmes, history, uploads)
)
