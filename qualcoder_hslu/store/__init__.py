"""The project file: schema, journal, integrity, backups. SQL is written only here."""
