import { z } from 'zod'

/** A list of things that are chosen, each at most once: twice the same is a mistake of whoever sent it. */
export const several = <T extends z.ZodType>(of: T) => z.array(of).refine((list) => new Set(list).size === list.length)
