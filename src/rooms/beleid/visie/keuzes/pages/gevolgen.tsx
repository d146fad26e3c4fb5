import type { z } from 'zod'
import { roleNames } from '../../../../../house/actor.ts'
import {
  Badge,
  ButtonGroup,
  Empty,
  focusPage,
  LinkButton,
  OnlyHere,
  PageHead,
  QrCode,
  RevisedForm,
  Section,
  showDate,
  Table,
  TextLink,
  Todo,
} from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { ThereNow } from '../../pages/parts.tsx'
import { words as visieWords } from '../../texts.en.ts'
import { words } from '../keuzes.texts.en.ts'
import type { Stance } from '../model.ts'
import { countsOf, saidOf } from '../said.ts'
import type { showGevolg, showGevolgen, showReactie } from '../views/gevolgen.ts'
import { columnsOf } from './koers.tsx'

type Shown = z.output<typeof showGevolgen.output>

/** The consequences of the draft, the link for the field, and what came back (VI-05). */
export function GevolgenPage(p: PageContext, shown: Shown): Page {
  const say = words(p.lang).page
  return {
    title: say.consequences,
    layout: 'work',
    crumbs: [{ label: visieWords(p.lang).nav, href: p.href('/visie') }, { label: say.consequences }],
    main: (
      <>
        <PageHead title={say.consequences} lead={say.consequencesLead} />
        {shown.reacties && shown.reacties.length > 0 && (
          <Section id="reacties" title={say.reactions}>
            <Reactions p={p} shown={shown} reacties={shown.reacties} />
          </Section>
        )}
        <Section id="gevolgen" title={say.allConsequences}>
          {shown.gevolgen.length === 0 ? (
            <Empty title={say.noConsequences}>{say.noConsequencesText}</Empty>
          ) : (
            <Listed p={p} shown={shown} />
          )}
          {shown.rights.write && (
            <ButtonGroup>
              {shown.proposed > 0 && (
                <LinkButton href={p.href('/visie/gevolgen/voorstellen')}>{words(p.lang).propose.title}</LinkButton>
              )}
              <LinkButton variant="secondary" icon="plus" href={p.href('/visie/gevolgen/nieuw')}>
                {words(p.lang).addGevolg.title}
              </LinkButton>
            </ButtonGroup>
          )}
        </Section>
        <Section id="veld" title={say.field}>
          <Laid p={p} shown={shown} />
        </Section>
      </>
    ),
  }
}

function Listed({ p, shown: { gevolgen, rights, voorlegging } }: { p: PageContext; shown: Shown }) {
  const say = words(p.lang).page
  const change = (id: string, revision: number, name: string) => {
    const link = (path: string, label: string) => (
      <a class="utrecht-link" href={p.href(path)}>
        {label}
        <span class="md-vh">: {name}</span>
      </a>
    )
    return (
      <>
        {link(`/visie/gevolgen/${id}`, say.change)}
        {' · '}
        {link(`/visie/gevolgen/${id}/weghalen?revision=${revision}`, say.remove)}
      </>
    )
  }
  return (
    <Table
      caption={say.consequences}
      hideCaption
      columns={columnsOf(
        [say.consequence, say.choice, say.forWho, ...(voorlegging ? [say.reactions] : [])],
        rights.write && say.change,
      )}
      rows={gevolgen.map((each) => [
        saidOf(each, p.lang),
        say.choices[each.choice],
        say.forWhoms[each.forWhom],
        ...(voorlegging ? [countsOf(each.counts, p.lang)] : []),
        ...(rights.write ? [change(each.id, each.revision, saidOf(each, p.lang))] : []),
      ])}
    />
  )
}

/** Whether it lies before the field, until when, and the link to hand on. */
function Laid({ p, shown: { voorlegging, rights, reacties } }: { p: PageContext; shown: Shown }) {
  const say = words(p.lang).page
  const path = voorlegging && p.href(`/visie/reageren/${voorlegging.code}`)
  return (
    <>
      {voorlegging && path ? (
        <>
          <p>{say.laid({ date: showDate(voorlegging.closesOn, p.lang) })}</p>
          <p>
            {say.link}: <TextLink href={path}>{`${p.origin}${path}`}</TextLink>
          </p>
          <QrCode text={`${p.origin}${path}`} label={say.link} />
          <OnlyHere p={p} />
          {reacties?.length === 0 && <p>{say.noReactions}</p>}
        </>
      ) : (
        <p>{say.notLaid}</p>
      )}
      {rights.write && (
        <LinkButton variant={voorlegging ? 'secondary' : 'primary'} href={p.href('/visie/gevolgen/voorleggen')}>
          {voorlegging ? say.moveDay : say.layBefore}
        </LinkButton>
      )}
    </>
  )
}

type Reacties = NonNullable<Shown['reacties']>

function Reactions({ p, shown, reacties }: { p: PageContext; shown: Shown; reacties: Reacties }) {
  const say = words(p.lang).page
  const about = (id: string) => {
    const found = shown.gevolgen.find((each) => each.id === id)
    return found ? saidOf(found, p.lang) : ''
  }
  return (
    <Todo
      items={reacties.map(({ gevolg, reageerder, stance, text, party, organisation, reply }) => ({
        title: text || say.noText,
        text: `${[roleNames[party][p.lang], organisation].filter(Boolean).join(', ')}. ${about(gevolg)}`,
        ...(stance !== 'kan' && shown.rights.write && { href: p.href(`/visie/reacties/${gevolg}/${reageerder}`) }),
        icon: 'praten' as const,
        badge: stateOf(p, stance, reply),
      }))}
    />
  )
}

function stateOf(p: PageContext, stance: Stance, reply: string | null) {
  const say = words(p.lang).page
  const name = say.stances[stance]
  if (stance === 'kan') return { kind: 'neutral' as const, text: name }
  return reply === null
    ? { kind: 'warn' as const, text: `${name}, ${say.toAnswer}` }
    : { kind: 'ok' as const, text: `${name}, ${say.answered}` }
}

/** One consequence to change, while nobody reacted to it. */
export const GevolgPage = (p: PageContext, form: Form, row: z.output<typeof showGevolg.output>): Page =>
  focusPage(
    p,
    form,
    <RevisedForm
      p={p}
      form={form}
      row={row}
      now={<ThereNow p={p} text={[row.nl, row.en].filter(Boolean).join('\n\n')} />}
      back={{ href: p.href('/visie/gevolgen'), label: words(p.lang).page.backConsequences }}
    />,
  )

/** An objection or condition as it was written, and the answer to it. */
export function ReactiePage(p: PageContext, form: Form, row: z.output<typeof showReactie.output>): Page {
  const say = words(p.lang).page
  return focusPage(
    p,
    form,
    <>
      <p>
        <Badge kind={row.reply === null ? 'warn' : 'ok'}>{say.stances[row.stance]}</Badge>{' '}
        {[roleNames[row.party][p.lang], row.organisation].filter(Boolean).join(', ')}
      </p>
      <blockquote>{row.text}</blockquote>
      <RevisedForm
        p={p}
        form={form}
        row={row}
        now={<ThereNow p={p} text={[row.text, row.reply].filter(Boolean).join('\n\n')} />}
        back={{ href: p.href('/visie/gevolgen'), label: say.backConsequences }}
      />
    </>,
    row.about,
  )
}
