import { answerWords, questionWords } from '../../../report/compare/comparison-words.ts';
import type { Contradiction, Place } from '../../../report/compare/comparison.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { StatusMark } from '../../shared/StatusMark.tsx';
import { TheirValue } from '../../shared/TheirWords.tsx';
import { comparison, names, readingAt } from '../state/comparison.ts';
import { PlaceLink } from './PlaceLink.tsx';

interface SaidProps {
  readonly place: Place;
  /** Whose reply it is from, where several give one answer. */
  readonly who: string | undefined;
}

function Said({ place, who }: SaidProps) {
  const reading = readingAt(place);
  if (!reading) return null;
  const { label, value, status, plain } = reading;
  return (
    <div class={`reading ${status}`}>
      <p class="top">
        <StatusMark status={status} />
        {who && <span>{who}</span>}
      </p>
      <p class="theirs">
        <mark>{label}</mark> <TheirValue value={value} />
      </p>
      {plain && <p class="plain">{plain}</p>}
      <p class="top">
        <PlaceLink place={place} />
      </p>
    </div>
  );
}

function Item({ contradiction }: { readonly contradiction: Contradiction }) {
  const { question, sides } = contradiction;
  return (
    <li data-testid="contradiction">
      <h3>{sayMessage(questionWords(contradiction))}</h3>
      <ul class="sides">
        {sides.map(({ answer, places }) => {
          const words = answerWords(question, answer);
          const who = [...new Set(places.map(({ reply }) => names.value[reply] ?? ''))];
          return (
            <li key={answer}>
              <h4>
                {who.join(', ')}
                {words && `: ${sayMessage(words)}`}
              </h4>
              {places.map((place) => (
                <Said
                  key={`${place.reply} ${place.reading}`}
                  place={place}
                  who={who.length > 1 ? names.value[place.reply] : undefined}
                />
              ))}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

/** Questions that the replies answer differently, each answer with its place. */
export function Contradictions() {
  const { contradictions, whose } = comparison.value;
  if (whose.verdict !== 'same' && !whose.stated) return null;
  const count = contradictions.length;
  return (
    <section aria-labelledby="contradictions-h">
      <h2 id="contradictions-h">
        {count > 0 ? say('compare_contradictions', { count }) : say('compare_agree_title')}
      </h2>
      <p class="note">{say(count > 0 ? 'compare_contradictions_note' : 'compare_agree')}</p>
      {count > 0 && (
        <ol class="contradictions">
          {contradictions.map((contradiction) => (
            <Item
              key={`${contradiction.question} ${contradiction.entry ?? ''}`}
              contradiction={contradiction}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
