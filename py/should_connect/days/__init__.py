"""Days of the calendar: which day allows what, the schedule, and the file that carries it."""
