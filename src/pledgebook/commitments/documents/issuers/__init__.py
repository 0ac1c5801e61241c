"""Who speaks in a document: who issues it, holds which office in it, or answers by it."""
