import { House, type Roof, Tree } from './buildings.tsx'
import { Person } from './people.tsx'

const ink = '#14302e'
const wood = '#7a5a3c'
const cream = '#fff6dc'
const paper = '#fffdf8'

/** Fields, houses and a church behind the doors of the public home. */
const Land = () => (
  <>
    <path d="M0 232q320-46 640-10t640-12v200H0Z" fill="#cfe3c0" />
    <House
      {...{ x: -44, y: 198, w: 64, ground: 318, roof: 'step', wall: { fill: '#d4553a', top: '#b93a22' } }}
      windows={{ columns: 2, rows: 2, fill: cream }}
    />
    <House {...{ x: 18, y: 248, w: 52, ground: 318, roof: 'point', wall: { fill: paper, top: '#17587f' } }} />
    <House
      {...{ x: 352, y: 222, w: 46, ground: 318, roof: 'point', wall: { fill: paper, top: '#b93a22' } }}
      windows={{ columns: 2, rows: 1, fill: '#a9d5ea' }}
    />
    <House
      {...{ x: 446, y: 234, w: 44, ground: 318, roof: 'bell', wall: { fill: '#6d3a6c', top: '#56305a' } }}
      windows={{ columns: 2, rows: 1, fill: cream }}
    />
    <House
      {...{ x: 806, y: 226, w: 50, ground: 318, roof: 'step', wall: { fill: '#17587f', top: '#124a6b' } }}
      windows={{ columns: 2, rows: 1, fill: cream }}
    />
    <House
      {...{ x: 884, y: 242, w: 46, ground: 318, roof: 'point', wall: { fill: '#fff0c4', top: '#0b5a4e' } }}
      windows={{ columns: 2, rows: 1, fill: '#a9d5ea' }}
    />
    <House
      {...{ x: 1206, y: 226, w: 58, ground: 318, roof: 'point', wall: { fill: '#ffc53d', top: '#b93a22' } }}
      windows={{ columns: 2, rows: 1, fill: cream }}
    />
    <House
      {...{ x: 1258, y: 188, w: 62, ground: 318, roof: 'bell', wall: { fill: '#0b5a4e', top: '#083f37' } }}
      windows={{ columns: 2, rows: 2, fill: cream }}
    />
    <path d="M398 318V132h48v186Z" fill="#d4553a" />
    <path d="M394 134 422 30l28 104Z" fill="#17587f" />
    <circle cx="422" cy="164" r="13" fill={paper} />
    <path d="M422 156v8l6 4" stroke={ink} stroke-width="2.5" fill="none" />
    <path d="M414 214v-14a8 8 0 0 1 16 0v14Z" fill={cream} />
    <path d="M422 30V14m-5 5h10" stroke={ink} stroke-width="3" />
    <Tree x={866} y={322} scale={2.1} crown="#6fa653" />
    <Tree x={334} y={324} scale={1} crown="#8fbd6b" />
    <Tree x={940} y={324} scale={0.9} crown="#8fbd6b" />
    <path d="M0 306q640-22 1280 0v104H0Z" fill="#9cc878" />
  </>
)

/** The canal before the doors, with people on its bank. */
const Water = () => (
  <>
    <path d="M0 108q320-14 640 2t640-4v64H0Z" fill="#7fb15c" />
    <path d="M0 132q320-14 640 0t640 0v40H0Z" fill="#17587f" />
    <path d="M0 146q320-14 640 0t640 0v30H0Z" fill="#1d6894" />
    <Person x={408} y={126} scale={1.25} coat="plum" skin="pale" hair="bun" tint="white" />
    <Person x={448} y={128} scale={0.9} coat="coral" skin="dark" hair="short" tint="dark" child />
    <Person x={846} y={127} scale={1.3} coat="spruce" skin="brown" hair="scarf" tint="dark" />
    <Person x={894} y={128} scale={1.3} coat="water" skin="light" hair="short" />
    <path d="M1208 150q28 12 56 0l-7 12h-42Z" fill={paper} />
    <path d="M1236 150v-40l24 34h-24Z" fill="#ffc53d" />
    <path d="M60 128v-30m10 32v-24m-22 22v-18" stroke="#3c6e2f" stroke-width="4" stroke-linecap="round" />
  </>
)

