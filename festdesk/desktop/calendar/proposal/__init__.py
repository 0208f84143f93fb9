"""The window in which a plan is proposed, looked at and taken over."""
