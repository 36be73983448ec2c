import type { Report } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { SteadyButton } from '../../shared/SteadyButton.tsx';
import { saveFile } from '../../shared/save-file.ts';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportLooks } from './ExportLooks.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { useExported } from './use-exported.ts';

/** Saves a copy: the reader chooses what is in it, and sees it before it is written. */
export function ExportPanel({ report }: { readonly report: Report }) {
  const { file, isCurrent } = useExported(report);
  return (
    <div class="export-panel" data-testid="export">
      <ExportChoices />
      <div class="export-made" aria-busy={!isCurrent}>
        {file?.type.startsWith('text/html') && <ExportLooks html={file.text} />}
        <h4>{say('export_preview')}</h4>
        {file && <ExportPreview text={file.text} />}
        <SteadyButton
          class="btn-2"
          testId="export-save"
          isOff={!isCurrent}
          onClick={() => file && saveFile(file.name, file.type, file.text)}
        >
          {file && isCurrent ? say('export_save', { file: file.name }) : say('export_making')}
        </SteadyButton>
      </div>
    </div>
  );
}
