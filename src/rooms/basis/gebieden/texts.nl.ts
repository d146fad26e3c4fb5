import { limits } from './model.ts'

const kindOptions = { wijk: 'een wijk', dorp: 'een dorp', buurt: 'een buurt' }
const writing = {
  kind: { label: 'Wat is het?', options: kindOptions },
  name: 'Hoe heet het?',
  code: { label: 'Welke code heeft het?', hint: 'De code van het CBS, bijvoorbeeld WK085500. Of een eigen code.' },
  parent: { label: 'In welke wijk of welk dorp ligt deze buurt?', hint: 'Alleen voor een buurt.' },
  population: 'Hoeveel mensen wonen er?',
}
const unfit = {
  'parent-needed': 'Een buurt ligt in een wijk of dorp. Kies er een.',
  'no-parent': 'Een wijk of dorp ligt niet in een ander gebied. Laat dit leeg.',
  'parent-unknown': 'Deze wijk of dit dorp is er niet. Kies een andere.',
  'name-taken': 'Er is hier al een gebied met deze naam.',
  'code-taken': 'Een ander gebied heeft deze code al.',
}
type Where = { no: number; name?: string }
const at = ({ no, name }: Where) => (name ? `Gebied ${no}, ${name}:` : `Gebied ${no}:`)

const crowded = { 'too-crowded': 'Op deze kaart liggen te veel grenzen over elkaar. Gebruik een kaart met minder punten.' }

