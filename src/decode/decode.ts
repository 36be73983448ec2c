import type { Glossary, PartyId } from '../glossary/entry.ts';
import type { Field, Laid } from '../layout/field.ts';
import { countPeople } from './count-people.ts';
import { keepReadings } from './keep-readings.ts';
import { listCodes } from './list-codes.ts';
import { prepareLabels } from './labels-known.ts';
import { createLabelMatcher, type LabelMatcher } from './match-label.ts';
import { type ColumnReader, readColumn } from './read-column.ts';
import { readEvents } from './read-events.ts';
import { explainField, type FieldContext } from './read-field.ts';
import { readLetter } from './read-letter.ts';
import { SchemeShelf } from './scheme-shelf.ts';
import type { Decoded, Letter, Reading, RecognisedParty } from './reading.ts';
import { recogniseOutcome } from './recognise-outcome.ts';
import { recogniseParty, statedParty } from './recognise-party.ts';
import { createOwnWordsReader } from './own-words.ts';
import { partWordsOf } from './part-in-words.ts';
import { createLabelRepair } from './repair-label.ts';
import { createSettler, markColumn } from './settle-reading.ts';
import { tellPeopleApart } from './tell-people-apart.ts';
import { gatherEvidence, type MatchedField } from './reply-evidence.ts';

/** Reads fields as they come, and all of them once the document is whole. */
export interface Decoder {
  /**
   * Looks labels up as they come, while the next page is being read, so that the end need not. It only saves time: where
   * nothing tells yet who wrote the reply, or the whole of it tells otherwise, they are looked up at the end.
   */
  meet(laid: Laid): void;
  /** A first reading of some fields. What needs the whole document may still change it, never its order. */
  read(fields: readonly Field[]): Reading[];
  finish(laid: Laid): Decoded;
  /** Readers of columns that go on, once the first rows have shown who wrote them and how. */
  columns(laid: Laid): (label: string, section: string | undefined) => ColumnReader;
}

/** Pages that are asked who wrote the reply as they come: a letter says so at its head. */
const FIRST_LOOKS = 3;

interface Settled {
  readonly party: RecognisedParty | undefined;
  readonly letter: Letter;
  readonly match: LabelMatcher;
  readonly matched: readonly MatchedField[];
  readonly context: FieldContext;
}

/** Makes a decoder for one reply. With `party`, the party is stated and not recognised. */
export function createDecoder(glossary: Glossary, options: { party?: PartyId } = {}): Decoder {
  const shelf = new SchemeShelf(glossary.schemes);
  const sources = new Map(glossary.sources.map((source) => [source.id, source]));
  const parts = partWordsOf(glossary.slots);
  const matchers = new Map<PartyId | undefined, LabelMatcher>();

  function matcherFor(party: PartyId | undefined): LabelMatcher {
    const kept = matchers.get(party);
    if (kept) return kept;
    const matcher = createLabelMatcher(glossary, party, createOwnWordsReader(glossary));
    matchers.set(party, matcher);
    return matcher;
  }

  // Labels are put in order now, while the first file is being opened, and not when its first fact waits.
  for (const part of prepareLabels(glossary)) void part;

  function contextFor(party: PartyId | undefined): Omit<FieldContext, 'ruledOut' | 'styles'> {
    const short = glossary.parties.find(({ id }) => id === party)?.short;
    return {
      shelf,
      sources,
      parts,
      ...(party && { party }),
      ...(short !== undefined && { partyShort: short }),
    };
  }

  /** Fields with their labels mended, where they were read from a picture. */
  function mended(fields: readonly Field[], match: LabelMatcher): readonly Field[] {
    if (fields.every(({ ocr }) => ocr === undefined)) return fields;
    const repair = createLabelRepair(glossary, (label) => match(label) !== undefined);
    return fields.map((field) => {
      const label = field.ocr === undefined ? field.label : repair(field.label);
      return label === field.label ? field : { ...field, label, labelAsRead: field.label };
    });
  }

  let expected = options.party;
  let looks = 0;

  function meet(laid: Laid): void {
    if (expected === undefined && looks < FIRST_LOOKS) {
      looks++;
      expected = recogniseParty(laid, glossary.parties)?.id;
    }
    if (expected === undefined) return;
    const match = matcherFor(expected);
    for (const { label, section, ocr } of laid.fields) if (ocr === undefined) match(label, section);
  }

  function read(fields: readonly Field[]): Reading[] {
    const match = matcherFor(options.party);
    const matched = mended(fields, match).map((field) => ({
      field,
      match: match(field.label, field.section),
    }));
    const context = { ...contextFor(options.party), ...gatherEvidence(matched, shelf) };
    const readKept = keepReadings((field, found) => explainField(field, found, context));
    const settled = createSettler();
    return [...tellPeopleApart(matched.map(({ field, match: found }) => settled(readKept(field, found))))];
  }

  /** What all fields together tell. */
  function settle(laid: Laid): Settled {
    const party: RecognisedParty | undefined =
      options.party === undefined ? recogniseParty(laid, glossary.parties) : statedParty(options.party);
    const letter = readLetter(laid.letter);
    const match = matcherFor(party?.id);
    const matched = mended(laid.fields, match).map((field) => ({
      field,
      match: match(field.label, field.section),
    }));
    const year = Number(letter.date?.slice(0, 4) ?? Number.NaN);
    const context: FieldContext = {
      ...contextFor(party?.id),
      ...gatherEvidence(matched, shelf),
      ...(Number.isFinite(year) && { year }),
    };
    return { party, letter, match, matched, context };
  }

  function columns(laid: Laid): ReturnType<Decoder['columns']> {
    const { match, context } = settle(laid);
    return (label, section) => markColumn(label, readColumn(label, section, match(label, section), context));
  }

  function finish(laid: Laid): Decoded {
    const { party, letter, match, matched, context } = settle(laid);
    const readKept = keepReadings((field, found) => explainField(field, found, context));
    const settled = createSettler();
    const readings = tellPeopleApart(
      matched.map(({ field, match: found }) => settled(readKept(field, found))),
    );
    const history = readEvents(laid.events, match, context);
    return {
      ...(party && { party }),
      readings,
      people: countPeople(readings),
      history,
      codes: listCodes(readings, history),
      letter,
      outcome: recogniseOutcome(readings, laid.prose),
      warnings: laid.warnings,
      prose: laid.prose.map(({ text }) => text),
      proseWhere: laid.prose.map(({ where }) => where),
    };
  }

  return { meet, read, finish, columns };
}
