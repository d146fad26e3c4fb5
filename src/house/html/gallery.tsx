import type { Polygon } from 'geojson'
import { z } from 'zod'
import { visitor } from '../actor.ts'
import { AreaMap, Bars, Budget, Figure, Timeline } from '../charts/index.ts'
import { drawAreas } from '../charts/map.geometry.ts'
import { day } from '../day.ts'
import type { Gemeente, Words } from '../declare.ts'
import { slowlyFor } from '../pool/slowly.ts'
import type { Bilingual, Lang } from '../texts.ts'
import {
  Alert,
  Badge,
  Button,
  ButtonGroup,
  Card,
  Cards,
  CheckAnswers,
  Choices,
  DateArch,
  Empty,
  Fields,
  FormFrame,
  FormView,
  formTitle,
  GoalCard,
  Goals,
  Icon,
  Illustration,
  LinkButton,
  More,
  Next,
  NotAllowed,
  PageHead,
  Pagination,
  Panel,
  PostButton,
  Progress,
  Prose,
  Section,
  SectionHead,
  SourceLine,
  Split,
  Steps,
  Steps14,
  Street,
  Table,
  Term,
  ThenWhat,
  Tile,
  Todo,
  typeEuro,
  Welcome,
} from './index.ts'
import type { Form, Page, PageContext } from './page.ts'

/** Every component of the kit on invented content, for the tests and for whoever wants to look. No room uses this. */
export function galleryPages(lang: Lang): Readonly<Record<string, { readonly p: PageContext; readonly page: Page }>> {
  const p = contextOf(lang)
  return {
    home: { p, page: home(p) },
    work: { p, page: work(p) },
    charts: { p, page: charts(p) },
    form: { p, page: formPage(p) },
    question: { p, page: question(p) },
    check: { p, page: check(p) },
    wall: { p, page: { ...charts(p), layout: 'wall', aside: 'LINDE 42' } },
  }
}

const lindewaard: Gemeente = {
  id: '01890000-0000-7000-8000-000000000001',
  slug: 'lindewaard',
  name: 'Lindewaard',
  languages: ['nl', 'en'],
  kader: 'wmo-2015',
  phone: '088 000 12 34',
  phoneHours: { nl: 'Maandag tot en met vrijdag, 9 tot 17 uur.', en: 'Monday to Friday, 9 to 17.' },
  colours: {},
}

const say = (p: { readonly lang: Lang }, nl: string, en: string) => ({ nl, en })[p.lang]

const contextOf = (lang: Lang): PageContext => ({
  lang,
  gemeente: lindewaard,
  languages: lindewaard.languages,
  actor: { kind: 'person', id: lindewaard.id, sessieId: lindewaard.id, name: 'Sanne de Wit', roles: [] },
  now: new Date('2027-11-24T10:00:00.000Z'),
  path: '/lindewaard/voorbeeld',
  origin: 'https://meedoen.example',
  href: (path) => `/lindewaard${path}`,
  live: (subject) => `/lindewaard/live/${subject}`,
  asset: (name) => `/assets/${name}`,
  managed: [],
  nav: [
    { label: say({ lang }, 'Vandaag', 'Today'), href: '/lindewaard/vandaag', icon: 'huis', current: true, entrance: null },
    { label: say({ lang }, 'Stappen', 'Steps'), href: '/lindewaard/stappen', icon: 'beleid', current: false, entrance: null },
    { label: say({ lang }, 'Het veld', 'The field'), href: '/lindewaard/veld', icon: 'kaart', current: false, entrance: null },
    { label: say({ lang }, 'Doelen', 'Goals'), href: '/lindewaard/doelen', icon: 'vlag', current: false, entrance: null },
  ],
  about: [{ label: say({ lang }, 'Toegankelijkheid', 'Accessibility'), href: '/lindewaard/toegankelijkheid' }],
  demo: true,
  receipt: say({ lang }, 'Uw visie is bewaard. De raad krijgt bericht.', 'Your vision is kept. The council is told.'),
  work: slowlyFor(visitor).work,
})

