import { Downloads, PageHead, Prose, RoomLink, Section, Table } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { prompts, schemaContent } from '../content.ts'
import { poleNames } from '../document.ts'
import { Arranged } from '../inrichting/pages/overzicht.tsx'
import { delen, type Inhoud, type Schema, schemas, type Versie } from '../model.ts'
import { textOf } from '../rules.ts'
import { words } from '../texts.en.ts'
import { Adopted, Paragraphs } from './parts.tsx'
import { Roles } from './vijfs.tsx'

/** A version as it was adopted: its text, its places, its view of the five roles. */
export function VersiePage(p: PageContext, versie: Versie): Page {
  const say = words(p.lang).page
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
        {delen
          .filter((deel) => textOf(versie.delen, deel))
          .map((deel) => (
            <Section id={deel} title={prompts[deel].title[p.lang]}>
              <Prose>
                <Paragraphs text={textOf(versie.delen, deel)} />
              </Prose>
            </Section>
          ))}
        {schemas.map((schema) => (
          <Places p={p} schema={schema} posities={versie.posities} />
        ))}
        <Roles p={p} vijfs={versie.vijfs} />
        <Arranged p={p} inrichting={versie.inrichting} />
      </>
    ),
  }
}

function Places({ p, schema, posities }: { p: PageContext; schema: Schema; posities: Inhoud['posities'] }) {
  const say = words(p.lang).page
  const mine = posities.filter((each) => each.schema === schema)
  if (mine.length === 0) return null
  const { title, rows } = schemaContent[schema]
  const names = poleNames(schema, p.lang)
  return (
    <Section id={schema} title={title[p.lang]}>
      <Table
        caption={`${title[p.lang]} ${say.place}`}
        hideCaption
        columns={[{ label: say.row }, { label: say.place }]}
        rows={mine.map(({ row, value }) => [rows[row - 1]!.title[p.lang], names[value - 1]])}
      />
    </Section>
  )
}
