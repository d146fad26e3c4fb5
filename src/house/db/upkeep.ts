import type { Database, Queryable } from './database.ts'

/**
 * How long answers to a once-key stay, and jobs and messages that are done or failed for good. The policies `upkeep` say the same to
 * the database.
 */
const old = {
  once: `delete from house_once where at < now() - interval '7 days' returning 1`,
  jobs: `delete from house_job where coalesce(done_at, failed_at) < now() - interval '30 days' returning 1`,
  berichten: `delete from house_bericht where coalesce(sent_at, failed_at) < now() - interval '30 days' returning 1`,
}

/** Old answers, jobs and messages go, over all municipalities. @returns how many rows went. */
export const upkeep = (database: Database): Promise<{ once: number; jobs: number; berichten: number }> =>
  database.asOwner(async (client) => ({
    once: await count(client, old.once),
    jobs: await count(client, old.jobs),
    berichten: await count(client, old.berichten),
  }))

const count = async (client: Queryable, deletion: string): Promise<number> =>
  Number((await client.query(`with gone as (${deletion}) select count(*) as n from gone`)).rows[0]!.n)