const home = (p: PageContext): Page => ({
  title: 'Meedoen',
  main: (
    <>
      <Welcome
        title={say(p, 'Welkom. Welke deur kiest u?', 'Welcome. Which door do you choose?')}
        lead={say(p, 'In Lindewaard helpen we elkaar.', 'In Lindewaard we help each other.')}
        doors={[
          {
            picture: 'helpen',
            title: say(p, 'Ik wil helpen', 'I want to help'),
            text: say(p, 'Een uur of elke week.', 'An hour or every week.'),
            href: '/helpen',
          },
          {
            picture: 'hulp',
            title: say(p, 'Ik zoek hulp', 'I need help'),
            text: say(p, 'Een maatje, een klus, even praten.', 'A buddy, a job, a chat.'),
            href: '/hulp',
          },
          {
            picture: 'meepraten',
            title: say(p, 'Ik wil meepraten', 'I want a say'),
            text: say(p, 'Vertel uw idee.', 'Tell us your idea.'),
            href: '/meepraten',
          },
        ]}
      />
      <Section id="kaarten" title={say(p, 'Dit speelt er nu', 'What is going on')}>
        <Cards>
          <Card
            title={say(p, 'Praat mee over de visie', 'Talk about the vision')}
            href="/visie"
            kicker={say(p, 'Nog 9 dagen', '9 days left')}
            tile={
              <Tile tone="sun">
                <Icon name="praten" size={40} />
              </Tile>
            }
            foot={say(p, '148 bewoners deden al mee', '148 residents took part')}
          >
            {say(p, 'Wat vindt u belangrijk in uw wijk?', 'What matters in your neighbourhood?')}
          </Card>
          <Card title={say(p, 'Koffie in Huis Oudkerk', 'Coffee at Huis Oudkerk')} tile={<DateArch p={p} date="2027-11-27" />}>
            {say(p, '10 tot 12 uur. Kom gerust alleen.', '10 to 12. Come alone if you like.')}
          </Card>
        </Cards>
      </Section>
    </>
  ),
})

const status = [
  ['ok', 'Gehaald', 'Reached'],
  ['busy', 'Goed op weg', 'Well on the way'],
  ['warn', 'Vraagt aandacht', 'Needs attention'],
  ['neutral', 'Nog niet begonnen', 'Not started yet'],
] as const

