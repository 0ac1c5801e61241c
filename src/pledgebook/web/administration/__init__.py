"""The administration: Django's, under our name, with our sign-in, every write through an action."""