const row: readonly (readonly [x: number, y: number, w: number, roof: Roof, wall: 'a' | 'b' | 'c'])[] = [
  [0, 76, 46, 'point', 'a'],
  [46, 58, 60, 'step', 'b'],
  [106, 80, 50, 'bell', 'c'],
  [210, 70, 70, 'point', 'b'],
  [280, 50, 44, 'bell', 'a'],
  [324, 74, 58, 'step', 'c'],
  [440, 64, 52, 'round', 'a'],
  [492, 80, 64, 'point', 'b'],
  [620, 56, 56, 'step', 'c'],
  [676, 76, 48, 'bell', 'b'],
  [724, 64, 70, 'point', 'a'],
  [860, 74, 50, 'round', 'b'],
  [910, 54, 60, 'point', 'c'],
  [970, 76, 46, 'step', 'a'],
  [1090, 70, 62, 'bell', 'b'],
  [1152, 54, 50, 'point', 'a'],
  [1202, 74, 78, 'step', 'c'],
]

/** The street that ends every page, in the green of the theme. */
const Street = () => (
  <>
    {row.map(([x, y, w, roof, wall]) => (
      <House {...{ x, y, w, ground: 120, roof, wall: { class: `st-${wall}` } }} />
    ))}
    {[185, 412, 590, 830, 1050].map((x) => (
      <Tree x={x} y={120} scale={0.75} class="st-tree" />
    ))}
  </>
)

/** Watering a tree. */
const Helpen = () => (
  <>
    <path d="M0 150q110-26 220 0v20H0Z" fill="#0b5a4e" opacity=".18" />
    <Tree x={178} y={150} scale={0.95} />
    <Person x={70} y={156} scale={1.25} coat="spruce" skin="brown" hair="short" tint="black" />
    <path d="M92 118l26 12" stroke="#c98d5f" stroke-width="8" stroke-linecap="round" />
    <path d="M116 124h30v26h-30Zm30 8 22-10 3 6-25 14Z" fill="#17587f" />
    <path d="M120 124q11-16 22 0" fill="none" stroke="#17587f" stroke-width="4" />
    <path d="M172 132v8m7-10v12m-14-8v6" stroke="#17587f" stroke-width="2.5" stroke-linecap="round" />
  </>
)

/** Tea together. */
const Hulp = () => (
  <>
    <path d="M0 150q110-22 220 0v20H0Z" fill="#b93a22" opacity=".18" />
    <path d="M30 156v-50a10 10 0 0 1 10-10h34a10 10 0 0 1 10 10v50Z" fill="#6d3a6c" />
    <Person x={60} y={158} scale={1.15} coat="cream" skin="pale" hair="bun" tint="white" />
    <path d="M24 158v-34a9 9 0 0 1 18 0v20h36v-20a9 9 0 0 1 18 0v34Z" fill="#56305a" />
    <Person x={152} y={158} scale={1.25} coat="water" skin="dark" hair="scarf" tint="dark" />
    <path d="M104 158v-24h20v24M96 134h36" stroke={wood} stroke-width="5" stroke-linecap="round" fill="none" />
    <path d="M106 118h14v8a7 7 0 0 1-14 0Zm14 2q7 0 5 5-2 3-6 2" fill={paper} stroke={ink} stroke-width="1.5" />
    <path d="M110 112q-3-4 0-8m6 8q-3-4 0-8" fill="none" stroke={ink} stroke-width="1.8" stroke-linecap="round" />
  </>
)

/** Three people, two opinions. */
const Meepraten = () => (
  <>
    <path d="M0 150q110-22 220 0v20H0Z" fill="#17587f" opacity=".2" />
    <Person x={48} y={158} scale={1.12} coat="coral" skin="light" hair="long" />
    <Person x={172} y={158} scale={1.12} coat="spruce" skin="brown" hair="short" tint="dark" />
    <Person x={110} y={162} scale={1.2} coat="sun" skin="pale" hair="short" tint="grey" />
    <g transform="translate(36 18) scale(.84)">
      <path
        d="M18 26h56a10 10 0 0 1 10 10v14a10 10 0 0 1-10 10H54l-12 12V60H18A10 10 0 0 1 8 50V36a10 10 0 0 1 10-10Z"
        fill={paper}
      />
    </g>
    <g transform="translate(-4 22) scale(.84)">
      <path
        d="M142 16h56a10 10 0 0 1 10 10v14a10 10 0 0 1-10 10h-16v12l-12-12h-28a10 10 0 0 1-10-10V26a10 10 0 0 1 10-10Z"
        fill={ink}
      />
      <path d="m158 33 8 8 16-17" fill="none" stroke="#ffc53d" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" />
    </g>
    <path d="M57 51h36M57 59h22" stroke={ink} stroke-width="3.5" stroke-linecap="round" />
  </>
)

