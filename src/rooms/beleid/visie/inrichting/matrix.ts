import { z } from 'zod'
import type { Lang } from '../../../../house/texts.ts'
import { onderwerpNames, partijNames } from './content.ts'
import { type Inrichting, onderwerpen, partijen, rollen } from './model.ts'
import { signaturesOf, standOf } from './rules.ts'

/** Who decides on what, in the words of one language: every subject with what every party does on it (VI-10). */
export const matrixOut = z.object({
  /** Fingerprint; an agreement names the one it was given to. */
  stand: z.string(),
  parties: z.array(
    z.object({
      partij: z.string(),
      label: z.string(),
      own: z.boolean(),
      signed: z.object({ at: z.string(), holds: z.boolean() }).nullable(),
    }),
  ),
  subjects: z.array(
    z.object({
      onderwerp: z.string(),
      label: z.string(),
      own: z.boolean(),
      /** Within which frame is decided; empty when nobody wrote it. */
      within: z.string(),
      /** Null while nobody said who decides. */
      decider: z.string().nullable(),
      /** Null: no part in it. In the order of the parties. */
      rollen: z.array(z.object({ partij: z.string(), label: z.string(), rol: z.enum(rollen).nullable() })),
    }),
  ),
})
export type Matrix = z.infer<typeof matrixOut>

/** What the others do on a subject, role by role; roles that nobody has are left out. */
export const othersOf = ({ rollen: all }: Pick<Matrix['subjects'][number], 'rollen'>) =>
  (['advises', 'executes', 'informed'] as const).flatMap((rol) => {
    const names = all.filter((each) => each.rol === rol).map(({ label }) => label)
    return names.length > 0 ? [{ rol, names: names.join(', ') }] : []
  })

export function matrixOf(inrichting: Inrichting, lang: Lang): Matrix {
  const signed = signaturesOf(inrichting)
  const parties = [
    ...partijen.map((partij) => ({ partij: partij as string, label: partijNames[partij][lang], own: false })),
    ...inrichting.partijen.map(({ partij, name }) => ({ partij, label: name ?? partij, own: true })),
  ].map((each) => ({ ...each, signed: signed(each.partij) }))
  const subject = (onderwerp: string, label: string, own: boolean) => {
    const row = inrichting.onderwerpen.find((each) => each.onderwerp === onderwerp)
    const rolOf = (partij: string) =>
      row?.decider === partij ? ('decides' as const) : (row?.rollen.find((each) => each.partij === partij)?.rol ?? null)
    return {
      onderwerp,
      label,
      own,
      within: row?.within ?? '',
      decider: parties.find(({ partij }) => partij === row?.decider)?.label ?? null,
      rollen: parties.map(({ partij, label: name }) => ({ partij, label: name, rol: rolOf(partij) })),
    }
  }
  const own = inrichting.onderwerpen.filter(({ name }) => name !== null)
  return {
    stand: standOf(inrichting.onderwerpen),
    parties,
    subjects: [
      ...onderwerpen.map((each) => subject(each, onderwerpNames[each][lang], false)),
      ...own.map(({ onderwerp, name }) => subject(onderwerp, name!, true)),
    ],
  }
}
