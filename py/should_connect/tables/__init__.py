"""What is decided: one decision table a file, in the order in which its rows are tried."""
