import { useEffect, useState } from 'preact/hooks';
import { stopsTable } from '../../../study/disclosure.ts';
import type { Study } from '../../../study/study.ts';
import { saveBlob } from '../../shared/save-file.ts';
import { say } from '../../shared/say.ts';
import { makeFiles, previews, zipFiles } from '../state/study-work.ts';
import { ExportChecks } from './ExportChecks.tsx';
import { FilePreviews } from './FilePreviews.tsx';

/** Files that name no single reply: they may be saved where the table may not. */
const FIGURES = ['summary.json', 'codebook.md'];

/** The checks, the very bytes that will be saved, and the way to save them. */
export function ExportStudy({ study }: { readonly study: Study }) {
  const [isSaving, setSaving] = useState(false);
  const isStopped = stopsTable(study.disclosure);
  const files = previews.value;
  useEffect(() => {
    void makeFiles();
  }, [study]);
  async function save(name: string, names: readonly string[]): Promise<void> {
    setSaving(true);
    const zip = await zipFiles(names);
    setSaving(false);
    if (zip) saveBlob(name, zip);
  }
  const isReady = files !== undefined && !isSaving;
  return (
    <section class="sec" id="export" aria-labelledby="export-h" tabIndex={-1}>
      <h2 id="export-h">{say('study_export')}</h2>
      <div class="exp">
        <div>
          <ExportChecks study={study} />
          <div class="go">
            <button
              class="btn"
              type="button"
              data-testid="save-all"
              aria-disabled={isStopped || !isReady}
              aria-describedby="save-said"
              onClick={() => {
                if (!isStopped && isReady)
                  void save(
                    'study.zip',
                    files.map(({ name }) => name),
                  );
              }}
            >
              {say('study_export_save')}
            </button>
            <button
              class="btn-2"
              type="button"
              data-testid="save-figures"
              aria-disabled={!isReady}
              onClick={() => {
                if (isReady) void save('study-figures.zip', FIGURES);
              }}
            >
              {say('study_export_figures')}
            </button>
          </div>
          <output class="note" id="save-said">
            {say(
              isStopped
                ? 'study_export_stopped'
                : files === undefined
                  ? 'study_export_making'
                  : 'study_export_ready',
            )}
          </output>
        </div>
        <FilePreviews files={files} />
      </div>
    </section>
  );
}