const work = (p: PageContext): Page => ({
  title: say(p, 'Vandaag', 'Today'),
  layout: 'work',
  crumbs: [{ label: say(p, 'Beleid', 'Policy'), href: '/beleid' }, { label: say(p, 'Vandaag', 'Today') }],
  main: (
    <>
      <PageHead title={say(p, 'Goedemorgen, Sanne', 'Good morning, Sanne')} />
      <Next
        kicker={say(p, 'Uw volgende stap · ongeveer 20 minuten', 'Your next step · about 20 minutes')}
        title={say(p, 'Maak van de typetest een visie', 'Turn the typetest into a vision')}
        text={say(
          p,
          'Zes mensen deden de test. De conclusies staan klaar.',
          'Six people took the test. The conclusions are ready.',
        )}
        action={{ href: '/visie', label: say(p, 'Begin de visie', 'Begin the vision') }}
        also={{ href: '/typetest', label: say(p, 'Bekijk de uitslag', 'See the outcome') }}
      />
      <Section
        id="stappen"
        title={say(p, 'De straat van negen stappen', 'The street of nine steps')}
        text={say(p, 'U bent bij stap 3.', 'You are at step 3.')}
      >
        <Street
          p={p}
          steps={(
            [
              'Visie',
              'Wat is er al?',
              'Zicht op het veld',
              'Bewoners',
              'Doelen',
              'Plan',
              'Afspraken',
              'Uitvoeren',
              'Terugkijken',
            ] as const
          ).map((label, index) => ({
            label,
            state: index < 2 ? 'done' : index === 2 ? 'now' : 'next',
            note: index < 2 ? say(p, 'Vastgesteld in maart.', 'Adopted in March.') : undefined,
            href: index < 4 ? `/stappen/${index + 1}` : undefined,
          }))}
        />
      </Section>
      <Section id="doelen" title={say(p, 'Onze doelen', 'Our goals')} band>
        <Goals>
          <GoalCard
            p={p}
            status={{ kind: 'ok', text: say(p, 'Gehaald', 'Reached') }}
            baseline={0}
            now={162}
            target={150}
            text={say(p, 'jongeren kennen vrijwilligerswerk', 'young people know volunteering')}
            note={say(p, 'Doel: 150 eind dit jaar.', 'Target: 150 at the end of this year.')}
            link={{ href: '/doelen/1', label: say(p, 'Bekijk de jongeren per wijk', 'See them by neighbourhood') }}
          />
          <GoalCard
            p={p}
            status={{ kind: 'warn', text: say(p, 'Vraagt aandacht', 'Needs attention') }}
            baseline={46}
            now={31}
            target={15}
            text={say(p, 'mensen wachten op een maatje', 'people wait for a buddy')}
          />
          <GoalCard
            p={p}
            status={{ kind: 'busy', text: say(p, 'Bijna gehaald', 'Nearly reached') }}
            baseline={12}
            now={3}
            target={2}
            text={say(p, 'vragen om een cursus zijn open', 'requests for a course are open')}
          />
          <GoalCard
            p={p}
            status={{ kind: 'neutral', text: say(p, 'Begint in mei', 'Begins in May') }}
            baseline={20}
            now={null}
            target={25}
            text={say(p, 'buurthuizen hebben een gastvrouw', 'community centres have a host')}
          />
        </Goals>
        <SourceLine
          p={p}
          source={say(p, 'tellingen van 50 organisaties', 'counts of 50 organisations')}
          date="2027-11-24"
          few
          more={{ href: '/bron', label: say(p, 'Zo tellen wij', 'How we count') }}
        />
      </Section>
      <Section id="wacht" title={say(p, 'Dit wacht ook op u', 'This is waiting for you too')}>
        <Todo
          items={[
            {
              title: say(p, 'Antwoord op het advies van de raad', 'Answer the council’s advice'),
              href: '/advies',
              text: say(p, 'De raad vroeg om minder vergaderingen.', 'The council asked for fewer meetings.'),
              icon: 'praten',
              badge: { kind: 'warn', text: say(p, 'Voor 28 november', 'Before 28 November') },
            },
            { title: say(p, 'Bevestig twee organisaties', 'Confirm two organisations'), href: '/organisaties', icon: 'mensen' },
          ]}
        />
      </Section>
      <Section id="meldingen" title={say(p, 'Meldingen en lijsten', 'Notices and lists')}>
        <Split>
          <Prose>
            <Alert p={p} kind="info">
              {say(p, 'De typetest sluit om 16.00 uur.', 'The typetest closes at 16.00.')}
            </Alert>
            <Alert p={p} kind="warn">
              {say(p, 'Twee onderdelen van het plan zijn leeg.', 'Two parts of the plan are empty.')}
            </Alert>
            <Alert p={p} kind="wrong">
              {say(p, 'Het bestand was te groot.', 'The file was too large.')}
            </Alert>
            <p>
              {status.map(([kind, nl, en]) => (
                <>
                  <Badge kind={kind}>{say(p, nl, en)}</Badge>{' '}
                </>
              ))}
            </p>
            <p>
              {say(p, 'Zonder ', 'Without a ')}
              <Term
                id="nulmeting"
                term={say(p, 'nulmeting', 'baseline')}
                definition={say(p, 'Een meting vooraf.', 'A measurement beforehand.')}
                was={say(p, 'In 2007: nulpunt.', 'In 2007: zero.')}
              />
              {say(p, ' ziet u niet wat er is veranderd.', ' you do not see what has changed.')}
            </p>
            <NotAllowed
              label={say(p, 'Stel het plan vast', 'Adopt the plan')}
              why={say(p, 'Dit is alleen voor de wethouder.', 'This is only for the alderman.')}
            />
            <Empty
              title={say(p, 'Er zijn nog geen doelen', 'There are no goals yet')}
              action={
                <LinkButton href="/doelen/nieuw" variant="secondary" icon="plus">
                  {say(p, 'Maak het eerste doel', 'Make the first goal')}
                </LinkButton>
              }
            >
              {say(p, 'Een doel begint met een zin.', 'A goal begins with a sentence.')}
            </Empty>
          </Prose>
          <Panel>
            <Progress p={p} label={say(p, 'Het plan wordt gemaakt', 'The plan is being made')} value={9} max={15} />
            <Table
              caption={say(p, 'Deelnemers per wijk', 'Participants by neighbourhood')}
              columns={[{ label: say(p, 'Wijk', 'Area') }, { label: say(p, 'Deelnemers', 'Participants'), numeric: true }]}
              rows={[
                ['Oost', '1.204'],
                ['Veenrand', '87'],
              ]}
            />
            <Table
              caption={say(p, 'Waar u bent ingelogd', 'Where you are signed in')}
              columns={[
                { label: say(p, 'Apparaat', 'Device') },
                { label: say(p, 'Sinds', 'Since') },
                { label: say(p, 'Wat kunt u doen', 'What you can do'), acts: true },
              ]}
              rows={[['Firefox', '24-11-2027', <PostButton to="/uit">{say(p, 'Log uit', 'Sign out')}</PostButton>]]}
            />
            <Pagination p={p} page={2} pages={7} href={(page) => `?pagina=${page}`} />
            <More summary={say(p, 'Iets erbij lezen', 'Read more')}>
              <p>{say(p, 'Dit hoeft niet.', 'You do not have to.')}</p>
            </More>
            <Illustration name="tafel" />
            <Illustration name="bank" />
          </Panel>
        </Split>
      </Section>
    </>
  ),
})

