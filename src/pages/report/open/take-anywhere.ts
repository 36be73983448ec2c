import { LIMITS } from '../../../read/limits.ts';
import { type Beside, openPicked, openText } from '../state/session.ts';
import { view } from '../state/view.ts';
import { droppedFiles, pickedFiles } from '../../shared/dropped-files.ts';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

/** Where replies are compared, another one is meant to lie beside them. */
function beside(): Beside {
  return view.value === 'compare' ? 'beside' : 'instead';
}

/** Takes files that are dropped anywhere on the page, and files or text that are pasted. */
export function takeAnywhere(textName: string, onOver: (over: boolean) => void): () => void {
  function over(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    onOver(true);
  }
  function leave(event: DragEvent): void {
    if (event.relatedTarget === null) onOver(false);
  }
  function drop(event: DragEvent): void {
    onOver(false);
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    // One more than is taken, so that it is seen that there are more.
    void droppedFiles(event.dataTransfer, LIMITS.nested.files + 1).then((picked) =>
      openPicked(picked, beside()),
    );
  }
  function paste(event: ClipboardEvent): void {
    if (isTyping(event.target) || !event.clipboardData) return;
    const { files } = event.clipboardData;
    if (files.length > 0) void openPicked(pickedFiles(files), beside());
    else void openText(textName, event.clipboardData.getData('text/plain'), beside());
  }
  addEventListener('dragover', over);
  addEventListener('dragleave', leave);
  addEventListener('drop', drop);
  addEventListener('paste', paste);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('dragleave', leave);
    removeEventListener('drop', drop);
    removeEventListener('paste', paste);
  };
}
