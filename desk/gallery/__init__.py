"""`qujat letters --gallery`: every letter to look at, and the forms of every edition against them."""
