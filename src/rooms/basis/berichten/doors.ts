import { api, block, everyTopic, form, page, type Room } from '../../../house/room.ts'
import { changeTaak, chooseRhythm, finishTaak, giveTaak, reopenTaak, saySomething, seeOpmerking, takeBack } from './actions.ts'
import { mailSamenvatting, planSamenvattingen } from './jobs.ts'
import { GesprekBlock, GesprekPage, NieuweTaakPage, TaakPage } from './pages/gesprek.tsx'
import { WerkPage } from './pages/werk.tsx'
import { personal } from './personal.ts'
import { mayTakePart } from './policy.ts'
import { words } from './texts.en.ts'
import { blockGesprek, showGesprek, showTaak, showWerk } from './views.ts'

const gesprek = '/gesprekken/:over'
const taak = `${gesprek}/taken/:id`
const toGesprek = (_: unknown, { over }: { over: string }) => `/gesprekken/${over}`
const toWerk = () => '/werk'

export const berichten: Room = {
  name: 'berichten',
  floor: 'basis',
  nav: [{ label: (lang) => words(lang).nav, path: '/werk', icon: 'bericht', may: mayTakePart }],
  jobs: [mailSamenvatting, planSamenvattingen],
  daily: [planSamenvattingen],
  personal: [personal],
  doors: [
    page('/werk', showWerk, WerkPage),
    form('/werk/samenvatting', chooseRhythm, {
      view: showWerk,
      start: ({ rhythm }) => ({ rhythm }),
      next: toWerk,
      receipt: (lang) => words(lang).rhythm.saved,
    }),
    form(gesprek, saySomething, {
      view: showGesprek,
      render: GesprekPage,
      next: toGesprek,
      receipt: (lang) => words(lang).page.said1,
    }),
    form(`${gesprek}/opmerkingen/:id/weghalen`, takeBack, { next: toGesprek, receipt: (lang) => words(lang).page.takenBack }),
    form(`${gesprek}/opmerkingen/:id/gezien`, seeOpmerking, { next: toWerk, receipt: (lang) => words(lang).page.seen }),
    form(`${gesprek}/taken/nieuw`, giveTaak, {
      view: showGesprek,
      render: NieuweTaakPage,
      next: toGesprek,
      receipt: (lang) => words(lang).page.given1,
    }),
    form(taak, changeTaak, {
      view: showTaak,
      render: TaakPage,
      start: ({ title, personId, due }) => ({ title, person: personId, due: due ?? '' }),
      next: toGesprek,
      receipt: (lang) => words(lang).page.saved,
    }),
    form(`${taak}/klaar`, finishTaak, { next: toWerk, receipt: (lang) => words(lang).page.finished }),
    form(`${taak}/heropening`, reopenTaak, { next: toGesprek, receipt: (lang) => words(lang).page.reopened }),
    block(everyTopic, blockGesprek, GesprekBlock),
    api('GET /werk', showWerk),
    api('PUT /werk/samenvatting', chooseRhythm),
    api(`GET ${gesprek}`, showGesprek),
    api(`POST ${gesprek}`, saySomething),
    api(`DELETE ${gesprek}/opmerkingen/:id`, takeBack),
    api(`PUT ${gesprek}/opmerkingen/:id/gezien`, seeOpmerking),
    api(`POST ${gesprek}/taken`, giveTaak),
    api(`GET ${taak}`, showTaak),
    api(`PUT ${taak}`, changeTaak),
    api(`POST ${taak}/klaar`, finishTaak),
    api(`POST ${taak}/heropening`, reopenTaak),
  ],
}
