import type { Gemeente } from '../../../house/declare.ts'
import { type Block, h, p, ul } from '../../../house/documents/model.ts'
import type { Lang } from '../../../house/texts.ts'

/** Pages about this site: what it is, what it keeps of people, and for whom it works. */
export const overPaginas = ['over', 'privacy', 'toegankelijkheid'] as const
export type OverPagina = (typeof overPaginas)[number]

type Text = (gemeente: Gemeente) => readonly Block[]

const call = {
  nl: ({ phone }: Gemeente) => p(`Hebt u een vraag? Bel ${phone}.`),
  en: ({ phone }: Gemeente) => p(`Do you have a question? Call ${phone}.`),
}

const nl: Record<OverPagina, Text> = {
  over: (gemeente) => [
    p(
      `Met Meedoen maakt de gemeente ${gemeente.name} beleid voor vrijwillige inzet. Dat doet zij samen met inwoners en organisaties.`,
    ),
    h(1, 'Wat u hier kunt doen'),
    ul([
      'U doet de typetest: wat voor beleid heeft de gemeente, en wat wil zij?',
      'U leest wat de gemeente belooft en hoe het daarmee staat.',
      'Werkt u mee aan het beleid? Dan logt u in.',
    ]),
    h(1, 'Wie Meedoen maakt'),
    p('Meedoen is open software. Iedereen mag de software gebruiken, bekijken en beter maken. De licentie is EUPL 1.2.'),
    p('De stappen en vragen komen uit een handboek voor gemeenten over de Wmo en vrijwillige inzet, uit 2007.'),
    call.nl(gemeente),
  ],
  privacy: (gemeente) => [
    p(`De gemeente ${gemeente.name} is verantwoordelijk voor wat hier over u staat. Wij vragen zo weinig mogelijk.`),
    h(1, 'Als u alleen kijkt'),
    p('Wij bewaren niets over u. Wij volgen u niet, en er staan hier geen advertenties.'),
    h(1, 'Als u de typetest doet'),
    ul([
      'Doet u de test alleen? Dan bewaren wij niets.',
      'Doet u mee met een groep? Dan bewaren wij uw antwoorden en uw rol. Uw naam bewaren wij alleen als u die zelf geeft.',
      'Een kleine groep tonen wij nooit apart. Zo kan niemand zien wat u koos.',
    ]),
    h(1, 'Als u een account hebt'),
    ul([
      'Wij bewaren uw naam, uw e-mailadres, uw rol, wanneer u inlogde en met wat voor browser.',
      'Uw wachtwoord kunnen wij niet lezen.',
      'Logt u in met een vinger of uw gezicht? Die blijven op uw eigen apparaat. Wij krijgen ze niet.',
      'Wij schrijven op wie een besluit nam, en wanneer. Dat moet, om later uit te leggen wat er gebeurde.',
      'Uw burgerservicenummer vragen wij nooit.',
    ]),
    h(1, 'Cookies'),
    p(
      'Wij gebruiken alleen cookies die nodig zijn: voor inloggen, voor uw taal en om verder te gaan met een test. Daarvoor hoeven wij geen toestemming te vragen.',
    ),
    p(
      'Logde u in? Dan blijft er een half jaar een cookie op uw apparaat. Zo weten wij dat u hier eerder was, als een ander uw wachtwoord probeert te raden.',
    ),
    h(1, 'Uw rechten'),
    p('U mag zien wat wij van u bewaren. Klopt het niet, dan passen wij het aan. U mag ook vragen om het weg te halen.'),
    p('Hebt u een account? Dan ziet en verandert u dit zelf, bij ‘Mijn gegevens’. Daar ziet u ook wie uw pagina opende.'),
    call.nl(gemeente),
  ],
  toegankelijkheid: (gemeente) => [
    p('Iedereen moet Meedoen kunnen gebruiken. Wij werken volgens de regels van WCAG 2.2, niveau AA.'),
    h(1, 'Wat wij doen'),
    ul([
      'Alles werkt met alleen een toetsenbord.',
      'Alles werkt op een telefoon, en ook zonder JavaScript.',
      'Naast elke tekening staan dezelfde cijfers in een tabel.',
      'Een programma bekijkt bij elke nieuwe versie alle pagina’s, in het Nederlands en het Engels.',
      'De teksten zijn kort en gewoon.',
    ]),
    h(1, 'Wat nog niet goed is'),
    ul([
      'In sommige tekeningen zijn de letters op een telefoon klein. De tabel eronder is wel goed te lezen.',
      'Een toegangssleutel werkt niet zonder JavaScript. Inloggen met een wachtwoord of een link werkt dan wel.',
      'Een mens met een schermlezer heeft nog niet alle pagina’s bekeken.',
    ]),
    h(1, 'Lukt iets niet?'),
    p(`Vertel het ons. Bel ${gemeente.phone}. Wij helpen u meteen en maken de pagina beter.`),
  ],
}

