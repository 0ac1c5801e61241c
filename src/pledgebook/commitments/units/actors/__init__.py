"""Who acts in an item or a sentence, beside the subject that the grammar finds."""
