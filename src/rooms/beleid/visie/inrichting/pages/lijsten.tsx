import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import { Badge, Empty, LinkButton, PageHead, Table, TextLink } from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import { general } from '../model.ts'
import type { showBetrokkene, showBetrokkenen, showGrens, showGrenzen } from '../views/concept.ts'
import { ChangeOrRemove, crumbs, ReadOnly, revised, sectorName } from './parts.tsx'

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
                ...(rights.write ? [{ label: say.change, acts: true as const }] : []),
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

export function BetrokkenePage(p: PageContext, form: Form, data: z.output<typeof showBetrokkene.output>): Page {
  const now = [data.who, data.moment, data.purpose].filter(Boolean).join('\n\n')
  return revised(p, form, data, form.words.title, now, '/visie/betrokkenen')
}

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
