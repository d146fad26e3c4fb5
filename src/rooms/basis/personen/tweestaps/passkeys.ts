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

/** What a browser needs to make a passkey: one that can be found without a name, and that asks for a finger, face or code if it can. */
export const optionsToAdd = (
  origin: string,
  challenge: string,
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
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    excludeCredentials: has.map(({ credentialId, transports }) => ({ id: credentialId, transports: [...transports] })),
  })

export const optionsToSignIn = (origin: string, challenge: string) =>
  generateAuthenticationOptions({
    rpID: site(origin),
    challenge: bytes(challenge),
    timeout: 5 * 60_000,
    userVerification: 'preferred',
  })

/** The passkey a browser made over this challenge at this site; null when it is none. */
export async function readNew(answer: string, origin: string, challenge: string): Promise<Kept | null> {
  try {
    const response = JSON.parse(answer) as RegistrationResponseJSON
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: site(origin),
      requireUserVerification: false,
    })
    if (!registrationInfo) return null
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    return { credentialId: id, publicKey, counter, transports }
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

/** The new counter of the passkey that signed this challenge at this site; null when it did not, or when it was copied. */
export async function readSignIn(
  answer: string,
  origin: string,
  challenge: string,
  { credentialId, publicKey, counter, transports }: Kept,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: JSON.parse(answer) as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: site(origin),
      credential: { id: credentialId, publicKey: Uint8Array.from(publicKey), counter, transports: [...transports] },
      requireUserVerification: false,
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}
