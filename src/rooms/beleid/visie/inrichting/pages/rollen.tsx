import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import {
  Badge,
  ButtonGroup,
  Card,
  Cards,
  CheckAnswers,
  Empty,
  Field,
  FormFrame,
  FormView,
  fieldWords,
  focusPage,
  formTitle,
  LinkButton,
  More,
  PageHead,
  RevisedForm,
  Section,
  showDate,
  Table,
  TextLink,
} from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { ThereNow } from '../../pages/parts.tsx'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import { type Matrix, othersOf } from '../matrix.ts'
import type { showOnderwerp, showRollen, showRolverdeling } from '../views/rollen.ts'
import { ChangeOrRemove, crumbs } from './parts.tsx'

type Subject = Matrix['subjects'][number]

/** What the others do on a subject, a line for each role that somebody has, and within which frame. */
function Others({ p, subject }: { p: PageContext; subject: Subject }) {
  const say = inrichtingWords(p.lang).pages
  return (
    <>
      {othersOf(subject).map(({ rol, names }) => (
        <p>{`${say.others[rol]}: ${names}`}</p>
      ))}
      {subject.within && <p>{`${say.within}: ${subject.within}`}</p>}
    </>
  )
}

const Decides = ({ p, decider }: { p: PageContext; decider: string | null }) => {
  const say = inrichtingWords(p.lang).pages
  return decider ? <Badge kind="ok">{say.decidesOn({ decider })}</Badge> : <Badge kind="warn">{say.nobodyDecides}</Badge>
}

/**
 * Who decides on what and within which frame: a line for each subject, so that it fits on one screen, on a phone too. Also for the
 * page of an initiative (VI-10).
 */
export function WieBeslist({ p, matrix }: { p: PageContext; matrix: Matrix }) {
  const say = inrichtingWords(p.lang).pages
  return (
    <CheckAnswers
      p={p}
      items={matrix.subjects.map(({ label, decider, within }) => ({
        key: label,
        value: (
          <>
            <Decides p={p} decider={decider} /> {within && <span class="md-small">{`${say.within}: ${within}`}</span>}
          </>
        ),
      }))}
    />
  )
}

/** What everybody does: subjects by parties where there is room for it, else a card for each subject. */
export function EverybodysRole({ p, matrix }: { p: PageContext; matrix: Matrix }) {
  const say = inrichtingWords(p.lang).pages
  return (
    <>
      <div class="md-roomy">
        <Table
          caption={say.othersDo}
          hideCaption
          columns={[{ label: say.subject }, ...matrix.parties.map(({ label }) => ({ label }))]}
          rows={matrix.subjects.map(({ label, rollen }) => [
            label,
            ...rollen.map(({ rol }) =>
              rol === 'decides' ? <Badge kind="ok">{say.rol.decides}</Badge> : rol ? say.rol[rol] : say.noRole,
            ),
          ])}
        />
      </div>
      <div class="md-narrow">
        <Cards>
          {matrix.subjects.map((subject) => (
            <Card title={subject.label} badge={<Decides p={p} decider={subject.decider} />}>
              <Others p={p} subject={subject} />
            </Card>
          ))}
        </Cards>
      </div>
    </>
  )
}

export function Signatures({ p, matrix }: { p: PageContext; matrix: Matrix }) {
  const say = inrichtingWords(p.lang).pages
  return (
    <Table
      caption={say.parties}
      hideCaption
      columns={[{ label: inrichtingWords(p.lang).document.partij }, { label: say.signedBy }]}
      rows={matrix.parties.map(({ label, signed }) => [label, <Signed p={p} signed={signed} />])}
    />
  )
}

function Signed({ p, signed }: { p: PageContext; signed: Matrix['parties'][number]['signed'] }) {
  const say = inrichtingWords(p.lang).pages
  if (!signed) return <Badge kind="neutral">{say.notSigned}</Badge>
  const date = showDate(signed.at, p.lang)
  return signed.holds ? <Badge kind="ok">{say.signed({ date })}</Badge> : <Badge kind="warn">{say.lapsed({ date })}</Badge>
}

/** For everybody: who decides on what, as it was adopted. */
export function RolverdelingPage(
  p: PageContext,
  { versie, adoptedAt, matrix, rights }: z.output<typeof showRolverdeling.output>,
): Page {
  const say = inrichtingWords(p.lang).pages
  const { title } = inrichtingWords(p.lang).showRolverdeling
  return {
    title,
    crumbs: crumbs(p, title),
    main: (
      <>
        <PageHead title={title} lead={say.publicLead} />
        <div class="md-wrap md-stack">
          <h2 class="md-vh">{title}</h2>
          {matrix ? <WieBeslist p={p} matrix={matrix} /> : <Empty title={say.noMatrix}>{say.noMatrixText}</Empty>}
          {versie && adoptedAt && matrix && (
            <p class="md-small">
              {say.ofVersion({ no: versie, date: showDate(adoptedAt, p.lang) })}{' '}
              <TextLink href={p.href(`/visie/versies/${versie}`)}>{say.readVision}</TextLink>
            </p>
          )}
          {rights.read && (
            <p>
              <TextLink href={p.href('/visie/rolverdeling/concept')}>{say.toDraft}</TextLink>
            </p>
          )}
        </div>
        {matrix && (
          <Section id="anderen" title={say.othersDo}>
            <EverybodysRole p={p} matrix={matrix} />
          </Section>
        )}
        {matrix && (
          <Section id="akkoord" title={say.parties}>
            <Signatures p={p} matrix={matrix} />
          </Section>
        )}
      </>
    ),
  }
}

