"""The critical path method on networkx, timed from rows to dates.

Reads {"start": "2026-01-05", "days": [ISO working days], "rows": [[id, days, [predecessor ids]], ...], "rounds": n}
from standard input and writes {"milliseconds": [...], "starts": [...], "finishes": [...], "slack": [...]}. Leaves
with 3 where networkx is absent.
"""

import json
import sys
import time

try:
    import networkx
except ImportError:
    sys.exit(3)


def schedule(days, rows):
    graph = networkx.DiGraph()
    graph.add_nodes_from((identity, {"days": duration}) for identity, duration, _ in rows)
    graph.add_edges_from((one, identity) for identity, _, predecessors in rows for one in predecessors)
    order = list(networkx.topological_sort(graph))
    length = {identity: duration for identity, duration, _ in rows}
    early, late = {}, {}
    for task in order:
        early[task] = max((early[one] + length[one] for one in graph.pred[task]), default=0)
    end = max(early[task] + length[task] for task in order)
    for task in reversed(order):
        late[task] = min((late[one] for one in graph.succ[task]), default=end) - length[task]
    return (
        [days[early[row[0]]] for row in rows],
        [days[early[row[0]] + row[1] - 1] for row in rows],
        [late[row[0]] - early[row[0]] for row in rows],
    )


given = json.load(sys.stdin)
taken = []
for _ in range(given["rounds"]):
    begun = time.perf_counter()
    starts, finishes, slack = schedule(given["days"], given["rows"])
    taken.append((time.perf_counter() - begun) * 1000)
json.dump({"milliseconds": taken, "starts": starts, "finishes": finishes, "slack": slack}, sys.stdout)
