import { texts } from '../../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const en: typeof nl = {
  list: { title: 'Who may do what', fields: {} },
  review: {
    title: 'Who may do what',
    intro: 'See for every role whether it is still right. What you skip stays as it is.',
    submit: 'Record',
    fields: { decisions: 'Your choices' },
    refusals: {
      nothing: 'You have not chosen anything yet. Choose for at least one role whether it stays or stops.',
      both: 'One role has two different choices. Choose whether it stays or stops.',
      changed: 'Somebody else has just ended one of these roles. Please look at the list again.',
      last: 'This would leave no administrator. Keep at least one administrator.',
    },
  },
  show: { title: 'What was reviewed', fields: { id: 'Which time' } },
  waits: {
    title: 'Review who may do what',
    why: ({ n }) => (n === 1 ? '1 role was not reviewed for a long time.' : `${n} roles were not reviewed for a long time.`),
  },
  standings: { ok: 'Reviewed', due: 'Review now', overdue: 'Overdue' },
  page: {
    nav: 'Who may do what',
    every: ({ n }) => (n === 12 ? 'You do this every year.' : `You do this every ${n} months.`),
    terms: 'Change the term',
    now: 'The roles of today',
    firstOf: ({ shown, count }) => `You see the first ${shown} of ${count} roles. Record these, and the next ones follow.`,
    given: ({ day, by }) => `Since ${day}, given by ${by}.`,
    confirmed: ({ day }) => `Reviewed on ${day}.`,
    lastSignIn: ({ day }) => `Last signed in on ${day}.`,
    never: 'Never signed in yet.',
    away: 'Not signed in for a year',
    due: ({ day }) => `Review before ${day}`,
    keep: 'Stays',
    end: 'Stops',
    later: 'Later',
    done: ({ kept, ended }) => `Recorded. Roles that stay: ${kept}. Roles that stopped: ${ended}.`,
    earlier: 'Reviewed before',
    none: 'Nothing was reviewed before',
    when: 'When',
    who: 'By whom',
    kept: 'Stayed',
    ended: 'Stopped',
    name: 'Who',
    role: 'Role',
    what: 'What was decided',
    whats: { kept: 'Stayed', ended: 'Stopped' },
    choose: ({ name, role }) => `${name}, ${role}`,
  },
}

export const words = texts({ nl, en })