/** The matrix while it is being written: subjects to divide, parties to agree. */
export function RollenPage(p: PageContext, { matrix, mine, rights }: z.output<typeof showRollen.output>): Page {
  const say = inrichtingWords(p.lang).pages
  const { title } = inrichtingWords(p.lang).showRollen
  const at = (path: string) => `/visie/rolverdeling/concept${path}`
  return {
    title,
    layout: 'work',
    crumbs: crumbs(p, title),
    main: (
      <>
        <PageHead title={title} lead={say.rollenLead} />
        <div class="md-wrap md-sec md-stack">
          <h2 class="md-vh">{title}</h2>
          <Cards>
            {matrix.subjects.map((subject) => (
              <Card
                title={subject.label}
                badge={<Decides p={p} decider={subject.decider} />}
                foot={rights.write ? <ChangeSubject p={p} subject={subject} /> : undefined}
              >
                <Others p={p} subject={subject} />
              </Card>
            ))}
          </Cards>
          {rights.write && (
            <p>
              <LinkButton variant="secondary" icon="plus" href={p.href(at(`/onderwerpen/${uuidv7()}`))}>
                {say.addSubject}
              </LinkButton>
            </p>
          )}
        </div>
        <Section id="partijen" title={say.parties}>
          <Table
            caption={say.parties}
            hideCaption
            columns={[{ label: inrichtingWords(p.lang).document.partij }, { label: say.signedBy }]}
            rows={matrix.parties.map(({ partij, label, own, signed }) => [
              <>
                {label} {own && rights.write && <ChangeOrRemove p={p} path={at(`/partijen/${partij}`)} what={label} />}
              </>,
              <>
                <Signed p={p} signed={signed} />{' '}
                {mine.includes(partij) && !signed?.holds && (
                  <TextLink href={p.href(at(`/akkoord/${partij}`))}>
                    {say.sign} <span class="md-vh">{label}</span>
                  </TextLink>
                )}
              </>,
            ])}
          />
          {rights.write && (
            <ButtonGroup>
              <LinkButton variant="secondary" icon="plus" href={p.href(at(`/partijen/${uuidv7()}`))}>
                {say.addParty}
              </LinkButton>
            </ButtonGroup>
          )}
        </Section>
      </>
    ),
  }
}

/** The usual subjects stay; one's own may go. */
function ChangeSubject({ p, subject: { onderwerp, label, own } }: { p: PageContext; subject: Subject }) {
  const path = `/visie/rolverdeling/concept/onderwerpen/${onderwerp}`
  if (own) return <ChangeOrRemove p={p} path={path} what={label} />
  return (
    <TextLink href={p.href(path)}>
      {inrichtingWords(p.lang).pages.change} <span class="md-vh">{label}</span>
    </TextLink>
  )
}

/** One subject: a role for every party, exactly one of which decides. */
export function OnderwerpPage(p: PageContext, form: Form, data: z.output<typeof showOnderwerp.output>): Page {
  const say = inrichtingWords(p.lang).pages
  const title = data.label || form.words.title
  const now = data.decider ? `${say.decidesOn({ decider: data.decider })}. ${data.within}` : ''
  return {
    title: formTitle(p, form, title),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="md-lead">{`${say.rollenLead} ${say.leaveEmpty}`}</p>
        <RevisedForm
          p={p}
          form={form}
          row={data}
          now={<ThereNow p={p} text={now} />}
          back={{ href: p.href('/visie/rolverdeling/concept'), label: say.backList }}
        >
          {data.own && <Field p={p} form={form} name="name" />}
          <Field p={p} form={form} name="within" />
          {data.rollen.map(({ partij, label }, index) => (
            <>
              <input type="hidden" name={`rollen.${index}.partij`} value={partij} />
              <Field p={p} form={form} name={`rollen.${index}.rol`} words={{ ...fieldWords(form, 'rollen'), label }} />
            </>
          ))}
        </RevisedForm>
      </FormFrame>
    ),
  }
}

/** What a party agrees with, before it does. */
export function SignPage(p: PageContext, form: Form, { matrix }: z.output<typeof showRollen.output>): Page {
  const say = inrichtingWords(p.lang).pages
  const newest = { ...form, values: { ...form.values, stand: matrix.stand } }
  const party = matrix.parties.find(({ partij }) => form.to.endsWith(`/${partij}`))
  return focusPage(
    p,
    form,
    <>
      <WieBeslist p={p} matrix={matrix} />
      <More summary={say.othersDo}>
        <EverybodysRole p={p} matrix={matrix} />
      </More>
      {party && <p class="md-h4">{say.signFor({ partij: party.label })}</p>}
      <FormView p={p} form={newest} back={{ href: p.href('/visie/rolverdeling/concept'), label: say.backList }} />
    </>,
    form.words.intro,
  )
}
