import type { FormValue } from '../read/document.ts';
import type { Chunk } from './chunk.ts';
import type { Fact } from './fact.ts';
import type { Ink } from './ink.ts';

/** Ems. A label this far above its box still belongs to it. */
const ABOVE = 1.8;
/** Points a tick's label may stand away to its right. */
const RIGHT = 12;

interface Candidate {
  readonly chunk: Chunk;
  readonly distance: number;
}

function labelFor(
  form: FormValue,
  lines: readonly (readonly Chunk[])[],
  forms: readonly FormValue[],
): Chunk | undefined {
  const { x, y, width, height } = form.box;
  const candidates: Candidate[] = [];
  for (const chunk of lines.flat()) {
    const beside =
      Math.min(chunk.y1, y + height) - Math.max(chunk.y0, y) > 0.3 * Math.min(height, chunk.y1 - chunk.y0);
    const between = forms.some(
      (other) =>
        other !== form &&
        beside &&
        other.box.x < x &&
        other.box.x >= chunk.x1 - 2 &&
        Math.abs(other.box.y - y) < height / 2,
    );
    if (beside && chunk.x1 <= x + 2 && !between) candidates.push({ chunk, distance: x - chunk.x1 });
    else if (
      (form.kind === 'tick' || form.kind === 'radio') &&
      beside &&
      chunk.x0 >= x + width - 2 &&
      chunk.x0 - x - width < RIGHT
    ) {
      candidates.push({ chunk, distance: chunk.x0 - x - width });
    } else if (
      chunk.y1 <= y + 2 &&
      y - chunk.y1 < ABOVE * chunk.size &&
      chunk.x0 < x + width &&
      chunk.x1 > x
    ) {
      candidates.push({ chunk, distance: 300 + y - chunk.y1 });
    }
  }
  return candidates.sort((a, b) => a.distance - b.distance)[0]?.chunk;
}

/**
 * Facts of a form's boxes. A box's label is the text beside it, else above it, else the name that the form
 * itself gives it. `used` are the words that serve as labels.
 */
export function readForms(
  forms: readonly FormValue[],
  lines: readonly (readonly Chunk[])[],
  section: string | undefined,
): { facts: Fact[]; used: Set<Ink> } {
  const used = new Set<Ink>();
  const facts = forms.flatMap((form): Fact[] => {
    const chunk = labelFor(form, lines, forms);
    const text = chunk?.text ?? form.label ?? form.name;
    for (const ink of chunk?.inks ?? []) used.add(ink);
    if (text === '') return [];
    const { x, y, width, height } = form.box;
    const span = { x0: x, x1: x + width, y0: y, y1: y + height };
    const ink: Ink = {
      ...span,
      text: form.value,
      size: height,
      bold: false,
      style: -1,
      run: -1,
      box: form.box,
    };
    return [
      {
        label: { text, inks: chunk?.inks ?? [] },
        value: { text: form.value.replace(/\s+/g, ' ').trim(), inks: [ink] },
        ...(section !== undefined && { section }),
      },
    ];
  });
  return { facts, used };
}
