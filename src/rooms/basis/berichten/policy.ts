import type { Actor, RoleAt } from '../../../house/actor.ts'
import { person } from '../../../house/may.ts'
import { type Offered, type Topic, topicAt } from '../../../house/offered.ts'

/** Everybody with an account; what they see depends on the page a conversation is about. */
export const mayTakePart = person

/** The topic at a path, when this actor may see it. */
export function topicFor(offered: Offered, actor: Actor, path: string): ReturnType<typeof topicAt> {
  const found = topicAt(offered, path)
  return found && found.topic.may(actor) === true ? found : undefined
}

/** True when somebody with these roles may see a topic. */
export const maySee = ({ may }: Topic, { id, name, roles }: { id: string; name: string; roles: readonly RoleAt[] }): boolean =>
  may({ kind: 'person', id, name, sessieId: id, roles }) === true
