import type { Database, Queryable } from './database.ts'

/** How long answers to a once-key, finished jobs and files of documents are kept. The policies `upkeep` say the same to the database. */
const old = {
  once: `delete from house_once where at < now() - interval '7 days' returning 1`,
  jobs: `delete from house_job where done_at < now() - interval '30 days' returning 1`,
  documents: `delete from house_document where made_at < now() - interval '30 days' returning 1`,
}

/** Old answers, finished jobs and files go, over all municipalities. @returns how many rows went. */
export const upkeep = (database: Database): Promise<Record<keyof typeof old, number>> =>
  database.asOwner(async (client) => ({
    once: await count(client, old.once),
    jobs: await count(client, old.jobs),
    documents: await count(client, old.documents),
  }))

const count = async (client: Queryable, deletion: string): Promise<number> =>
  Number((await client.query(`with gone as (${deletion}) select count(*) as n from gone`)).rows[0]!.n)
