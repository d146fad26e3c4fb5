import type { Bilingual } from '../../../../house/texts.ts'
import type { Course } from '../../typetest/index.ts'
import { requiredDelen } from '../model.ts'

/** The parts of a first vision: the required ones, and the summary that everybody will read. */
export const eersteDelen = [...requiredDelen, 'samenvatting'] as const
export type EersteDeel = (typeof eersteDelen)[number]

const both = (nl: string, en: string): Bilingual => ({ nl, en })

const regierol = {
  director: both(
    'De gemeente is dirigent. Wij kiezen samen met het veld de richting, en maken afspraken over wat wij willen bereiken. Organisaties kiezen hoe zij het doen.',
    'The municipality is the director. With the field we choose the direction, and agree on what we want to reach. Organisations choose how they do it.',
  ),
  distance: both(
    'De gemeente staat op afstand. Het veld kiest zelf de richting. Wij zorgen dat er ruimte, kennis en geld is, en grijpen alleen in als mensen buiten beeld raken.',
    'The municipality stays at a distance. The field chooses its own direction. We see to room, knowledge and money, and step in only when people are lost from sight.',
  ),
}
const aanpak = {
  broad: both(
    'Wij kiezen voor breed. Alle vrijwilligers en mantelzorgers tellen mee, van sportclub tot buurthulp. Voor mensen die alleen zijn, is er een vangnet.',
    'We choose broad. All volunteers and carers count, from sports club to help among neighbours. For people who are lonely there is a safety net.',
  ),
  narrow: both(
    'Wij kiezen voor smal. Onze steun gaat eerst naar vrijwilligers die mensen helpen die het alleen niet redden. Andere vrijwilligers krijgen goede informatie.',
    'We choose narrow. Our support goes first to volunteers who help people who cannot manage alone. Other volunteers get good information.',
  ),
}
const vast: Readonly<Record<Exclude<EersteDeel, 'regierol' | 'aanpak' | 'samenvatting'>, Bilingual>> = {
  situeren: both(
    'Wij weten welke organisaties er zijn, wie zij helpen en wat zij nodig hebben. Wij houden dat elk jaar bij.',
    'We know which organisations there are, whom they help and what they need. We keep that up to date every year.',
  ),
  stimuleren: both(
    'Wij helpen mensen om een eerste stap te zetten. Een korte klus mag ook.',
    'We help people to take a first step. A short job is fine too.',
  ),
  steun: both(
    'Vrijwilligers en organisaties hebben één plek voor al hun vragen. Daar is altijd iemand die meedenkt.',
    'Volunteers and organisations have one place for all their questions. There is always somebody who thinks along.',
  ),
  sturen: both(
    'Wij spreken af wat wij samen willen bereiken. Elk half jaar kijken wij of het lukt.',
    'We agree on what we want to reach together. Every half year we see whether it works.',
  ),
  structureren: both(
    'Wij praten twee keer per jaar aan één tafel met organisaties en inwoners. Meer overleg is niet nodig.',
    'Twice a year we sit at one table with organisations and residents. More meetings are not needed.',
  ),
}
const samenvatting = {
  director: both(
    'In onze gemeente doet iedereen mee die dat wil. Wij wijzen samen met het veld de richting. Organisaties en inwoners voeren uit. Wij vragen niet meer van vrijwilligers dan zij kunnen dragen.',
    'In our municipality everybody takes part who wants to. With the field we point the direction. Organisations and residents carry it out. We ask no more of volunteers than they can bear.',
  ),
  distance: both(
    'In onze gemeente doet iedereen mee die dat wil. Organisaties en inwoners kiezen zelf hoe. Wij geven ruimte en steun, en letten op wie buiten beeld raakt.',
    'In our municipality everybody takes part who wants to. Organisations and residents choose how. We give room and support, and mind who is lost from sight.',
  ),
}

/** A first vision that fits what the typetest showed, as an example to change (VI-01, KN-08). */
export const eersteTeksten = ({ approach, steering }: Course): Readonly<Record<EersteDeel, Bilingual>> => ({
  ...vast,
  regierol: regierol[steering],
  aanpak: aanpak[approach],
  samenvatting: samenvatting[steering],
})
