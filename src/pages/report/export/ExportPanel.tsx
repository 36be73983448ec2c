import type { Report } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { saveFile } from '../next/save-file.ts';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { useExported } from './use-exported.ts';

/** Saves a copy: the reader chooses what is in it, and sees it before it is written. */
export function ExportPanel({ report }: { readonly report: Report }) {
  const made = useExported(report);
  return (
    <div class="export-panel" data-testid="export">
      <ExportChoices />
      <div class="export-made" aria-busy={!made}>
        <h4>{say('export_preview')}</h4>
        {made ? <ExportPreview text={made.text} /> : <p class="note">{say('export_making')}</p>}
        <button
          class="btn-2"
          type="button"
          data-testid="export-save"
          disabled={!made}
          onClick={() => made && saveFile(made.name, made.type, made.text)}
        >
          {made ? say('export_save', { file: made.name }) : say('export_making')}
        </button>
      </div>
    </div>
  );
}
