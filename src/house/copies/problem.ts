/** A backup that cannot be made or put back: one line for the operator, exit code 2. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem'
}
