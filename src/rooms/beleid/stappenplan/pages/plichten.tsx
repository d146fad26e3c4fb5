import type { z } from 'zod'
import { Badge, Card, Cards, FormView, focusPage, PageHead, Section, showDate, TextLink } from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { plichtenWords } from '../plichten.texts.en.ts'
import { words } from '../texts.en.ts'
import type { showPlichten } from '../views/plichten.ts'
import { dutyBadges } from './overzicht.tsx'

type Shown = z.output<typeof showPlichten.output>
type Plicht = Shown['plichten'][number]

/** Every duty of the law with where it stands and what shows it (FW-03). */
export function PlichtenPage(p: PageContext, { plichten, write }: Shown): Page {
  const say = plichtenWords(p.lang)
  const met = plichten.filter(({ state }) => state === 'met').length
  return {
    title: say.show.title,
    layout: 'work',
    crumbs: [{ label: words(p.lang).nav, href: p.href('/stappen') }, { label: say.show.title }],
    main: (
      <>
        <PageHead title={say.show.title} lead={say.lead} />
        <Section id="plichten" title={words(p.lang).page.dutiesText({ met, of: plichten.length })}>
          <Cards>
            {plichten.map((plicht) => (
              <One p={p} plicht={plicht} write={write} />
            ))}
          </Cards>
        </Section>
      </>
    ),
  }
}

function One({ p, plicht, write }: { p: PageContext; plicht: Plicht; write: boolean }) {
  const say = plichtenWords(p.lang)
  const { key, title, basis, rhythm, owner, state, due, proofs } = plicht
  const date = due && showDate(due, p.lang)
  return (
    <Card
      title={title[p.lang]}
      kicker={basis[p.lang]}
      badge={<Badge kind={dutyBadges[state]}>{say.state[state]}</Badge>}
      foot={
        write && (
          <TextLink href={p.href(`/stappen/plichten/${key}/bewijs`)}>
            {say.add}
            <span class="md-vh">: {title[p.lang]}</span>
          </TextLink>
        )
      }
    >
      <p>
        {[say.owner[owner], say.rhythm[rhythm], date && (state === 'met' ? say.again({ date }) : say.before({ date }))]
          .filter(Boolean)
          .join(' ')}
      </p>
      {proofs.length === 0 ? (
        <p>{say.noProof}</p>
      ) : (
        <>
          <p>{say.proofs}:</p>
          <ul>
            {proofs.map(({ text, path, on }) => (
              <li>
                {path === '/stappen/plichten' ? text : <TextLink href={p.href(path)}>{text}</TextLink>}{' '}
                {say.on({ date: showDate(on, p.lang) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

/** Something that shows a duty was met, written by hand. */
export const BewijsPage = (p: PageContext, form: Form): Page =>
  focusPage(
    p,
    form,
    <FormView p={p} form={form} back={{ href: p.href('/stappen/plichten'), label: plichtenWords(p.lang).back }} />,
    form.words.intro,
  )
