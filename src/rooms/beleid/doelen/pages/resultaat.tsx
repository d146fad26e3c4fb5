import type { z } from 'zod'
import { Alert, showDate, Table, TextLink } from '../../../../house/html/index.ts'
import type { PageContext } from '../../../../house/html/page.ts'
import type { Resultaat } from '../model.ts'
import { resultReady } from '../rules.ts'
import { words } from '../texts.en.ts'
import type { showDoel } from '../views.ts'

type Doel = z.output<typeof showDoel.output>

/** What lies there when the goal is reached, with its requirements (ST-14). */
export function Result({ p, doel, resultaat }: { p: PageContext; doel: Doel; resultaat: Resultaat }) {
  const say = words(p.lang).page
  const path = p.href(`/doelen/${doel.id}/resultaten/${resultaat.id}`)
  const state = ({ metAt }: Resultaat['requirements'][number]) =>
    metAt ? say.metOn({ date: showDate(metAt, p.lang) }) : say.notMet
  return (
    <>
      <h3 class="utrecht-heading-4">{resultaat.description}</h3>
      {!resultReady(resultaat) && (
        <Alert p={p} kind="warn">
          <p>{say.needsThree({ n: resultaat.requirements.length })}</p>
        </Alert>
      )}
      {resultaat.requirements.length > 0 && (
        <Table
          caption={resultaat.description}
          hideCaption
          columns={[{ label: say.requirement }, { label: say.met }]}
          rows={resultaat.requirements.map((each, index) => [
            each.text,
            doel.mayWrite ? (
              <a class="utrecht-link" href={`${path}/eisen/${index + 1}${each.metAt ? '?met=true' : ''}`}>
                {state(each)}
                <span class="md-vh">: {each.text}</span>
              </a>
            ) : (
              state(each)
            ),
          ])}
        />
      )}
      {resultaat.document && (
        <p>
          {say.document} <TextLink href={resultaat.document.url}>{resultaat.document.title}</TextLink>
        </p>
      )}
      {doel.mayWrite && (
        <p>
          <a class="utrecht-link" href={path}>
            {say.changeIt}
            <span class="md-vh">: {resultaat.description}</span>
          </a>
        </p>
      )}
    </>
  )
}
