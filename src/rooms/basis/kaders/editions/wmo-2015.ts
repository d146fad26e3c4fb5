import type { Edition } from '../model.ts'
import { type AreaText, buildAreas } from './build.ts'

const key = 'wmo-2015'
const law = { nl: 'Wmo 2015', en: 'Wmo 2015' }
const article = (no: string) => ({ nl: `Wmo 2015, artikel ${no}`, en: `Wmo 2015, article ${no}` })

/** The three general aims of the law in own words (OD-01). Relations with voluntary effort are found through the mapping. */
const areas: readonly AreaText[] = [
  {
    title: { nl: 'Samen leven in de gemeente', en: 'Living together in the municipality' },
    note: {
      nl: 'Dit doel is voor alle inwoners. Mensen kennen elkaar, helpen elkaar en voelen zich veilig. Vrijwilligers en mantelzorgers horen bij dit doel.',
      en: 'This aim is for all residents. People know each other, help each other and feel safe. Volunteers and carers belong to this aim.',
    },
    goals: [
      ['Mensen horen bij elkaar', 'People belong together'],
      ['Mantelzorgers en vrijwilligers staan sterk', 'Carers and volunteers are strong'],
      [
        'Plekken en diensten zijn toegankelijk voor mensen met een beperking',
        'Places and services are accessible for people with a disability',
      ],
      ['De gemeente is veilig en leefbaar', 'The municipality is safe and liveable'],
      ['Huiselijk geweld wordt voorkomen en bestreden', 'Domestic violence is prevented and combated'],
    ],
  },
  {
    title: { nl: 'Zelf redden en meedoen', en: 'Self-reliance and participation' },
    note: {
      nl: 'Dit doel is voor mensen met een beperking of met langdurige psychische of sociale problemen. Zij krijgen steun, zoveel mogelijk in hun eigen omgeving.',
      en: 'This aim is for people with a disability or with lasting mental or social problems. They are supported, as far as possible in their own environment.',
    },
    goals: [
      ['Mensen redden zich zo veel mogelijk zelf', 'People manage by themselves as far as possible'],
      ['Mensen doen mee in de samenleving', 'People take part in society'],
    ],
  },
  {
    title: { nl: 'Opvang en beschermd wonen', en: 'Shelter and sheltered living' },
    note: {
      nl: 'Dit doel is voor mensen die niet meer thuis kunnen wonen. Zij krijgen een veilige plek en begeleiding.',
      en: 'This aim is for people who cannot live at home any more. They get a safe place and guidance.',
    },
    goals: [
      ['Opvang voor wie het thuis heeft verlaten', 'Shelter for people who have left their home'],
      ['Beschermd wonen met begeleiding', 'Sheltered living with guidance'],
    ],
  },
]

/** The frame of today: three aims, and the duties of the law since 2015 (FW-01, OD-01, OD-02, OD-05). */
export const wmo2015: Edition = {
  key,
  label: { nl: 'Wmo 2015', en: 'Wmo 2015' },
  areaName: { nl: 'Doel', en: 'Aim' },
  validFrom: '2015-01-01',
  validTo: null,
  lawRefs: [{ nl: 'Wet maatschappelijke ondersteuning 2015', en: 'Social Support Act 2015' }],
  purpose: {
    people: {
      nl: 'Mensen kunnen thuis blijven wonen en meedoen, met steun als dat nodig is.',
      en: 'People can go on living at home and take part, with support where it is needed.',
    },
    government: {
      nl: 'De gemeente zorgt voor steun die past bij de inwoner.',
      en: 'The municipality provides support that fits the resident.',
    },
    motto: null,
  },
  areas: buildAreas(key, areas),
  duties: [
    {
      key: `${key}/plicht/beleid`,
      nl: 'Stel regelmatig een plan vast, ook voor vrijwillige inzet.',
      en: 'Adopt a plan at regular times, for voluntary effort too.',
      basis: law,
      rhythm: 'periodic',
      owner: 'raad',
    },
    {
      key: `${key}/plicht/verordening`,
      nl: 'Stel regels vast in een verordening.',
      en: 'Set the rules in a by-law.',
      basis: article('2.1.3'),
      rhythm: 'once',
      owner: 'raad',
    },
    {
      key: `${key}/plicht/horen`,
      nl: 'Betrek bewoners en cliënten bij het beleid.',
      en: 'Involve residents and clients in the policy.',
      basis: article('2.1.3'),
      rhythm: 'continuous',
      owner: 'college',
    },
    {
      key: `${key}/plicht/voorzieningen`,
      nl: 'Onderzoek elke melding. Geef zo nodig hulp op maat.',
      en: 'Look into every notification. Give tailored help where it is needed.',
      basis: law,
      rhythm: 'continuous',
      owner: 'college',
    },
    {
      key: `${key}/plicht/ervaring`,
      nl: 'Vraag cliënten elk jaar naar hun ervaring.',
      en: 'Ask clients about their experience every year.',
      basis: article('2.5.1'),
      rhythm: 'yearly',
      owner: 'college',
    },
  ],
}
