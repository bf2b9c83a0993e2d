"""The transcript on the screen: text, speakers, highlights, the gutter and the density strip."""
