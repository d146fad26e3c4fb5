import type { Database, Queryable } from './database.ts'

/**
 * How long answers to a once-key stay, jobs and messages that are done or failed for good, files of documents, and tries. The policies
 * `upkeep` say the same to the database.
 */
const old = {
  once: `delete from house_once where at < now() - interval '7 days' returning 1`,
  jobs: `delete from house_job where coalesce(done_at, failed_at) < now() - interval '30 days' returning 1`,
  documents: `delete from house_document where made_at < now() - interval '30 days' returning 1`,
  berichten: `delete from house_bericht where coalesce(sent_at, failed_at) < now() - interval '30 days' returning 1`,
  tries: `delete from house_poging where until < now() returning 1`,
}

/** Old answers, jobs, messages, files and tries go, over all municipalities. @returns how many rows went. */
export const upkeep = (database: Database): Promise<Record<keyof typeof old, number>> =>
  database.asOwner(async (client) => {
    // A row that somebody holds is for the next hour.
    await client.query("set lock_timeout = '3s'")
    const gone: Record<string, number> = {}
    for (const [what, deletion] of Object.entries(old)) gone[what] = await count(client, deletion)
    await client.query('reset lock_timeout')
    return gone as Record<keyof typeof old, number>
  })

const count = async (client: Queryable, deletion: string): Promise<number> =>
  Number((await client.query(`with gone as (${deletion}) select count(*) as n from gone`)).rows[0]!.n)
