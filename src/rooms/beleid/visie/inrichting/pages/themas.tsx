import type { z } from 'zod'
import { roleNames, roleOptions } from '../../../../../house/actor.ts'
import {
  Badge,
  Card,
  Cards,
  Field,
  FormFrame,
  fieldWords,
  formTitle,
  PageHead,
  RevisedForm,
  showDate,
  TextLink,
} from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { ThereNow } from '../../pages/parts.tsx'
import { themaContent } from '../content.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import type { showThema, showThemas } from '../views/concept.ts'
import { crumbs, ReadOnly } from './parts.tsx'

const statusKinds = { open: 'neutral', decided: 'ok', deferred: 'busy' } as const
const workKinds = { none: 'neutral', busy: 'busy', done: 'ok', nowhere: 'neutral' } as const

/** The six themes, each with its decision and how far the work is (VI-08). */
export function ThemasPage(p: PageContext, { themas, rights }: z.output<typeof showThemas.output>): Page {
  const say = inrichtingWords(p.lang).pages
  const { title } = inrichtingWords(p.lang).showThemas
  return {
    title,
    layout: 'work',
    crumbs: crumbs(p, title),
    main: (
      <>
        <PageHead title={title} lead={say.themasLead} />
        <ReadOnly p={p} draft={rights.draft} />
        <div class="md-wrap md-sec">
          <h2 class="md-vh">{title}</h2>
          <Cards>
            {themas.map((row) => (
              <ThemaCard p={p} row={row} write={rights.write} />
            ))}
          </Cards>
        </div>
      </>
    ),
  }
}

type ThemaShown = z.output<typeof showThemas.output>['themas'][number]

/** One theme: the decision large, then why, who and by when, and how far the work is. */
function ThemaCard({ p, row, write }: { p: PageContext; row: ThemaShown; write: boolean }) {
  const say = inrichtingWords(p.lang).pages
  const { thema, status, choice, argument, owner, dueDate, work, path } = row
  const { title, ask, options } = themaContent[thema]
  const facts = [owner && `${say.owner}: ${roleNames[owner][p.lang]}.`, dueDate && `${say.due} ${showDate(dueDate, p.lang)}.`]
  const what = <span class="md-vh">{title[p.lang]}</span>
  return (
    <Card
      title={title[p.lang]}
      badge={
        <>
          <Badge kind={statusKinds[status]}>{say.status[status]}</Badge>{' '}
          {work !== 'none' && <Badge kind={workKinds[work]}>{say.works[work]}</Badge>}
        </>
      }
      foot={
        <>
          {facts.filter(Boolean).join(' ')}{' '}
          {write && (
            <TextLink href={p.href(`/visie/themas/${thema}`)}>
              {say.change} {what}
            </TextLink>
          )}
          {path && work === 'busy' && (
            <>
              {write && ' · '}
              <TextLink href={p.href(path)}>
                {say.doIt} {what}
              </TextLink>
            </>
          )}
        </>
      }
    >
      <p>{choice ? <b>{options[choice]?.[p.lang]}</b> : ask[p.lang]}</p>
      {argument && <p>{argument}</p>}
    </Card>
  )
}

export function ThemaPage(p: PageContext, form: Form, data: z.output<typeof showThema.output>): Page {
  const say = inrichtingWords(p.lang).pages
  const { title, ask, options, weigh } = themaContent[data.thema]
  const choices = Object.fromEntries(Object.entries(options).map(([key, name]) => [key, name[p.lang]]))
  const now = [say.status[data.status], data.choice && choices[data.choice], data.argument].filter(Boolean).join('\n\n')
  const offered: Readonly<Record<string, Readonly<Record<string, string>>>> = { choice: choices, owner: roleOptions(p.lang) }
  return {
    title: formTitle(p, form, title[p.lang]),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title[p.lang]}</h1>
        <p class="md-lead">{ask[p.lang]}</p>
        <h2 class="utrecht-heading-4">{say.weigh}</h2>
        <ul>
          {weigh.map((each) => (
            <li>{each[p.lang]}</li>
          ))}
        </ul>
        <RevisedForm
          p={p}
          form={form}
          row={data}
          now={<ThereNow p={p} text={now} />}
          back={{ href: p.href('/visie/themas'), label: say.backList }}
        >
          {(['status', 'choice', 'argument', 'owner', 'dueDate'] as const).map((name) => (
            <Field
              p={p}
              form={form}
              name={name}
              words={{ ...fieldWords(form, name), ...(offered[name] && { options: offered[name] }) }}
            />
          ))}
        </RevisedForm>
      </FormFrame>
    ),
  }
}
