import { z } from 'zod'
import { view } from '../../../house/declare.ts'
import { anyone, only } from '../../../house/may.ts'
import { gemeenteOutput } from './model.ts'
import { overPaginas } from './over.ts'
import { listAll } from './store.ts'
import { words } from './texts.en.ts'

/** The municipalities of this installation, by name. */
export const listGemeenten = view({
  name: 'gemeenten.listGemeenten',
  scope: 'installation',
  input: z.strictObject({}),
  output: z.object({ gemeenten: z.array(gemeenteOutput.pick({ slug: true, name: true })) }),
  words: (lang) => words(lang).list,
  may: anyone,
  run: async ({ db }) => ({ gemeenten: await listAll(db) }),
})

/** The public home of a municipality. */
export const home = view({
  name: 'gemeenten.home',
  input: z.strictObject({}),
  output: z.object({ name: z.string() }),
  words: (lang) => words(lang).home,
  may: anyone,
  run: async ({ gemeente }) => ({ name: gemeente.name }),
})

/** What an administrator arranges here; the page gathers what the rooms offer. */
export const beheer = view({
  name: 'gemeenten.beheer',
  input: z.strictObject({}),
  output: z.object({}),
  words: (lang) => words(lang).beheer,
  may: only('beheerder'),
  run: async () => ({}),
})

/** One page about this site; its text follows the municipality. */
export const showOver = view({
  name: 'gemeenten.showOver',
  input: z.strictObject({ pagina: z.enum(overPaginas) }),
  output: z.object({ pagina: z.enum(overPaginas) }),
  words: (lang) => words(lang).over,
  may: anyone,
  run: async (_, input) => input,
})

/** Name, languages and telephone, to change them. */
export const showGegevens = view({
  name: 'gemeenten.showGegevens',
  input: z.strictObject({}),
  output: gemeenteOutput.pick({ name: true, languages: true, phone: true, phoneHours: true }),
  words: (lang) => words(lang).gegevens,
  may: only('beheerder'),
  run: async ({ gemeente: { name, languages, phone, phoneHours } }) => ({ name, languages: [...languages], phone, phoneHours }),
})

/** The own colours now, to change them; one that is not there is that of the house. */
export const showKleuren = view({
  name: 'gemeenten.showKleuren',
  input: z.strictObject({}),
  output: gemeenteOutput.pick({ colours: true }),
  words: (lang) => words(lang).kleuren,
  may: only('beheerder'),
  run: async ({ gemeente: { colours } }) => ({ colours }),
})

/** The frame the municipality works in now, to choose another. */
export const showKeuze = view({
  name: 'gemeenten.showKeuze',
  input: z.strictObject({}),
  output: z.object({ kader: z.string() }),
  words: (lang) => words(lang).keuze,
  may: only('beheerder'),
  run: async ({ gemeente }) => ({ kader: gemeente.kader }),
})
