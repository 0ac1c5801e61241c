"""Items of action plans and minutes: what is to be done, by whom, by when."""
