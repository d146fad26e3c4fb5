import type { Lang } from '../../../house/texts.ts'
import { targetGroups } from '../../basis/kaders/index.ts'

/** The target groups of the framework as options of a form (FW-09). */
export const groupOptions = (lang: Lang): Readonly<Record<string, string>> =>
  Object.fromEntries(targetGroups.map((group) => [group.key, group[lang]]))
