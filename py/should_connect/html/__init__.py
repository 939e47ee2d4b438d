"""All HTML of the calculators: the form, the answer, and the small notices around them. Nothing else writes any."""
