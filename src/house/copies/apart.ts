import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { BackupProblem } from './problem.ts'

/** Makes a backup (files.ts) beside the thread that answers people. Throws BackupProblem. */
export async function backupApart(ownerUrl: string, folder: string, now: Date): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { ownerUrl, folder, now },
    // Little room for what is young, so that pieces that were written are given back at once.
    resourceLimits: { maxYoungGenerationSizeMb: 1 },
  })
  try {
    // An error of the worker comes before its exit, and rejects.
    await once(worker, 'exit')
  } catch (error) {
    throw new BackupProblem((error as Error).message, { cause: error })
  }
}
