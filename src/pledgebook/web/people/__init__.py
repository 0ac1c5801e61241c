"""Who a person is here and what they may do.

How the rest asks (``asking``)::

    require(request, "report", programme)          # a view: 404 where it may not be seen, 403 where it may
    may(principal_of(request), "report", programme)  # a page that shows a form or leaves it out
    may(principal_of_user(user), "report", programme)  # an interface that knows the person by a key

A new deed is a word of ``Deed`` and its rows in ``rights.csv``; a new noun a function in ``things``.
"""
