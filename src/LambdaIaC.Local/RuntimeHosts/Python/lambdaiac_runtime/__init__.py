"""The parts of the bootstrap, in a package of their own: a function may have modules of any other name."""
