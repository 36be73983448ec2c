import { parse } from 'lossless-json';

/** A value that JSON holds. Numbers are text, exactly as they are written. */
export type JsonValue = string | boolean | null | readonly JsonValue[] | Repeated | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** The values of a name that stands in one object several times. None of them may be lost. */
export class Repeated {
  readonly values: readonly JsonValue[];

  constructor(values: readonly JsonValue[]) {
    this.values = values;
  }
}

export interface ParsedJson {
  readonly value: JsonValue;
  /** Names that stand in one object again, with another value. */
  readonly repeated: number;
}

/** Letters of a text that is written line by line among which its first line must end. */
const FIRST_LINE = 1024 * 1024;

/** What a parser would have to hold. */
export interface JsonSize {
  /** How deep its brackets go. */
  readonly levels: number;
  /** Values and names, by the commas and colons between them. */
  readonly values: number;
  /** Letters of its longest text. */
  readonly letters: number;
}

/** How large a text of JSON is, before it is parsed. What stands inside quoted words does not count; the text is looked at once. */
export function measureJson(text: string): JsonSize {
  let level = 0;
  let deepest = 0;
  let parted = 0;
  let quoted = false;
  let began = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter === '\\') at++;
      else if (letter === '"') {
        quoted = false;
        letters = Math.max(letters, at - began);
      }
    } else if (letter === '"') {
      quoted = true;
      began = at;
    } else if (letter === '{' || letter === '[') deepest = Math.max(deepest, ++level);
    else if (letter === '}' || letter === ']') level--;
    else if (letter === ',' || letter === ':') parted++;
  }
  return { levels: deepest, values: parted + 1, letters };
}

/** What a piece of work gives; nothing where the parser stops at what it does not know. */
function attempt(work: () => JsonValue): JsonValue | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/**
 * Parses JSON, or one JSON value a line, which is a list of them. Nothing where it is neither. The parser
 * goes down level by level: look at `measureJson` first.
 */
export function parseJson(text: string): ParsedJson | undefined {
  let repeated = 0;
  const parseOne = (one: string): JsonValue =>
    parse(one, undefined, {
      parseNumber: (number) => number,
      onDuplicateKey: ({ oldValue, newValue }) => {
        repeated++;
        const before = oldValue instanceof Repeated ? oldValue.values : [oldValue as JsonValue];
        return new Repeated([...before, newValue as JsonValue]);
      },
    }) as JsonValue;
  const first = /^\s*[{[].*[}\]][ \t]*(?=\r?\n\s*[{[])/.exec(text.slice(0, FIRST_LINE))?.[0];
  const byLine = first !== undefined && attempt(() => parseOne(first)) !== undefined;
  repeated = 0;
  const value = attempt(() =>
    byLine
      ? text
          .split(/\r?\n/)
          .filter((line) => line.trim() !== '')
          .map(parseOne)
      : parseOne(text),
  );
  return value === undefined ? undefined : { value, repeated };
}
