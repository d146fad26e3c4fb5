import type { z } from 'zod'
import { Button, Empty, PageHead, TextLink } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { words } from '../texts.en.ts'
import type { listBegrippen } from '../views.ts'
import { Entries } from './entries.tsx'
import { Kijk } from './kijk.tsx'

type Shown = z.output<typeof listBegrippen.output>

/** The glossary: search, the view of today or of 2007, and each term with what the other one says (FW-08). */
export function BegrippenPage(p: PageContext, { edition, zoek, entries }: Shown): Page {
  const say = words(p.lang).begrippen
  return {
    title: say.title,
    crumbs: [{ label: words(p.lang).page.kaders, href: p.href('/kaders') }, { label: say.title }],
    main: (
      <>
        <PageHead title={say.title} lead={edition === 'wmo-2007' ? say.leadThen : say.lead} />
        <div class="md-wrap md-sec">
          <div class="md-stack">
            <Search p={p} zoek={zoek} edition={edition} />
            <Kijk p={p} edition={edition} now="/begrippen" then="/begrippen?kijk=2007" />
            {zoek !== '' && <p>{say.found({ n: entries.length, zoek })}</p>}
            {entries.length === 0 ? (
              <Empty title={say.nothing} action={<TextLink href={p.href('/begrippen')}>{say.all}</TextLink>}>
                {say.nothingText}
              </Empty>
            ) : (
              <Entries p={p} entries={entries} />
            )}
          </div>
        </div>
      </>
    ),
  }
}

const Search = ({ p, zoek, edition }: { p: PageContext } & Pick<Shown, 'zoek' | 'edition'>) => {
  const say = words(p.lang).begrippen
  return (
    <search>
      <form method="get" action={p.path} class="utrecht-form md-f">
        {edition === 'wmo-2007' && <input type="hidden" name="kijk" value="2007" />}
        <div class="utrecht-form-field">
          <label class="utrecht-form-label" for="zoek">
            {say.search}
          </label>
          <div class="md-entry">
            <input
              class="utrecht-textbox utrecht-textbox--html-input md-input"
              id="zoek"
              name="zoek"
              type="search"
              maxlength={100}
              value={zoek}
            />
            <Button variant="secondary">{say.submit}</Button>
          </div>
        </div>
      </form>
    </search>
  )
}
