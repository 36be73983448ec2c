/** A piece of a sentence and where it stands in the text. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A sentence, or part of one, that says what is held. */
export interface Clause {
  readonly label: Piece;
  readonly value: Piece;
}

/** What follows "is set", "is shown"… where the sentence says how or where, and no value. */
const NO_VALUE =
  /^(?:(?:set out|laid out|listed|shown|described|explained|given|found) )?(?:out|below|above|overleaf|as follows|attached|enclosed|by|in|on|with|from|for|because|to|against|about|under)(?: |$)/i;
/** Letters a label may have: longer ones are sentences. */
const LONGEST_LABEL = 110;
/** Words that make a verb of "is": the party says that it holds the value so. */
const HELD =
  '(?:recorded|held|listed|shown|given|stored|noted|marked|set|entered|classed|classified|estimated|scored|put|down|known)';
/** What a sentence may open with before it says what is held. */
const ACCORDING =
  '(?:According to our (?:records?|data|database|files?|systems?), |(?:On|In) our (?:records?|database|files?|systems?),? |Our (?:records?|data|database|files?|systems?) (?:shows?|says?|states?|indicates?|suggests?) that )';
/** A label begins with no word that only points at something. */
const POINTING =
  '(?!(?:it|this|that|these|those|they|he|she|we|i|you|which|what|who|there|some|all|any|each|none|data|information)\\b)';
/**
 * Ways to say what is held. Group 1 is the label, group 2 the value. Each is anchored and has no repeat
 * within a repeat.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^We (?:also )?(?:hold|have|store|keep|show) (?:the following |this )?(?:information |data |value |entry )?(?:for|about|under|on|against) (?:your |the )?(.{2,${LONGEST_LABEL}}?): (.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:For|Under|Against|As|On) (?:your |the )?(.{2,${LONGEST_LABEL}}?),? (?:we (?:hold|have|show|record(?:ed)?)|it says|our records? (?:show|say|hold)s?)(?: the following)?:? (.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:We have |We |Our records )(?:recorded|record|list|listed|show|hold) (?:your|the) (.{2,${LONGEST_LABEL}}?) (?:as|is|to be):? (.+)$`,
    'i',
  ),
  new RegExp(
    `^${ACCORDING}?(?:your|the) (.{2,${LONGEST_LABEL}}?) (?:is|are|was|were|has been|have been) (?:currently |also )?${HELD}(?: (?:as|at|to be|in our records as|by us as))?:? (.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:Your|The) (.{2,${LONGEST_LABEL}}?) (?:(?:that |which )?we (?:currently )?(?:hold|have|keep)|(?:currently )?${HELD}) (?:for|about|on|against) you (?:is|are|was|were):? (.+)$`,
    'i',
  ),
  new RegExp(`^${ACCORDING}?(?:your) (.{2,${LONGEST_LABEL}}?) (?:is|are|was|were):? (.+)$`, 'i'),
  new RegExp(
    `^${POINTING}(\\p{Lu}.{1,${LONGEST_LABEL}}?) (?:is|was|has been) (?:currently )?${HELD} (?:as|at|to be):? (.+)$`,
    'iu',
  ),
];
const COLON = /^(?:- |• |· )?(\p{Lu}[^.;?!]{1,110}?): (.+)$/u;
/** A value that is itself a label and a figure. */
const LATER_COLON = /^([a-z][^:;]{2,80}): ([<>£-]?[\d.,]+%?|unknown|null|n\/a|-)$/i;
/** Starts of sentences with a colon that announce something and state nothing. */
const ANNOUNCING =
  /^(?:please|note|dear|for example|e\.g|i\.e|see|this|these|the following|http|if|you|we|i)\b/i;

/** Whether what stands before a colon announces what follows, and names nothing. */
export function announces(label: string): boolean {
  return ANNOUNCING.test(label);
}

