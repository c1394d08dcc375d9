"""State in SQLite, and the shipped facts it starts from. All SQL lives here."""
