import type { z } from 'zod'
import { PageHead, Section, SideBySide, TextLink } from '../../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../../house/html/page.ts'
import { visieDocument } from '../../document.ts'
import { words as visieWords } from '../../texts.en.ts'
import { words } from '../keuzes.texts.en.ts'
import type { compareVersies } from '../views/vergelijken.ts'

type Compared = z.output<typeof compareVersies.output>

/** Two versions of the vision beside each other, as their documents say it (VI-01). */
export function VergelijkingPage(p: PageContext, { van, naar, versies, concept }: Compared): Page {
  const say = words(p.lang)
  const named = (side: NonNullable<Compared['van']>) =>
    'adoptedAt' in side ? say.page.versionName({ no: side.no }) : say.page.draftName
  const doc = (side: NonNullable<Compared['van']>) => visieDocument({ lang: p.lang, gemeente: p.gemeente!, now: p.now }, side)
  return {
    title: say.compare.title,
    crumbs: [{ label: visieWords(p.lang).nav, href: p.href('/visie') }, { label: say.compare.title }],
    main: (
      <>
        <PageHead
          title={say.compare.title}
          lead={van && naar ? say.page.comparing({ from: named(van), to: named(naar) }) : say.page.pick}
        />
        {van && naar && (
          <SideBySide p={p} before={{ label: named(van), doc: doc(van) }} after={{ label: named(naar), doc: doc(naar) }} />
        )}
        <Section id="versies" title={visieWords(p.lang).page.earlier}>
          <Pairs p={p} versies={versies} concept={concept} />
        </Section>
      </>
    ),
  }
}

/** Every version beside the one before it, and the draft beside the newest. */
export function Pairs({ p, versies, concept }: { p: PageContext; versies: readonly number[]; concept: boolean }) {
  const say = words(p.lang).page
  const [newest] = versies
  return (
    <ul>
      {concept && newest !== undefined && (
        <li>
          <TextLink href={p.href(comparing(newest, 'concept'))}>{say.compareDraft}</TextLink>
        </li>
      )}
      {versies.map((no, index) => {
        const before = versies[index + 1]
        return (
          <li>
            <TextLink href={p.href(`/visie/versies/${no}`)}>{say.versionName({ no })}</TextLink>
            {before !== undefined && (
              <>
                {'. '}
                <TextLink href={p.href(comparing(before, no))}>{say.compareWith({ no: before })}</TextLink>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const comparing = (van: number, naar: number | 'concept') =>
  `/visie/vergelijking?${new URLSearchParams({ van: String(van), naar: String(naar) })}`