/** Two people talking before a house. */
const Gesprek = () => (
  <>
    <circle cx="300" cy="58" r="34" fill={paper} />
    <path d="M0 214q180-26 360 0v26H0Z" fill="#0b5a4e" opacity=".22" />
    <House
      {...{ x: 196, y: 130, w: 128, ground: 222, roof: 'point', wall: { fill: '#b93a22', top: '#8f2a17' } }}
      windows={{ columns: 3, rows: 1, fill: cream }}
    />
    <Tree x={170} y={222} scale={1.2} />
    <Person x={70} y={226} scale={1.35} coat="spruce" skin="light" hair="long" />
    <Person x={126} y={228} scale={1.25} coat="water" skin="dark" hair="short" tint="dark" />
    <path
      d="M44 72h66a10 10 0 0 1 10 10v22a10 10 0 0 1-10 10H90l-10 12-10-12H44a10 10 0 0 1-10-10V82a10 10 0 0 1 10-10Z"
      fill={paper}
    />
    <path d="M58 93v.1M77 93v.1M96 93v.1" stroke={ink} stroke-width="8" stroke-linecap="round" />
  </>
)

/** A bench under a tree. */
const Bank = () => (
  <>
    <path d="M0 232q150-30 300 0v28H0Z" fill="#8fbd6b" />
    <Tree x={56} y={236} scale={1.5} />
    <path d="M98 200h120M110 200v36m96-36v36M98 182h120" stroke={wood} stroke-width="9" stroke-linecap="round" />
    <Person x={136} y={206} scale={1.05} coat="plum" skin="pale" hair="bun" tint="white" />
    <Person x={184} y={206} scale={1.05} coat="coral" skin="dark" hair="short" tint="grey" />
    <path d="M250 240v-52m0 4h-14m14 48h-8m16 0h-8" stroke={ink} stroke-width="4.5" stroke-linecap="round" fill="none" />
    <path d="M241 240v.1M262 240v.1" stroke={ink} stroke-width="12" stroke-linecap="round" />
    <circle cx="250" cy="46" r="28" fill="#ffc53d" />
  </>
)

/** A table with a plan on it, four people around. */
const Tafel = () => (
  <>
    <path d="M130 52a26 26 0 0 1 52 0v42h-52Z" fill={paper} />
    <path d="M156 26v68m-26-36h52" stroke="#14302e" stroke-opacity=".25" stroke-width="3" />
    <Person x={70} y={196} scale={1.2} coat="plum" skin="pale" hair="bun" tint="white" />
    <Person x={142} y={196} scale={1.2} coat="sun" skin="dark" hair="short" tint="grey" />
    <Person x={214} y={196} scale={1.2} coat="spruce" skin="light" hair="long" />
    <Person x={290} y={196} scale={1.2} coat="water" skin="brown" hair="scarf" tint="dark" />
    <path d="M28 186h304a8 8 0 0 1 0 16H28a8 8 0 0 1 0-16Z" fill={wood} />
    <path d="M62 200v40m236-40v40" stroke={wood} stroke-width="10" />
    <path d="M92 172h56l8 14H84Zm92 0h56l8 14h-72Z" fill={paper} />
    <path d="M100 178h30m62 0h24" stroke="#0b5a4e" stroke-width="3" stroke-linecap="round" />
  </>
)

export const scenes = {
  land: { viewBox: '0 0 1280 400', Scene: Land },
  water: { viewBox: '0 0 1280 170', Scene: Water },
  street: { viewBox: '0 0 1280 120', Scene: Street },
  helpen: { viewBox: '0 0 220 170', Scene: Helpen },
  hulp: { viewBox: '0 0 220 170', Scene: Hulp },
  meepraten: { viewBox: '0 0 220 170', Scene: Meepraten },
  gesprek: { viewBox: '0 0 360 240', Scene: Gesprek },
  bank: { viewBox: '0 0 300 260', Scene: Bank },
  tafel: { viewBox: '0 0 360 240', Scene: Tafel },
} as const
