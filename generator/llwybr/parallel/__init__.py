"""Work on all cores: tasks that processes take in turns."""
