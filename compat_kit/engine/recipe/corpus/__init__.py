"""What the text models learn: conversations made by scripts, seeded, without a sentence from elsewhere."""
