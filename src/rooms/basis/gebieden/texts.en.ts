import { texts } from '../../../house/texts.ts'
import { limits } from './model.ts'
import { nl } from './texts.nl.ts'

const writing: (typeof nl)['add']['fields'] = {
  kind: { label: 'What is it?', options: { wijk: 'a district', dorp: 'a village', buurt: 'a neighbourhood' } },
  name: 'What is it called?',
  code: {
    label: 'Which code does it have?',
    hint: 'The code of Statistics Netherlands, for example WK085500. Or a code of your own.',
  },
  parent: { label: 'In which district or village does this neighbourhood lie?', hint: 'For a neighbourhood only.' },
  population: 'How many people live there?',
}
const unfit: (typeof nl)['add']['refusals'] = {
  'parent-needed': 'A neighbourhood lies in a district or village. Choose one.',
  'no-parent': 'A district or village does not lie in another area. Leave this empty.',
  'parent-unknown': 'This district or village does not exist. Choose another one.',
  'name-taken': 'There is an area with this name here already.',
  'code-taken': 'Another area has this code already.',
}
type Where = { no: number; name?: string }
const at = ({ no, name }: Where) => (name ? `Area ${no}, ${name}:` : `Area ${no}:`)

const crowded = { 'too-crowded': 'Too many borders lie on top of each other on this map. Use a map with fewer points.' }

