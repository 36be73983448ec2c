import type { Report } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { saveFile } from '../../shared/save-file.ts';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { useExported } from './use-exported.ts';

/** Saves a copy: the reader chooses what is in it, and sees it before it is written. */
export function ExportPanel({ report }: { readonly report: Report }) {
  const { file, isCurrent } = useExported(report);
  return (
    <div class="export-panel" data-testid="export">
      <ExportChoices />
      <div class="export-made" aria-busy={!isCurrent}>
        <h4>{say('export_preview')}</h4>
        {file && <ExportPreview text={file.text} />}
        <button
          class="btn-2"
          type="button"
          data-testid="export-save"
          disabled={!isCurrent}
          onClick={() => file && saveFile(file.name, file.type, file.text)}
        >
          {file && isCurrent ? say('export_save', { file: file.name }) : say('export_making')}
        </button>
      </div>
    </div>
  );
}
