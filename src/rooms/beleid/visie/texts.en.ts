import { texts } from '../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const overtaken = 'Somebody else saved this just before you. Your text is still here. Compare and save again.'
const noDraft = 'There is no draft now. Start a new vision first.'

const en: typeof nl = {
  nav: 'Vision',
  start: {
    title: 'Start a vision',
    submit: 'Start',
    fields: {},
    refusals: { exists: 'There is a draft already. Continue in that one.' },
  },
  write: {
    title: 'Write a part',
    submit: 'Save',
    fields: { deel: 'Part', revision: 'Number of the previous save', text: 'Your text' },
    refusals: { overtaken, 'no-draft': noDraft },
  },
  place: {
    title: 'Choose a place',
    submit: 'Save',
    fields: {
      schema: 'Choice',
      row: 'Row',
      revision: 'Number of the previous save',
      value: { label: 'Where does your municipality stand?', hint: 'Choose 1 to 5.' },
      note: 'Why?',
    },
    refusals: { overtaken, 'no-draft': noDraft },
  },
  assess: {
    title: 'Look at your role',
    submit: 'Save',
    fields: {
      s: 'Role',
      revision: 'Number of the previous save',
      score: { label: 'How well does this go now?', hint: '1 is not yet, 5 is very well.' },
      narrative: 'How can you tell?',
      actions: 'What will you do?',
    },
    refusals: { overtaken, 'no-draft': noDraft },
  },
  discussed: {
    title: 'Discussed with the field',
    intro: 'Record that the field had its say about this draft.',
    submit: 'Record this',
    fields: {},
    refusals: { 'no-draft': noDraft, already: 'This was recorded already.' },
  },
  adopt: {
    title: 'Adopt the vision',
    intro: 'Check the text. Once adopted, this version never changes.',
    submit: 'Adopt',
    fields: {},
    refusals: {
      missing: ({ deel }) => `This part is still empty: ${deel}.`,
      'too-long': ({ n, max }) => `The summary has ${n} words. Make it ${max} at most.`,
      'not-discussed': 'Discuss the draft with the field first.',
      'no-draft': noDraft,
    },
  },
  publish: {
    title: 'Make the vision public',
    intro: 'The summary comes at the top of the page about the vision.',
    submit: 'Make public',
    fields: {},
    refusals: {
      'not-adopted': 'There is no adopted vision yet.',
      'no-summary': 'This version has no summary. Write one in a new version.',
      already: 'This version is public already.',
    },
  },
  show: { title: 'The vision on voluntary effort', fields: {} },
  versie: { title: 'Adopted version', fields: { no: 'Number' } },
  deel: { title: 'A part of the draft', fields: { deel: 'Part' } },
  smalOfBreed: { title: 'Narrow or broad', fields: {} },
  dirigentOfAfstand: { title: 'Director or at a distance', fields: {} },
  positie: { title: 'A place on a row', fields: { schema: 'Choice', row: 'Row' } },
  vijfs: { title: 'The five roles of the municipality', fields: {} },
  s: { title: 'One of the five roles', fields: { s: 'Role' } },
}

export const words = texts({ nl, en })
