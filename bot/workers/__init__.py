"""What the bot does by itself, without anybody typing or pressing."""