export const nl = {
  /** Of ./meedoen, for --help. */
  commands: {
    import: 'Leest gebieden in uit een kaart (GeoJSON).',
    list: 'Toont alle gebieden van een gemeente.',
  },
  fact: 'Gebieden in beeld',
  nav: 'Gebieden',
  list: { title: 'Gebieden', fields: {} },
  show: { title: 'Een gebied', fields: { id: 'Gebied' } },
  parents: { title: 'Wijken en dorpen', fields: {} },
  edit: { title: 'Een gebied om te wijzigen', fields: { id: 'Gebied' } },
  report: { title: 'Verslag van een import', fields: { id: 'Import' } },
  export: { title: 'Gebieden als GeoJSON', fields: {} },
  add: {
    title: 'Voeg een gebied toe',
    intro: 'U kunt ook een kaart met gebieden importeren. Dan komen de grenzen mee.',
    submit: 'Bewaar',
    fields: writing,
    refusals: unfit,
  },
  write: {
    title: 'Wijzig dit gebied',
    submit: 'Bewaar',
    fields: { id: 'Gebied', revision: 'Versie', ...writing },
    refusals: { ...unfit, ...crowded, 'has-buurten': 'In dit gebied liggen buurten. Daarom kan het zelf geen buurt worden.' },
  },
  end: {
    title: 'Beëindig dit gebied',
    intro: 'Het gebied verdwijnt uit de lijst en van de kaart. Wat erover is geschreven, blijft leesbaar.',
    submit: 'Beëindig',
    fields: { id: 'Gebied' },
    refusals: {
      'has-buurten': ({ count }: { count: number }) =>
        count === 1
          ? 'Er ligt nog 1 buurt in dit gebied. Beëindig of verplaats die eerst.'
          : `Er liggen nog ${count} buurten in dit gebied. Beëindig of verplaats die eerst.`,
    },
  },
  buren: {
    title: 'Welke gebieden liggen ernaast?',
    intro: 'Wat de kaart al laat zien, hoeft u niet te kiezen. Het andere gebied krijgt dit gebied ook als buur.',
    submit: 'Bewaar',
    fields: { id: 'Gebied', revision: 'Versie', buren: 'Deze gebieden grenzen eraan' },
    refusals: { 'no-buur': 'Kies alleen andere gebieden van dezelfde soort.' },
  },
  import: {
    title: 'Importeer een kaart',
    intro:
      'U kiest een bestand met de gebieden en hun grenzen. Alles gaat erin, of niets. Een gebied dat er al is, wordt bijgewerkt.',
    submit: 'Importeer',
    fields: {
      geojson: {
        label: 'Het bestand',
        hint: 'Een GeoJSON-bestand in WGS84, bijvoorbeeld de wijk- en buurtkaart van het CBS.',
      },
      kind: {
        label: 'Wat staat erin?',
        hint: 'Laat dit leeg als het bestand dit zelf zegt. Zegt het niets, dan zijn het wijken.',
        options: { wijk: 'wijken', dorp: 'dorpen', buurt: 'buurten' },
      },
      parent: {
        label: 'In welke wijk of welk dorp liggen de buurten?',
        hint: 'Alleen als het bestand dit niet zegt.',
      },
      source: {
        label: 'Waar komt de kaart vandaan?',
        hint: 'Dit komt onder de kaart. Bijvoorbeeld: CBS/Kadaster, Wijk- en buurtkaart 2025.',
      },
      try: 'Alleen proberen: er verandert niets',
    },
    refusals: {
      'parent-unknown': unfit['parent-unknown'],
      'not-json': 'Dit bestand is geen GeoJSON: wij kunnen het niet lezen.',
      'not-collection': 'Dit bestand is geen GeoJSON met gebieden (een FeatureCollection).',
      'no-features': 'In dit bestand staan geen gebieden.',
      'too-many': `In dit bestand staan te veel gebieden. Importeer er ten hoogste ${limits.features} tegelijk.`,
      'too-many-points': `Deze kaart is te fijn: meer dan ${limits.points} punten. Kies een vereenvoudigde kaart.`,
      'rd-file': 'Deze kaart is in RD-coördinaten (Rijksdriehoek). Zet de kaart eerst om naar WGS84.',
      ...crowded,
      'too-wide': 'De gebieden liggen te ver uit elkaar voor één gemeente. Kijk of de coördinaten kloppen.',
      'not-feature': (where: Where) => `${at(where)} dit is geen gebied (Feature).`,
      'no-name': (where: Where) => `${at(where)} de naam ontbreekt.`,
      'long-name': (where: Where) => `${at(where)} de naam is te lang. Gebruik ten hoogste 100 tekens.`,
      'bad-code': (where: Where) => `${at(where)} de code klopt niet. Gebruik 2 tot 20 letters en cijfers.`,
      'no-shape': (where: Where) => `${at(where)} dit is geen vlak. Gebruik Polygon of MultiPolygon.`,
      'no-coordinates': (where: Where) => `${at(where)} de coördinaten ontbreken of zijn geen getallen.`,
      'ring-short': (where: Where) => `${at(where)} een grens heeft minder dan vier punten.`,
      'ring-open': (where: Where) => `${at(where)} een grens is niet gesloten. Het laatste punt moet gelijk zijn aan het eerste.`,
      rd: (where: Where) => `${at(where)} dit zijn RD-coördinaten (Rijksdriehoek). Zet de kaart eerst om naar WGS84.`,
      swapped: (where: Where) => `${at(where)} breedte en lengte zijn omgewisseld. In GeoJSON staat de lengte voorop.`,
      'not-wgs84': (where: Where) => `${at(where)} de coördinaten zijn geen WGS84 (lengte en breedte in graden).`,
      'twice-code': (where: Where) => `${at(where)} deze code staat al eerder in het bestand.`,
      'twice-name': (where: Where) => `${at(where)} deze naam staat al eerder in het bestand.`,
      'other-level': (where: Where) => `${at(where)} dit gebied is er al, maar het ene is een buurt en het andere niet.`,
      'no-parent': (where: Where) => `${at(where)} wij weten niet in welke wijk of welk dorp deze buurt ligt.`,
      taken: (where: Where) => `${at(where)} een ander gebied heeft deze naam of code al.`,
    },
  },
  kinds: { wijk: 'Wijk', dorp: 'Dorp', buurt: 'Buurt' },
  what: { new: 'nieuw', changed: 'gewijzigd', unchanged: 'niet veranderd' },
  page: {
    drawing: 'De kaart tekenen',
    sum: ({ wijken, dorpen, buurten }: { wijken: number; dorpen: number; buurten: number }) =>
      [
        wijken > 0 && (wijken === 1 ? '1 wijk' : `${wijken} wijken`),
        dorpen > 0 && (dorpen === 1 ? '1 dorp' : `${dorpen} dorpen`),
        buurten > 0 && (buurten === 1 ? '1 buurt' : `${buurten} buurten`),
      ]
        .filter(Boolean)
        .join(', ') || 'Nog geen gebieden',
    together: ({ people }: { people: string }) => `Samen wonen er ${people} mensen.`,
    none: 'Er zijn nog geen gebieden',
    noneText: 'Begin met een kaart. Of voeg de wijken en dorpen zelf toe.',
    noneYet: 'De gemeente heeft ze nog niet ingevuld.',
    mapTitle: ({ gemeente }: { gemeente: string }) => `De wijken en dorpen van ${gemeente}`,
    all: 'Alle gebieden',
    people: ({ people }: { people: string }) => (people === '1' ? '1 inwoner' : `${people} inwoners`),
    download: 'Download als GeoJSON',
    own: 'opgave van de gemeente',
    inGemeente: ({ kind, gemeente }: { kind: string; gemeente: string }) => `${kind} in ${gemeente}`,
    inGebied: ({ kind, gebied }: { kind: string; gebied: string }) => `${kind} in ${gebied}`,
    known: 'Wat wij weten',
    kind: 'Soort',
    population: 'Inwoners',
    code: 'Code',
    unknown: 'niet bekend',
    parent: 'Ligt in',
    buurten: 'Buurten',
    adjoining: 'Gebieden ernaast',
    noAdjoining: 'Dat is nog niet ingevuld.',
    where: ({ name }: { name: string }) => `Hier ligt ${name}`,
    ended: 'Dit gebied bestaat niet meer',
    endedText: ({ date }: { date: string }) => `Het is beëindigd op ${date}.`,
    neighbours: 'Kies de gebieden ernaast',
    back: 'Terug naar het gebied',
    all2: 'Naar alle gebieden',
    onMap: 'Volgens de kaart liggen ernaast',
    noOthers: 'Er is geen ander gebied om te kiezen.',
    reallyEnd: ({ name }: { name: string }) => `Wilt u ${name} beëindigen?`,
    keep: 'Nee, terug',
    tried: 'Er is niets veranderd',
    triedText: 'U hebt alleen geprobeerd. Zo zou de import gaan:',
    done: 'De import is klaar',
    counts: ({ fresh, changed, unchanged }: { fresh: number; changed: number; unchanged: number }) =>
      `${fresh} nieuw, ${changed} gewijzigd, ${unchanged} niet veranderd.`,
    lines: 'Wat er per gebied gebeurde',
    triedLines: 'Wat er per gebied zou gebeuren',
    name: 'Gebied',
    result: 'Resultaat',
    again: 'Importeer nog een kaart',
    reallyImport: 'Importeer echt',
    saved: 'Bewaard.',
    endedNow: 'Het gebied is beëindigd.',
  },
}
