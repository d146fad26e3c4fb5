import type { z } from 'zod'
import { roleNames } from '../../../../../house/actor.ts'
import { Badge, FormView, formTitle, LinkButton, PageHead, Section, Table } from '../../../../../house/html/index.ts'
import type { Form, Html, Page, PageContext } from '../../../../../house/html/page.ts'
import type { Stappen } from '../model.ts'
import { words } from '../tweestaps.texts.en.ts'
import type { showRequired } from '../views.ts'

type Required = z.output<typeof showRequired.output>

/** For which roles a second step is asked, and how far their people are. */
export function RequiredPage(p: PageContext, form: Form, { roles: chosen, standing }: Required): Page {
  const say = words(p.lang).page
  const { title } = form.words
  const asked = standing.filter(({ role }) => chosen.includes(role))
  return {
    title: formTitle(p, form),
    layout: 'work',
    main: (
      <>
        <PageHead title={title} lead={form.words.intro} />
        <div class="md-wrap md-sec">
          <FormView p={p} form={form} />
        </div>
        {asked.length > 0 && (
          <Section id="stand" title={say.standing} text={say.standingText} band>
            <Table
              caption={say.standing}
              hideCaption
              columns={[{ label: say.role }, { label: say.people, numeric: true }, { label: say.ready, numeric: true }]}
              rows={asked.map(({ role, people, ready }) => [roleNames[role][p.lang], people, ready])}
            />
          </Section>
        )}
      </>
    ),
  }
}

/** On the page of a person: whether there is a second step, and the way to take it away when a phone is lost. */
export function StepsOfBlock(
  p: PageContext,
  { id, stappen: { appSince, sleutels, required } }: { id: string; stappen: Stappen },
): Html {
  const say = words(p.lang).page
  const none = appSince === null && sleutels.length === 0
  return (
    <Section id="tweede-stap" title={say.second} text={required ? say.mustHave : undefined}>
      <p class="md-acts">
        {appSince !== null && <Badge kind="ok">{say.hasApp}</Badge>}
        {sleutels.length > 0 && <Badge kind="ok">{say.hasKeys({ n: sleutels.length })}</Badge>}
        {none && <Badge kind={required ? 'warn' : 'neutral'}>{say.hasNone}</Badge>}
      </p>
      {!none && (
        <p class="md-acts">
          <LinkButton variant="secondary" href={p.href(`/beheer/personen/${id}/tweestap/weg`)}>
            {words(p.lang).takeSecondStep.title}
          </LinkButton>
        </p>
      )}
    </Section>
  )
}
