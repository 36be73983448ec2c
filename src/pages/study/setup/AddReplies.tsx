import { useEffect, useState } from 'preact/hooks';
import { pickedFiles, droppedFiles } from '../../shared/dropped-files.ts';
import { say } from '../../shared/say.ts';
import { addFiles, listsFound, pile, replies } from '../state/pile.ts';
import { openStudySample } from '../state/sample.ts';

/** More files than this are left out of what is dropped: a browser would have no memory for them. */
const MOST_FILES = 50_000;

interface PickerProps {
  readonly id: string;
  readonly words: string;
  readonly quiet: boolean;
  readonly isFolder?: boolean;
}

function Picker({ id, words, quiet, isFolder = false }: PickerProps) {
  return (
    <>
      <input
        class="vh"
        type="file"
        id={id}
        multiple
        {...(isFolder && { webkitdirectory: true })}
        aria-describedby="pile-kinds"
        onChange={(event) => {
          const input = event.currentTarget;
          if (input.files) void addFiles(pickedFiles(input.files));
          input.value = '';
        }}
      />
      <label class={quiet ? 'btn-2' : 'btn'} for={id}>
        {words}
      </label>
    </>
  );
}

/** Files and folders dropped anywhere on the page come on the pile. */
function useDrop(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    function onOver(event: DragEvent): void {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    }
    function onLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent): void {
      setOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer, MOST_FILES).then(addFiles);
    }
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}

/** Step one: choose a folder or files, drop them anywhere, or try the invented replies. */
export function AddReplies() {
  const over = useDrop();
  const isEmpty = pile.value.length === 0;
  return (
    <section class="step" aria-labelledby="add-h">
      <h2 id="add-h">{say('study_add')}</h2>
      <div class={over ? 'drop over' : 'drop'}>
        <p class="acts">
          <Picker id="pick-folder" words={say('study_add_folder')} quiet={!isEmpty} isFolder />
          <Picker id="pick-files" words={say('study_add_files')} quiet />
        </p>
        <p id="pile-kinds">{say('study_add_note')}</p>
        <output class="so-far" data-testid="pile">
          {!isEmpty && say('study_add_count', { files: pile.value.length, count: replies.value.length })}
        </output>
      </div>
      {listsFound.value.map(({ name, isTaken }) => (
        <p key={name} class="note" data-testid="list-found">
          <span class="theirs">{name}</span> {say(isTaken ? 'study_add_list_taken' : 'study_add_list_left')}
        </p>
      ))}
      {isEmpty && (
        <p class="note">
          <button class="btn-3" type="button" data-testid="sample" onClick={() => void openStudySample()}>
            {say('study_sample')}
          </button>{' '}
          {say('study_sample_note')}
        </p>
      )}
    </section>
  );
}
