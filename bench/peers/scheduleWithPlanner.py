"""GNOME Planner's scheduler (libplanner, called as its own window calls it), timed from rows to dates.

Reads {"start": "2026-01-05", "rows": [[id, days, [predecessor ids]], ...], "rounds": n} from standard input and
writes {"milliseconds": [...], "starts": [...], "finishes": [...]}, ISO dates. Leaves with 3 where Planner is absent.
"""

import ctypes
import glob
import json
import sys
import time

found = glob.glob("/usr/lib/*/planner/libplanner-1.so.1") + glob.glob("/usr/lib/planner/libplanner-1.so.1")
if not found:
    sys.exit(3)
lib = ctypes.CDLL(found[0], mode=ctypes.RTLD_GLOBAL)
gobject = ctypes.CDLL("libgobject-2.0.so.0", mode=ctypes.RTLD_GLOBAL)

POINTER, LONG = ctypes.c_void_p, ctypes.c_long
FINISH_TO_START = 1
FIXED_DURATION = 1


def declare(name, result, *arguments):
    function = getattr(lib, name)
    function.restype, function.argtypes = result, arguments
    return function


new_application = declare("mrp_application_new", POINTER)
new_project = declare("mrp_project_new", POINTER, POINTER)
set_start = declare("mrp_project_set_project_start", None, POINTER, LONG)
set_blocked = declare("mrp_project_set_block_scheduling", None, POINTER, ctypes.c_int)
reschedule = declare("mrp_project_reschedule", None, POINTER)
new_task = declare("mrp_task_new", POINTER)
insert_task = declare("mrp_project_insert_task", None, POINTER, POINTER, ctypes.c_int, POINTER)
add_predecessor = declare("mrp_task_add_predecessor", POINTER, POINTER, POINTER, ctypes.c_int, LONG, POINTER)
start_of = declare("mrp_task_get_work_start", LONG, POINTER)
finish_of = declare("mrp_task_get_finish", LONG, POINTER)
time_from_text = declare("mrp_time_from_string", LONG, ctypes.c_char_p, POINTER)
# It takes a list of names and values without an end, and needs the same registers as a call without.
set_property = gobject.g_object_set
set_property.restype = None
set_property.argtypes = [POINTER, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, POINTER]


def schedule(application, start, rows):
    project = new_project(application)
    set_blocked(project, 1)
    set_start(project, start)
    tasks = {}
    for identity, days, _ in rows:
        task = new_task()
        set_property(task, b"sched", FIXED_DURATION, b"duration", days * 8 * 3600, None)
        insert_task(project, None, -1, task)
        tasks[identity] = task
    for identity, _, predecessors in rows:
        for predecessor in predecessors:
            add_predecessor(tasks[identity], tasks[predecessor], FINISH_TO_START, 0, None)
    set_blocked(project, 0)
    reschedule(project)
    return [(start_of(tasks[row[0]]), finish_of(tasks[row[0]])) for row in rows]


def iso(seconds):
    return time.strftime("%Y-%m-%d", time.gmtime(seconds))


given = json.load(sys.stdin)
start = time_from_text(given["start"].replace("-", "").encode() + b"T000000Z", None)
application = new_application()
taken = []
dates = []
for _ in range(given["rounds"]):
    begun = time.perf_counter()
    dates = schedule(application, start, given["rows"])
    taken.append((time.perf_counter() - begun) * 1000)
json.dump(
    {"milliseconds": taken, "starts": [iso(a) for a, _ in dates], "finishes": [iso(b) for _, b in dates]}, sys.stdout
)
