import { LAYERS } from './layer.ts';
import { switchOf } from './legend.ts';

const LIGHT = `
  --desk: #e6e9e4; --paper: #ffffff; --ink: #161d1b; --ink-2: #59635f; --edge: #cdd3cd;
  --shades: #7f8a85; --rules: #6b7672; --hidden: #b0177f; --redactions: #161d1b; --hatch: #6b7672;
  --forms: #5b3fb5; --prose: #8a9691; --letter: #8a5a12; --tables: #1763b5; --history: #7b2f83;
  --label: #0d6b56; --value: #b35c00; --furniture: #7f8a85; --left: #c62f15;`;

const DARK = `
  --desk: #0c100f; --paper: #1b2220; --ink: #e6eae6; --ink-2: #a0aaa5; --edge: #353e3b;
  --shades: #a0aaa5; --rules: #8b9691; --hidden: #ff84cf; --redactions: #000000; --hatch: #74807b;
  --forms: #b7a3ff; --prose: #7f8a85; --letter: #e0b36a; --tables: #79b4f5; --history: #dfa0e6;
  --label: #6fd3b6; --value: #ffb463; --furniture: #8b9691; --left: #ff8b74;`;

/** How each layer looks, in the legend and on the page alike: a colour and a line that others have not. */
const LOOKS = `
  .shades rect { fill: var(--shades); fill-opacity: .16; }
  .rules line, .key.rules rect { stroke: var(--rules); stroke-width: .8; fill: none; }
  .words rect { fill: none; stroke: var(--ink); stroke-opacity: .22; stroke-width: .3; }
  .words text { fill: var(--ink); }
  .hidden rect { fill: var(--hidden); fill-opacity: .08; stroke: var(--hidden); stroke-width: .6; stroke-dasharray: 1.5 1; }
  .hidden text { fill: var(--hidden); font-style: italic; }
  .redactions rect { fill: url(#blacked-out); stroke: var(--hatch); stroke-width: .6; }
  .forms rect { fill: var(--forms); fill-opacity: .06; stroke: var(--forms); stroke-width: .9; stroke-dasharray: 3 1.5; }
  .forms text { fill: var(--forms); }
  .prose rect { fill: var(--prose); fill-opacity: .09; }
  .prose line { stroke: var(--prose); stroke-width: 1.2; }
  .prose .heading { stroke-width: 3; }
  .prose rect.heading { stroke: none; fill-opacity: .2; }
  .letter rect { fill: var(--letter); fill-opacity: .1; stroke: var(--letter); stroke-width: .7; stroke-dasharray: .8 1.2; stroke-linecap: round; }
  .tables rect { fill: none; stroke: var(--tables); stroke-width: .45; stroke-opacity: .75; }
  .tables .header { fill: var(--tables); fill-opacity: .14; }
  .tables .merged { stroke-width: 1.1; stroke-opacity: 1; stroke-dasharray: 4 1.5; fill: var(--tables); fill-opacity: .07; }
  .tables .whole { stroke-width: 1.3; stroke-opacity: 1; fill: none; pointer-events: none; }
  .tables .tag { fill: var(--tables); font: 600 6.5px var(--face); }
  .history rect { fill: var(--history); fill-opacity: .1; stroke: var(--history); stroke-width: .7; }
  .pairs .label { fill: var(--label); fill-opacity: .14; stroke: var(--label); stroke-width: .5; }
  .pairs .value { fill: var(--value); fill-opacity: .16; stroke: var(--value); stroke-width: .5; }
  .pairs .also { fill: none; stroke: var(--value); stroke-width: .5; stroke-dasharray: 1.5 1; }
  .pairs path { fill: none; stroke: var(--value); stroke-width: .8; }
  .pairs circle { fill: var(--value); }
  .pairs .absent .label { fill: none; stroke-dasharray: 2 1; }
  .pairs g:hover rect { fill-opacity: .4; }
  .pairs g:hover path { stroke-width: 1.8; }
  .furniture rect { fill: var(--furniture); fill-opacity: .22; stroke: var(--furniture); stroke-width: .5; stroke-dasharray: 5 1 1 1; }
  .left rect { fill: var(--left); fill-opacity: .14; stroke: var(--left); stroke-width: .9; }`;

const LEGEND = `
  .desk { fill: var(--desk); } .paper { fill: var(--paper); stroke: var(--edge); }
  .legend text { fill: var(--ink); font: 10px var(--face); }
  .legend .head { font-size: 12px; font-weight: 600; }
  .legend .small { font-size: 8.5px; fill: var(--ink-2); }
  .legend .none { fill: var(--ink-2); opacity: .6; }
  .legend .count { text-anchor: end; font-variant-numeric: tabular-nums; fill: var(--ink-2); }
  .legend input { margin: 0; width: 12px; height: 12px; accent-color: var(--tables); }
  .key.words rect { stroke-width: .8; stroke-opacity: .6; }
  .key.pairs rect { fill: var(--value); fill-opacity: .16; stroke: var(--label); stroke-width: 1; }
  .key.prose rect { fill-opacity: .3; }
  .blacked { stroke: var(--hatch); stroke-width: 1.4; } .black { fill: var(--redactions); }`;

/** The style sheet of a drawing, for light and for dark screens. What the legend unticks is not shown. */
export function drawingStyle(): string {
  const switches = LAYERS.map(
    (name) => `svg:has(#${switchOf(name)}:not(:checked)) .layer.${name} { display: none; }`,
  );
  return `
  svg { color-scheme: light dark; --face: system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif; font-family: var(--face); ${LIGHT} }
  @media (prefers-color-scheme: dark) { svg { ${DARK} } }
  ${LOOKS}
  ${LEGEND}
  ${switches.join('\n  ')}
`;
}
