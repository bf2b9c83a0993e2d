"""Files of other programs and of one's own codebook, read and written; knows no database."""
