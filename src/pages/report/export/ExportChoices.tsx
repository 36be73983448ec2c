import { EXPORT_FORMS, type ExportForm } from '../../../report/export-report.ts';
import { type MessageId, say } from '../../shared/say.ts';
import { WhoAreYou } from '../readings/WhoAreYou.tsx';
import { answers, countAsked } from '../state/answers.ts';
import { exportForm, leavesOthers, leavesPersonal, savesAnswers } from '../state/export.ts';

const FORMS = {
  html: 'export_form_html',
  csv: 'export_form_csv',
  json: 'export_form_json',
} as const satisfies Record<ExportForm, MessageId>;

interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly words: string;
  readonly note: string;
}

/** A tick with a sentence on what it does. */
function Choice({ name, isChosen, onChoose, words, note }: ChoiceProps) {
  const noteId = `export-${name}-note`;
  return (
    <div class="choice">
      <label>
        <input
          type="checkbox"
          name={name}
          checked={isChosen}
          aria-describedby={noteId}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        {words}
      </label>
      <p class="note" id={noteId}>
        {note}
      </p>
    </div>
  );
}

/** What the reader said, in numbers; that they said nothing yet, where they did not. */
function answersNote(): string {
  const given = Object.keys(answers.value).length;
  if (given + countAsked.value === 0) return say('export_answers_none');
  return say('export_answers_note', { answers: given, asked: countAsked.value });
}

/** In which form to save, what to leave out, and what to add. */
export function ExportChoices() {
  return (
    <div class="export-choices">
      <fieldset>
        <legend>{say('export_form')}</legend>
        {EXPORT_FORMS.map((form) => (
          <label key={form}>
            <input
              type="radio"
              name="export-form"
              value={form}
              checked={exportForm.value === form}
              onChange={() => {
                exportForm.value = form;
              }}
            />
            {say(FORMS[form])}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('export_leave_out')}</legend>
        <Choice
          name="personal"
          isChosen={leavesPersonal.value}
          onChoose={(isChosen) => {
            leavesPersonal.value = isChosen;
          }}
          words={say('export_personal')}
          note={say('export_personal_note')}
        />
        <Choice
          name="others"
          isChosen={leavesOthers.value}
          onChoose={(isChosen) => {
            leavesOthers.value = isChosen;
          }}
          words={say('export_others')}
          note={say('export_others_note')}
        />
        <WhoAreYou id="export-self" />
      </fieldset>
      <fieldset>
        <legend>{say('export_add')}</legend>
        <Choice
          name="answers"
          isChosen={savesAnswers.value}
          onChoose={(isChosen) => {
            savesAnswers.value = isChosen;
          }}
          words={say('export_answers')}
          note={answersNote()}
        />
      </fieldset>
    </div>
  );
}