const square = (x: number, y: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [6.7 + x * 0.03, 52.3 + y * 0.02],
      [6.73 + x * 0.03, 52.3 + y * 0.02],
      [6.73 + x * 0.03, 52.32 + y * 0.02],
      [6.7 + x * 0.03, 52.32 + y * 0.02],
      [6.7 + x * 0.03, 52.3 + y * 0.02],
    ],
  ],
})

const squares = drawAreas([0, 1, 2, 3, 4, 5].map((index) => square(index % 3, Math.floor(index / 3))))

const charts = (p: PageContext): Page => {
  const source = { source: say(p, 'opgaven van organisaties', 'reports of organisations'), date: '2027-11-23', few: true }
  const weeks = (n: number) => say(p, `${n} weken`, `${n} weeks`)
  return {
    title: say(p, 'Grafieken', 'Charts'),
    layout: 'work',
    main: (
      <>
        <PageHead title={say(p, 'Waar is hulp, en waar niet?', 'Where is help, and where not?')} />
        <div class="md-wrap">
          <Split>
            <Panel>
              <h2 class="utrecht-heading-3">{say(p, 'Hoe lang wacht u op een maatje?', 'How long do you wait for a buddy?')}</h2>
              <AreaMap
                p={p}
                title={say(p, 'Wachttijd voor een maatje', 'Waiting time for a buddy')}
                outcome={say(p, 'Langst in De Weiden: 9 weken.', 'Longest in De Weiden: 9 weeks.')}
                chosen="Veenrand"
                classes={[weeks(2), weeks(4), weeks(8), say(p, 'meer dan 8 weken', 'more than 8 weeks')]}
                height={squares.height}
                areas={(['Veenrand', 'Noord', 'De Weiden', 'Centrum', 'Oost', 'Havenkwartier'] as const).map((name, index) => ({
                  name,
                  drawn: squares.areas[index]!,
                  level: ([2, 1, 3, 0, 1, 0] as const)[index],
                  value: weeks([6, 4, 9, 2, 4, 2][index]!),
                  href: `/wijken/${index}`,
                }))}
                source={source}
              />
            </Panel>
            <Panel>
              <h2 class="utrecht-heading-3">{say(p, 'Waar werken vrijwilligers?', 'Where do volunteers work?')}</h2>
              <Bars
                p={p}
                title={say(p, 'Vrijwilligers per soort werk', 'Volunteers by kind of work')}
                bars={[
                  { label: say(p, 'Sport en bewegen', 'Sports'), value: 1204 },
                  { label: say(p, 'Zorg en welzijn', 'Care'), value: 830 },
                  { label: say(p, 'Natuur', 'Nature'), value: null },
                ]}
                source={source}
              />
              <h2 class="utrecht-heading-3">{say(p, 'Past het plan in het geld?', 'Does the plan fit the money?')}</h2>
              <Budget
                p={p}
                title={say(p, 'Geld per jaar', 'Money per year')}
                years={[
                  { year: 2027, availableCents: 12_000_000, plannedCents: 9_450_000 },
                  { year: 2028, availableCents: 10_000_000, plannedCents: 12_500_000 },
                ]}
                source={source}
              />
            </Panel>
          </Split>
        </div>
        <Section id="tijdlijn" title={say(p, 'Wat doen we wanneer?', 'What do we do when?')}>
          <Timeline
            p={p}
            title={say(p, 'Activiteiten van het plan', 'Activities of the plan')}
            activities={[
              {
                label: say(p, 'Werven op scholen', 'Recruiting at schools'),
                from: '2027-01-15',
                to: '2027-09-30',
                state: 'done',
                note: say(p, 'Doel 1', 'Goal 1'),
              },
              {
                label: say(p, 'Maatjesproject in Veenrand', 'Buddy project in Veenrand'),
                from: '2027-06-01',
                to: '2029-03-31',
                state: 'busy',
                note: say(p, 'Doel 3', 'Goal 3'),
              },
              { label: say(p, 'Beursvloer', 'Exchange fair'), from: '2029-04-01', to: '2030-12-31', state: 'planned' },
            ]}
            source={source}
          />
        </Section>
        <div class="md-wrap">
          <SectionHead title={say(p, 'Een eigen tekening', 'A drawing of your own')} />
          <Figure
            p={p}
            table={{
              caption: say(p, 'Wie praat mee?', 'Who has a say?'),
              columns: [{ label: say(p, 'Wie', 'Who') }, { label: say(p, 'Aantal', 'Number'), numeric: true }],
              rows: [[say(p, 'Inwoners', 'Residents'), '12']],
            }}
            source={source}
          >
            <Illustration name="gesprek" />
          </Figure>
        </div>
      </>
    ),
  }
}

