"""The work of festdesk without a window: each command, what it reads and what it says."""
