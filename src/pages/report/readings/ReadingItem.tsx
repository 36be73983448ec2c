import { useComputed } from '@preact/signals';
import { memo } from 'preact/compat';
import type { Reading } from '../../../decode/reading.ts';
import { whoseMessage } from '../../../report/whose-message.ts';
import type { Finding } from '../../../rights/finding.ts';
import { languageOf } from '../../shared/language-of.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { flagWords, isAlarm } from '../flag-words.ts';
import { Sign } from '../../shared/Sign.tsx';
import { StatusMark } from '../../shared/StatusMark.tsx';
import { TheirValue } from '../../shared/TheirWords.tsx';
import { others, self } from '../state/others.ts';
import { pointed } from '../state/pointed.ts';
import { readingAnchor, shown } from '../state/shown.ts';
import { Candidates } from './Candidates.tsx';
import { Beside } from './Beside.tsx';
import { CodeParts } from './CodeParts.tsx';
import { FoldedWords } from './FoldedWords.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { ScaleDrawing } from './ScaleDrawing.tsx';
import { ShowInDocument } from './ShowInDocument.tsx';
import { YourSay } from './YourSay.tsx';

interface ReadingProps {
  readonly reading: Reading;
  /** The findings that name this reading. */
  readonly findings: readonly Finding[];
}

function OddThings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <>
      {findings.map((finding, index) => (
        <p key={index} class={isAlarm(finding.kind) ? 'flag' : 'flag noted'}>
          <Sign name="warning" />
          <span>
            <strong>{flagWords(finding.kind)}</strong> {sayMessage(finding.because)}
          </span>
        </p>
      ))}
    </>
  );
}

/** What is said where we have no explanation of a field. */
function plainWords(reading: Reading): string {
  return reading.plain || say('report_unknown_plain');
}

/** Below this share the engine is so unsure of a word that one in a few of such words is misread. */
const SURE = 0.8;

/** What may be wrong with the words themselves: read from a picture, beside the wrong label, or not there to be seen. */
function Doubts({
  reading: { hidden, label, labelAsRead, ocr, unsure, where },
}: {
  readonly reading: Reading;
}) {
  return (
    <>
      {ocr !== undefined && (
        <p class="aside" data-testid="doubt">
          {say(ocr < SURE ? 'report_ocr_unsure' : 'report_ocr')}
          {labelAsRead !== undefined && ` ${say('report_ocr_label', { read: labelAsRead, label })}`}
        </p>
      )}
      {unsure && (
        <p class="aside" data-testid="doubt">
          {say('report_unsure')}
        </p>
      )}
      {hidden && <p class="aside">{say(where.kind === 'cell' ? 'report_hidden_cell' : 'report_hidden')}</p>}
    </>
  );
}

/** What names somebody else, and what we make of it where that says it again. */
function FoldedValue({ reading: { plain, value } }: { readonly reading: Reading }) {
  return (
    <FoldedWords>
      <p class="theirs">
        <TheirValue value={value} />
      </p>
      {plain.includes(value) && <p class="plain">{plain}</p>}
    </FoldedWords>
  );
}

function Article({ reading, findings }: ReadingProps) {
  const { id, label, value, absent, where, status, placed, parts, alternatives, subject } = reading;
  const heading = `h-${id}`;
  const isOwn = useComputed(() => subject === self.value).value;
  const isFolded = useComputed(() => others.value.naming.has(id)).value;
  return (
    <article aria-labelledby={heading}>
      <p class="top">
        <StatusMark status={status} />
        <ShowInDocument id={id} label={label} where={where} />
      </p>
      <h4 id={heading} class="theirs">
        <mark lang={languageOf(label)}>{label}</mark>{' '}
        {isFolded ? (
          <span class="blank">{say('others_named')}</span>
        ) : (
          <TheirValue value={value} {...(absent && { absent })} />
        )}
      </h4>
      {isFolded && <FoldedValue reading={reading} />}
      {subject !== undefined && !isOwn && <p class="aside">{sayMessage(whoseMessage(subject))}</p>}
      <Beside reading={reading} />
      <OddThings findings={findings} />
      {!(isFolded && reading.plain.includes(value)) && <p class="plain">{plainWords(reading)}</p>}
      <Doubts reading={reading} />
      {reading.special && <p class="aside">{say('report_special_mark')}</p>}
      {parts && <CodeParts parts={parts} />}
      {placed && <ScaleDrawing placed={placed} />}
      {alternatives && <Candidates alternatives={alternatives} />}
      <HowWeKnow reading={reading} />
      <YourSay reading={reading} />
    </article>
  );
}

const SteadyArticle = memo(Article);

/** One thing that the party holds, in its own words and in plain words. Lit together with its line. */
export function ReadingItem({ reading, findings }: ReadingProps) {
  const mark = useComputed(() => {
    if (shown.value?.id === reading.id) return ' lit';
    return pointed.value?.id === reading.id ? ' pointed' : '';
  }).value;
  return (
    <li
      class={`reading ${reading.status}${mark}`}
      id={readingAnchor(reading.id)}
      tabIndex={-1}
      data-testid="reading"
      data-status={reading.status}
    >
      <SteadyArticle reading={reading} findings={findings} />
    </li>
  );
}
