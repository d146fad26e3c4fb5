import { setPriority } from 'node:os'
import { workerData } from 'node:worker_threads'
import { backup } from './files.ts'

/** A backup in a thread of its own (apart.ts). */
const { ownerUrl, folder, now } = workerData as { ownerUrl: string; folder: string; now: Date }
// On Linux every thread has a priority of its own: whoever waits for a page goes before this.
if (process.platform === 'linux') setPriority(10)
await backup(ownerUrl, folder, now)
