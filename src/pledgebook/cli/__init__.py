"""The command line: a file a verb, and ``main.py`` that picks one.

Every verb offers ``arguments(parser)`` and ``run(arguments) -> Status``. Nothing heavy is imported before it is
needed: a verb imports the pipeline and the formats when it runs, not when it is described.
"""
