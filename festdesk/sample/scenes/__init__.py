"""One module for each still of the sample edition; a picture is painted from back to front."""
