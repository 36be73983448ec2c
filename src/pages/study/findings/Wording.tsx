import { useMemo, useState } from 'preact/hooks';
import { monthsOf } from '../../../study/held-by-month.ts';
import type { Study, Wording as Words } from '../../../study/study.ts';
import { say } from '../../shared/say.ts';
import { dotOf, HOLLOW } from '../figures/dot-of.ts';
import type { Drawing } from '../figures/draw-plot.ts';
import { Figure } from '../figures/Figure.tsx';
import { namedMonths } from '../figures/named-months.ts';
import { namedRows } from '../figures/named-rows.ts';
import { NARROW_PLOT } from '../figures/room.ts';
import { listName, partyName, shareWords, thingName } from '../words.ts';
import { Section } from './Section.tsx';

/** A thing that a party words in more ways than one, as the choice names it. */
function changeName({ what, party, aboutYear, ...thing }: Words): string {
  const named = aboutYear === undefined ? thingName(thing) : `${thingName(thing)} ${aboutYear}`;
  return say(what === 'label' ? 'study_wording_label_of' : 'study_wording_list_of', {
    thing: named,
    party: partyName(party),
  });
}

function wordsOf({ what, words }: Words): string {
  return what === 'label' ? words : listName(words);
}

/** The wordings of one thing, a line each, month by month. */
function drawing(changes: readonly Words[]): Drawing {
  const months = monthsOf([...new Set(changes.flatMap(({ month }) => month ?? []))].toSorted());
  const shown = changes.map((one) => ({
    month: one.month,
    words: wordsOf(one),
    count: String(one.count),
    dot: dotOf(one.of),
  }));
  const wordings = [...new Set(shown.map(({ words }) => words))];
  return (plot, room) => {
    const { options, height, names } = namedRows(plot, room, {
      rows: wordings,
      nameOf: (words, cut) => cut(words),
      beside: 240,
      height: 40,
    });
    return {
      ...options,
      width: room === 'narrow' ? NARROW_PLOT : 720,
      height: 90 + height,
      marginBottom: 48,
      marginRight: 40,
      x: {
        type: 'point',
        ...namedMonths(months, room),
        label: say('study_axis_month'),
        labelOffset: 40,
      },
      marks: [
        ...names,
        plot.gridY(),
        plot.dot(
          shown.filter(({ month }) => month !== null),
          {
            x: 'month',
            y: 'words',
            r: 5,
            fill: ({ dot }: { dot: string }) => (dot === 'full' ? 'currentColor' : HOLLOW),
            stroke: 'currentColor',
            strokeWidth: 1.5,
          },
        ),
        plot.text(
          shown.filter(({ month }) => month !== null),
          {
            x: 'month',
            y: 'words',
            text: 'count',
            ...(room === 'narrow' ? { dx: 9, textAnchor: 'start' } : { dy: -13 }),
          },
        ),
      ],
    };
  };
}

function byName(wording: readonly Words[]): ReadonlyMap<string, readonly Words[]> {
  const things = new Map<string, Words[]>();
  for (const one of wording) {
    const name = changeName(one);
    const known = things.get(name);
    if (known) known.push(one);
    else things.set(name, [one]);
  }
  return things;
}

function Changes({ study: { wording } }: { readonly study: Study }) {
  const things = useMemo(() => byName(wording), [wording]);
  const [wanted, setWanted] = useState('');
  const [first = ''] = things.keys();
  const chosen = things.has(wanted) ? wanted : first;
  const options = useMemo(() => drawing(things.get(chosen) ?? []), [things, chosen]);
  return (
    <>
      <p class="field no-print">
        <label for="wording-thing">{say('study_wording_choose')}</label>
        <select id="wording-thing" value={chosen} onChange={(event) => setWanted(event.currentTarget.value)}>
          {[...things.keys()].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <Figure
        caption={say('study_wording_by_month', { thing: chosen })}
        note={say('study_wording_dots')}
        options={options}
        data={{
          name: 'wording',
          columns: [
            say('study_column_thing'),
            say('study_column_wording'),
            say('study_column_month'),
            say('study_column_count'),
            say('study_column_of'),
            say('study_column_in_hundred'),
          ],
          rows: wording.map((one) => [
            changeName(one),
            wordsOf(one),
            one.month,
            one.count,
            one.of,
            shareWords(one),
          ]),
          theirs: 1,
        }}
      />
    </>
  );
}

/** What parties began to call otherwise, or took from another edition of a list, by month of the reply. */
export function Wording({ study }: { readonly study: Study }) {
  return (
    <Section id="wording" title={say('study_wording')} note={say('study_wording_note')}>
      {study.wording.length === 0 ? <p>{say('study_wording_none')}</p> : <Changes study={study} />}
    </Section>
  );
}
