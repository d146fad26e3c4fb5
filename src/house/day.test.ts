import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { startServer } from '../../tools/postgres.ts'
import { day, dayBetween } from './day.ts'
import { openDatabase, urlOf } from './db/database.ts'
import { migrate } from './db/migrate.ts'
import { problemsOf } from './problems.ts'

const input = z.strictObject({ due: day.optional() })
const said = (due: string, lang: 'nl' | 'en' = 'nl', schema: z.ZodObject = input) => {
  const { error } = schema.safeParse({ due }, { reportInput: true })
  return error ? problemsOf(error.issues, schema, lang) : []
}

test('a typed day lies from 1900 up to and including 2200, and the sentence at the field says so', () => {
  for (const fine of ['1900-01-01', '2026-11-24', '2200-12-31']) assert.deepEqual(said(fine), [])
  for (const far of ['9999-12-31', '0026-12-01', '1899-12-31', '2201-01-01'])
    assert.deepEqual(said(far), [
      { field: 'due', code: 'day-out-of-range', message: 'Vul een datum in van 1 januari 1900 tot en met 31 december 2200.' },
    ])
  assert.match(said('9999-12-31', 'en')[0]!.message, /from 1 January 1900 up to and including 31 December 2200/)
  for (const none of ['+010000-01-01', '2026-02-30', '24-11-2026', 'infinity'])
    assert.match(said(none)[0]!.message, /^Vul een datum in, bijvoorbeeld/)
})

test('a field may have bounds of its own', () => {
  const own = z.strictObject({ due: dayBetween('2026-01-01', '2029-12-31') })
  assert.deepEqual(said('2029-12-31', 'nl', own), [])
  assert.match(said('2030-01-01', 'nl', own)[0]!.message, /van 1 januari 2026 tot en met 31 december 2029/)
})

const [gemeente, one] = [1, 2].map((n) => `01900000-0000-7000-8000-00000000000${n}`)

/** Rows as they stand in installations of before: every kind of day that nobody meant. */
const poison = `
  insert into plan_activiteit (gemeente_id, plan_id, id, doel_id, revision, title, party, starts, ends, state, place, tasks, domeinen)
    select '${gemeente}', '${one}', gen_random_uuid(), '${one}', 1, title, '', starts::date, ends::date, 'planned', '', '', '{}'
    from (values ('Goed', '2027-01-01', '2027-12-31'), ('Jaar 26', '0026-12-01', '0027-06-30'), ('Zonder einde', '2027-01-01', '9999-12-31'))
      as typed (title, starts, ends);
  insert into plan_gedaan (gemeente_id, id, day, done_at, done_by)
    select '${gemeente}', '${one}', day::date, now(), '${one}' from unnest(array['0026-12-01', '0027-01-01', '9998-12-31', '9999-12-31']) day;
  insert into stappenplan_cyclus (gemeente_id, id, no, kader, from_year, to_year, started_at, started_by)
    values ('${gemeente}', '${one}', 1, 'wmo-2015', 2026, 2029, now(), '${one}');
  insert into stappenplan_gehoord (gemeente_id, cyclus_id, id, revision, body, kind, heard_on, said, weight, next_how, next_on, answer, written_at, written_by)
    select '${gemeente}', '${one}', gen_random_uuid(), 1, 'Raad', 'adviesraad', day::date, 'a', 'b', 'c', day::date + 1, '', now(), '${one}'
    from unnest(array['0001-01-01', '2500-01-01']) day;`

test('an installation with such days is upgraded: no row is lost, days keep their order, and from then on none comes in', async () => {
  const before = mkdtempSync(join(tmpdir(), 'meedoen-dagen-'))
  const all = fileURLToPath(new URL('../../db/migrations/', import.meta.url))
  for (const name of readdirSync(all)) if (name < '20261130') cpSync(join(all, name), join(before, name))
  const server = await startServer()
  const address = (login: string, name = 'dagen') => urlOf(server.socket, login, name)
  // As on a server of somebody else: the owner of the tables is no superuser, so the walls hold for it too.
  const admin = await openDatabase({ url: address('meedoen', 'postgres') })
  for (const statement of [
    'create role dagen_app nologin',
    'create role dagen_owner login',
    'create role dagen_web login in role dagen_app',
    'create database dagen owner dagen_owner',
  ])
    await admin.asOwner((client) => client.query(statement))
  await admin.close()
  const database = await openDatabase({ url: address('dagen_web'), ownerUrl: address('dagen_owner') })
  const superuser = await openDatabase({ url: address('meedoen') })
  const rows = (query: string) => superuser.asOwner(async (client) => (await client.query(query)).rows)
  try {
    await migrate(database, { folder: before })
    // Without the rows that these point at.
    await rows(`set session_replication_role = replica; ${poison}; set session_replication_role = origin`)
    assert.ok((await migrate(database)).includes('20261130_house_dagen.sql'))
    assert.deepEqual(await rows('select title, starts::text, ends::text from plan_activiteit order by title'), [
      { title: 'Goed', starts: '2027-01-01', ends: '2027-12-31' },
      { title: 'Jaar 26', starts: '1900-01-01', ends: '1900-01-01' },
      { title: 'Zonder einde', starts: '2027-01-01', ends: '2200-12-31' },
    ])
    const [{ n } = {}] = await rows(`select count(*)::int as n from plan_gedaan where day between '1900-01-01' and '2200-12-31'`)
    assert.equal(n, 4)
    assert.deepEqual(await rows('select heard_on::text as h, next_on::text as n from stappenplan_gehoord order by h'), [
      { h: '1900-01-01', n: '1900-01-02' },
      { h: '2200-12-30', n: '2200-12-31' },
    ])
    await assert.rejects(rows(`update plan_activiteit set ends = '9999-12-31'`), /plan_activiteit_ends_day/)
    const [wall] = await rows(
      `select relrowsecurity and relforcerowsecurity as up from pg_class where relname = 'plan_activiteit'`,
    )
    assert.deepEqual(wall, { up: true })
  } finally {
    await superuser.close()
    await database.close()
    await server.stop()
    rmSync(before, { recursive: true })
  }
})
