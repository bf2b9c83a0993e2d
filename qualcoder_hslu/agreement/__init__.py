"""How far coders agree: coded spans in, coefficients, intervals and disagreements out.

Pure numpy; knows no project and no database, reads no text. `answer.agree` is the front door.
"""
