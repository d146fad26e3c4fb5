import { z } from 'zod'

/** In months. What a municipality has until it chooses. */
export const houseTermijnen = { reviewMonths: 12, keepMonths: 12 }

export const termijnen = z.object({ reviewMonths: z.int().min(1).max(36), keepMonths: z.int().min(1).max(120) })
export type Termijnen = z.output<typeof termijnen>
