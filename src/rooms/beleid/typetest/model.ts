/** The counted answer is always a; b is implied (TT-04). */
export type Choice = 'a' | 'b'
/** Fourteen answers in order of the questions; null is not answered yet. */
export type Answers = readonly (Choice | null)[]
/** I narrow × director, II broad × director, III narrow × distance, IV broad × distance (TT-07). */
export type TypeCode = 'I' | 'II' | 'III' | 'IV'
export type Strength = 'pronounced' | 'moderate' | 'near-line'

export interface Score {
  /** Number of a's on the even questions, 0..7: high is narrow, low is broad. */
  readonly even: number
  /** Number of a's on the odd questions, 0..7: high is director, low is at a distance. */
  readonly odd: number
  readonly type: TypeCode
  readonly approach: 'narrow' | 'broad'
  readonly steering: 'director' | 'distance'
  readonly strength: { readonly approach: Strength; readonly steering: Strength }
}
