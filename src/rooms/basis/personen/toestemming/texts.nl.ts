interface MailParams {
  readonly gemeente: string
  readonly purpose: string
  readonly phone: string
}
const fields = { purpose: 'Waarvoor', recipient: { label: 'Voor wie', hint: 'Leeg: voor de gemeente.' } }

export const nl = {
  list: { title: 'Mijn toestemmingen', fields: {} },
  give: {
    title: 'Geef toestemming',
    submit: 'Ik geef toestemming',
    fields,
    refusals: { 'no-recipient': 'Deze organisatie doet hier niet mee.' },
  },
  withdraw: {
    title: 'Trek toestemming in',
    submit: 'Trek in',
    fields,
    refusals: { 'not-given': 'U gaf hiervoor geen toestemming. Er is niets om in te trekken.' },
  },
  purposes: {
    nieuwsbrief: {
      title: 'Nieuws per e-mail',
      versions: {
        1: 'De gemeente mag mij ten hoogste één keer per week een e-mail sturen met nieuws en wat er voor mij klaarstaat.',
      },
    },
    onderzoek: {
      title: 'Meedoen aan onderzoek',
      versions: {
        1: 'De gemeente mag mij vragen om mee te doen aan onderzoek over vrijwilligerswerk. Ik mag elke keer nee zeggen.',
      },
    },
    'naam-tonen': {
      title: 'Mijn naam laten zien',
      versions: { 1: 'Mijn naam mag bij mijn bijdragen staan. Iedereen die de bijdrage kan lezen, ziet dan mijn naam.' },
    },
  },
  page: {
    lead: 'U kiest zelf. Zonder toestemming kunt u hier gewoon meedoen. Intrekken kan altijd en werkt meteen.',
    choices: 'Wat u kiest',
    given: 'Toestemming gegeven',
    since: ({ day }: { day: string }) => `U gaf toestemming op ${day}.`,
    notGiven: 'Geen toestemming',
    older: 'De tekst is veranderd. Wilt u opnieuw toestemming geven?',
    forOrganisation: 'Voor een organisatie',
    history: 'Wat u eerder koos',
    none: 'U hebt nog niets gekozen.',
    what: 'Waarvoor',
    from: 'Gegeven',
    to: 'Ingetrokken',
    still: 'Geldt nog',
    saved: 'Uw toestemming is vastgelegd.',
    withdrawn: 'U hebt uw toestemming ingetrokken. Dat werkt meteen.',
  },
  mail: {
    title: 'Bericht dat iemand toestemming introk',
    subject: ({ gemeente }: MailParams) => `Meedoen ${gemeente}: iemand trok toestemming in`,
    text: ({ name, gemeente, purpose, phone }: MailParams & { readonly name: string }) =>
      `Beste ${name},\n\nIemand heeft toestemming aan uw organisatie ingetrokken, bij Meedoen ${gemeente}. Het gaat om: ${purpose}.\n\n` +
      `Uw organisatie kan er meteen niet meer bij. Gebruik deze gegevens niet meer.\n\nVragen? Bel ${phone}.\n`,
  },
}
