"""The registry: processes, their parties and documents, commitments with their versions, and programmes."""
