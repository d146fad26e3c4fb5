import { Alert, Badge, LinkButton, PageHead, Section, showDate, Table, TextLink } from '../../../../../house/html/index.ts'
import type { Html, Page, PageContext } from '../../../../../house/html/page.ts'
import { type Stappen, secondStepPath } from '../model.ts'
import { words } from '../tweestaps.texts.en.ts'

/** On the own account: whether there is a second step, and the way to arrange it. */
export function StepsBlock(p: PageContext, mine: Stappen): Html {
  const say = words(p.lang).page
  const on = mine.appSince !== null || mine.sleutels.some(({ verifies }) => verifies)
  return (
    <Section id="veilig" title={words(p.lang).mySteps.title} text={on ? say.mineOn : say.mineOff}>
      <LinkButton variant="secondary" href={p.href(secondStepPath)}>
        {say.onMine}
      </LinkButton>
    </Section>
  )
}

/** How I sign in beside my password; for whoever must set up a second step the only page there is. */
export function StepsPage(p: PageContext, mine: Stappen): Page {
  const say = words(p.lang).page
  const { title } = words(p.lang).mySteps
  const held = p.actor.kind === 'held'
  return {
    title,
    layout: held ? 'focus' : 'work',
    islands: ['passkey'],
    ...(held ? {} : { crumbs: [{ label: words(p.lang).page.mine, href: p.href('/mijn') }, { label: title }] }),
    main: (
      <>
        <PageHead title={held ? say.held : title} lead={held ? say.heldText : say.lead} />
        {mine.required && !held && (
          <div class="md-wrap">
            <Alert p={p} kind="info" title={say.isRequired} />
          </div>
        )}
        <AppSection p={p} mine={mine} />
        <PasskeySection p={p} mine={mine} />
      </>
    ),
  }
}

function AppSection({ p, mine: { appSince, codesLeft } }: { p: PageContext; mine: Stappen }) {
  const say = words(p.lang).page
  const at = (path: string) => p.href(`${secondStepPath}${path}`)
  if (appSince === null)
    return (
      <Section id="app" title={say.app} text={<Badge kind="neutral">{say.appOff}</Badge>}>
        <p class="md-term">{words(p.lang).beginApp.intro}</p>
        <p class="md-acts">
          <LinkButton variant={p.actor.kind === 'held' ? 'primary' : 'secondary'} href={at('/app')}>
            {words(p.lang).beginApp.title}
          </LinkButton>
        </p>
      </Section>
    )
  return (
    <Section id="app" title={say.app} text={<Badge kind="ok">{say.appOn}</Badge>}>
      <p>{say.appSince({ date: showDate(appSince, p.lang) })}</p>
      <p>{say.codesLeft({ n: codesLeft })}</p>
      <p class="md-acts">
        <LinkButton variant="secondary" href={at('/codes/nieuw')}>
          {words(p.lang).renewCodes.title}
        </LinkButton>
        <LinkButton variant="secondary" href={at('/app')}>
          {say.otherPhone}
        </LinkButton>
        <LinkButton variant="secondary" href={at('/app/uit')}>
          {words(p.lang).removeApp.title}
        </LinkButton>
      </p>
    </Section>
  )
}

function PasskeySection({ p, mine: { sleutels } }: { p: PageContext; mine: Stappen }) {
  const say = words(p.lang).page
  const at = (path: string) => p.href(`${secondStepPath}/sleutel${path}`)
  return (
    <Section id="sleutels" title={say.keys}>
      <p class="md-term">{say.keysText}</p>
      {sleutels.length === 0 ? (
        <p>{say.noKeys}</p>
      ) : (
        <Table
          caption={say.keys}
          hideCaption
          columns={[{ label: say.name }, { label: say.added }, { label: say.lastUsed }, { label: say.what, acts: true }]}
          rows={sleutels.map(({ id, name, addedAt, lastUsedAt, verifies }) => [
            verifies ? name : `${name} (${say.oneStep})`,
            showDate(addedAt, p.lang),
            lastUsedAt ? showDate(lastUsedAt, p.lang) : say.never,
            <TextLink href={at(`/${id}/weg`)}>
              {say.remove}
              <span class="md-vh">: {name}</span>
            </TextLink>,
          ])}
        />
      )}
      <p data-passkey-unable>{say.unable}</p>
      <p class="md-acts" data-passkey-able hidden>
        <LinkButton variant="secondary" href={at('')}>
          {words(p.lang).beginPasskey.title}
        </LinkButton>
      </p>
    </Section>
  )
}
