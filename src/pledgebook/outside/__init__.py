"""The only room that opens sockets or starts child processes. It knows nothing of documents or of the registry."""
