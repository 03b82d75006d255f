/** Tasks in work for each thread: one being done, one waiting, so that no thread waits and memory stays flat. */
const IN_WORK = 2;

/** Worker threads that all run one module. */
export interface Threads {
  /** The worker: a module that exports what it does with a task. */
  module: URL;
  /** What each thread is told when it starts; plain values only. */
  setup: unknown;
  count: number;
}

/** Gives tasks to worker threads. The results come in the order of the tasks, and tasks are taken no faster than results are. */
export async function* inOrder<Task, Done>(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  { module, setup, count }: Threads,
): AsyncGenerator<Done> {
  const [{ Piscina }, { fileURLToPath }] = await Promise.all([import('piscina'), import('node:url')]);
  const pool = new Piscina<Task, Done>({
    filename: fileURLToPath(module),
    workerData: setup,
    minThreads: count,
    maxThreads: count,
  });
  const inWork: Promise<Done>[] = [];
  try {
    for await (const task of tasks) {
      const done = pool.run(task);
      // A failure counts when its turn comes.
      done.catch(() => {});
      inWork.push(done);
      if (inWork.length >= count * IN_WORK) yield await (inWork.shift() as Promise<Done>);
    }
    for (const done of inWork) yield await done;
  } finally {
    await pool.destroy();
  }
}
