import type { EventRow, Field } from '../layout/field.ts';
import type { LabelMatcher } from './match-label.ts';
import { readField, type FieldContext } from './read-field.ts';
import type { EventCell, HistoryEvent } from './reading.ts';

/** Reads the cells of events like any other field. A cell that is blank or not known is left as it is. */
export function readEvents(
  events: readonly EventRow[],
  match: LabelMatcher,
  context: FieldContext,
): readonly HistoryEvent[] {
  return events.map((event) => ({
    ...event,
    cells: event.cells.map((cell): EventCell => {
      const found = match(cell.label, event.section);
      if (!found) return cell;
      const field: Field = {
        id: event.id,
        label: cell.label,
        value: cell.value,
        where: cell.where,
        ...(event.section !== undefined && { section: event.section }),
      };
      const { plain, status, scheme, absent } = readField(field, found, context);
      if (absent !== undefined || plain === '') return cell;
      return { ...cell, plain, status, ...(scheme !== undefined && { scheme }) };
    }),
  }));
}
