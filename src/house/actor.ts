import type { Bilingual, Lang } from './texts.ts'

/** The roles of catalogue §0.1, except the visitor without account. A person may have several, at several organisations. */
export const roles = [
  'beleidsambtenaar',
  'vakafdeling',
  'wethouder',
  'raadslid',
  'vrijwilligerscentrale',
  'mantelzorgsteunpunt',
  'organisatie',
  'vrijwilligerscoordinator',
  'vrijwilliger',
  'inwoner',
  'hulpvrager',
  'mantelzorger',
  'adviesorgaan',
  'partner',
  'stagiair',
  'loket',
  'meldpunt',
  'buurtbemiddelaar',
  'wijkteam',
  'bemoeizorg',
  'provincie',
  'kennisinstituut',
  'beheerder',
] as const
export type Role = (typeof roles)[number]

export const roleNames: Record<Role, Bilingual> = {
  beleidsambtenaar: { nl: 'beleidsambtenaar', en: 'policy officer' },
  vakafdeling: { nl: 'vakafdeling', en: 'officer of another department' },
  wethouder: { nl: 'wethouder', en: 'alderman' },
  raadslid: { nl: 'raadslid', en: 'councillor' },
  vrijwilligerscentrale: { nl: 'vrijwilligerscentrale', en: 'volunteer centre' },
  mantelzorgsteunpunt: { nl: 'steunpunt mantelzorg', en: 'carers’ support point' },
  organisatie: { nl: 'vrijwilligersorganisatie', en: 'volunteer organisation' },
  vrijwilligerscoordinator: { nl: 'vrijwilligerscoördinator', en: 'volunteer coordinator' },
  vrijwilliger: { nl: 'vrijwilliger', en: 'volunteer' },
  inwoner: { nl: 'inwoner', en: 'resident' },
  hulpvrager: { nl: 'hulpvrager', en: 'person asking for help' },
  mantelzorger: { nl: 'mantelzorger', en: 'informal carer' },
  adviesorgaan: { nl: 'lid van een adviesraad', en: 'member of an advisory body' },
  partner: { nl: 'partner', en: 'partner' },
  stagiair: { nl: 'maatschappelijk stagiair', en: 'pupil on a community placement' },
  loket: { nl: 'loketmedewerker', en: 'desk worker' },
  meldpunt: { nl: 'medewerker meldpunt', en: 'report-point worker' },
  buurtbemiddelaar: { nl: 'buurtbemiddelaar', en: 'neighbour mediator' },
  wijkteam: { nl: 'lid van het bewonersteam', en: 'neighbourhood team member' },
  bemoeizorg: { nl: 'bemoeizorgwerker', en: 'outreach worker' },
  provincie: { nl: 'provincie', en: 'provincial officer' },
  kennisinstituut: { nl: 'kennisinstituut', en: 'knowledge institute editor' },
  beheerder: { nl: 'beheerder', en: 'administrator' },
}

/** The roles as options of a field. */
export const roleOptions = (lang: Lang): Record<string, string> =>
  Object.fromEntries(roles.map((role) => [role, roleNames[role][lang]]))

/** Who asks. An outsider is signed in at another municipality only: whatever is closed to them looks absent (SI-02). */
export type Actor =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'outsider' }
  | {
      readonly kind: 'person'
      readonly id: string
      readonly name: string
      readonly sessieId: string
      readonly roles: readonly RoleAt[]
    }
  /**
   * Signed in with one step where the municipality asks for two, and without a second one yet (SI-17). Until it is set up this
   * person may do that, sign out, and otherwise what a visitor may.
   */
  | { readonly kind: 'held'; readonly id: string; readonly name: string; readonly sessieId: string }
  /** Whoever runs this installation: the command line on the machine, or a browser that gave the operator code. */
  | { readonly kind: 'operator' }

export interface RoleAt {
  readonly role: Role
  /** Null: for the municipality as a whole. */
  readonly organisatieId: string | null
}

export const visitor: Actor = { kind: 'visitor' }
export const outsider: Actor = { kind: 'outsider' }
export const operator: Actor = { kind: 'operator' }

export const hasRole = (who: Actor, ...wanted: readonly Role[]): boolean =>
  who.kind === 'person' && who.roles.some(({ role }) => wanted.includes(role))

/** The people of the municipality itself. */
export const ofGemeente = ['beleidsambtenaar', 'vakafdeling', 'wethouder', 'raadslid'] as const satisfies readonly Role[]

export const personId = (who: Actor): string | null => (who.kind === 'person' || who.kind === 'held' ? who.id : null)

/** Who acts, where the policy lets persons in only; a TypeError for anyone else. */
export function whoOf(who: Actor): string {
  const id = personId(who)
  if (id === null) throw new TypeError('only a person does this')
  return id
}
