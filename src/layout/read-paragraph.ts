import type { Paragraph } from '../read/document.ts';
import type { Where } from '../read/where.ts';
import type { Prose } from './block.ts';
import { cleanLabel, hashPlace } from './fact.ts';
import type { Field, Laid, LetterLine } from './field.ts';
import { findLetterDays } from './letter-days.ts';
import { isClosing, isTitleLine, signatureOf, toLetterLine } from './letter-lines.ts';
import { findMailHeads } from './mail-heads.ts';
import { boxOf, nameWithoutValue, readLinePair } from './line-pair.ts';
import { fieldNameOf } from './names-field.ts';
import { announces, findClauses } from './prose-clauses.ts';

/** Several labels with their values in one line, parted by tabs. */
const LABELLED = /^[\p{Lu}\d][^:]{1,110}: +\S/u;

function cutAtTabs(line: string): string[] {
  const pieces = line.split(/\t+/).map((piece) => piece.trim());
  return pieces.length > 1 && pieces.every((piece) => LABELLED.test(piece)) ? pieces : [line];
}

/** Words of a label at most. */
const MOST_WORDS = 16;
/** Words of a label at most that a sentence follows: more are a sentence themselves. */
const LABEL_WORDS = 8;

/** Whether a line that ends as a sentence does is a label with a note as its value, and no sentence with a colon in it. */
function isNote(label: string, value: string): boolean {
  return label.split(/\s+/).length <= LABEL_WORDS && !/[^:]: /.test(value) && !announces(label);
}

/** What reading a paragraph gives. `listed`: its last line is a label and its value. */
export type ParagraphRead = Pick<Laid, 'fields' | 'letter' | 'prose'> & { readonly listed: boolean };

/**
 * Reads a paragraph of a text file or a mail: lines that are a label and a value, else sentences. What a
 * mail repeats of an earlier message is shown and states nothing. After a line that was `listed`, a label may have
 * sentences as its value.
 */
export function readParagraph(paragraph: Paragraph, after = false): ParagraphRead {
  const where: Where = { kind: 'paragraph', document: paragraph.document, paragraph: paragraph.number };
  const whole = paragraph.text.replace(/\s+/g, ' ').trim();
  const prose: Prose[] = [{ kind: 'prose', text: whole, where, heading: paragraph.heading }];
  if (paragraph.quoted) return { fields: [], letter: [], prose, listed: false };
  const fields: Field[] = [];
  const letter: LetterLine[] = [];
  const push = (label: string, value: string): void => {
    const id = hashPlace(`${paragraph.document} p${paragraph.number} ${fields.length}`);
    fields.push({
      id,
      label: cleanLabel(label),
      value: value.trim(),
      where,
      ...(paragraph.section !== undefined && { section: paragraph.section }),
      ...(paragraph.hidden !== undefined && { hidden: paragraph.hidden }),
    });
  };
  const lines = paragraph.text.split('\n').flatMap(cutAtTabs);
  const heads = findMailHeads(lines);
  // Boxes of which none is marked are a form to fill in.
  const blank = lines.length > 1 && !lines.some((line) => boxOf(line) === 'marked');
  const others: string[] = [];
  let closing = false;
  let listed = after;
  for (const [at, line] of lines.entries()) {
    const head = toLetterLine(line, where);
    const pair = head || (blank && boxOf(line)) ? undefined : readLinePair(line, listed);
    const [label = '', value = ''] = pair ?? [];
    const name = nameWithoutValue(line);
    const inList = name !== undefined && (listed || readLinePair(lines[at + 1] ?? '', false) !== undefined);
    const isListed =
      pair !== undefined &&
      label.split(/\s+/).length <= MOST_WORDS &&
      (!/[.!?]$/.test(line) || (listed && isNote(label, value)));
    if (head) letter.push(head);
    else if (heads.has(line) || isTitleLine(line)) others.push('');
    else if (closing) letter.push({ kind: 'sender', text: line.trim(), where });
    else if (isListed) push(label, value);
    else if (inList) {
      // A label that nothing is held for, or the heading of the lines below: neither says anything in a sentence.
      if (fieldNameOf(name) !== undefined) push(name, '');
      continue;
    } else others.push(line);
    if (line.trim() !== '') listed = isListed;
    closing = isClosing(line);
    const signed = closing ? signatureOf(line) : undefined;
    if (signed !== undefined) letter.push({ kind: 'sender', text: signed, where });
  }
  const text = others.join(' ').replace(/\s+/g, ' ').trim();
  for (const { label, value } of findClauses(text)) push(label.text, value.text);
  letter.push(...findLetterDays(text, where));
  return { fields, letter, prose, listed };
}

/** Two paragraphs of a run as a label and its value. Its section is none of the run's own paragraphs. */
export function readTurn(label: Paragraph, value: Paragraph, run: readonly Paragraph[]): Laid {
  const [head, body] = [label, value].map((one) => readParagraph({ ...one, heading: false }).prose);
  const where: Where = { kind: 'paragraph', document: value.document, paragraph: value.number };
  const { section } = label;
  const own = section === undefined || run.some(({ text }) => text === section);
  const field: Field = {
    id: hashPlace(`${value.document} p${value.number} 0`),
    label: cleanLabel(label.text),
    value: value.text.trim(),
    where,
    ...(!own && { section }),
  };
  return {
    fields: [field],
    events: [],
    letter: [],
    prose: [...(head ?? []), ...(body ?? [])],
    tables: [],
    warnings: [],
  };
}