const en: typeof nl = {
  /** Of ./meedoen, for --help. */
  commands: {
    import: 'Reads in areas from a map (GeoJSON).',
    list: 'Shows all areas of a municipality.',
  },
  fact: 'Areas known',
  nav: 'Areas',
  list: { title: 'Areas', fields: {} },
  show: { title: 'An area', fields: { id: 'Area' } },
  parents: { title: 'Districts and villages', fields: {} },
  edit: { title: 'An area to change', fields: { id: 'Area' } },
  report: { title: 'Report of an import', fields: { id: 'Import' } },
  export: { title: 'Areas as GeoJSON', fields: {} },
  add: {
    title: 'Add an area',
    intro: 'You can also import a map with areas. Then the borders come along.',
    submit: 'Save',
    fields: writing,
    refusals: unfit,
  },
  write: {
    title: 'Change this area',
    submit: 'Save',
    fields: { id: 'Area', revision: 'Version', ...writing },
    refusals: { ...unfit, ...crowded, 'has-buurten': 'Neighbourhoods lie in this area. That is why it cannot be one itself.' },
  },
  end: {
    title: 'End this area',
    intro: 'The area leaves the list and the map. What was written about it stays readable.',
    submit: 'End it',
    fields: { id: 'Area' },
    refusals: {
      'has-buurten': ({ count }) =>
        count === 1
          ? 'There is still 1 neighbourhood in this area. End or move it first.'
          : `There are still ${count} neighbourhoods in this area. End or move them first.`,
    },
  },
  buren: {
    title: 'Which areas adjoin it?',
    intro: 'What the map shows need not be chosen. The other area gets this one as a neighbour too.',
    submit: 'Save',
    fields: { id: 'Area', revision: 'Version', buren: 'These areas adjoin it' },
    refusals: { 'no-buur': 'Choose other areas of the same kind only.' },
  },
  import: {
    title: 'Import a map',
    intro:
      'You choose a file with the areas and their borders. All of it goes in, or nothing. An area that is there already is updated.',
    submit: 'Import',
    fields: {
      geojson: {
        label: 'The file',
        hint: 'A GeoJSON file in WGS84, for example the map of districts of Statistics Netherlands.',
      },
      kind: {
        label: 'What is in it?',
        hint: 'Leave this empty when the file says so itself. If it does not, they are districts.',
        options: { wijk: 'districts', dorp: 'villages', buurt: 'neighbourhoods' },
      },
      parent: {
        label: 'In which district or village do the neighbourhoods lie?',
        hint: 'Only when the file does not say so.',
      },
      source: {
        label: 'Where does the map come from?',
        hint: 'This is shown below the map. For example: CBS/Kadaster, Wijk- en buurtkaart 2025.',
      },
      try: 'Only try: nothing changes',
    },
    refusals: {
      'parent-unknown': unfit['parent-unknown'],
      'not-json': 'This file is not GeoJSON: we cannot read it.',
      'not-collection': 'This file is not GeoJSON with areas (a FeatureCollection).',
      'no-features': 'There are no areas in this file.',
      'too-many': `There are too many areas in this file. Import at most ${limits.features} at a time.`,
      'too-many-points': `This map is too fine: more than ${limits.points} points. Choose a simplified map.`,
      'rd-file': 'This map is in Dutch RD coordinates (Rijksdriehoek). Convert it to WGS84 first.',
      ...crowded,
      'too-wide': 'The areas lie too far apart for one municipality. See whether the coordinates are right.',
      'not-feature': (where) => `${at(where)} this is not an area (Feature).`,
      'no-name': (where) => `${at(where)} the name is missing.`,
      'long-name': (where) => `${at(where)} the name is too long. Use at most 100 characters.`,
      'bad-code': (where) => `${at(where)} the code is not right. Use 2 to 20 letters and digits.`,
      'no-shape': (where) => `${at(where)} this is not a surface. Use Polygon or MultiPolygon.`,
      'no-coordinates': (where) => `${at(where)} the coordinates are missing or are not numbers.`,
      'ring-short': (where) => `${at(where)} a border has fewer than four points.`,
      'ring-open': (where) => `${at(where)} a border is not closed. The last point has to be the same as the first.`,
      rd: (where) => `${at(where)} these are Dutch RD coordinates (Rijksdriehoek). Convert the map to WGS84 first.`,
      swapped: (where) => `${at(where)} latitude and longitude have changed places. In GeoJSON longitude comes first.`,
      'not-wgs84': (where) => `${at(where)} the coordinates are not WGS84 (longitude and latitude in degrees).`,
      'twice-code': (where) => `${at(where)} this code stands in the file before.`,
      'twice-name': (where) => `${at(where)} this name stands in the file before.`,
      'other-level': (where) => `${at(where)} this area exists, but one is a neighbourhood and the other is not.`,
      'no-parent': (where) => `${at(where)} we do not know in which district or village this neighbourhood lies.`,
      taken: (where) => `${at(where)} another area has this name or code already.`,
    },
  },
  kinds: { wijk: 'District', dorp: 'Village', buurt: 'Neighbourhood' },
  what: { new: 'new', changed: 'changed', unchanged: 'not changed' },
  page: {
    drawing: 'Drawing the map',
    sum: ({ wijken, dorpen, buurten }) =>
      [
        wijken > 0 && (wijken === 1 ? '1 district' : `${wijken} districts`),
        dorpen > 0 && (dorpen === 1 ? '1 village' : `${dorpen} villages`),
        buurten > 0 && (buurten === 1 ? '1 neighbourhood' : `${buurten} neighbourhoods`),
      ]
        .filter(Boolean)
        .join(', ') || 'No areas yet',
    together: ({ people }) => `Together ${people} people live there.`,
    none: 'There are no areas yet',
    noneText: 'Begin with a map. Or add the districts and villages yourself.',
    noneYet: 'The municipality has not filled them in yet.',
    mapTitle: ({ gemeente }) => `The districts and villages of ${gemeente}`,
    all: 'All areas',
    people: ({ people }) => (people === '1' ? '1 inhabitant' : `${people} inhabitants`),
    download: 'Download as GeoJSON',
    own: 'stated by the municipality',
    inGemeente: ({ kind, gemeente }) => `${kind} in ${gemeente}`,
    inGebied: ({ kind, gebied }) => `${kind} in ${gebied}`,
    known: 'What we know',
    kind: 'Kind',
    population: 'Inhabitants',
    code: 'Code',
    unknown: 'not known',
    parent: 'Lies in',
    buurten: 'Neighbourhoods',
    adjoining: 'Adjoining areas',
    noAdjoining: 'This has not been filled in yet.',
    where: ({ name }) => `Where ${name} is`,
    ended: 'This area no longer exists',
    endedText: ({ date }) => `It was ended on ${date}.`,
    neighbours: 'Choose the adjoining areas',
    back: 'Back to the area',
    all2: 'To all areas',
    onMap: 'Adjoining according to the map',
    noOthers: 'There is no other area to choose.',
    reallyEnd: ({ name }) => `Do you want to end ${name}?`,
    keep: 'No, go back',
    tried: 'Nothing has changed',
    triedText: 'You only tried. This is how the import would go:',
    done: 'The import is done',
    counts: ({ fresh, changed, unchanged }) => `${fresh} new, ${changed} changed, ${unchanged} not changed.`,
    lines: 'What happened to each area',
    triedLines: 'What would happen to each area',
    name: 'Area',
    result: 'Result',
    again: 'Import another map',
    reallyImport: 'Import it for real',
    saved: 'Saved.',
    endedNow: 'The area has been ended.',
  },
}

export const words = texts({ nl, en })
