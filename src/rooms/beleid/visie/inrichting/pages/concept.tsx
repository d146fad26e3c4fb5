import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import { roleNames, roleOptions } from '../../../../../house/actor.ts'
import {
  Alert,
  Badge,
  Card,
  Cards,
  Empty,
  Field,
  FormFrame,
  fieldWords,
  formTitle,
  LinkButton,
  PageHead,
  RevisedForm,
  showDate,
  Table,
  TextLink,
} from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { ThereNow } from '../../pages/parts.tsx'
import { themaContent } from '../content.ts'
import { domeinName } from '../domeinen.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import { general } from '../model.ts'
import type {
  showBetrokkene,
  showBetrokkenen,
  showGrens,
  showGrenzen,
  showPlek,
  showThema,
  showThemas,
} from '../views/concept.ts'

export const crumbs = (p: PageContext, title: string) => [
  { label: inrichtingWords(p.lang).pages.nav, href: p.href('/visie') },
  { label: title },
]

/** Whom to involve, when and what for (VI-07). */
export function BetrokkenenPage(p: PageContext, { betrokkenen, rights }: z.output<typeof showBetrokkenen.output>): Page {
  const say = inrichtingWords(p.lang).pages
  const { title } = inrichtingWords(p.lang).showBetrokkenen
  return {
    title,
    layout: 'work',
    crumbs: crumbs(p, title),
    main: (
      <>
        <PageHead title={title} lead={say.betrokkenenLead} />
        <ReadOnly p={p} draft={rights.draft} />
        <div class="md-wrap md-sec md-stack">
          {betrokkenen.length === 0 ? (
            <Empty title={say.noRows} />
          ) : (
            <Table
              caption={title}
              hideCaption
              columns={[
                { label: say.who },
                { label: say.when },
                { label: say.purpose },
                ...(rights.write ? [{ label: say.change }] : []),
              ]}
              rows={betrokkenen.map(({ id, who, moment, purpose }) => [
                who,
                moment,
                purpose,
                ...(rights.write ? [<ChangeOrRemove p={p} path={`/visie/betrokkenen/${id}`} what={who} />] : []),
              ])}
            />
          )}
          {rights.write && (
            <p>
              <LinkButton href={p.href(`/visie/betrokkenen/${uuidv7()}`)} icon="plus">
                {say.add}
              </LinkButton>
            </p>
          )}
        </div>
      </>
    ),
  }
}

/** Why nothing can be changed now. */
const ReadOnly = ({ p, draft }: { p: PageContext; draft: boolean }) =>
  draft ? null : <p class="md-wrap md-small">{inrichtingWords(p.lang).pages.readOnly}</p>

/** Two links, each with what it is about for whoever hears it. */
export const ChangeOrRemove = ({ p, path, what }: { p: PageContext; path: string; what: string }) => {
  const say = inrichtingWords(p.lang).pages
  return (
    <>
      <TextLink href={p.href(path)}>
        {say.change} <span class="md-vh">{what}</span>
      </TextLink>
      {' · '}
      <TextLink href={p.href(`${path}/weghalen`)}>
        {say.remove} <span class="md-vh">{what}</span>
      </TextLink>
    </>
  )
}

export function BetrokkenePage(p: PageContext, form: Form, data: z.output<typeof showBetrokkene.output>): Page {
  const now = [data.who, data.moment, data.purpose].filter(Boolean).join('\n\n')
  return revised(p, form, data, form.words.title, now, '/visie/betrokkenen')
}

/** One thing a page, over the revision of the writer. */
function revised(p: PageContext, form: Form, row: { revision: number }, title: string, now: string, back: string): Page {
  return {
    title: formTitle(p, form, title),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title}</h1>
        {form.words.intro && <p class="md-lead">{form.words.intro}</p>}
        <RevisedForm
          p={p}
          form={form}
          row={row}
          now={<ThereNow p={p} text={now} />}
          back={{ href: p.href(back), label: inrichtingWords(p.lang).pages.backList }}
        />
      </FormFrame>
    ),
  }
}

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

type Plek = z.output<typeof showPlek.output>

