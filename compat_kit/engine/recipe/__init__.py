"""How the miniature models are made: corpus, training, export, evaluation.

Needs the extra `train`; using the models never does.
"""
