import { type Room, tool } from '../../../house/room.ts'
import { scoreSheet, sheetText } from './sheet.ts'
import { words } from './texts.en.ts'

export const typetest: Room = {
  name: 'typetest',
  floor: 'beleid',
  doors: [
    tool('typetest score', {
      about: (lang) => words(lang).sheet.about,
      run: (text, { json, lang }) => {
        const outcome = scoreSheet(text, lang)
        if (!outcome.ok) return { problem: outcome.problem }
        return { output: json ? `${JSON.stringify(outcome.result)}\n` : sheetText(outcome.result, lang) }
      },
    }),
  ],
}
