"""Speed, as ratios of what one run measured side by side: ``make bench``."""
