import {
  array,
  boolean,
  exactOptional,
  literal,
  minLength,
  minValue,
  number,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  type GenericSchema,
} from 'valibot';
import type { Broker } from './broker.ts';
import {
  CATEGORIES,
  type CodeMeaning,
  type Entry,
  type Glossary,
  type Measure,
  type Party,
  type Pattern,
  type PlainWords,
  type Scale,
  type Scheme,
  type SlotList,
  type Source,
} from './entry.ts';
import { TOPICS } from './topics.ts';

const KINDS = [
  'score',
  'category',
  'code',
  'flag',
  'contact',
  'register',
  'history',
  'source',
  'recipient',
  'text',
] as const;
const BASES = ['told', 'observed', 'register', 'bought', 'area', 'modelled', 'name', 'unknown'] as const;
const PARTIES = [
  'labour',
  'conservative',
  'liberal-democrats',
  'snp',
  'green',
  'reform-uk',
  'plaid-cymru',
  'dup',
  'sinn-fein',
  'sdlp',
  'uup',
  'alliance',
] as const;
const UNITS = [
  'share',
  'percent',
  'points',
  'decile',
  'percentile',
  'index',
  'rank',
  'years',
  'pounds',
] as const;

/** Letters, figures and single hyphens: what every id is made of. */
const id = pipe(string(), regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
/** Text without white space at its ends and without double spaces. */
const text = pipe(string(), minLength(1), regex(/^\S+(?: \S+)*$/));
const ids = array(id);
const status = picklist(['documented', 'reported', 'inferred']);
const confidence = picklist(['high', 'medium', 'low']);
const basis = picklist(BASES);
const topic = picklist(TOPICS);
const party = picklist(PARTIES);
const year = pipe(string(), regex(/^\d{4}$/));

const plain: GenericSchema<PlainWords> = strictObject({
  says: text,
  made: exactOptional(text),
  used: exactOptional(text),
  wrong: exactOptional(text),
  ask: exactOptional(text),
});

const scaleParts = {
  min: number(),
  max: number(),
  step: exactOptional(pipe(number(), minValue(0))),
  low: text,
  high: text,
  unit: exactOptional(picklist(UNITS)),
  standing: picklist(['given', 'assumed']),
};
const scale: GenericSchema<Scale> = strictObject(scaleParts);
const partOfScale: GenericSchema<Partial<Scale>> = strictObject({
  min: exactOptional(scaleParts.min),
  max: exactOptional(scaleParts.max),
  step: scaleParts.step,
  low: exactOptional(scaleParts.low),
  high: exactOptional(scaleParts.high),
  unit: scaleParts.unit,
  standing: exactOptional(scaleParts.standing),
});

const code: GenericSchema<CodeMeaning> = strictObject({
  code: text,
  also: exactOptional(pipe(array(text), minLength(1))),
  name: text,
  says: exactOptional(text),
  ask: exactOptional(text),
  group: exactOptional(text),
  special: exactOptional(literal(true)),
  status: exactOptional(status),
  confidence: exactOptional(confidence),
  sources: exactOptional(ids),
});
const codes = pipe(array(code), minLength(1));

/** What entries, patterns and measures have in common. */
const composed = {
  id,
  kind: picklist(KINDS),
  category: picklist(CATEGORIES),
  topic,
  basis,
  party: exactOptional(array(party)),
  plain,
  scale: exactOptional(scale),
  about: exactOptional(party),
  schemes: exactOptional(ids),
  values: exactOptional(codes),
  open: exactOptional(literal(true)),
  dated: exactOptional(literal(true)),
  special: exactOptional(literal(true)),
  status,
  confidence,
  sources: ids,
};

const broker: GenericSchema<Broker> = strictObject({
  products: exactOptional(pipe(array(text), minLength(1))),
  page: exactOptional(id),
  email: exactOptional(text),
  post: exactOptional(text),
  addressFrom: exactOptional(id),
  sold: exactOptional(
    pipe(
      array(
        strictObject({
          party: pipe(array(party), minLength(1)),
          says: text,
          status: picklist(['documented', 'reported']),
          sources: pipe(array(id), minLength(1)),
        }),
      ),
      minLength(1),
    ),
  ),
  optOut: exactOptional(strictObject({ says: text, source: id })),
});

/** One entry of `entries/*.json`. */
export const EntrySchema: GenericSchema<Entry> = strictObject({
  ...composed,
  publisher: exactOptional(text),
  broker: exactOptional(broker),
  unsaid: exactOptional(literal(true)),
  labels: array(text),
  aliases: exactOptional(pipe(array(text), minLength(1))),
  since: exactOptional(year),
  until: exactOptional(year),
});

/** One family of codes of `schemes/*.json`. */
export const SchemeSchema: GenericSchema<Scheme> = strictObject({
  id,
  name: text,
  publisher: text,
  party: exactOptional(array(party)),
  version: exactOptional(text),
  since: exactOptional(year),
  until: exactOptional(year),
  level: exactOptional(picklist(['group', 'type', 'subgroup', 'supergroup', 'list'])),
  basis,
  topic,
  complete: boolean(),
  needsContext: boolean(),
  fold: exactOptional(array(picklist(['upper', 'no-leading-zero', 'no-space', 'area-prefix']))),
  codes: array(code),
  many: exactOptional(literal(true)),
  special: exactOptional(literal(true)),
  nameless: exactOptional(pipe(array(text), minLength(1))),
  lacks: exactOptional(pipe(array(text), minLength(1))),
  rivals: exactOptional(ids),
  status,
  confidence,
  sources: ids,
});

/** One pattern of `patterns.json`. */
export const PatternSchema: GenericSchema<Pattern> = strictObject({
  ...composed,
  forms: pipe(array(text), minLength(1)),
});

/** One measure of `measures.json`. */
export const MeasureSchema: GenericSchema<Measure> = strictObject({
  ...composed,
  needs: pipe(array(pipe(string(), regex(/^[a-z]+(?:[-_|][a-z0-9]+)*$/))), minLength(1)),
  may: exactOptional(pipe(array(pipe(string(), regex(/^[a-z]+(?:[-_][a-z0-9]+)*$/))), minLength(1))),
  whole: exactOptional(literal(true)),
  without: exactOptional(pipe(array(pipe(string(), regex(/^[a-z]+(?:[-_][a-z0-9]+)*$/))), minLength(1))),
  atLeast: exactOptional(pipe(number(), minValue(0))),
  phrase: exactOptional(literal(true)),
  named: exactOptional(literal(true)),
  ordered: exactOptional(pipe(array(pipe(string(), regex(/^[a-z]+(?:[-_][a-z0-9]+)*$/))), minLength(2))),
  noted: exactOptional(literal(true)),
  examples: pipe(array(text), minLength(1)),
});

/** One file of `slots/`. */
export const SlotListSchema: GenericSchema<SlotList> = strictObject({
  id,
  anywhere: exactOptional(literal(true)),
  subject: exactOptional(literal(true)),
  quoted: exactOptional(literal(true)),
  measured: exactOptional(literal(true)),
  words: pipe(
    array(
      strictObject({
        match: pipe(array(text), minLength(1)),
        say: text,
        party: exactOptional(party),
        topic: exactOptional(topic),
        special: exactOptional(boolean()),
        short: exactOptional(literal(true)),
        everyday: exactOptional(literal(true)),
        years: exactOptional(pipe(array(year), minLength(1))),
        unsaid: exactOptional(text),
        scale: exactOptional(partOfScale),
      }),
    ),
    minLength(1),
  ),
});

/** The whole of `vocabulary.json`: words and phrases in small letters, by subject. */
export const VocabularySchema: GenericSchema<Glossary['vocabulary']> = record(
  text,
  pipe(array(pipe(string(), regex(/^[a-z0-9]+(?: [a-z0-9]+){0,3}$/))), minLength(1)),
);

/** One party of `parties.json`. */
export const PartySchema: GenericSchema<Party> = strictObject({
  id: party,
  name: text,
  short: text,
  plural: boolean(),
  names: pipe(array(text), minLength(1)),
  domains: array(pipe(string(), regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/))),
  systems: array(text),
});

/** A day, a month or a year, `about` or not, or `undated`. */
const sourceDate = pipe(string(), regex(/^(?:(?:about )?\d{4}(?:-\d{2}(?:-\d{2})?)?|undated)$/));

/** One source of `sources.json`. */
export const SourceSchema: GenericSchema<Source> = strictObject({
  id,
  title: text,
  publisher: exactOptional(text),
  kind: exactOptional(picklist(['party', 'maker', 'official', 'copy', 'press', 'researcher', 'person'])),
  address: exactOptional(pipe(string(), regex(/^https?:\/\/\S+$/))),
  date: sourceDate,
});

/** The whole glossary, as `loadGlossary` gives it. Used in the tests; nothing is validated at run time. */
export const GlossarySchema: GenericSchema<Glossary> = strictObject({
  version: pipe(string(), regex(/^\d{4}\.\d{1,2}\.\d{1,2}$/)),
  date: pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/)),
  entries: array(EntrySchema),
  schemes: array(SchemeSchema),
  patterns: array(PatternSchema),
  measures: array(MeasureSchema),
  slots: array(SlotListSchema),
  vocabulary: VocabularySchema,
  parties: array(PartySchema),
  sources: array(SourceSchema),
});
