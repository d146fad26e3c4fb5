import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { BackupProblem } from './problem.ts'

/** Makes a backup (files.ts) beside the thread that answers people; `signal` ends it halfway. Throws BackupProblem. */
export async function backupApart(ownerUrl: string, folder: string, now: Date, signal?: AbortSignal): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { ownerUrl, folder, now },
    // Little room for what is young, so that pieces that were written are given back at once.
    resourceLimits: { maxYoungGenerationSizeMb: 1 },
  })
  const end = () => void worker.terminate()
  signal?.addEventListener('abort', end)
  try {
    // What it dies of comes before its exit, and rejects.
    await once(worker, 'exit')
  } catch (error) {
    throw new BackupProblem((error as Error).message, { cause: error })
  } finally {
    signal?.removeEventListener('abort', end)
  }
  if (signal?.aborted) throw new BackupProblem('the backup was broken off')
}
