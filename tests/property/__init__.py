"""The promises of the trust model, held in thousands of random worlds."""
