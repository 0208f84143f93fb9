"""The window of the house style: its checks, words, festivals and settings, and named styles."""
