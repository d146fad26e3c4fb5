import type { Database, Queryable } from './database.ts'

/** How long answers to a once-key and finished jobs are kept. The policies `upkeep` say the same to the database. */
const old = {
  once: `delete from house_once where at < now() - interval '7 days' returning 1`,
  jobs: `delete from house_job where done_at < now() - interval '30 days' returning 1`,
}

/** Old answers and finished jobs go, over all municipalities. @returns how many rows went. */
export const upkeep = (database: Database): Promise<{ once: number; jobs: number }> =>
  database.asOwner(async (client) => ({ once: await count(client, old.once), jobs: await count(client, old.jobs) }))

const count = async (client: Queryable, deletion: string): Promise<number> =>
  Number((await client.query(`with gone as (${deletion}) select count(*) as n from gone`)).rows[0]!.n)
