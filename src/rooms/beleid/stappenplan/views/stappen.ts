import { z } from 'zod'
import { all, look } from '../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { waitingFor } from '../../../../house/offered.ts'
import { notFound } from '../../../../house/outcome.ts'
import { dayOf } from '../../../../house/time.ts'
import { questionsOf } from '../content.ts'
import { cyclusMetFeiten } from '../feiten.ts'
import { antwoordRow, asStap, cyclus, gang, gehoord, lack, opbrengsten, stapNo, stapRow, statuses } from '../model.ts'
import { mayLead, mayRead, mayWrite } from '../policy.ts'
import { earlierLacks, involvedLate, nextOf, standOf } from '../rules.ts'
import { sjablonen } from '../sjablonen.ts'
import { bijeenkomstenIn, cyclusIn, earlierAnswerIn, earlierIn, gehoordIn, type Periode } from '../store/index.ts'
import { words } from '../texts.en.ts'
import { gevonden, verkendIn } from '../verkenning.ts'
import { plicht, plichtenIn } from './plichten.ts'
import { publicStand, standOut, standSources } from './stand.ts'

const rights = z.object({ lead: z.boolean(), write: z.boolean(), read: z.boolean() })
const rightsOf = ({ actor }: ReadContext) => ({
  lead: mayLead(actor) === true,
  write: mayWrite(actor) === true,
  read: mayRead(actor) === true,
})

const stand = stapRow.extend({ status: z.enum(statuses), lacks: z.array(lack) })
const opbrengst = z.object({ kind: z.enum(opbrengsten), path: z.string(), name: z.string() })
const waits = z.object({ title: z.string(), why: z.string(), path: z.string(), due: z.iso.date().nullable() })
const period = cyclus.pick({ no: true, fromYear: true, toYear: true })

const cyclusOf = ({ id, no, kader, fromYear, toYear, route }: Periode) => ({ id, no, kader, fromYear, toYear, route })

/**
 * Where the policy stands. For everybody the public stand (ST-10); for people of the municipality also the one next action, what
 * waits for them, the duties of the law and the periods before (ST-00, FW-03).
 */
export const showStappen = view({
  name: 'stappenplan.showStappen',
  input: z.strictObject({}),
  output: z.object({
    stand: standOut,
    /** Null for who does not work on it, and without an open period. */
    work: z
      .object({
        cyclus,
        stappen: z.array(stand),
        next: z.object({ stap: stapNo, lack: lack.nullable() }).nullable(),
        /** The field took part late, or not yet (ST-18). */
        late: z.boolean(),
      })
      .nullable(),
    waiting: z.array(waits),
    plichten: z.array(plicht),
    earlier: z.array(period),
    rights,
  }),
  words: (lang) => words(lang).show,
  may: anyone,
  run: async (ctx) => {
    const may = rightsOf(ctx)
    const { db, gemeente, lang, now } = ctx
    const forAll = { found: cyclusMetFeiten(gemeente.id, lang), sources: standSources(ctx) }
    if (!may.read) {
      const { found, sources } = await look(db, all(forAll))
      return { stand: publicStand(ctx, found, sources), work: null, waiting: [], plichten: [], earlier: [], rights: may }
    }
    const { found, sources, waiting, plichten, earlier } = await look(
      db,
      all({ ...forAll, waiting: waitingFor(ctx), plichten: plichtenIn(ctx), earlier: earlierIn(gemeente.id) }),
    )
    const shared = { stand: publicStand(ctx, found, sources), waiting: [...waiting], plichten, earlier, rights: may }
    if (!found) return { ...shared, work: null }
    const stappen = standOf(found.cyclus.rows, found.cyclus.answers, found.feiten)
    const involved = { meetings: sources.bijeenkomsten, heard: found.heard }
    return {
      ...shared,
      work: {
        cyclus: cyclusOf(found.cyclus),
        stappen,
        next: nextOf(stappen),
        late: involvedLate(stappen, involved, dayOf(now)),
      },
    }
  },
})

