"""Meeting rounds: taking part, whom one meets, and what came of it."""
