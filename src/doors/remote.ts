import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '../house/perform.ts'
import type { Ask } from './cli.ts'

/** Where a running app takes commands of `./meedoen`; no part of the API for others. */
export const commandPath = '/api/v1/_opdracht'
const portFile = (folder: string) => join(folder, 'port')

/** Leaves a note in the data folder on which port the app listens. @returns how to take it away. */
export function notePort(folder: string, port: number): () => void {
  writeFileSync(portFile(folder), String(port))
  return () => rmSync(portFile(folder), { force: true })
}

/** Asks the app that has this data folder open; undefined when it left no note. Throws when it does not answer. */
export function askRunning(folder: string, operatorSecret: string): Ask | undefined {
  const port = portIn(folder)
  if (port === undefined) return undefined
  return async (does, gemeente, input, lang) => {
    const response = await fetch(`http://127.0.0.1:${port}${commandPath}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${operatorSecret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ does: does.name, gemeente, input, lang }),
    })
    if (!response.ok) throw new Error(`the running Meedoen answered ${response.status} ${await response.text()}`)
    return (await response.json()) as Outcome | null
  }
}

function portIn(folder: string): number | undefined {
  try {
    return Number(readFileSync(portFile(folder), 'utf8'))
  } catch {
    return undefined
  }
}
