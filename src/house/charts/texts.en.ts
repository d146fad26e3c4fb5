import { texts } from '../texts.ts'
import { nl } from './texts.nl.ts'

const en: typeof nl = {
  meter: ({ label, from, target }) => `${label}. It began at ${from}. The target is ${target}.`,
  target: ({ target }) => `target ${target}`,
  notYet: 'not measured yet',
  what: 'What',
  value: 'Number',
  most: ({ label, value }) => `Most: ${label}, ${value}.`,
  least: ({ label, value }) => `Least: ${label}, ${value}.`,
  today: 'today',
  activity: 'Activity',
  begins: 'Begins',
  ends: 'Done by',
  state: 'State',
  states: { done: 'done', busy: 'under way', planned: 'planned' },
  timeline: ({ count, from, to, busy }) =>
    `From ${from} to ${to}: ${count === 1 ? '1 activity' : `${count} activities`}. Under way now: ${busy}.`,
  year: 'Year',
  available: 'Available',
  planned: 'Planned',
  left: 'Left over',
  committed: 'Committed',
  spent: 'Spent',
  short: 'Too little',
  leftAmount: ({ amount }) => `left over: ${amount}`,
  shortAmount: ({ amount }) => `too little: ${amount}`,
  plannedOf: ({ planned, available }) => `${planned} planned, ${available} available`,
  area: 'Area',
  mean: 'Mean',
  median: 'Middle',
  half: 'Half of them lie between',
  between: ({ from, to }) => `${from} and ${to}`,
  spread: 'The bar is the half in the middle. The line is the middle, the dot is the mean.',
  noFigure: 'no figure',
  mapOf: ({ count }) => `Map with ${count} areas.`,
  chosen: ({ name }) => `Chosen: ${name}.`,
  allNames: 'See all names',
  names: 'Names at the numbers on the map',
}

export const chartWords = texts({ nl, en })
