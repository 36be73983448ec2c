import type { Paragraph } from '../read/document.ts';
import type { Where } from '../read/where.ts';
import type { Prose } from './block.ts';
import { cleanLabel, hashPlace } from './fact.ts';
import type { Field, Laid, LetterLine } from './field.ts';
import { findLetterDays } from './letter-days.ts';
import { isClosing, isTitleLine, signatureOf, toLetterLine } from './letter-lines.ts';
import { findMailHeads } from './mail-heads.ts';
import { announces, findClauses } from './prose-clauses.ts';

const LINE_PAIR = /^\s*([\p{Lu}\d][^:]{1,110}?)(?::[ \t]+|[ \t]*\.{4,}(?!\.)[ \t]*|\t+| {3,})(\S.*)$/u;

/** A label with a colon within it: the tab is its end, and the colon is not. */
const TABBED_PAIR = /^\s*([\p{Lu}\d][^:\t]{0,100}: [^:\t]{1,100})\t+([^:\t]+)$/u;
/** Several labels with their values in one line, parted by tabs. */
const LABELLED = /^[\p{Lu}\d][^:]{1,110}: +\S/u;

function cutAtTabs(line: string): string[] {
  const pieces = line.split(/\t+/).map((piece) => piece.trim());
  return pieces.length > 1 && pieces.every((piece) => LABELLED.test(piece)) ? pieces : [line];
}

/** The longest value after a label that holds a colon itself; longer is a sentence that does. */
const LONGEST_AFTER = 40;
const LATER_COLON = /^([\p{Ll}][^:]{1,80}):(?:[ \t]([^:]*))?$/u;

/** A colon within a label ("Ranking: interest in …") is not its end where a later one ends it. */
function cutAtLastColon(label: string, value: string): [string, string] {
  const later = LATER_COLON.exec(value);
  const rest = (later?.[2] ?? '').trim();
  if (!later || rest.length > LONGEST_AFTER) return [label, value];
  return [`${label}: ${later[1] ?? ''}`, rest];
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
  const others: string[] = [];
  let closing = false;
  let listed = after;
  for (const line of lines) {
    const head = toLetterLine(line, where);
    const pair = head ? null : (TABBED_PAIR.exec(line) ?? LINE_PAIR.exec(line));
    const [, label = '', value = ''] = pair ?? [];
    const isListed =
      pair !== null &&
      label.split(/\s+/).length <= MOST_WORDS &&
      (!/[.!?]$/.test(line) || (listed && isNote(label, value)));
    if (head) letter.push(head);
    else if (heads.has(line) || isTitleLine(line)) others.push('');
    else if (closing) letter.push({ kind: 'sender', text: line.trim(), where });
    else if (isListed) push(...cutAtLastColon(label, value));
    else others.push(line);
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
