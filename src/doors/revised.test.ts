import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDemo } from './cast.ts'

const { read, post, json } = openDemo(new Date('2026-11-24T10:00:00.000Z'))
const officer = 'beleidsambtenaar'

/** The fields of the form on a page, as a browser would send them. */
async function fieldsOf(path: string): Promise<Map<string, string>> {
  const { html } = await read(path, officer)
  const texts = [...html.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</g)].map(
    ([, name, text]) => [name!, text!] as const,
  )
  const lines = [...html.matchAll(/<input[^>]*>/g)].flatMap(([input]) => {
    const [name, value] = [/ name="([^"]+)"/.exec(input)?.[1], / value="([^"]*)"/.exec(input)?.[1]]
    const unchecked = /type="(radio|checkbox)"/.test(input) && !/ checked/.test(input)
    return name && value !== undefined && !unchecked && name !== '_once' ? [[name, value] as const] : []
  })
  const chosen = [...html.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].flatMap(([, name, options]) => {
    const option = /<option[^>]* selected[^>]*>/.exec(options!)?.[0]
    return option ? [[name!, / value="([^"]*)"/.exec(option)?.[1] ?? ''] as const] : []
  })
  return new Map([...texts, ...lines, ...chosen])
}

test('in every room the later save sees text by text what differs, and keeps what was typed', async () => {
  const [goal] = (await json('/doelen', officer)).doelen
  for (const [path, field] of [
    [`/doelen/${goal.id}/schrijven`, 'acceptable'],
    ['/stappen/2/vragen/1', 'text'],
    ['/stappen/2/planning', 'involved'],
    ['/plan/delen/5', 'text'],
  ] as const) {
    const fields = await fieldsOf(path)
    assert.ok(fields.has('revision'), path)
    const send = (text: string) => post(path, [...new Map([...fields, [field, text]])], officer)
    assert.equal((await send('Iemand anders schreef dit.')).status, 303, path)
    const late = await send('Ikzelf schreef dit.')
    assert.equal(late.status, 409, path)
    const html = await late.text()
    assert.match(html, /Dit verandert er als u nu bewaart.*<del>Iemand.*<ins>Ikzelf/s, path)
    assert.match(html, /<(textarea|input)[^>]*(value="|>)Ikzelf schreef dit\./, path)
  }
})
