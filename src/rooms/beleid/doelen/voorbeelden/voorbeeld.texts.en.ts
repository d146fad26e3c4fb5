import { texts } from '../../../../house/texts.ts'
import { nl } from './voorbeeld.texts.nl.ts'

const voorbeeld = 'Example'

const en: typeof nl = {
  list: { title: 'Example goals', fields: {} },
  show: { title: 'An example goal', fields: { voorbeeld } },
  take: {
    title: 'Make this goal yours',
    intro: 'Fill in the two numbers, and change what is not right. After saving you can still change everything.',
    submit: 'Save this goal',
    fields: {
      voorbeeld,
      statement: { label: 'What do you want to reach?' },
      baseline: { label: 'How is it now?', hint: 'A number. An estimate is fine; change it later.' },
      target: { label: 'How should it become?', hint: 'A number.' },
      unit: { label: 'What do you count?' },
      dueDate: { label: 'When should it be so?' },
      specific: { label: 'For whom and where?' },
      acceptable: { label: 'Who is behind it?' },
      realistic: { label: 'Why can it work?' },
      area: { label: 'To which part of the law does it belong?' },
      origin: { label: 'Where does this goal come from?', hint: 'For example a talk or a part of the vision.' },
      result: { label: 'What lies there when it is reached?' },
      source: { label: 'From whom do you get the figures?' },
      method: { label: 'How is it counted?' },
    },
    refusals: {
      'no-change': 'This is the same as now. Choose another number.',
      past: 'This day has passed. Choose a day to come.',
      again: 'Somebody else made a goal just now. Please try again.',
    },
  },
  lead: 'Many municipalities choose one of these goals. Take one over, and make it yours.',
  link: 'Begin with an example',
  originNow: 'A first idea of the municipality, still to discuss with the field.',
  back: 'Back to the examples',
  saved: 'The goal is saved.',
}

export const voorbeeldWords = texts({ nl, en })
