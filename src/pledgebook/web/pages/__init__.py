"""The pages: a view a page, what it shows in ``queries``, how in ``templates``. Nothing here writes a row."""
