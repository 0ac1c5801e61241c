"""What reads like an act and is none: news, praise, meetings held, the text about itself."""
