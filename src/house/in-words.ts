import { CannotOpen } from './db/cannot-open.ts'
import type { Bilingual } from './texts.ts'

/** As CannotOpen, in the language of the command line: what whoever runs Meedoen meets first. Its message is the English one. */
export class InWords extends CannotOpen {
  readonly words: Bilingual
  constructor(words: Bilingual) {
    super(words.en)
    this.words = words
  }
}

export const runsAlready = (folder: string): InWords =>
  new InWords({
    nl: `Meedoen draait al op de datamap ${folder}. Stop dat eerst, of geef met MEEDOEN_DATA een andere map.`,
    en: `Meedoen already runs on the data folder ${folder}. Stop it first, or give another folder with MEEDOEN_DATA.`,
  })

export const notThere = (folder: string): InWords =>
  new InWords({
    nl: `Er is geen Meedoen in ${folder}. Met ./meedoen start maakt u er daar een.`,
    en: `There is no Meedoen in ${folder}. ./meedoen start makes one there.`,
  })
