import type { PoleText } from '../model.ts'

/** The two sides of both dimensions, with points of attention (TT-06, B2). */
export const poles: PoleText[] = [
  {
    pole: 'narrow',
    name: { nl: 'smal', en: 'narrow' },
    description: {
      nl: 'Uw gemeente kiest: bepaalde doelen en bepaalde groepen gaan voor. Organisaties die veel doen voor kwetsbare inwoners krijgen meer steun: geld, maar ook training. Vrijwilligerswerk is vooral een middel.',
      en: 'Your municipality chooses: certain aims and certain groups come first. Organisations that do much for vulnerable residents get more support, in money and in training. Volunteering is mainly a means.',
    },
    attention: {
      nl: 'Sterk: u bereikt kwetsbare inwoners en zorg blijft te betalen. Pas op: wordt vrijwilligerswerk alleen een hulpmiddel, dan gaat de eigen kracht verloren. Vraag niet te veel: een vrijwilliger is geen vakkracht. Kijk ook naar andere soorten inzet.',
      en: 'Strong: you reach vulnerable residents and care stays affordable. Watch out: as a mere tool, volunteering loses its own strength and character. Do not ask too much: a volunteer is not a professional. Keep an eye on other kinds of effort too.',
    },
  },
  {
    pole: 'broad',
    name: { nl: 'breed', en: 'broad' },
    description: {
      nl: 'Uw gemeente steunt alle soorten inzet, van en voor elke inwoner. U sluit niemand uit en gaat ervan uit dat kwetsbare inwoners zo ook meedoen. Vrijwilligerswerk heeft waarde om wat het is. Verschil in vormen en sectoren is welkom.',
      en: 'Your municipality supports every kind of effort, by and for all residents. Nobody is excluded, so you expect vulnerable residents to join in too. Volunteering has value in itself. Variety in forms and sectors is welcome.',
    },
    attention: {
      nl: 'Sterk: veel ruimte voor wat hier leeft, dus meer kans op plannen die passen. Pas op: aandacht en geld raken verspreid, en juist kwetsbare inwoners kunnen buiten beeld blijven. Maak voor hen eventueel een apart aanbod.',
      en: 'Strong: there is much room for what lives here, so plans fit better. Watch out: attention and money scatter, and vulnerable residents may be missed. Consider a separate offer for them.',
    },
  },
  {
    pole: 'director',
    name: { nl: 'dirigent', en: 'director' },
    description: {
      nl: 'De gemeente is verantwoordelijk, dus de gemeente bepaalt de richting. Organisaties voeren uit. U beoordeelt hen op resultaat, op wat zij toevoegen aan uw doelen en op prijs en kwaliteit. Subsidie hangt vast aan afspraken.',
      en: 'The municipality is responsible in the end, so it sets the direction. Organisations carry out. You judge them on results, on what they add to your aims, and on price and quality. Subsidy is tied to agreements.',
    },
    attention: {
      nl: 'Sterk: u werkt gericht naar resultaat. Pas op: laten organisaties zich wel sturen? Te veel sturen kost draagvlak. Houd contact, ken hun wensen en grenzen, en zoek een evenwicht tussen zelf aanjagen en hun plannen steunen.',
      en: 'Strong: you work straight towards results. Watch out: will organisations let themselves be steered? Too much direction costs support. Keep in contact, know their wishes and limits, and balance driving things yourself with backing their plans.',
    },
  },
  {
    pole: 'distance',
    name: { nl: 'op afstand', en: 'at a distance' },
    description: {
      nl: 'Vrijwilligerswerk komt uit de samenleving en regelt zichzelf. De kenners zitten in het veld; zij kiezen en hebben veel te zeggen over de koers. De gemeente zorgt voor een goed klimaat, helpt waar nodig en maakt regels soepeler.',
      en: 'Volunteering comes from society and regulates itself. The experts are in the field; they choose and have a strong say in the course. The municipality provides a good climate, helps where needed and eases rules.',
    },
    attention: {
      nl: 'Sterk: eigen plannen krijgen ruimte. Pas op: wilt u resultaat, ga dan na of en hoe organisaties kunnen en willen bijdragen aan uw doelen. Een beloning voor wie meedoet helpt beide kanten.',
      en: 'Strong: people’s own plans get room. Watch out: if you want results, find out whether and how organisations can and want to contribute to your aims. A reward for those who do helps both sides.',
    },
  },
]
