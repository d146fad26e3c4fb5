import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'

/** A passkey belongs to the name of the site in the address bar: a copy of the site elsewhere gets nothing. */
const site = (origin: string): string => new URL(origin).hostname
const bytes = (challenge: string) => Uint8Array.from(Buffer.from(challenge, 'base64url'))

/** As kept here. */
interface Kept {
  readonly credentialId: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
}

/** Whether a passkey must ask for a finger, a face or a code, or only if it can: a touch alone is one step. */
const verification = (must: boolean) => (must ? 'required' : 'preferred')

/** What a browser needs to make a passkey: one that can be found without a name. `must`: it has to be both steps. */
export const optionsToAdd = (
  origin: string,
  challenge: string,
  must: boolean,
  gemeente: string,
  me: { readonly id: string; readonly name: string; readonly email: string },
  has: readonly Pick<Kept, 'credentialId' | 'transports'>[],
) =>
  generateRegistrationOptions({
    rpName: `Meedoen ${gemeente}`,
    rpID: site(origin),
    userID: Uint8Array.from(Buffer.from(me.id)),
    userName: me.email,
    userDisplayName: me.name,
    challenge: bytes(challenge),
    timeout: 5 * 60_000,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: verification(must) },
    excludeCredentials: has.map(({ credentialId, transports }) => ({ id: credentialId, transports: [...transports] })),
  })

export const optionsToSignIn = (origin: string, challenge: string, must: boolean) =>
  generateAuthenticationOptions({
    rpID: site(origin),
    challenge: bytes(challenge),
    timeout: 5 * 60_000,
    userVerification: verification(must),
  })

/** The passkey a browser made over this challenge at this site, and whether it asked for more than a touch; null when it is none. */
export async function readNew(
  answer: string,
  origin: string,
  challenge: string,
): Promise<(Kept & { readonly verifies: boolean }) | null> {
  try {
    const response = JSON.parse(answer) as RegistrationResponseJSON
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: site(origin),
      // What it makes of one who did not verify is for the caller to say.
      requireUserVerification: false,
    })
    if (!registrationInfo) return null
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    return { credentialId: id, publicKey, counter, transports, verifies: registrationInfo.userVerified }
  } catch {
    return null
  }
}

/** Which passkey an answer says it is of; nothing is proven yet. */
export function passkeyIn(answer: string): string | null {
  try {
    const { id } = JSON.parse(answer) as { id?: unknown }
    return typeof id === 'string' ? id : null
  } catch {
    return null
  }
}

/**
 * The new counter of the passkey that signed this challenge at this site, and whether it asked for more than a touch; null when it did
 * not sign, or when it was copied.
 */
export async function readSignIn(
  answer: string,
  origin: string,
  challenge: string,
  { credentialId, publicKey, counter, transports }: Kept,
): Promise<{ readonly counter: number; readonly verified: boolean } | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: JSON.parse(answer) as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: site(origin),
      credential: { id: credentialId, publicKey: Uint8Array.from(publicKey), counter, transports: [...transports] },
      // What it makes of one who did not verify is for the caller to say.
      requireUserVerification: false,
    })
    return verified ? { counter: authenticationInfo.newCounter, verified: authenticationInfo.userVerified } : null
  } catch {
    return null
  }
}
