"""What writes into the sources: drafts to fill in, and schemas for editors."""
