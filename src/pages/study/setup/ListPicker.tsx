import { useState } from 'preact/hooks';
import { type ListRow, readList } from '../../../read/read-list.ts';
import { say } from '../../shared/say.ts';

interface ListPickerProps {
  readonly id: string;
  readonly words: string;
  readonly columns: readonly string[];
  /** How many lines were taken, once there is a list. */
  readonly count: number | undefined;
  readonly onList: (rows: readonly ListRow[]) => void;
}

/** Chooses a CSV of the researcher's: who agreed to what, or whose replies they are. */
export function ListPicker({ id, words, columns, count, onList }: ListPickerProps) {
  const [isWrong, setWrong] = useState(false);
  async function take(file: File): Promise<void> {
    const rows = readList(new Uint8Array(await file.arrayBuffer()), columns);
    setWrong(!rows);
    if (rows) onList(rows);
  }
  return (
    <div class="list-picker">
      <input
        class="vh"
        type="file"
        id={id}
        accept=".csv,.txt"
        aria-describedby={`${id}-said`}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void take(file);
          event.currentTarget.value = '';
        }}
      />
      <label class="btn-2" for={id}>
        {words}
      </label>
      <output id={`${id}-said`} class="note">
        {isWrong
          ? say('study_list_wrong', { columns: columns.join(', ') })
          : count === undefined
            ? say('study_list_columns', { columns: columns.join(', ') })
            : say('study_list_taken', { count })}
      </output>
    </div>
  );
}
