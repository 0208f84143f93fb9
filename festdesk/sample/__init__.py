"""The sample edition: a small festival to look at, to try things on and to test with."""
