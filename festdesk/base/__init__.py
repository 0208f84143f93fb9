"""Words every layer may use; no Qt is known and no file of the user is opened here."""
