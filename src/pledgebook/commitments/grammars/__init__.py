"""How a language says who does what: its verbs, subjects and the words around figures."""
