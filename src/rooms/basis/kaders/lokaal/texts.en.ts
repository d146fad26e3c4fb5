import { texts } from '../../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const kinds = {
  begrip: 'Terms',
  doelgroep: 'Target groups',
  domein: 'Policy domains',
  bron: 'Money and help',
  kans: 'Opportunities',
  bedreiging: 'Threats',
  ontwikkeling: 'Developments',
}
const soorten = {
  gemeente: 'Municipality',
  provincie: 'Province',
  rijk: 'State',
  bedrijf: 'Company',
  serviceclub: 'Service club',
  fonds: 'Fund',
  eigen: 'Own income',
}
const writing = {
  name: 'What is it called in Dutch?',
  nameEn: { label: 'And in English?', hint: 'Leave this empty when nobody translated it. Then the Dutch is shown.' },
  about: 'What is it about, in Dutch?',
  aboutEn: 'And that in English?',
  soort: { label: 'From whom does it come?', options: soorten },
  deadline: { label: 'What is the last day to ask?', hint: 'Leave this empty when it is always possible.' },
  sensitive: 'This is a sensitive group: never show who belongs to it',
}
const unfit: typeof nl.add.refusals = {
  'not-for-kind': 'This does not belong to this list. Leave it empty.',
  needed: 'Fill this in.',
  'too-many-words': ({ mostWords }) => `Use at most ${mostWords} words.`,
  national: 'This is in the national list already.',
  'name-taken': 'This is in your own list already.',
}

const en: typeof nl = {
  list: { title: 'Own additions', fields: {} },
  choose: { title: 'An addition', fields: { kind: 'List' } },
  show: { title: 'An addition', fields: { id: 'Addition' } },
  domeinen: { title: 'Policy domains', fields: {} },
  showDomein: { title: 'A policy domain', fields: { domein: 'Policy domain' } },
  bronnen: { title: 'Money and help', fields: {} },
  doelgroepen: { title: 'Target groups', fields: {} },
  add: {
    title: 'Add to your own list',
    submit: 'Save',
    fields: { kind: { label: 'List', options: kinds }, ...writing },
    refusals: unfit,
  },
  write: {
    title: 'Change your addition',
    submit: 'Save',
    fields: { id: 'Addition', revision: 'Version', ...writing },
    refusals: unfit,
  },
  retire: {
    title: 'Take this off the list',
    intro: 'Nobody can choose it afterwards. Where it was chosen it stays readable.',
    submit: 'Take off the list',
    fields: { id: 'Addition' },
  },
  domein: {
    title: 'Who looks after this policy domain?',
    intro: 'Give a role and a department, not the name of a person.',
    submit: 'Save',
    fields: {
      domein: 'Policy domain',
      revision: 'Version',
      relevant: 'This policy domain takes part in voluntary effort here',
      role: { label: 'Which role looks after it?', hint: 'For instance: policy adviser for sport.' },
      department: { label: 'Of which department?', hint: 'For instance: Community.' },
    },
  },
  labels: {
    begrip: { about: 'What does it mean, in Dutch?', hint: 'In plain words, at most 60.' },
    bron: { about: 'What are the conditions, in Dutch?', hint: 'For whom is it, and for what?' },
    ontwikkeling: { about: 'What is going on, in Dutch?', hint: 'Tell it in a few sentences.' },
  },
  soorten,
  page: {
    kaders: 'Frameworks',
    lead: 'The national lists stay as they are. Here is what your municipality adds to them.',
    kinds,
    add: {
      begrip: 'Add a term',
      doelgroep: 'Add a target group',
      domein: 'Add a policy domain',
      bron: 'Add a source',
      kans: 'Add an opportunity',
      bedreiging: 'Add a threat',
      ontwikkeling: 'Add a development',
    },
    nothing: 'Nothing of your municipality yet.',
    change: ({ name }) => `Change ${name}`,
    changeShort: 'Change',
    retire: 'Take off the list',
    retired: 'Off the list',
    retiredTitle: 'This is no longer on the list',
    retiredText: 'You cannot change it any more. Where it was chosen it stays readable.',
    saved: 'Saved.',
    retiredNow: 'This is no longer on the list.',
    what: 'What',
    until: ({ day }) => `Ask until ${day}`,
    sensitive: 'sensitive',
    own: 'of our municipality',
    toOwn: 'See and change the own additions',
    domeinenLead: 'Voluntary effort touches much policy. Here is which policy takes part, and who looks after it.',
    domeinenCount: ({ owned, relevant }) =>
      relevant === 0
        ? 'Nobody has said yet which policy takes part.'
        : `${relevant} take part. Somebody looks after ${owned} of them.`,
    domein: 'Policy domain',
    relevant: 'Takes part',
    owner: 'Who looks after it',
    yes: 'yes',
    no: 'no',
    nobody: 'nobody',
    ownerOf: ({ role, department }) => [role, department].filter(Boolean).join(', '),
    whoFor: ({ domein }) => `${domein}: who looks after it?`,
    bronnenLead: 'Whoever wants to do something needs money, skills or hands. These are places to ask for them.',
    bron: 'Source',
    conditions: 'Conditions',
    deadline: 'Ask before',
    noConditions: 'not known',
    always: 'always or not known',
    passed: ({ day }) => `${day}: passed`,
    groupsLead: 'Every group can receive help and give help. Nobody is a receiver only.',
    sensitiveTitle: 'Sensitive groups',
    sensitiveText: 'Of a sensitive group we never show who belongs to it.',
    group: 'Group',
    isSensitive: 'Sensitive',
  },
}

export const words = texts({ nl, en })