/** Where volunteering belongs, and who owns it in each domain (VI-09). */
export function PlekPage(p: PageContext, { model, argument, domeinen, unowned, rights }: Plek): Page {
  const say = inrichtingWords(p.lang).pages
  const { title } = inrichtingWords(p.lang).showPlek
  const ownerHead = model === 'separate' ? say.contact : say.ownerRole
  return {
    title,
    layout: 'work',
    crumbs: crumbs(p, title),
    main: (
      <>
        <PageHead title={title} lead={say.plekLead} />
        <ReadOnly p={p} draft={rights.draft} />
        <div class="md-wrap md-sec md-stack">
          {model && (
            <>
              <h2 class="utrecht-heading-3">{say.models[model]}</h2>
              <p>{argument || say.modelTexts[model]}</p>
            </>
          )}
          {unowned.length > 0 && (
            <Alert p={p} kind="warn" title={say.unownedMany}>
              <ul>
                {unowned.map((key) => (
                  <li>{say.unowned({ domein: domeinName(key)[p.lang] })}</li>
                ))}
              </ul>
            </Alert>
          )}
          {model === 'integrated' && unowned.length === 0 && (
            <Alert p={p} kind="ok">
              {say.allOwned}
            </Alert>
          )}
          {model && (
            <Table
              caption={title}
              hideCaption
              columns={[{ label: say.domein }, { label: ownerHead }]}
              rows={domeinen.map(({ domein, relevant, owner }) => [
                domeinName(domein)[p.lang],
                relevant ? owner || <Badge kind="warn">{say.nobody}</Badge> : <Badge kind="neutral">{say.notRelevant}</Badge>,
              ])}
            />
          )}
          {rights.write && (
            <p>
              <LinkButton href={p.href('/visie/plek/keuze')} icon="pen">
                {say.toPlek}
              </LinkButton>
            </p>
          )}
        </div>
      </>
    ),
  }
}

export function PlekFormPage(p: PageContext, form: Form, data: Plek): Page {
  const say = inrichtingWords(p.lang).pages
  const title = form.words.title
  const now = [data.model && say.models[data.model], data.argument].filter(Boolean).join('\n\n')
  return {
    title: formTitle(p, form, title),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="md-lead">{say.plekLead}</p>
        <RevisedForm
          p={p}
          form={form}
          row={data}
          now={<ThereNow p={p} text={now} />}
          back={{ href: p.href('/visie/plek'), label: say.backList }}
        >
          <Field p={p} form={form} name="model" />
          <Field p={p} form={form} name="argument" />
          <h2 class="utrecht-heading-3">{fieldWords(form, 'domeinen').label}</h2>
          <p class="md-small">{say.ownerHint}</p>
          {data.domeinen.map(({ domein }, index) => {
            const name = domeinName(domein)[p.lang]
            return (
              <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
                <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{name}</legend>
                <input type="hidden" name={`domeinen.${index}.domein`} value={domein} />
                <div class="md-stack">
                  <Field p={p} form={form} name={`domeinen.${index}.relevant`} words={say.relevant} />
                  <Field p={p} form={form} name={`domeinen.${index}.owner`} words={say.ownerIn} />
                </div>
              </fieldset>
            )
          })}
        </RevisedForm>
      </FormFrame>
    ),
  }
}

export const sectorName = (p: PageContext, sector: string) =>
  sector === general ? inrichtingWords(p.lang).pages.general : domeinName(sector)[p.lang]

/** Where the line lies between volunteer and professional, in general and by domain (VI-13). */
export function GrenzenPage(p: PageContext, { grenzen, rights }: z.output<typeof showGrenzen.output>): Page {
  const say = inrichtingWords(p.lang).pages
  const { title } = inrichtingWords(p.lang).showGrenzen
  return {
    title,
    layout: 'work',
    crumbs: crumbs(p, title),
    main: (
      <>
        <PageHead title={title} lead={say.grenzenLead} />
        <ReadOnly p={p} draft={rights.draft} />
        <div class="md-wrap md-sec">
          <Table
            caption={title}
            hideCaption
            columns={[{ label: say.domein }, { label: inrichtingWords(p.lang).document.text }]}
            rows={grenzen.map(({ sector, text }) => [
              rights.write ? (
                <TextLink href={p.href(`/visie/grenzen/${sector}`)}>{sectorName(p, sector)}</TextLink>
              ) : (
                sectorName(p, sector)
              ),
              text || <Badge kind="neutral">{sector === general ? say.empty : say.asGeneral}</Badge>,
            ])}
          />
        </div>
      </>
    ),
  }
}

export const GrensPage = (p: PageContext, form: Form, data: z.output<typeof showGrens.output>): Page =>
  revised(p, form, data, `${form.words.title} ${sectorName(p, data.sector)}`, data.text, '/visie/grenzen')

/** A party of one's own in the matrix (VI-10). */
export const OwnPartyPage = (p: PageContext, form: Form, data: { revision: number; name: string }): Page =>
  revised(p, form, data, form.words.title, data.name, '/visie/rolverdeling/concept')
