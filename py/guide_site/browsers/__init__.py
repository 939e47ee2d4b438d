"""Finding the browsers that the tests and measurements drive."""
