import type { z } from 'zod'
import { Empty, LinkButton, PageHead, PostButton, Section, showDate, TextLink, Todo } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { words } from '../texts.en.ts'
import type { showWerk } from '../views.ts'
import { todoOf } from './gesprek.tsx'

type Werk = z.output<(typeof showWerk)['output']>

/** What waits for this person, with the reason, the nearest day first. */
export function WerkPage(p: PageContext, { vermeldingen, taken, given, waiting, rhythm }: Werk): Page {
  const say = words(p.lang).page
  const { title } = words(p.lang).werk
  const n = vermeldingen.length + taken.length + waiting.length
  return {
    title,
    layout: 'work',
    main: (
      <>
        <PageHead title={title} lead={say.waits({ n })} />
        {n === 0 && (
          <div class="md-wrap md-sec">
            <Empty title={say.allDone} action={<LinkButton href={p.href('/stappen')}>{say.toSteps}</LinkButton>}>
              {say.allDoneText}
            </Empty>
          </div>
        )}
        {vermeldingen.length > 0 && (
          <Section id="vermeldingen" title={say.asked}>
            <Todo
              items={vermeldingen.map((row) => ({
                title: say.by({ name: row.by, about: row.about }),
                href: p.href(`/gesprekken/${row.over}#${row.id}`),
                text: short(row.text),
                icon: 'praten',
                act: (
                  <PostButton to={p.href(`/gesprekken/${row.over}/opmerkingen/${row.id}/gezien`)} about={row.about}>
                    {words(p.lang).see.submit}
                  </PostButton>
                ),
              }))}
            />
          </Section>
        )}
        {taken.length > 0 && (
          <Section id="taken" title={say.mine}>
            <Todo items={taken.map((each) => todoOf(p, each))} />
          </Section>
        )}
        {waiting.length > 0 && (
          <Section id="wacht" title={say.waiting}>
            <Todo
              items={waiting.map(({ title: what, why, path, due, late }) => ({
                title: what,
                href: p.href(path),
                text: due ? `${why} ${say.before({ date: showDate(due, p.lang) })}.` : why,
                icon: 'klok',
                ...(late ? { badge: { kind: 'warn', text: say.late } } : {}),
              }))}
            />
          </Section>
        )}
        {given.length > 0 && (
          <Section id="gegeven" title={say.given}>
            <Todo items={given.map((each) => todoOf(p, each))} />
          </Section>
        )}
        <Section id="samenvatting" title={words(p.lang).rhythm.title} text={say.rhythmNow[rhythm]}>
          <p class="md-acts">
            <TextLink href={p.href('/werk/samenvatting')}>{say.changeRhythm}</TextLink>
          </p>
        </Section>
      </>
    ),
  }
}

const longest = 140
const short = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`)
