import type { Bijdrage, Inhoud } from '../model.ts'

/** The field is in time when it was involved by this step (ST-18). */
const lastStep = 3

/** How far the field carries what was made: the first step at which it was involved (null: never), and objections without a reply. */
export function supportOf(bijdragen: readonly Bijdrage[]) {
  const steps = bijdragen.map(({ step }) => step)
  const firstStep = steps.length > 0 ? Math.min(...steps) : null
  const open = bijdragen.filter(({ role, reply }) => role === 'objected' && reply === '')
  return { firstStep, late: firstStep === null || firstStep > lastStep, open }
}

/** Which domains contribute to an activity and which do not, and whether every relevant one does (FW-13). */
export function domainsOf({ activiteiten, domeinen }: Pick<Inhoud, 'activiteiten' | 'domeinen'>) {
  const named = new Set<string>(activiteiten.flatMap((each) => each.domeinen))
  const relevant = domeinen.filter((each) => each.relevant)
  return {
    contributing: domeinen.filter(({ key }) => named.has(key)),
    missing: relevant.filter(({ key }) => !named.has(key)),
    relevant: relevant.length > 0,
    all: relevant.length > 0 && relevant.every(({ key }) => named.has(key)),
  }
}
