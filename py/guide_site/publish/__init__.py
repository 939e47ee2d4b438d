"""What looks at the guide once it is published, or before: the deployed site, and what is due for review."""
