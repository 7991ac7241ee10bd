"""Open data: what the plan holds, for programs and for other sites."""
