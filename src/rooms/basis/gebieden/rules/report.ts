import type { ImportLine, ImportReport } from '../model.ts'

export const countLines = (lines: readonly Pick<ImportLine, 'what'>[]): ImportReport['counts'] => {
  const count = (what: ImportLine['what']) => lines.filter((line) => line.what === what).length
  return { new: count('new'), changed: count('changed'), unchanged: count('unchanged') }
}
