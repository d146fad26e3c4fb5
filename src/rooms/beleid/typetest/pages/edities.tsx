import { z } from 'zod'
import {
  Alert,
  Badge,
  Card,
  Cards,
  Empty,
  Field,
  FormView,
  fieldWords,
  formTitle,
  LinkButton,
  PageHead,
  RevisedForm,
  Section,
  showDate,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { type Bilingual, langs } from '../../../../house/texts.ts'
import { words } from '../edities.texts.en.ts'
import { poleSchema, typeCodeSchema } from '../model.ts'
import { leads, makesEdities } from '../policy.ts'
import { words as sessieWords } from '../sessie.texts.ts'
import type { editie, edities } from '../views/edities.ts'

type Editie = z.output<typeof editie.output>
type Listed = z.output<typeof edities.output>['edities'][number]

const at = '/typetest/edities'
const crumbsTo = (p: PageContext, label: string) => [{ label: words(p.lang).edities.title, href: p.href(at) }, { label }]
const horizonOf = (p: PageContext, year: number | null) =>
  year === null ? words(p.lang).say.planPeriod : words(p.lang).say.year({ year })

function StatusBadge({ p, house, publishedAt }: { p: PageContext } & Pick<Listed, 'house' | 'publishedAt'>) {
  const say = words(p.lang).say
  if (house) return <Badge kind="neutral">{say.house}</Badge>
  return <Badge kind={publishedAt ? 'ok' : 'busy'}>{publishedAt ? say.published : say.draft}</Badge>
}

/** All editions there are, and the way to one of your own (TT-01). */
export function EditiesPage(p: PageContext, { edities: all }: z.output<typeof edities.output>): Page {
  const { say, start, edities: own } = words(p.lang)
  const { sessies } = sessieWords(p.lang)
  return {
    title: own.title,
    layout: 'work',
    ...(leads(p.actor) === true && {
      crumbs: [{ label: sessies.title, href: p.href('/typetest/sessies') }, { label: own.title }],
    }),
    main: (
      <>
        <PageHead title={own.title} lead={say.lead} />
        <div class="md-wrap md-sec md-stack">
          {makesEdities(p.actor) === true && (
            <p class="md-acts">
              <LinkButton href={p.href(`${at}/nieuw`)}>{start.title}</LinkButton>
            </p>
          )}
          <h2 class="md-vh">{own.title}</h2>
          <Cards>
            {all.map(({ key, name, horizonYear, writtenAt, ...status }) => (
              <Card
                title={name[p.lang] || say.empty}
                href={p.href(`${at}/${key}`)}
                {...(writtenAt && { kicker: showDate(writtenAt, p.lang) })}
                badge={<StatusBadge p={p} {...status} />}
              >
                {horizonOf(p, horizonYear)}
              </Card>
            ))}
          </Cards>
        </div>
      </>
    ),
  }
}

/** The draft that is being started: which texts it begins with. */
export function StartEditiePage(p: PageContext, form: Form, { edities: all }: z.output<typeof edities.output>): Page {
  const { start } = words(p.lang)
  const published = all.filter(({ house, publishedAt }) => house || publishedAt)
  const options = Object.fromEntries(published.map(({ key, name }) => [key, name[p.lang]]))
  // What may be chosen depends on the municipality, so the choice is drawn from its list.
  const from = z.enum(published.map(({ key }) => key) as [string, ...string[]])
  const drawn = { ...form, schema: form.schema.extend({ from }), values: { from: 'current', ...form.values } }
  return {
    title: formTitle(p, form),
    layout: 'work',
    crumbs: crumbsTo(p, start.title),
    main: (
      <>
        <PageHead title={form.words.title} lead={start.intro} />
        <div class="md-wrap md-sec">
          <FormView p={p} form={drawn} back={{ href: p.href(at) }}>
            <Field p={p} form={drawn} name="from" words={{ label: start.fields.from.label, options }} />
            <InBoth p={p} form={drawn} name="name" />
            <Field p={p} form={drawn} name="horizonYear" />
          </FormView>
        </div>
      </>
    ),
  }
}

/** One text in both languages, beside each other. */
function InBoth({ p, form, name, label }: { p: PageContext; form: Form; name: string; label?: string }) {
  const { languages } = words(p.lang).say
  return (
    <div class="md-both">
      {langs.map((lang) => (
        <Field
          p={p}
          form={form}
          name={`${name}.${lang}`}
          words={`${label ?? fieldWords(form, name).label} (${languages[lang]})`}
        />
      ))}
    </div>
  )
}

/** A whole edition, section by section; a draft with a way into each and what it still lacks. */
export function EditiePage(p: PageContext, data: Editie): Page {
  const { edition, problems, key } = data
  const say = words(p.lang).say
  const writing = isWriting(p, data)
  const base = `${at}/${key}`
  const title = edition.name[p.lang] || say.empty
  return {
    title,
    layout: 'work',
    crumbs: crumbsTo(p, title),
    main: (
      <>
        <PageHead title={title} lead={horizonOf(p, edition.horizonYear)} />
        <div class="md-wrap md-stack">
          <p>
            <StatusBadge p={p} {...data} />
          </p>
          {writing && problems.length > 0 && (
            <Alert p={p} kind="warn" title={say.problems}>
              <ul class="utrecht-unordered-list">
                {problems.map((problem) => (
                  <li>{problem}</li>
                ))}
              </ul>
            </Alert>
          )}
          {writing && problems.length === 0 && (
            <Alert p={p} kind="ok">
              {say.ready}
            </Alert>
          )}
          <p class="md-acts">
            {writing && <LinkButton href={p.href(`${base}/publiceren`)}>{words(p.lang).publish.submit}</LinkButton>}
            {(data.house || data.publishedAt) && (
              <>
                {leads(p.actor) === true && (
                  <LinkButton href={`${p.href('/typetest/sessies/nieuw')}?edition=${key}`}>{say.use}</LinkButton>
                )}{' '}
                <TextLink href={`${p.href('/typetest/papier')}?edition=${key}`}>{say.print}</TextLink>
              </>
            )}
          </p>
        </div>
        <Sections p={p} data={data} />
      </>
    ),
  }
}

const isWriting = (p: PageContext, { house, publishedAt }: Editie) => !house && !publishedAt && makesEdities(p.actor) === true

/** Every text of the edition in the reader's language; where one is empty, that is said. */
function Sections({ p, data }: { p: PageContext; data: Editie }) {
  const { edition, key } = data
  const { say, ...all } = words(p.lang)
  const text = (value: Bilingual) => value[p.lang] || <i>{say.empty}</i>
  const Change = ({ path, name }: { path: string; name: string }) =>
    isWriting(p, data) ? (
      <p>
        <TextLink href={p.href(`${at}/${key}/${path}`)}>
          {say.change}
          <span class="md-vh"> {name}</span>
        </TextLink>
      </p>
    ) : null
  return (
    <>
      <Section id="algemeen" title={say.general}>
        <p class="utrecht-paragraph">{text(edition.intro)}</p>
        <p class="utrecht-paragraph">{text(edition.caveat)}</p>
        <Change path="algemeen" name={say.general} />
      </Section>
      <Section id="vragen" title={say.questions}>
        <ol class="utrecht-ordered-list md-stack">
          {edition.questions.map(({ no, stem, a, b }) => (
            <li>
              <b>{text(stem)}</b>
              <br />
              a. {text(a)}
              <br />
              b. {text(b)}
              <Change path={`vragen/${no}`} name={`${all.vraag.title} ${no}`} />
            </li>
          ))}
        </ol>
      </Section>
      <Section id="kanten" title={say.poles}>
        <div class="md-four">
          {poleSchema.options.map((pole) => {
            const side = edition.poles.find((each) => each.pole === pole)!
            return (
              <section class="md-panel">
                <h3 class="utrecht-heading-3">{text(side.name)}</h3>
                <p class="utrecht-paragraph">{text(side.description)}</p>
                <p class="utrecht-paragraph">{text(side.attention)}</p>
                <Change path={`kanten/${pole}`} name={all.zijde.fields.pole.options[pole]} />
              </section>
            )
          })}
        </div>
      </Section>
      <Section id="typen" title={say.types}>
        <div class="md-four">
          {typeCodeSchema.options.map((code) => {
            const type = edition.types.find((each) => each.code === code)!
            return (
              <section class="md-panel">
                <h3 class="utrecht-heading-3">
                  {code}. {text(type.name)}
                </h3>
                <p class="utrecht-paragraph">{text(type.portrait)}</p>
                <Change path={`typen/${code}`} name={`${all.type.title} ${code}`} />
              </section>
            )
          })}
        </div>
      </Section>
      <Section id="gesprek" title={say.discussion}>
        <ol class="utrecht-ordered-list">
          {edition.discussion.map((question) => (
            <li>{text(question)}</li>
          ))}
        </ol>
        <Change path="gesprek" name={say.discussion} />
      </Section>
    </>
  )
}

/** The form of one section. Which one is in the address. */
export function SectionPage(p: PageContext, form: Form, data: Editie): Page {
  const { say } = words(p.lang)
  const place = p.path.split('/').slice(-2)
  const newest = sectionValues(data, place)
  const filled = form.errors.length > 0 ? { ...form, newest } : { ...form, values: { ...newest, ...form.values } }
  const title = form.given?.some((name) => name !== 'id') ? `${form.words.title} ${nameOf(p, place[1]!)}` : form.words.title
  const names = Object.keys(form.schema.shape).filter((name) => name !== 'revision' && !form.given?.includes(name))
  return {
    title: formTitle(p, form, title),
    layout: 'work',
    crumbs: [
      ...crumbsTo(p, data.edition.name[p.lang] || say.empty).map((crumb, index) =>
        index === 1 ? { ...crumb, href: p.href(`${at}/${data.key}`) } : crumb,
      ),
      { label: title },
    ],
    main: (
      <>
        <PageHead title={title} {...(form.words.intro && { lead: form.words.intro })} />
        <div class="md-wrap md-sec">
          {isWriting(p, data) ? (
            <RevisedForm
              p={p}
              form={filled}
              row={data}
              now={<Now p={p} form={form} data={data} />}
              back={{ href: p.href(`${at}/${data.key}`) }}
            >
              {names.map((name) =>
                name === 'horizonYear' ? (
                  <Field p={p} form={filled} name={name} />
                ) : name === 'discussion' ? (
                  data.edition.discussion.map((_, index) => (
                    <InBoth
                      p={p}
                      form={filled}
                      name={`discussion.${index}`}
                      label={`${fieldWords(form, name).label} ${index + 1}`}
                    />
                  ))
                ) : (
                  <InBoth p={p} form={filled} name={name} />
                ),
              )}
            </RevisedForm>
          ) : (
            <Empty title={form.words.refusals?.published as string} />
          )}
        </div>
      </>
    ),
  }
}

const nameOf = (p: PageContext, place: string): string =>
  (words(p.lang).zijde.fields.pole.options as Record<string, string>)[place] ?? place

/** What the section says now, for whoever was overtaken. */
function Now({ p, form, data }: { p: PageContext; form: Form; data: Editie }) {
  const now = sectionValues(data, p.path.split('/').slice(-2))
  return (
    <ul class="utrecht-unordered-list">
      {Object.entries(now).map(([name, value]) => (
        <li>{`${fieldWords(form, name).label}: ${value}`}</li>
      ))}
    </ul>
  )
}

/** The texts of the section an address is about, by dotted field name: what its form starts with. */
function sectionValues({ edition }: Editie, [part, key]: readonly string[]): Record<string, string> {
  if (part === 'vragen') return flat(pick(edition.questions[Number(key) - 1], ['title', 'stem', 'a', 'b']))
  if (part === 'kanten')
    return flat(
      pick(
        edition.poles.find(({ pole }) => pole === key),
        ['name', 'description', 'attention'],
      ),
    )
  if (part === 'typen')
    return flat(
      pick(
        edition.types.find(({ code }) => code === key),
        ['name', 'portrait', 'advantage', 'pitfall', 'advice'],
      ),
    )
  if (key === 'gesprek')
    return flat(Object.fromEntries(edition.discussion.map((question, index) => [`discussion.${index}`, question])))
  return { ...flat(pick(edition, ['name', 'intro', 'caveat'])), horizonYear: String(edition.horizonYear ?? '') }
}

const pick = <T, K extends keyof T>(from: T | null | undefined, names: readonly K[]): Record<string, unknown> =>
  from == null ? {} : Object.fromEntries(names.map((name) => [name, from[name]]))
const flat = (texts: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, value]) => langs.map((lang) => [`${name}.${lang}`, (value as Bilingual)[lang]])),
  )
