import { blendsIn } from './blends-in.ts';
import { lightness } from './lightness.ts';

type Given = Readonly<Record<string, string>>;

/** A ground of which only the style knows the colour: letters on it are taken as seen. */
const SOME = 0.5;
const HIGHLIGHTS: Readonly<Record<string, number>> = { black: 0, white: 1 };
/** Tables in these styles have no ground. */
const PLAIN_TABLES = /^(?:table(?:grid|normal|normal\d)|)$/i;

/** A ground behind letters, and the depth of the element that has it. */
interface Ground {
  readonly depth: number;
  readonly light: number;
}

function lightOf(colour: string | undefined): number | undefined {
  return colour !== undefined && /^[0-9a-f]{6}$/i.test(colour) ? lightness(`#${colour}`) : undefined;
}

/**
 * Tells whether letters of a Word document stand out from what lies behind them: white letters on white
 * paper and black ones under a black marker do not.
 */
export class DocxInk {
  readonly #grounds: Ground[] = [];
  #light: number | undefined;
  #marked: number | undefined;

  /** A run starts with the document's own ink. */
  startRun(): void {
    this.#light = this.#marked = undefined;
  }

  /** Looks at an element that describes the one `depth` deep in the document. */
  look(name: string, given: Given, depth: number): void {
    const value = given['w:val'];
    if (name === 'w:color') this.#light = lightOf(value);
    else if (name === 'w:highlight') this.#marked = HIGHLIGHTS[value ?? ''] ?? SOME;
    else if (name === 'w:shd')
      this.#ground(depth, lightOf(given['w:fill']) ?? (given['w:themeFill'] && SOME));
    else if (name === 'w:tblStyle' && !PLAIN_TABLES.test(value ?? '')) this.#ground(depth, SOME);
    else if (name === 'w:txbxContent') this.#ground(depth, SOME);
  }

  /** Says that elements deeper than this are closed. */
  leave(depth: number): void {
    while ((this.#grounds.at(-1)?.depth ?? 0) > depth) this.#grounds.pop();
  }

  /** Whether letters of the run can be told from their ground. */
  get blends(): boolean {
    const ground = this.#marked ?? this.#grounds.at(-1)?.light ?? 1;
    // Ink without a colour turns white on a dark shade, not under a marker.
    const light = this.#light ?? (this.#marked === undefined ? undefined : 0);
    return light !== undefined && blendsIn(light, ground);
  }

  #ground(depth: number, light: number | '' | undefined): void {
    if (typeof light === 'number') this.#grounds.push({ depth, light });
  }
}