const en: Record<OverPagina, Text> = {
  over: (gemeente) => [
    p(
      `With Meedoen the municipality of ${gemeente.name} makes policy on volunteering, together with residents and organisations.`,
    ),
    h(1, 'What you can do here'),
    ul([
      'Take the type test: what kind of policy does the municipality have, and what does it want?',
      'Read what the municipality promises and how that is going.',
      'Do you work on the policy? Then you sign in.',
    ]),
    h(1, 'Who makes Meedoen'),
    p('Meedoen is open software. Everybody may use it, look inside and make it better. The licence is EUPL 1.2.'),
    p('Its steps and questions come from a handbook for municipalities on the Wmo and volunteering, from 2007.'),
    call.en(gemeente),
  ],
  privacy: (gemeente) => [
    p(`The municipality of ${gemeente.name} is responsible for what stands here about you. We ask as little as we can.`),
    h(1, 'When you only look'),
    p('We keep nothing about you. We do not follow you, and there are no advertisements.'),
    h(1, 'When you take the type test'),
    ul([
      'Alone? Then we keep nothing.',
      'With a group? Then we keep your answers and your role. Your name is kept only when you give it.',
      'A small group is never shown apart, so that nobody can see what you chose.',
    ]),
    h(1, 'When you have an account'),
    ul([
      'We keep your name, your e-mail address, your role, when you signed in and with what kind of browser.',
      'We cannot read your password.',
      'Do you sign in with a finger or your face? These stay on your own device. We do not get them.',
      'We write down who took a decision, and when. That is needed to explain later what happened.',
      'We never ask for your citizen service number.',
    ]),
    h(1, 'Cookies'),
    p('We use only cookies that are needed: to sign in, for your language and to go on with a test. These need no consent.'),
    p(
      'Did you sign in? Then a cookie stays on your device for half a year. It tells us that you were here before, if somebody else tries to guess your password.',
    ),
    h(1, 'Your rights'),
    p('You may see what we keep of you. If it is wrong, we change it. You may also ask us to remove it.'),
    p('Do you have an account? Then you see and change this yourself, at ‘My data’. You also see who opened your page.'),
    call.en(gemeente),
  ],
  toegankelijkheid: (gemeente) => [
    p('Everybody should be able to use Meedoen. We work by the rules of WCAG 2.2, level AA.'),
    h(1, 'What we do'),
    ul([
      'Everything works with the keyboard only.',
      'Everything works on a phone, and without JavaScript too.',
      'Beside every drawing the same figures stand in a table.',
      'A program looks at all pages with every new version, in Dutch and in English.',
      'Texts are short and plain.',
    ]),
    h(1, 'What is not good yet'),
    ul([
      'In some drawings the letters are small on a phone. The table below them reads well.',
      'A passkey does not work without JavaScript. Signing in with a password or a link does.',
      'Nobody with a screen reader has looked at all pages yet.',
    ]),
    h(1, 'Something does not work?'),
    p(`Tell us. Call ${gemeente.phone}. We help you at once and make the page better.`),
  ],
}

export const overText = (pagina: OverPagina, gemeente: Gemeente, lang: Lang): readonly Block[] =>
  ({ nl, en })[lang][pagina](gemeente)
