import type { Bilingual } from '../../../../house/texts.ts'

/** A problem the handbook names, by its number in the catalogue: what a threat leads to, and what a goal may answer (ND-01..34). */
export interface Nood extends Bilingual {
  readonly key: string
}

const names: readonly (readonly [nl: string, en: string])[] = [
  ['Vrijwilligers en mantelzorgers raken overbelast', 'Volunteers and carers are overloaded'],
  ['Mensen staan op een wachtlijst voor een maatje of hulp', 'People wait for a buddy or for help'],
  ['Mensen worden niet gezien of niet bereikt', 'People are not seen or not reached'],
  ['Organisaties vissen in dezelfde vijver', 'Local parties compete for the same volunteers'],
  ['Overleg kost te veel tijd', 'Meetings take too much time'],
  ['Een kleine gemeente heeft weinig geld en mensen', 'A small municipality has little money and few people'],
  ['Iedereen vindt het wiel opnieuw uit', 'Everybody reinvents the wheel'],
  ['De plicht om te werken botst met vrijwillige inzet', 'The duty to work clashes with voluntary effort'],
  ['Kwetsbare groepen vallen buiten de boot', 'Vulnerable groups are missed or drop out'],
  ['Wie zich geen vrijwilliger noemt, krijgt geen steun', 'Those who do not call themselves volunteers get no support'],
  ['Vrijwilligers voelen zich goedkope krachten en stoppen', 'Volunteers feel like cheap labour and quit'],
  ['De grens met betaalde zorg is niet helder', 'The line between formal and informal care is blurred'],
  ['In het aanbod zitten gaten en dubbelingen', 'The informal offer has white spots and overlaps'],
  ['Goede projecten stoppen, omdat vast geld ontbreekt', 'Good projects stop because there is no structural money'],
  ['Het is niet duidelijk wie beslist', 'It is not clear who decides'],
  ['Vrijwilligers horen te weinig', 'Volunteers are told too little'],
  ['Cliëntenraden en ouderenbonden hebben weinig vertrouwen', 'Client councils and older people’s unions have little trust'],
  ['Steunpunten kunnen hun taken niet aan', 'Support points are not equipped for their tasks'],
  ['Er zijn te weinig vrijwilligers die passen', 'There are too few suitable volunteers'],
  ['Het aanbod past niet bij wat mensen willen', 'The offer does not fit what people want'],
  ['Initiatieven van bewoners komen niet van de grond of stoppen', 'Residents’ initiatives do not start or do not last'],
  ['Het geld gaat naar wie de weg kent', 'The money goes to those who know the way'],
  ['De rek is eruit: de verwachtingen zijn te hoog', 'There is no stretch left: expectations are too high'],
  ['Vrijwillige inzet is sluitpost, of gaat alleen over zorg', 'Volunteering is a closing item, or is about care only'],
  ['Beroepskrachten kiezen voor wie snel vooruitgaat', 'Professionals prefer clients with quick results'],
  ['Bij inkoop telt alleen de prijs', 'In tenders only the price counts'],
  ['Regels zitten in de weg', 'Rules stand in the way'],
  ['Niemand heeft overzicht over de informele hulp', 'Nobody has an overview of the informal offer'],
  ['Kerken en moskeeën willen helpen, maar missen kennis en geld', 'Churches and mosques lack the skills and money to act'],
  ['Breed beleid heeft vage doelen', 'Broad policy has vague aims'],
  ['Wijken zijn te klein om alles zelf te doen', 'Districts are too small to provide everything'],
  ['Wie te hard stuurt, verliest steun', 'Too directive steering costs support'],
  ['Het is onzeker wat het nieuwe geld doet', 'What the new funding does is uncertain'],
  ['Ambtenaren moeten leren om ruimte te geven', 'Officials must learn to leave room'],
]

export const noden: readonly Nood[] = names.map(([nl, en], index) => ({
  key: `ND-${String(index + 1).padStart(2, '0')}`,
  nl,
  en,
}))
