import { Card, Cards, Prose, Section, Table, TextLink } from '../../../../../house/html/index.ts'
import type { PageContext } from '../../../../../house/html/page.ts'
import { themaContent } from '../content.ts'
import { domeinName } from '../domeinen.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import { matrixOf } from '../matrix.ts'
import { general, type Inrichting, nothing, onderwerpen, themas } from '../model.ts'
import { sectorName } from './parts.tsx'
import { EverybodysRole, Signatures, WieBeslist } from './rollen.tsx'

/** On the page of the vision: what there is to arrange in the draft, and what stands apart from it. */
export function ToArrange({ p, inrichting = nothing }: { p: PageContext; inrichting: Inrichting | undefined }) {
  const { pages: say, ...words } = inrichtingWords(p.lang)
  const decided = inrichting.themas.filter(({ status }) => status !== 'open').length
  const divided = inrichting.onderwerpen.filter(({ name }) => name === null).length
  const boundaries = inrichting.grenzen.filter(({ text }) => text.trim()).length
  return (
    <Section id="inrichting" title={say.section} text={say.sectionText}>
      <Cards>
        <Card title={words.showThemas.title} href={p.href('/visie/themas')}>
          {say.done({ n: decided, of: themas.length })}
        </Card>
        <Card title={words.showPlek.title} href={p.href('/visie/plek')}>
          {inrichting.plek ? say.models[inrichting.plek.model] : say.empty}
        </Card>
        <Card title={words.showRolverdeling.title} href={p.href('/visie/rolverdeling/concept')}>
          {say.done({ n: divided, of: onderwerpen.length })}
        </Card>
        <Card title={words.showBetrokkenen.title} href={p.href('/visie/betrokkenen')}>
          {inrichting.betrokkenen.length === 0 ? say.empty : say.rows({ n: inrichting.betrokkenen.length })}
        </Card>
        <Card title={words.showGrenzen.title} href={p.href('/visie/grenzen')}>
          {boundaries === 0 ? say.empty : say.written}
        </Card>
      </Cards>
    </Section>
  )
}

/** What stands apart from any version; the last two are for the municipality only. */
export function Apart({ p, inside }: { p: PageContext; inside: boolean }) {
  const { pages: say, ...words } = inrichtingWords(p.lang)
  const links = [
    ['/visie/rolverdeling', words.showRolverdeling.title] as const,
    ['/visie/extra-middelen', words.showMiddelen.title] as const,
    ...(inside
      ? [['/visie/vijf-s', words.showVijfS.title] as const, ['/visie/zelfcheck/stand', words.showCultuur.title] as const]
      : []),
  ]
  return (
    <Section id="verder" title={say.apart}>
      <ul>
        {links.map(([path, title]) => (
          <li>
            <TextLink href={p.href(path)}>{title}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** On the page of an adopted version: how it was arranged then. Nothing for what was left out. */
export function Arranged({ p, inrichting }: { p: PageContext; inrichting: Inrichting | undefined }) {
  if (!inrichting) return null
  const { document: say, pages } = inrichtingWords(p.lang)
  const { betrokkenen, plek, grenzen } = inrichting
  const decided = inrichting.themas.filter(({ choice }) => choice !== null)
  const lines = grenzen
    .filter(({ text }) => text.trim())
    .sort((one, two) => Number(two.sector === general) - Number(one.sector === general))
  return (
    <>
      {betrokkenen.length > 0 && (
        <Section id="betrokkenen" title={say.betrokkenen}>
          <Table
            caption={say.betrokkenen}
            hideCaption
            columns={[{ label: pages.who }, { label: pages.when }, { label: pages.purpose }]}
            rows={betrokkenen.map(({ who, moment, purpose }) => [who, moment, purpose])}
          />
        </Section>
      )}
      {decided.length > 0 && (
        <Section id="besluiten" title={say.themas}>
          <Table
            caption={say.themas}
            hideCaption
            columns={[{ label: say.thema }, { label: pages.decision }, { label: pages.argument }]}
            rows={decided.map(({ thema, choice, argument }) => {
              const { title, options } = themaContent[thema]
              return [title[p.lang], options[choice!]?.[p.lang] ?? say.none, argument || say.none]
            })}
          />
        </Section>
      )}
      {plek && (
        <Section id="plek" title={say.plek} text={pages.models[plek.model]}>
          {plek.argument && (
            <Prose>
              <p>{plek.argument}</p>
            </Prose>
          )}
          <Table
            caption={say.owners}
            columns={[{ label: pages.domein }, { label: pages.ownerRole }]}
            rows={plek.domeinen.map(({ domein, relevant, owner }) => [
              domeinName(domein)[p.lang],
              relevant ? owner || pages.nobody : pages.notRelevant,
            ])}
          />
        </Section>
      )}
      {inrichting.onderwerpen.length > 0 && (
        <Section id="rollen" title={say.rollen}>
          <div class="md-stack">
            <WieBeslist p={p} matrix={matrixOf(inrichting, p.lang)} />
            <EverybodysRole p={p} matrix={matrixOf(inrichting, p.lang)} />
            <Signatures p={p} matrix={matrixOf(inrichting, p.lang)} />
          </div>
        </Section>
      )}
      {lines.length > 0 && (
        <Section id="grenzen" title={say.grenzen}>
          <Table
            caption={say.grenzen}
            hideCaption
            columns={[{ label: say.sector }, { label: say.text }]}
            rows={lines.map(({ sector, text }) => [sectorName(p, sector), text])}
          />
        </Section>
      )}
    </>
  )
}
