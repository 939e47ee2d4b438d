"""Should I connect? The decision and note module of the guide: pure Python, standard library only, no I/O, no clock."""
