export const nl = {
  summary: { stap: 'Hulp bij deze stap', deel: 'Hulp bij dit deel', veld: 'Hulp bij een goed doel' },
  why: 'Waarom',
  tips: 'Tips',
  example: 'Voorbeeld',
  pitfall: 'Pas op',
  elsewhere: 'Zo deden anderen het',
  at: ({ name, place }: { name: string; place: string }) => `${name} (${place})`,
  past: 'Dit is van 2007 of eerder. Of het nog zo is, weten wij niet.',
}
