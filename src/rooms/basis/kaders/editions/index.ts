import type { Edition } from '../model.ts'
import { wmo2007 } from './wmo-2007.ts'
import { wmo2015 } from './wmo-2015.ts'

/** Every published edition, the newest first (FW-01). */
export const editions: readonly [Edition, ...Edition[]] = [wmo2015, wmo2007]