const days = ['ma', 'di', 'wo'] as const
const schema = z.object({
  title: z.string().min(2).max(80),
  about: z.string().max(2000).optional(),
  email: z.email(),
  phone: z.string().max(20).meta({ widget: 'tel' }).optional(),
  password: z.string().max(200).meta({ widget: 'password' }),
  hours: z.int().min(0),
  budgetCents: z.int().meta({ widget: 'money' }).optional(),
  start: day,
  kind: z.enum(['vrij', 'vast', 'samen']),
  area: z.enum(['oost', 'noord', 'zuid', 'west', 'centrum', 'haven', 'veenrand']),
  days: z.array(z.enum(days)).min(1),
  agree: z.boolean(),
  sheet: z.string().meta({ widget: 'file' }),
  rowNo: z.int().meta({ widget: 'hidden' }),
})

function formOf(p: PageContext): Form {
  const fields: Record<keyof z.infer<typeof schema>, Words['fields'][string]> = {
    title: say(p, 'Hoe heet de activiteit?', 'What is the activity called?'),
    about: {
      label: say(p, 'Wat gaat u doen?', 'What will you do?'),
      hint: say(p, 'Twee of drie zinnen is genoeg.', 'Two or three sentences will do.'),
    },
    email: say(p, 'Uw e-mailadres', 'Your e-mail address'),
    phone: say(p, 'Uw telefoonnummer', 'Your phone number'),
    password: say(p, 'Wachtwoord', 'Password'),
    hours: {
      label: say(p, 'Hoeveel tijd kost het?', 'How much time does it take?'),
      unit: say(p, 'uur per week', 'hours a week'),
    },
    budgetCents: say(p, 'Wat kost het?', 'What does it cost?'),
    start: say(p, 'Wanneer begint het?', 'When does it begin?'),
    kind: {
      label: say(p, 'Wat past bij u?', 'What suits you?'),
      options: {
        vrij: say(p, 'Af en toe', 'Now and then'),
        vast: say(p, 'Elke week', 'Every week'),
        samen: say(p, 'Samen met anderen', 'Together with others'),
      },
    },
    area: {
      label: say(p, 'In welke wijk?', 'In which area?'),
      options: {
        oost: 'Oost',
        noord: 'Noord',
        zuid: 'Zuid',
        west: 'West',
        centrum: 'Centrum',
        haven: 'Haven',
        veenrand: 'Veenrand',
      },
    },
    days: {
      label: say(p, 'Op welke dagen?', 'On which days?'),
      options: { ma: say(p, 'Maandag', 'Monday'), di: say(p, 'Dinsdag', 'Tuesday'), wo: say(p, 'Woensdag', 'Wednesday') },
    },
    agree: say(p, 'Ik heb dit met mijn groep besproken', 'I discussed this with my group'),
    sheet: say(p, 'Een bestand', 'A file'),
    rowNo: '',
  }
  return {
    schema,
    words: { title: say(p, 'Een activiteit', 'An activity'), fields },
    values: {
      title: 'Koken <b>samen</b>',
      hours: 'veel',
      budgetCents: typeEuro(12_50),
      kind: 'vast',
      area: 'oost',
      days: ['di'],
      rowNo: '3',
    },
    errors: [
      { field: 'hours', message: say(p, 'Vul een getal in, bijvoorbeeld 12.', 'Fill in a number, for example 12.') },
      { field: 'days', message: say(p, 'Kies er ten minste 1.', 'Choose at least 1.') },
      { field: 'start', message: say(p, 'Vul dit in.', 'Fill this in.') },
      { message: say(p, 'Er is al een activiteit met deze naam.', 'There is an activity with this name.') },
    ],
    to: '/lindewaard/activiteiten/nieuw',
    once: '01890000-0000-7000-8000-000000000002',
  }
}