/** One step: its answers, what it brought, what it lacks, when it was closed and opened, and the earlier steps it leans on (ST-00). */
export const showStap = view({
  name: 'stappenplan.showStap',
  input: z.strictObject({ stap: stapNo }),
  output: stand.extend({
    route: cyclus.shape.route,
    answers: z.array(antwoordRow),
    /** Documents: links to what other rooms keep. */
    opbrengst: z.array(opbrengst),
    gang: z.array(gang),
    heard: z.array(gehoord),
    late: z.boolean(),
    earlier: z.array(stand),
    rights,
  }),
  words: (lang) => words(lang).stap,
  may: mayRead,
  run: async (ctx, { stap }) => {
    const { found, meetings } = await look(
      ctx.db,
      all({ found: cyclusMetFeiten(ctx.gemeente.id, ctx.lang), meetings: bijeenkomstenIn(ctx.gemeente.id) }),
    )
    if (!found) return notFound()
    const { rows, answers, gang, route } = found.cyclus
    const all9 = standOf(rows, answers, found.feiten)
    const ofStap = <T extends { readonly stap: number }>(each: T) => each.stap === stap
    return {
      ...all9[stap - 1]!,
      route,
      answers: answers.filter(ofStap),
      opbrengst: found.opbrengst.filter(ofStap),
      gang: gang.filter(ofStap),
      heard: stap === 4 ? found.heard : [],
      late: stap >= 4 && involvedLate(all9, { meetings, heard: found.heard }, dayOf(ctx.now)),
      earlier: earlierLacks(asStap(stap), all9),
      rights: rightsOf(ctx),
    }
  },
})

/**
 * One question as it stands; revision 0 when nothing was written yet. `before` is the answer of the period before, `start` what
 * an empty form begins with on the light route: that answer, else the template (ST-17).
 */
export const showVraag = view({
  name: 'stappenplan.showVraag',
  input: z.strictObject({ stap: stapNo, vraag: z.int().min(1).max(9) }),
  output: antwoordRow.extend({
    before: antwoordRow.pick({ text: true, source: true }).extend({ fromYear: z.int(), toYear: z.int() }).nullable(),
    start: antwoordRow.pick({ text: true, source: true }),
    /** What the exploration found about this question; null where it says nothing. */
    found: gevonden.nullable(),
  }),
  words: (lang) => words(lang).vraag,
  may: mayRead,
  run: async ({ db, gemeente, lang }, { stap, vraag }) => {
    const { open, before, found } = await look(
      db,
      all({
        open: cyclusIn(gemeente.id),
        before: earlierAnswerIn(gemeente.id, stap, vraag),
        found: verkendIn(gemeente.id, lang, stap, vraag),
      }),
    )
    if (!open || vraag > questionsOf(stap)) return notFound()
    const row = open.answers.find((each) => each.stap === stap && each.vraag === vraag)
    if (row) return { ...row, before, start: row, found }
    const template = { text: sjablonen[asStap(stap)]?.[vraag - 1]?.[lang] ?? '', source: '' }
    const start = open.route === 'light' ? (before ?? template) : { text: '', source: '' }
    return { stap, vraag, revision: 0, text: '', source: '', before, start, found }
  },
})

/** A period that is over, as it was left: its steps, answers, bodies that were heard, and every closing (ST-00). */
export const showPeriode = view({
  name: 'stappenplan.showPeriode',
  input: z.strictObject({ no: z.int().min(1) }),
  output: cyclus.extend({
    endedAt: z.string().nullable(),
    rows: z.array(stapRow),
    answers: z.array(antwoordRow),
    gang: z.array(gang),
    heard: z.array(gehoord),
    previous: z.int().nullable(),
  }),
  words: (lang) => words(lang).periode,
  may: mayRead,
  run: async ({ db, gemeente }, { no }) => {
    const { periode, heard } = await look(db, all({ periode: cyclusIn(gemeente.id, no), heard: gehoordIn(gemeente.id, no) }))
    if (!periode) return notFound()
    return {
      ...periode,
      rows: [...periode.rows],
      answers: [...periode.answers],
      gang: [...periode.gang],
      heard,
      previous: no > 1 ? no - 1 : null,
    }
  },
})

/** What a new period begins with: the years after the one before (ST-00). */
export const showBegin = view({
  name: 'stappenplan.showBegin',
  input: z.strictObject({}),
  output: z.object({ previous: period.nullable(), fromYear: z.int(), toYear: z.int() }),
  words: (lang) => words(lang).begin,
  may: mayLead,
  run: async ({ db, gemeente, now }) => {
    const [previous = null] = await look(db, earlierIn(gemeente.id))
    const fromYear = previous ? previous.toYear + 1 : Number(dayOf(now).slice(0, 4)) + 1
    return { previous, fromYear, toYear: fromYear + 3 }
  },
})
