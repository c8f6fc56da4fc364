"""One conversation with one backend: asks, streams, calls tools, and can be stopped at any point. No widget in here."""
