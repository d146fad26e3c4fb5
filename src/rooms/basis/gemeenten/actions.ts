import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action, type Gemeente } from '../../../house/declare.ts'
import { only, operatorOnly } from '../../../house/may.ts'
import { refuse } from '../../../house/outcome.ts'
import { editionKey } from '../kaders/index.ts'
import { type ColourName, colour, gemeenteInput, gemeenteOutput, taken } from './model.ts'
import { unreadableColours } from './rules.ts'
import { insert, setColours, setGegevens, setKader } from './store.ts'
import { words } from './texts.en.ts'

/** Whoever runs the installation adds a municipality; it starts in the current framework and the house theme (A1). */
export const createGemeente = action({
  name: 'gemeenten.createGemeente',
  scope: 'installation',
  input: gemeenteInput,
  output: gemeenteOutput,
  words: (lang) => words(lang).create,
  may: operatorOnly,
  run: async ({ db, now }, { phoneHoursNl, phoneHoursEn, ...rest }) => {
    const gemeente: Gemeente = {
      ...rest,
      id: uuidv7(),
      kader: 'wmo-2015',
      phoneHours: { nl: phoneHoursNl, en: phoneHoursEn },
      colours: {},
    }
    if (taken.includes(gemeente.slug)) return refuse(409, 'taken', 'slug')
    return (await insert(db, gemeente, now)) ? { ...gemeente, languages: [...gemeente.languages] } : refuse(409, 'taken', 'slug')
  },
})

/** Name, languages and telephone as everybody sees them; the address stays. */
export const changeGemeente = action({
  name: 'gemeenten.changeGemeente',
  input: gemeenteInput.omit({ slug: true }),
  output: z.null(),
  words: (lang) => words(lang).change,
  may: only('beheerder'),
  run: async ({ db, gemeente, event }, { phoneHoursNl, phoneHoursEn, ...rest }) => {
    await setGegevens(db, gemeente.id, { ...rest, phoneHours: { nl: phoneHoursNl, en: phoneHoursEn } })
    await event('changeGemeente', gemeente.id)
    return null
  },
})

const chosen = colour.optional()

/** Own colours over the house theme; refused, colour by colour, when text on them cannot be read. */
export const chooseColours = action({
  name: 'gemeenten.chooseColours',
  input: z.strictObject({
    spruce: chosen,
    'spruce-deep': chosen,
    mist: chosen,
    sun: chosen,
    'sun-soft': chosen,
    peach: chosen,
    sky: chosen,
  }),
  output: z.object({ colours: gemeenteOutput.shape.colours }),
  words: (lang) => words(lang).colours,
  may: only('beheerder'),
  run: async ({ db, gemeente, event }, input) => {
    const colours = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<
      Record<ColourName, string>
    >
    const [unreadable] = unreadableColours(colours)
    if (unreadable) return refuse(422, 'unreadable', unreadable)
    await setColours(db, gemeente.id, colours as Record<string, string>)
    await event('chooseColours', gemeente.id)
    return { colours }
  },
})

/** The frame new policy is made in (FW-01). What was made before keeps its own edition. */
export const chooseKader = action({
  name: 'gemeenten.chooseKader',
  input: z.strictObject({ kader: editionKey }),
  output: z.object({ kader: editionKey }),
  words: (lang) => words(lang).kader,
  may: only('beheerder'),
  run: async ({ db, gemeente, event }, { kader }) => {
    await setKader(db, gemeente.id, kader)
    await event('chooseKader', gemeente.id, { kader })
    return { kader }
  },
})
