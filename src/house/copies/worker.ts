import { workerData } from 'node:worker_threads'
import { backup } from './files.ts'

/** A backup in a thread of its own (apart.ts). */
const { ownerUrl, folder, now } = workerData as { ownerUrl: string; folder: string; now: Date }
await backup(ownerUrl, folder, now)
