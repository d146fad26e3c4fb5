/** The list with one thing at another place, counted from 1; the same list when it is not in there. */
export function moved<T>(list: readonly T[], thing: T, to: number): T[] {
  const rest = list.filter((each) => each !== thing)
  return rest.length === list.length ? [...list] : rest.toSpliced(to - 1, 0, thing)
}

/** The order after moves, one after the other. */
export const afterMoves = (
  order: readonly string[],
  moves: readonly { readonly doelId: string; readonly to: number }[],
): string[] => moves.reduce<string[]>((list, { doelId, to }) => moved(list, doelId, to), [...order])
