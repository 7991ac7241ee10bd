"""What is kept from one run to the next, so that a run does only what is new."""