/** Sentences, cut where a full stop is followed by a space and a capital letter. */
function sentences(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '.' || (text[at + 1] !== ' ' && at + 1 < text.length)) continue;
    const next = text[at + 2];
    if (next !== undefined && !/[\p{Lu}\d"'\u2018\u201c]/u.test(next)) continue;
    // Initials and short forms do not end a sentence: "B. Sample", "No. 4".
    if (
      at + 1 < text.length &&
      /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|Rd|Ave)$/u.test(text.slice(Math.max(0, at - 5), at)) &&
      !startsClause(text.slice(at + 2))
    )
      continue;
    pieces.push({ text: text.slice(from, at), from, to: at });
    from = at + 2;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), from, to: text.length });
  return pieces.filter((piece) => piece.text.trim() !== '');
}

/** Whether what follows opens a statement of its own, so that the letter before ended a value. */
function startsClause(rest: string): boolean {
  const sentence = rest.slice(0, LONGEST_LABEL * 2);
  return [...FORMS, COLON].some((form) => form.test(sentence));
}

/** Whether a text says in a sentence what is held: "Your ward is recorded as …", "We hold the following for …". */
export function isStatement(text: string): boolean {
  return FORMS.some((form) => form.test(text));
}

/** What opens a list of statements within a sentence: "We hold the following: …". */
const OPENING =
  /^(?:(?:we|our records|the following|details|information|data|your (?:record|data|details))\b[^:;]{0,60}): (?=[^:;]{2,110}: )/i;
const STATEMENT = /^([\p{L}\d][^:;]{1,110}): (\S.*)$/u;
/** Statements that semicolons part, from which they are believed, and the share of the pieces that must state something. */
const LISTED = { few: 2, share: 0.7 };

/** A sentence, or one of the statements that semicolons part within one. */
interface Statement extends Piece {
  readonly listed?: true;
}

/** Statements that semicolons part; a piece that states nothing goes on with the one before. */
function cutAtSemicolons(sentence: Piece): Statement[] {
  if (!sentence.text.includes('; ')) return [sentence];
  const opening = OPENING.exec(sentence.text)?.[0] ?? '';
  const pieces = sentence.text.slice(opening.length).split('; ');
  const stating = pieces.filter((text) => STATEMENT.test(text)).length;
  if (stating < LISTED.few || stating < LISTED.share * pieces.length) return [sentence];
  const cut: Statement[] = [];
  let from = sentence.from + opening.length;
  for (const text of pieces) {
    const to = from + text.length;
    const last = cut.at(-1);
    if (last && !STATEMENT.test(text)) cut[cut.length - 1] = { ...last, text: `${last.text}; ${text}`, to };
    else cut.push({ text, from, to, listed: true });
    from = to + 2;
  }
  return cut;
}

function cutPiece(sentence: Piece, text: string, from: number): Piece {
  const at = sentence.from + sentence.text.indexOf(text, from);
  return { text: text.trim(), from: at, to: at + text.length };
}

/** The statements of a text: "Your Mosaic group is K.", "We hold the following for tenure: rented." */
export function findClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of sentences(text).flatMap(cutAtSemicolons)) {
    let match =
      FORMS.map((form) => form.exec(sentence.text)).find(
        (found) => found !== null && !NO_VALUE.test(found[2] ?? ''),
      ) ?? null;
    if (!match) {
      match = (sentence.listed ? STATEMENT : COLON).exec(sentence.text);
      if (match && (ANNOUNCING.test(match[1] ?? '') || (match[1] ?? '').split(' ').length > 18)) match = null;
    }
    const [, label, value] = match ?? [];
    if (label === undefined || value === undefined) continue;
    // "ranking: interest in defence: 0.50": where a number ends it, the last colon parts label and value.
    const inner = LATER_COLON.exec(value);
    if (inner?.[1] !== undefined && inner[2] !== undefined) {
      const longer = `${label}: ${inner[1]}`;
      if (sentence.text.includes(`${longer}: ${inner[2]}`)) {
        const whole = cutPiece(sentence, longer, 0);
        clauses.push({ label: whole, value: cutPiece(sentence, inner[2], whole.to - sentence.from) });
        continue;
      }
    }
    const labelPiece = cutPiece(sentence, label, 0);
    clauses.push({ label: labelPiece, value: cutPiece(sentence, value, labelPiece.to - sentence.from) });
  }
  return clauses;
}
