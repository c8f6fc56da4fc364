"""Mini-vision: a model of 3.5 MB that sees shapes, colours, codes and bar charts."""