const formPage = (p: PageContext): Page => {
  const form = formOf(p)
  return {
    title: formTitle(p, form),
    layout: 'focus',
    aside: say(p, 'Bewaar en stop', 'Save and stop'),
    main: (
      <FormFrame
        steps={
          <Steps
            p={p}
            now={2}
            steps={[
              { label: say(p, 'Wat', 'What'), href: '/wat' },
              { label: say(p, 'Wanneer', 'When') },
              { label: say(p, 'Waar', 'Where') },
              { label: say(p, 'Klaar', 'Done') },
            ]}
          />
        }
      >
        <h1 class="utrecht-heading-1">{form.words.title}</h1>
        <FormView p={p} form={form} back={{ href: '/terug' }} />
      </FormFrame>
    ),
  }
}

const lead: Readonly<Record<'veel' | 'weinig', Bilingual>> = {
  veel: { nl: 'Best veel.', en: 'Quite a lot.' },
  weinig: { nl: 'Weinig.', en: 'Little.' },
}

const question = (p: PageContext): Page => {
  const form: Form = {
    ...formOf(p),
    schema: z.object({ choice: z.enum(['veel', 'weinig']), note: z.string().max(500).optional() }),
    words: { title: '', fields: { choice: '', note: say(p, 'Uw toelichting', 'Your comment') } },
    values: { choice: 'veel' },
    errors: [],
  }
  return {
    title: say(p, 'Vraag 9 van 14', 'Question 9 of 14'),
    layout: 'focus',
    aside: 'LINDE 42',
    main: (
      <div class="md-wrap md-q">
        <Steps14 p={p} now={9} />
        <FormView
          p={p}
          form={form}
          actions={
            <ButtonGroup>
              <Button icon="verder">{say(p, 'Volgende vraag', 'Next question')}</Button>
              <Button variant="subtle" name="_go" value="back">
                {say(p, 'Vorige vraag', 'Previous question')}
              </Button>
            </ButtonGroup>
          }
        >
          <Choices
            form={form}
            name="choice"
            question={say(
              p,
              'Hoeveel invloed heeft de wet, denkt uw gemeente?',
              'How much does the law matter, does your municipality think?',
            )}
            hint={say(p, 'Een fout antwoord bestaat niet.', 'There is no wrong answer.')}
            options={[
              {
                value: 'veel',
                lead: lead.veel[p.lang],
                text: say(p, 'Door wat wij doen, wordt het werk belangrijker.', 'What we do makes the work matter more.'),
              },
              {
                value: 'weinig',
                lead: lead.weinig[p.lang],
                text: say(p, 'Vrijwilligerswerk kun je bijna niet sturen.', 'Volunteering can hardly be steered.'),
              },
            ]}
          />
          <Fields p={p} form={form} only={['note']} />
        </FormView>
      </div>
    ),
  }
}

const check = (p: PageContext): Page => ({
  title: say(p, 'Klopt dit?', 'Is this right?'),
  layout: 'focus',
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{say(p, 'Klopt dit?', 'Is this right?')}</h1>
      <CheckAnswers
        p={p}
        items={[
          {
            key: say(p, 'Wat vraagt u?', 'What do you ask?'),
            value: say(p, 'Een maatje om mee te wandelen', 'A buddy to walk with'),
            change: '/wat',
          },
          {
            key: say(p, 'Uw e-mail', 'Your e-mail'),
            value: '',
            change: '/email',
            empty: say(p, 'Niet ingevuld. Wij bellen u.', 'Not filled in. We will call you.'),
          },
          { key: say(p, 'Uw telefoon', 'Your phone'), value: null },
        ]}
      />
      <ThenWhat
        p={p}
        steps={[
          say(p, 'U krijgt meteen een bericht.', 'You get a message at once.'),
          say(p, 'Petra van het steunpunt belt u binnen drie dagen.', 'Petra of the support point calls you within three days.'),
        ]}
      />
    </FormFrame>
  ),
})
