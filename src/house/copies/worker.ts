import { workerData } from 'node:worker_threads'
import { standBehind } from '../pool/behind.ts'
import { backup } from './files.ts'

/** A backup in a thread of its own (apart.ts). */
const { ownerUrl, folder, now } = workerData as { ownerUrl: string; folder: string; now: Date }
standBehind()
await backup(ownerUrl, folder, now)
