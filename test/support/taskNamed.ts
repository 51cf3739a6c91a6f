import type { Task } from '../../src/project/records/task';

/** A task of the WBS with a name and, unless said otherwise, one day and nothing else. */
export function taskNamed(name: string, rest: Partial<Task> = {}): Task {
  return {
    row: 0,
    id: 1,
    level: 1,
    name,
    deliverable: '',
    criterion: '',
    owner: '',
    support: '',
    predecessors: '',
    duration: 1,
    notBefore: null,
    deadline: null,
    pinned: null,
    budget: null,
    ...rest,
  };
}
