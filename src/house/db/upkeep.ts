import type { Database, Queryable } from './database.ts'

/** How long answers to a once-key, finished jobs and files of documents are kept. The policies `upkeep` say the same to the database. */
const old = {
  once: `delete from house_once where at < now() - interval '7 days' returning 1`,
  jobs: `delete from house_job where done_at < now() - interval '30 days' returning 1`,
  documents: `delete from house_document where made_at < now() - interval '30 days' returning 1`,
}

/**
 * What a database needs every now and then: old answers, finished jobs and files go, over all municipalities; then CHECKPOINT and VACUUM
 * (ANALYZE), which the embedded database never does by itself. Safe beside requests; never call it inside a transaction.
 * @returns how many rows went.
 */
export const upkeep = (database: Database): Promise<Record<keyof typeof old, number>> =>
  database.asOwner(async (client) => {
    const gone = {
      once: await count(client, old.once),
      jobs: await count(client, old.jobs),
      documents: await count(client, old.documents),
    }
    await client.query('vacuum (analyze)')
    await client.query('checkpoint').catch(ownWay)
    return gone
  })

const count = async (client: Queryable, deletion: string): Promise<number> =>
  Number((await client.query(`with gone as (${deletion}) select count(*) as n from gone`)).rows[0]!.n)

/** On a server only a superuser may ask for a checkpoint, and the server makes its own. */
function ownWay(error: { code?: string }): void {
  if (error.code !== '42501') throw error
}
