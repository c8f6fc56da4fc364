"""What figures of a sample say, and how sure that is: intervals, paired differences, verdicts. Knows numbers only.

Answers to one prompt are alike, and so are prompts of one group: they are a cluster, and clusters, not answers, are what
the intervals count. What is unknown (None, NaN) or infinite is left out, and counted.
"""

from .means import mean, share
from .medians import median, percentile
from .pairs import Difference, better, difference_of_means, difference_of_shares, median_difference
from .sample import Estimate, Sample
from .tests import holm, mcnemar, sign_flip, signed_rank

__all__ = [
    "Difference",
    "Estimate",
    "Sample",
    "better",
    "difference_of_means",
    "difference_of_shares",
    "holm",
    "mcnemar",
    "mean",
    "median",
    "median_difference",
    "percentile",
    "share",
    "sign_flip",
    "signed_rank",
]
