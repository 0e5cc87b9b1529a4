"""What is measured, and how: ``python -m benchmarks``. The README beside this file shows the last results."""
