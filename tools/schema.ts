import { orderOf } from '../src/house/copies/write.ts'
import type { Queryable } from '../src/house/db/database.ts'

/** What a copy of everything (src/house/copies) would not carry, or could not put back in an order. */
const uncarried = `select c.relname as name, c.relkind as kind from pg_class c
  where c.relnamespace = 'public'::regnamespace and (c.relkind in ('S', 'm', 'f', 'p')
    or c.relkind = 'r' and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary))`

const keys = `select c.conrelid::regclass::text as "table", c.conname as name, c.contype as kind,
    (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey)) as columns,
    pg_get_constraintdef(c.oid) as definition, f.relname as target
  from pg_constraint c left join pg_class f on f.oid = c.confrelid
  where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f', 'x')
  union all
  select i.indrelid::regclass::text, x.relname, 'u',
    (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any (i.indkey)), pg_get_indexdef(x.oid), null
  from pg_index i join pg_class x on x.oid = i.indexrelid
  where i.indisunique and x.relnamespace = 'public'::regnamespace and not exists (select 1 from pg_constraint c where c.conindid = x.oid)`

const walls = `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled,
    (select count(*) from pg_policy p where p.polrelid = c.oid) as policies,
    (select count(*) from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as triggers,
    exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente_id' and not a.attisdropped) as municipal
  from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`

/** Days that somebody may type without end, so that pages walk over thousands of years (src/house/day.ts). */
const endless = `select a.attrelid::regclass::text as "table", a.attname as "column"
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and a.atttypid = 'date'::regtype and not a.attisdropped
    and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
      and pg_get_constraintdef(k.oid) ~ '>= ''1[0-9]{3}-.* <= ''2[0-9]{3}-')`

/** Reads the migrated schema and names every table that breaks the sharding rules of the plan of the house ("Data"). */
export async function schemaFaults(client: Queryable): Promise<string[]> {
  const tables = (await client.query(walls)).rows
  const municipal = new Set(tables.filter((table) => table.municipal).map((table) => String(table.name)))
  const faults = tables.flatMap(({ name, walled, policies, triggers, municipal: own }) => [
    ...(own && !(walled && Number(policies) > 0) ? [`${name}: no wall around its rows`] : []),
    ...(Number(triggers) > 0 ? [`${name}: has a trigger`] : []),
  ])
  for (const { table, name, kind, columns, definition, target } of (await client.query(keys)).rows) {
    const has = (columns as string[]).includes('gemeente_id')
    if (municipal.has(String(table))) {
      const outward = kind === 'f' && !municipal.has(String(target))
      if (!has && !outward) faults.push(`${table}: ${name} leaves out gemeente_id`)
      if (kind === 'p' && !/PRIMARY KEY \(gemeente_id\b/.test(String(definition)))
        faults.push(`${table}: gemeente_id is not first in its key`)
    } else if (kind === 'f' && municipal.has(String(target))) faults.push(`${table}: a shared list points at ${target}`)
    if (/ON DELETE SET NULL/.test(String(definition))) faults.push(`${table}: ${name} sets null on delete`)
  }
  for (const { name, kind } of (await client.query(uncarried)).rows)
    faults.push(kind === 'r' ? `${name}: has no primary key` : `${name}: a copy of the database does not carry it`)
  for (const { table, column } of (await client.query(endless)).rows) faults.push(`${table}: ${column} takes any day`)
  return [
    ...faults,
    ...(await orderOf(client).then(
      () => [],
      ({ message }: Error) => [message],
    )),
  ]
}
