"""What is true of cities, fields and the people between them: pure values and functions."""
