import type { z } from 'zod'
import { Contents, Downloads, PageHead, Prose, RoomLink, Section } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import type { Lang } from '../../../../house/texts.ts'
import { prompts, schemaContent } from '../content.ts'
import { readingOrder } from '../document.ts'
import { Arranged } from '../inrichting/pages/overzicht.tsx'
import { Koers } from '../keuzes/pages/gelezen.tsx'
import { Profile } from '../keuzes/pages/profile.tsx'
import { Pairs } from '../keuzes/pages/vergelijking.tsx'
import { type Deel, type Schema, schemas } from '../model.ts'
import { textOf } from '../rules.ts'
import { words } from '../texts.en.ts'
import type { showVersie } from '../views.ts'
import { Adopted, Paragraphs } from './parts.tsx'
import { Roles } from './vijfs.tsx'

/** A version as it was adopted: its text, its places, its view of the five roles. */
export function VersiePage(p: PageContext, versie: z.output<typeof showVersie.output>): Page {
  const say = words(p.lang).page
  const said = readingOrder.filter((deel) => textOf(versie.delen, deel))
  const chosen = schemas.filter((schema) => versie.posities.some((each) => each.schema === schema))
  const title = `${words(p.lang).nav}: ${say.version({ no: versie.no }).toLowerCase()}`
  return {
    title,
    crumbs: [{ label: words(p.lang).nav, href: p.href('/visie') }, { label: say.version({ no: versie.no }) }],
    main: (
      <>
        <PageHead title={title} />
        <div class="md-wrap">
          <Adopted p={p} versie={versie} />
          <RoomLink p={p} room="/doelen" path={`/doelen?herkomst=visie/${versie.no}`}>
            {say.toGoals}
          </RoomLink>
          <Downloads p={p} path={`/visie/versies/${versie.no}/visie`} title={say.download} />
        </div>
        <Contents p={p} items={[...said, ...chosen].map((id) => ({ id, title: titleOf(id, p.lang) }))} />
        {said.map((deel) => (
          <Section id={deel} title={titleOf(deel, p.lang)}>
            <Prose>
              <Paragraphs text={textOf(versie.delen, deel)} />
            </Prose>
          </Section>
        ))}
        <Koers p={p} keuzes={versie.keuzes} herzieningen={versie.herzieningen} />
        {chosen.map((schema) => (
          <Section id={schema} title={titleOf(schema, p.lang)}>
            <Profile p={p} schema={schema} posities={versie.posities} />
          </Section>
        ))}
        <Roles p={p} vijfs={versie.vijfs} />
        <Arranged p={p} inrichting={versie.inrichting} />
        {versie.versies.length > 1 && (
          <Section id="versies" title={say.earlier}>
            <Pairs p={p} versies={versie.versies} concept={false} />
          </Section>
        )}
      </>
    ),
  }
}

const titleOf = (id: Deel | Schema, lang: Lang): string =>
  id === 'smal-of-breed' || id === 'dirigent-of-afstand' ? schemaContent[id].title[lang] : prompts[id].title[lang]
