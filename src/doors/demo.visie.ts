import { v7 as uuidv7 } from 'uuid'
import type { Actor, Role } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { dayOf } from '../house/time.ts'
import { listDemo } from '../rooms/basis/personen/store.ts'
import * as gevolgen from '../rooms/beleid/visie/keuzes/actions/gevolgen.ts'
import { noteRaad } from '../rooms/beleid/visie/keuzes/actions/kiezen.ts'
import * as koers from '../rooms/beleid/visie/keuzes/actions/koers.ts'
import { joinVoorlegging, reageer } from '../rooms/beleid/visie/keuzes/actions/reageren.ts'
import type { Party, Stance } from '../rooms/beleid/visie/keuzes/model.ts'
import { showGevolgen } from '../rooms/beleid/visie/keuzes/views/gevolgen.ts'

/** Catalogue §21, B7 and B8: the course of Lindewaard, and what the field said of it. In the draft, before it is adopted. */
export async function loadKoers(database: Database, gemeente: Gemeente, now: Date): Promise<void> {
  const people = await database.transaction(gemeente.id, (db) => listDemo(db, gemeente.id))
  const as = async <T>(role: Role, does: Declaration, input: unknown): Promise<T> => {
    const { id, name } = people.find((each) => each.role === role)!
    const actor: Actor = { kind: 'person', id, name, sessieId: uuidv7(), roles: [{ role, organisatieId: null }] }
    const outcome = await perform(database, does, { actor, gemeente, lang: 'nl', now, tickets: {}, input })
    if (!outcome.ok) throw new Error(`demo: ${does.name}: ${JSON.stringify(outcome)}`)
    return outcome.value as T
  }
  const year = now.getUTCFullYear()
  await as('beleidsambtenaar', koers.chooseMix, {
    revision: 0,
    approach: 'breed',
    steering: 'dirigent',
    argument: 'Iedereen kan meedoen. De gemeente houdt de lijn vast, samen met het veld.',
  })
  await as('beleidsambtenaar', koers.addUitzondering, {
    name: 'Eenzame ouderen',
    position: 'vangnet',
    groups: ['ouderen', 'eenzaam'],
    why: 'Wie alleen is, vraagt zelf niet snel om hulp.',
  })
  await as('beleidsambtenaar', koers.addPeriode, {
    name: 'Jeugd',
    position: 'smal',
    starts: `${year}-01-01`,
    ends: `${year + 3}-01-01`,
    reviewOn: `${year + 1}-11-01`,
    why: 'Wij beginnen klein, op de scholen. Daarna kijken wij of het breder kan.',
  })
  await as('beleidsambtenaar', gevolgen.proposeGevolgen, {})
  const { code } = await as<{ code: string }>('beleidsambtenaar', gevolgen.openVoorlegging, { closesOn: dayOf(now) })
  await reactions(as, code)
  await as('raadslid', noteRaad, { on: dayOf(now), text: 'De raad steunt de koers en vraagt aandacht voor de kleine dorpen.' })
}

type As = <T>(role: Role, does: Declaration, input: unknown) => Promise<T>

async function reactions(as: As, code: string): Promise<void> {
  for (const [party, organisation] of field) await as(party, joinVoorlegging, { code, party, organisation })
  const { gevolgen: listed } = await as<{ gevolgen: { id: string; choice: string; forWhom: string }[] }>(
    'beleidsambtenaar',
    showGevolgen,
    {},
  )
  const find = (about: string) => listed.find(({ choice, forWhom }) => about === `${choice} ${forWhom}`)!.id
  for (const about of ['breed organisaties', 'breed vrijwilligers', 'vangnet inwoners', 'periode budget'])
    for (const [party] of field) await as(party, reageer, { code, gevolg: find(about), revision: 0, stance: 'kan' })
  for (const { party, about, stance, text } of objections)
    await as(party, reageer, { code, gevolg: find(about), revision: 0, stance, text })
  const { reacties } = await as<{ reacties: { gevolg: string; reageerder: string; revision: number; text: string }[] }>(
    'beleidsambtenaar',
    showGevolgen,
    {},
  )
  for (const { text, party: _, about: __, stance: ___, ...reply } of objections) {
    const { gevolg, reageerder, revision } = reacties.find((each) => each.text === text)!
    await as('beleidsambtenaar', gevolgen.replyReactie, { gevolg, reageerder, revision, ...reply })
  }
}

const field: readonly (readonly [party: Party, organisation: string])[] = [
  ['organisatie', 'Schaakclub De Toren'],
  ['vrijwilligerscentrale', 'Vrijwilligerscentrale Lindewaard'],
  ['mantelzorgsteunpunt', 'Steunpunt Mantelzorg'],
  ['vrijwilligerscoordinator', 'Zorghuis De Linde'],
  ['adviesorgaan', 'Seniorenraad'],
  ['partner', 'Woningcorporatie Waardwonen'],
]

interface Objection {
  readonly party: Party
  readonly about: string
  readonly stance: Stance
  readonly text: string
  readonly point: string
  readonly outcome: 'overgenomen' | 'deels'
  readonly reply: string
}
const objections: readonly Objection[] = [
  {
    party: 'organisatie',
    about: 'dirigent organisaties',
    stance: 'bezwaar',
    text: 'Te veel afspraken voor kleine clubs. Wij hebben geen kantoor dat verslagen schrijft.',
    point: 'Te veel afspraken voor kleine clubs.',
    outcome: 'overgenomen',
    reply: 'Clubs met minder dan dertig vrijwilligers maken één afspraak en vertellen elk jaar in een gesprek hoe het ging.',
  },
  {
    party: 'adviesorgaan',
    about: 'vangnet organisaties',
    stance: 'voorwaarde',
    text: 'Goed, maar alleen als ouderen zelf meedenken over de hulp.',
    point: 'Ouderen denken zelf mee over de hulp.',
    outcome: 'overgenomen',
    reply: 'De Seniorenraad praat twee keer per jaar mee over het vangnet.',
  },
]
