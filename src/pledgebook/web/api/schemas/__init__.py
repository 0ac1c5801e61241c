"""What is sent and what is answered, a file a noun. Each class knows how it is made from a row."""
