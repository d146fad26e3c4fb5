import { Icon, Invitation } from '../../../../house/html/index.ts'
import type { PageContext } from '../../../../house/html/page.ts'
import { type RoleGroup, roleGroupSchema } from '../model.ts'
import { words } from '../sessie.texts.ts'

/** Where people take part, as they type it. */
export const linkOf = (p: PageContext, code: string) => `${p.origin}${p.href(`/meedoen/${code}`)}`

/** The way in: a code for the camera and an address to type. */
export const WayIn = ({ p, code }: { p: PageContext; code: string }) => {
  const { scan, scanText, qr } = words(p.lang).say
  return <Invitation p={p} link={linkOf(p, code)} title={scan} text={scanText} label={qr} />
}

interface Presence {
  readonly joined: number
  readonly people: readonly { readonly name: string | null; readonly roleGroup: RoleGroup; readonly done: boolean }[]
}

/** Arches for a room of people; in a larger crowd the count says more. */
const arches = 12

/** Who came in and who is done, by role group and never by name: an arch each, filled and with a check when done. */
export function Presence({ p, presence }: { p: PageContext; presence: Presence }) {
  const { say, roleGroups } = words(p.lang)
  const groups = roleGroupSchema.options
    .map((roleGroup) => ({ roleGroup, people: presence.people.filter((person) => person.roleGroup === roleGroup) }))
    .filter(({ people }) => people.length > 0)
  const done = (people: Presence['people']) => people.filter((person) => person.done).length
  return (
    <div class="md-live">
      <p class="md-live__t" role="status">
        <span class="md-dot" aria-hidden="true" />
        {say.live} · <b>{say.count({ n: done(presence.people), total: presence.joined })}</b>
      </p>
      <ul role="list">
        {groups.map(({ roleGroup, people }) => (
          <li>
            {people.length <= arches && (
              <span class="md-arches" aria-hidden="true">
                {people
                  .toSorted((x, y) => Number(y.done) - Number(x.done))
                  .map((person) => (
                    <i class={person.done ? 'is-done' : ''}>{person.done && <Icon name="vink" size={18} />}</i>
                  ))}
              </span>
            )}
            <span>
              <b>{roleGroups[roleGroup]}</b> {say.count({ n: done(people), total: people.length })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
