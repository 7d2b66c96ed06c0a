"""Times numpy's busday_offset on the columns that come as JSON on standard input; answers in JSON."""

import json
import statistics
import sys
import time

import numpy as np

task = json.load(sys.stdin)
calendar = np.busdaycalendar(holidays=task["daysOff"])
days = np.array(task["days"], dtype="datetime64[D]")
amounts = np.array(task["amounts"], dtype="int64")


def one_pass():
    start = time.perf_counter_ns()
    answers = np.busday_offset(days, amounts, roll="backward", busdaycal=calendar)
    return time.perf_counter_ns() - start, answers


one_pass()
passes = [one_pass() for _ in range(12)]
nanoseconds = statistics.median(taken for taken, _ in passes) / len(days)
answers = passes[0][1].astype("int64").tolist()
json.dump({"nanoseconds": nanoseconds, "version": np.__version__, "answers": answers}, sys.stdout)
