import type { EditionMapping } from '../model.ts'

/** Where the nine fields of 2007 are found today (OD-01). No expert has signed it yet, and the pages say so. */
const from2007: EditionMapping = {
  from: 'wmo-2007',
  to: 'wmo-2015',
  reviewer: null,
  rows: [
    { from: 'wmo-2007/1', to: 'wmo-2015/1', relation: 'same', note: null },
    {
      from: 'wmo-2007/2',
      to: null,
      relation: 'moved-to-other-law',
      note: {
        nl: 'Verplaatst naar de Jeugdwet. Problemen voorkomen blijft ook lokaal werk.',
        en: 'Moved to the Youth Act. Preventing problems is still local work too.',
      },
    },
    {
      from: 'wmo-2007/3',
      to: 'wmo-2015/1',
      relation: 'partly',
      note: { nl: 'Informatie en advies voor iedereen', en: 'Information and advice for everybody' },
    },
    {
      from: 'wmo-2007/3',
      to: 'wmo-2015/2',
      relation: 'partly',
      note: { nl: 'Steun bij een eigen vraag', en: 'Support with a question of one’s own' },
    },
    { from: 'wmo-2007/4', to: 'wmo-2015/1', relation: 'same', note: null },
    {
      from: 'wmo-2007/5',
      to: 'wmo-2015/1',
      relation: 'partly',
      note: { nl: 'Toegankelijke plekken en diensten', en: 'Accessible places and services' },
    },
    {
      from: 'wmo-2007/5',
      to: 'wmo-2015/2',
      relation: 'partly',
      note: { nl: 'Zelfstandig meedoen', en: 'Taking part independently' },
    },
    { from: 'wmo-2007/6', to: 'wmo-2015/2', relation: 'same', note: null },
    {
      from: 'wmo-2007/7',
      to: 'wmo-2015/1',
      relation: 'partly',
      note: { nl: 'Huiselijk geweld', en: 'Domestic violence' },
    },
    { from: 'wmo-2007/7', to: 'wmo-2015/3', relation: 'partly', note: { nl: 'Opvang', en: 'Shelter' } },
    {
      from: 'wmo-2007/8',
      to: 'wmo-2015/2',
      relation: 'partly',
      note: { nl: 'Steun in de eigen omgeving', en: 'Support in one’s own environment' },
    },
    {
      from: 'wmo-2007/8',
      to: 'wmo-2015/3',
      relation: 'partly',
      note: { nl: 'Opvang en beschermd wonen', en: 'Shelter and sheltered living' },
    },
    {
      from: 'wmo-2007/8',
      to: null,
      relation: 'moved-to-other-law',
      note: {
        nl: 'Deels verplaatst naar wetten over publieke en geestelijke gezondheid.',
        en: 'Partly moved to laws on public and mental health.',
      },
    },
    {
      from: 'wmo-2007/9',
      to: 'wmo-2015/3',
      relation: 'partly',
      note: { nl: 'Opvang van mensen met een verslaving', en: 'Shelter of people with an addiction' },
    },
    {
      from: 'wmo-2007/9',
      to: null,
      relation: 'moved-to-other-law',
      note: {
        nl: 'Behandeling is deels verplaatst naar de zorgverzekering.',
        en: 'Treatment has partly moved to health insurance.',
      },
    },
  ],
}

export const mappings: readonly EditionMapping[] = [from2007]
