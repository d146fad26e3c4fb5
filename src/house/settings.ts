import { join } from 'node:path'

/** Settings of an installation, read from the environment once, in main.ts. */
export interface Settings {
  readonly port: number
  /** The data folder: embedded database, mail that could not be sent, the operator's secret. */
  readonly data: string
  readonly databaseUrl: string | null
  readonly ownerUrl: string | null
  /** Invented municipalities and one-click accounts. Null: only in a data folder that began as a demo. */
  readonly demo: boolean | null
}

/** A setting that cannot be right: one line, exit code 2. */
export class BadSetting extends Error {}

export function readSettings(env: Readonly<Record<string, string | undefined>>, folder: string): Settings {
  const port = Number(env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new BadSetting(`PORT is no port: ${env.PORT}`)
  const { MEEDOEN_DEMO: demo } = env
  if (demo && demo !== 'on' && demo !== 'off') throw new BadSetting(`MEEDOEN_DEMO is on or off, not ${demo}`)
  return {
    demo: demo ? demo === 'on' : null,
    port,
    data: env.MEEDOEN_DATA || join(folder, 'data'),
    databaseUrl: env.DATABASE_URL || null,
    ownerUrl: env.DATABASE_OWNER_URL || null,
  }
}
