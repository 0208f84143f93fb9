"""Parts that know nothing of festivals."""
