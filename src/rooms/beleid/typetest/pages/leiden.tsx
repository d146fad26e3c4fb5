import { z } from 'zod'
import {
  Badge,
  Button,
  Card,
  Cards,
  Empty,
  Field,
  FormView,
  formTitle,
  LinkButton,
  More,
  PageHead,
  RoomLink,
  Section,
  Split,
  showDate,
  showMoment,
  TextLink,
  withoutScheme,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { roleGroupSchema } from '../model.ts'
import { answersOf, scoreTypetest } from '../rules.ts'
import { words } from '../sessie.texts.ts'
import type { edities } from '../views/edities.ts'
import type { sessies, showSessie } from '../views/sessie.ts'
import { linkOf, Presence, WayIn } from './aanwezig.tsx'
import { OutcomeView } from './outcome.tsx'
import { Explanation, typeName } from './uitleg.tsx'

type Shown = z.output<typeof showSessie.output>

/** All sessions of the municipality. */
export function SessiesPage(p: PageContext, { sessies: all }: z.output<typeof sessies.output>): Page {
  const { say, sessies: own, trail: years } = words(p.lang)
  return {
    title: own.title,
    layout: 'work',
    main: (
      <>
        <PageHead title={own.title} lead={words(p.lang).open.intro} />
        <div class="md-wrap md-sec md-stack">
          <p class="md-acts">
            <LinkButton href={p.href('/typetest/sessies/nieuw')}>{say.new}</LinkButton>{' '}
            <TextLink href={p.href('/typetest/verloop')}>{years.title}</TextLink>{' '}
            <TextLink href={p.href('/typetest/papier')}>{say.print}</TextLink>{' '}
            <TextLink href={p.href('/typetest/edities')}>{say.edities}</TextLink>
          </p>
          {all.length === 0 ? (
            <Empty title={say.none}>{say.noneText}</Empty>
          ) : (
            <>
              <h2 class="utrecht-heading-3">{say.every}</h2>
              <Cards>
                {all.map((sessie) => (
                  <Card
                    title={sessie.title}
                    href={p.href(`/typetest/sessies/${sessie.id}`)}
                    kicker={showDate(sessie.openedAt, p.lang)}
                    badge={
                      <Badge kind={sessie.shownAt ? 'ok' : 'busy'}>{sessie.shownAt ? say.statusShown : say.statusOpen}</Badge>
                    }
                  >
                    {say.joined({ n: sessie.joined })}
                  </Card>
                ))}
              </Cards>
            </>
          )}
        </div>
      </>
    ),
  }
}

/** A new session: what everybody sees first, the rest when it is wanted. Only published editions can be chosen (TT-01). */
export function OpenPage(p: PageContext, form: Form, { edities: all }: z.output<typeof edities.output>): Page {
  const { open, say } = words(p.lang)
  const published = all.filter(({ publishedAt, house }) => house || publishedAt)
  const options = Object.fromEntries(
    published.map(({ key, name, horizonYear }) => [key, say.editionRow({ name: name[p.lang], horizonYear })]),
  )
  // What may be chosen depends on the municipality, so the choice is drawn from its list.
  const edition = z.enum(published.map(({ key }) => key) as [string, ...string[]])
  const drawn = {
    ...form,
    schema: form.schema.extend({ edition }),
    values: { edition: 'current', mode: 'compare', ...form.values },
  }
  const later = ['horizonYear', 'openFrom', 'openTo']
  const touched = later.some((name) => form.values[name] || form.errors.some(({ field }) => field === name))
  return {
    title: formTitle(p, form),
    layout: 'work',
    crumbs: [{ label: words(p.lang).sessies.title, href: p.href('/typetest/sessies') }, { label: say.new }],
    main: (
      <>
        <PageHead title={form.words.title} lead={open.intro} />
        <div class="md-wrap md-sec">
          <FormView p={p} form={drawn}>
            {['title', 'perspectives', 'mode'].map((name) => (
              <Field p={p} form={drawn} name={name} />
            ))}
            <Field p={p} form={drawn} name="edition" words={{ label: open.fields.edition, options }} />
            <More summary={say.moreSettings} open={touched}>
              {later.map((name) => (
                <Field p={p} form={drawn} name={name} />
              ))}
            </More>
          </FormView>
        </div>
      </>
    ),
  }
}

/** The desk of whoever leads the session: invite, watch, show, write down. */
export function SessiePage(p: PageContext, data: Shown): Page {
  const { sessie, presence, outcome } = data
  const say = words(p.lang).say
  return {
    title: sessie.title,
    layout: 'work',
    islands: ['live'],
    crumbs: [{ label: words(p.lang).sessies.title, href: p.href('/typetest/sessies') }, { label: sessie.title }],
    main: (
      <>
        <PageHead kicker={kickerOf(p, data)} title={sessie.title} />
        <div data-live={p.live(sessie.id)} class="md-desk">
          {sessie.mode === 'compare' && (
            <div class="md-wrap">
              <Presence p={p} presence={presence} />
            </div>
          )}
          {outcome ? <OutcomeView p={p} {...data} outcome={outcome} /> : <Open p={p} sessie={sessie} />}
        </div>
        {outcome && (
          <p class="md-wrap md-acts">
            <LinkButton href={p.href(`/typetest/sessies/${sessie.id}/scherm`)}>{say.screen}</LinkButton>
          </p>
        )}
        <Joint p={p} data={data} />
        <Notes p={p} data={data} />
      </>
    ),
  }
}

/** When it was opened, with which test, and until when people take part. */
function kickerOf(p: PageContext, { sessie, edition }: Shown): string {
  const say = words(p.lang).say
  const days = {
    from: sessie.openFrom && showDate(sessie.openFrom, p.lang),
    to: sessie.openTo && showDate(sessie.openTo, p.lang),
  }
  return [
    showMoment(sessie.openedAt, p.lang),
    edition.name[p.lang],
    ...(days.from ? [say.from({ day: days.from })] : []),
    ...(days.to ? [say.until({ day: days.to })] : []),
  ].join(' · ')
}

/** Before the outcome is shown: the way in, and what the leader can do. */
function Open({ p, sessie }: { p: PageContext; sessie: Shown['sessie'] }) {
  const { say, show } = words(p.lang)
  const at = `/typetest/sessies/${sessie.id}`
  const together = sessie.mode === 'together'
  return (
    <div class="md-wrap md-sec">
      <Split>
        <div class="md-stack">
          {together ? <p class="md-lead">{say.togetherText}</p> : <WayIn p={p} code={sessie.code} />}
          {!together && <Links p={p} code={sessie.code} />}
        </div>
        <div class="md-stack">
          <LinkButton href={p.href(together ? `${at}/gezamenlijk/${sessie.perspectives[0]}` : `${at}/scherm`)}>
            {together ? say.fillTogether : say.screen}
          </LinkButton>
          <p>
            <TextLink href={p.href(together ? `${at}/scherm` : `${at}/papier`)}>{together ? say.screen : say.enter}</TextLink>
          </p>
          {!together && (
            <p>
              <TextLink href={p.href(`/typetest/papier?edition=${sessie.edition}`)}>{say.print}</TextLink>
            </p>
          )}
          <form method="post" action={p.href(`${at}/tonen`)}>
            <Button variant="secondary">{show.submit}</Button>
          </form>
          <p class="utrecht-paragraph">{say.showWarn}</p>
        </div>
      </Split>
    </div>
  )
}

/** A link for every role group: whoever opens it has said already who they are (TT-09). */
const Links = ({ p, code }: { p: PageContext; code: string }) => {
  const { say, roleGroups } = words(p.lang)
  return (
    <More summary={say.links}>
      <ul class="utrecht-unordered-list">
        {roleGroupSchema.options.map((roleGroup) => {
          const link = `${linkOf(p, code)}?roleGroup=${roleGroup}`
          return (
            <li>
              {roleGroups[roleGroup]}: <TextLink href={link}>{withoutScheme(link)}</TextLink>
            </li>
          )
        })}
      </ul>
    </More>
  )
}

function Notes({ p, data }: { p: PageContext; data: Shown }) {
  const { say, verslag } = words(p.lang)
  return (
    <Section id="verslag" title={say.notes}>
      <ol class="utrecht-ordered-list md-stack">
        {data.edition.discussion.map((question, index) => {
          const note = data.verslag.find((each) => each.question === index + 1)
          return (
            <li>
              <b>{question[p.lang]}</b>
              <p class="utrecht-paragraph">{note ? note.text : say.noNote}</p>
              {note && (
                <p class="utrecht-paragraph">
                  {`${verslag.fields.agreed.label} ${verslag.fields.agreed.options[note.agreed]}. `}
                  {note.actionPoints && `${verslag.fields.actionPoints.label} ${note.actionPoints}`}
                </p>
              )}
              <TextLink href={p.href(`/typetest/sessies/${data.sessie.id}/verslag/${index + 1}`)}>
                {note ? say.change : say.write}
                <span class="md-vh"> {question[p.lang]}</span>
              </TextLink>
            </li>
          )
        })}
      </ol>
      <RoomLink p={p} room="/doelen" path={`/doelen?herkomst=typetest/${data.sessie.id}`}>
        {say.toGoals}
      </RoomLink>
    </Section>
  )
}

/** The sheet of the group, with a type of its own (TT-09), for every sheet of the session. */
function Joint({ p, data }: { p: PageContext; data: Shown }) {
  const { say, perspectives } = words(p.lang)
  return (
    <Section id="gezamenlijk" title={say.joint}>
      <div class="md-stack">
        {data.sessie.perspectives.map((perspective) => {
          const sheet = data.gezamenlijk.find((each) => each.perspective === perspective)
          const link = (
            <TextLink href={p.href(`/typetest/sessies/${data.sessie.id}/gezamenlijk/${perspective}`)}>
              {sheet ? say.change : say.fillTogether}
              <span class="md-vh"> {perspectives[perspective]}</span>
            </TextLink>
          )
          if (!sheet)
            return (
              <p class="utrecht-paragraph">
                {`${perspectives[perspective]}: ${say.noJoint}`} {link}
              </p>
            )
          // Kept complete, so there is a score.
          const score = scoreTypetest(answersOf(sheet.answers))!
          const name = typeName({ p, edition: data.edition, score })
          return (
            <div>
              <p class="utrecht-paragraph">
                {say.jointRow({ perspective: perspectives[perspective], name, by: sheet.agreedBy })} {link}
              </p>
              <More summary={say.whatIsIt({ name })}>
                <Explanation p={p} edition={data.edition} score={score} />
              </More>
            </div>
          )
        })}
      </div>
    </Section>
  )
}
