import { z } from 'zod'
import type { TargetGroup } from './model.ts'

/**
 * The groups policy speaks of (FW-09; §2.6, §3.5, §4.1.1, §5.2, B1), in the words of today (OD-20). Sensitive is what
 * tells of health, origin, offences, money or need: only farmers, older people and carers are not.
 */
export const targetGroups: readonly TargetGroup[] = [
  { key: 'ouderen', nl: 'Ouderen', en: 'Older people', sensitive: false },
  { key: 'chronisch-zieken', nl: 'Mensen met een chronische ziekte', en: 'Chronically ill people', sensitive: true },
  {
    key: 'beperking-lichamelijk',
    nl: 'Mensen met een lichamelijke beperking',
    en: 'People with a physical limitation',
    sensitive: true,
  },
  {
    key: 'beperking-verstandelijk',
    nl: 'Mensen met een verstandelijke beperking',
    en: 'People with a mental limitation',
    sensitive: true,
  },
  {
    key: 'beperking-zintuiglijk',
    nl: 'Mensen die slecht zien of horen',
    en: 'People with a sensory limitation',
    sensitive: true,
  },
  {
    key: 'beperking-psychisch',
    nl: 'Mensen met psychische problemen',
    en: 'People with a psychiatric limitation',
    sensitive: true,
  },
  { key: 'zorgmijders', nl: 'Mensen die zorg mijden', en: 'People who avoid care', sensitive: true },
  {
    key: 'laag-inkomen',
    nl: 'Mensen met een laag inkomen',
    en: 'People with a low income or below the poverty line',
    sensitive: true,
  },
  { key: 'uitkering', nl: 'Mensen met een uitkering', en: 'People on benefit', sensitive: true },
  {
    key: 'dakloos',
    nl: 'Mensen die dakloos zijn of waren',
    en: 'People who are or were homeless',
    sensitive: true,
  },
  { key: 'zwerfjongeren', nl: 'Zwerfjongeren', en: 'Street youth', sensitive: true },
  {
    key: 'verslaving',
    nl: 'Mensen die verslaafd zijn of waren',
    en: 'People who are or were addicted',
    sensitive: true,
  },
  { key: 'vluchtelingen', nl: 'Vluchtelingen en asielzoekers', en: 'Refugees and asylum seekers', sensitive: true },
  {
    key: 'nieuwkomers',
    nl: 'Nieuwkomers na hun inburgering',
    en: 'Newcomers after their integration course',
    sensitive: true,
  },
  {
    key: 'gestopte-boeren',
    nl: 'Boeren die moesten stoppen',
    en: 'Farmers who had to sell up',
    sensitive: false,
  },
  { key: 'eenzaam', nl: 'Mensen die eenzaam zijn', en: 'Lonely people', sensitive: true },
  { key: 'risicojongeren', nl: 'Jongeren die risico lopen', en: 'Youth at risk', sensitive: true },
  {
    key: 'opvoedproblemen',
    nl: 'Ouders met problemen bij het opvoeden',
    en: 'Parents with upbringing problems',
    sensitive: true,
  },
  { key: 'mantelzorgers', nl: 'Mantelzorgers', en: 'Carers', sensitive: false },
  { key: 'ex-gedetineerden', nl: 'Mensen die uit detentie komen', en: 'People leaving detention', sensitive: true },
  { key: 'sekswerkers', nl: 'Sekswerkers', en: 'Sex workers', sensitive: true },
  { key: 'transgender', nl: 'Transgender personen', en: 'Transgender people', sensitive: true },
  {
    key: 'migratieachtergrond',
    nl: 'Mensen met een migratieachtergrond',
    en: 'People with a migration background',
    sensitive: true,
  },
]

/** How a goal or offer is about a group: for them, by them, or both. Vulnerable never means receiver only (FW-09). */
export const targetGroupUse = z.strictObject({
  group: z.string().refine((key) => targetGroups.some((group) => group.key === key)),
  direction: z.enum(['for', 'by', 'both']),
})
