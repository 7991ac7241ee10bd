"""The nouns: a typed, frozen curriculum in which every value knows where it stands."""
