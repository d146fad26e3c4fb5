import type { Edition } from '../model.ts'
import { buildAreas } from './build.ts'
import { areas2007 } from './wmo-2007.areas.ts'

const key = 'wmo-2007'
const law = { nl: 'Wmo 2007', en: 'Wmo 2007' }
const handbook = (section: string) => ({ nl: `Handboek 2007, ${section}`, en: `Handbook 2007, ${section}` })

/** The frame of the handbook: nine performance fields and the duties of 2007 (FW-01..03, E12, OD-02). */
export const wmo2007: Edition = {
  key,
  label: { nl: 'Wmo 2007', en: 'Wmo 2007' },
  areaName: { nl: 'Prestatieveld', en: 'Performance field' },
  validFrom: '2007-01-01',
  validTo: '2014-12-31',
  lawRefs: [{ nl: 'Wet maatschappelijke ondersteuning (2007)', en: 'Social Support Act (2007)' }],
  purpose: {
    people: {
      nl: 'Alle inwoners kunnen meedoen, ook wie kwetsbaar is.',
      en: 'All residents can take part, also those who are vulnerable.',
    },
    government: {
      nl: 'Gemeenten krijgen meer ruimte om zelf te kiezen.',
      en: 'Municipalities get more room to choose for themselves.',
    },
    motto: { nl: 'Iedereen doet mee', en: 'Everybody takes part' },
  },
  areas: buildAreas(key, areas2007),
  duties: [
    {
      key: `${key}/plicht/beleid`,
      nl: 'Maak beleid voor vrijwillige inzet en meedoen.',
      en: 'Make policy on voluntary effort and participation.',
      basis: handbook('§2.7'),
      rhythm: 'continuous',
      owner: 'raad',
    },
    {
      key: `${key}/plicht/horen`,
      nl: 'Hoor bewoners, cliëntgroepen en organisaties over plannen.',
      en: 'Hear residents, client groups and organisations about plans.',
      basis: handbook('§4.1.3'),
      rhythm: 'continuous',
      owner: 'college',
    },
    {
      key: `${key}/plicht/voorzieningen`,
      nl: 'Zorg voor voorzieningen voor wie ze zelf nodig heeft (veld 6).',
      en: 'Provide for people who need individual provisions (field 6).',
      basis: handbook('B1'),
      rhythm: 'continuous',
      owner: 'college',
    },
    {
      key: `${key}/plicht/publiceren`,
      nl: 'Maak elk jaar de resultaten openbaar.',
      en: 'Publish the results every year.',
      basis: law,
      rhythm: 'yearly',
      owner: 'college',
    },
    {
      key: `${key}/plicht/verantwoorden`,
      nl: 'Leg eens in de vier jaar per prestatieveld verantwoording af.',
      en: 'Account for each performance field once in four years.',
      basis: handbook('§6.9'),
      rhythm: '4-yearly',
      owner: 'college',
    },
  ],
}
