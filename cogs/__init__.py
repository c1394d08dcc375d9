"""What a person types, one file a command group; what it does is in ``bot/ui`` and inward."""
