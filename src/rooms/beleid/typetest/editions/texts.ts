import { texts } from '../../../../house/texts.ts'

const nl = {
  shape: (p: { where: string }) => `${p.where}: dit onderdeel ontbreekt of heeft de verkeerde vorm`,
  empty: (p: { where: string; lang: string }) => `${p.where}: de tekst in taal ${p.lang} ontbreekt`,
  question: (p: { no: number }) => `vraag ${p.no}`,
  part: (p: { name: string }) => `onderdeel ${p.name}`,
  pole: (p: { no: number }) => `zijde ${p.no}`,
  type: (p: { no: number }) => `type ${p.no}`,
  talk: (p: { no: number }) => `gespreksvraag ${p.no}`,
  whole: 'de editie',
  questionCount: (p: { count: number }) => `de editie heeft ${p.count} vragen; het moeten er 14 zijn`,
  order: (p: { no: number; found: number }) =>
    `vraag ${p.no}: hier staat nummer ${p.found}; de nummers lopen van 1 tot en met 14`,
  dimension: (p: { no: number; even: boolean }) =>
    p.even
      ? `vraag ${p.no}: een even vraag gaat over breed of smal (approach)`
      : `vraag ${p.no}: een oneven vraag gaat over wie stuurt (steering)`,
  scores: (p: { no: number }) => `vraag ${p.no}: alleen antwoord a mag tellen`,
  same: (p: { no: number }) => `vraag ${p.no}: antwoord a en antwoord b zijn gelijk`,
  horizon: (p: { year: number }) => `vraag 4: noem in elke taal het jaar ${p.year}, want daar kijkt deze editie naar`,
  poles: (p: { missing: string }) => `de vier zijden moeten elk één keer voorkomen; let op ${p.missing}`,
  types: (p: { missing: string }) => `de vier typen moeten elk één keer voorkomen; let op ${p.missing}`,
  quadrant: (p: { code: string }) => `type ${p.code}: breed of smal en wie stuurt passen niet bij dit vak`,
  discussion: (p: { count: number }) => `de editie heeft ${p.count} gespreksvragen; het moeten er 5 zijn`,
}

const en: typeof nl = {
  shape: (p) => `${p.where}: this part is missing or has the wrong shape`,
  empty: (p) => `${p.where}: the text in language ${p.lang} is missing`,
  question: (p) => `question ${p.no}`,
  part: (p) => `part ${p.name}`,
  pole: (p) => `pole ${p.no}`,
  type: (p) => `type ${p.no}`,
  talk: (p) => `discussion question ${p.no}`,
  whole: 'the edition',
  questionCount: (p) => `the edition has ${p.count} questions; it must have 14`,
  order: (p) => `question ${p.no}: number ${p.found} stands here; numbers run from 1 to 14`,
  dimension: (p) =>
    p.even
      ? `question ${p.no}: an even question is about broad or narrow (approach)`
      : `question ${p.no}: an odd question is about who steers (steering)`,
  scores: (p) => `question ${p.no}: only answer a may count`,
  same: (p) => `question ${p.no}: answer a and answer b are the same`,
  horizon: (p) => `question 4: name the year ${p.year} in every language, since that is what this edition looks at`,
  poles: (p) => `each of the four poles must occur once; look at ${p.missing}`,
  types: (p) => `each of the four types must occur once; look at ${p.missing}`,
  quadrant: (p) => `type ${p.code}: its approach and steering do not fit this quadrant`,
  discussion: (p) => `the edition has ${p.count} discussion questions; it must have 5`,
}

export const words = texts({ nl, en })
