import type { Decoded, Reading, RecognisedParty } from '../decode/reading.ts';
import type { Glossary } from '../glossary/entry.ts';
import type { Table } from '../layout/block.ts';
import type { DocumentInfo } from '../read/document.ts';
import type { Warning } from '../read/warning.ts';
import { checkReply } from '../rights/check-reply.ts';
import { clockOfReply } from '../rights/clock/clock-of-reply.ts';
import { findFindings } from '../rights/find-findings.ts';
import type { Finding } from '../rights/finding.ts';
import { countFigures } from './count-figures.ts';
import { findLeans, groupReadings, groupScores } from './group-readings.ts';
import type { Figures, Report } from './report.ts';
import { headlineOf, nextStepsOf, tellStory } from './tell-story.ts';

/** What a report is made of. `tool` is the program's name and version. */
export interface ReportParts {
  readonly file: string;
  /** The names of its files, where it has several. */
  readonly files?: readonly string[];
  readonly documents: readonly DocumentInfo[];
  readonly decoded: Decoded;
  readonly warnings: readonly Warning[];
  readonly tables?: readonly Table[];
  readonly tool: string;
  readonly glossary: Pick<Glossary, 'version' | 'date' | 'parties'>;
  /** Pages, sheets or paragraphs that gave something; without it, all of them. */
  readonly pagesRead?: number;
  /** The figures, where more was read than the readings that are at hand. */
  readonly figures?: Figures;
}

/** Puts together all that we have to say about one reply. Pages and files show it and compute nothing more. */
export function buildReport(parts: ReportParts): Report {
  const { file, documents, decoded, tool, glossary } = parts;
  const findings = findFindings(decoded);
  const fields = withFindings(decoded.readings, findings);
  const pages = documents.reduce((sum, document) => sum + document.pages, 0);
  const figures = parts.figures ?? countFigures(decoded, documents, parts.pagesRead ?? pages);
  const party = describeParty(decoded.party, glossary);
  const clock = clockOfReply(decoded);
  const { outcome } = decoded;
  return {
    file,
    ...(parts.files && { files: parts.files }),
    documents,
    made: { tool, glossary: glossary.version, glossaryDate: glossary.date },
    outcome,
    ...(party && { party }),
    headline: headlineOf(outcome, party, figures),
    story: tellStory(fields, figures, outcome, glossary.parties),
    nextSteps: nextStepsOf(outcome, figures, clock.state === 'late'),
    fields,
    groups: groupReadings(fields),
    scores: groupScores(fields),
    leans: findLeans(fields),
    history: decoded.history,
    letter: decoded.letter,
    codes: decoded.codes,
    findings,
    checklist: checkReply(decoded),
    clock,
    figures,
    warnings: [...parts.warnings, ...decoded.warnings],
    ...(parts.tables && { tables: parts.tables }),
  };
}

function describeParty(
  party: RecognisedParty | undefined,
  { parties }: Pick<Glossary, 'parties'>,
): Report['party'] {
  const known = parties.find(({ id }) => id === party?.id);
  if (!party || !known) return undefined;
  const { name, short, plural } = known;
  return { ...party, name, short, plural };
}

/** Each reading with the kinds of the findings that name it. */
function withFindings(readings: readonly Reading[], findings: readonly Finding[]): readonly Reading[] {
  const kinds = new Map<string, string[]>();
  for (const { kind, fields } of findings)
    for (const id of fields) {
      const list = kinds.get(id);
      if (!list) kinds.set(id, [kind]);
      else if (!list.includes(kind)) list.push(kind);
    }
  return readings.map((reading) => {
    const named = kinds.get(reading.id);
    return named ? { ...reading, findings: named } : reading;
  });
}
