/** The database cannot be opened as things stand: one line for whoever runs Meedoen, exit code 2. */
export class CannotOpen extends Error {}
