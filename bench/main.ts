/** `npm run bench -- typetest`, `-- beleid` or `-- rust`: numbers side by side from one run; never a test. */
const [name] = process.argv.slice(2)
const benches: Record<string, () => Promise<void>> = {
  beleid: async () => (await import('./beleid.ts')).run(),
  rust: async () => (await import('./rust.ts')).run(),
  typetest: async () => (await import('./typetest.ts')).run(),
}
const bench = benches[name ?? '']
if (bench) await bench()
else {
  process.stderr.write(`Choose a bench: ${Object.keys(benches).join(', ')}\n`)
  process.exitCode = 2
}
