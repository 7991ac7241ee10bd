"""One module a rule; a rule is found by being here."""
