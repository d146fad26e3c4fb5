import { texts } from '../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const en: typeof nl = {
  list: { title: 'Frameworks', fields: {} },
  show: { title: 'Framework', fields: { edition: 'Framework', veld: 'Field' } },
  veld: { title: 'Field of the framework', fields: { edition: 'Framework', no: 'Number' } },
  doelgroepen: { title: 'Target groups', fields: {} },
  page: {
    kaders: 'Frameworks',
    ours: ({ gemeente }) => `The framework of ${gemeente}`,
    since: ({ from }) => `This law applies from ${from}.`,
    between: ({ from, to }) => `This law applied from ${from} to ${to}.`,
    notOurs: ({ gemeente }) => `${gemeente} works in another framework`,
    notOursText: 'Older plans stay readable in the framework they were made in.',
    toOurs: 'See its own framework',
    filter: 'Choose a part',
    all: 'Everything',
    show: 'Show',
    parts: 'Parts',
    goals: 'Goals',
    volunteers: 'Where volunteers help',
    lines: ({ goals, volunteers }) =>
      volunteers > 0 ? `${goals} goals, ${volunteers} kinds of voluntary effort` : `${goals} goals`,
    duties: 'Duties of the municipality',
    duty: 'Duty',
    rhythm: 'How often',
    basis: 'Where this is written',
    rhythms: {
      continuous: 'always',
      yearly: 'every year',
      '4-yearly': 'once in four years',
      periodic: 'at regular times',
    },
    others: 'Other frameworks',
    law: ({ laws }) => `Law: ${laws}.`,
    groups: 'Target groups',
    groupsText: 'The groups of people policy can be about.',
    elsewhere: ({ kader }) => `This part in ${kader}`,
    about: ({ note }) => `, on: ${note}`,
    relations: {
      same: 'belongs here entirely',
      partly: 'belongs here in part',
      'moved-to-other-law': 'is now in another law',
      none: 'is not in here',
    },
    notReviewed: 'Not checked yet',
    notReviewedText: 'An expert still has to check this mapping.',
    doelgroepenLead: 'Every group can receive help and give help. Nobody is a receiver only.',
    sensitive: 'Sensitive',
    sensitiveTitle: 'Sensitive groups',
    sensitiveText: 'Of a sensitive group we never show who belongs to it.',
    group: 'Group',
    yes: 'yes',
    no: 'no',
  },
}

export const words = texts({ nl, en })
