import type { StoryLine } from './report.ts';

/** The story as it is read: what the reply says in one paragraph, what is left open in the next. */
export function storyParagraphs(story: readonly StoryLine[]): readonly (readonly StoryLine[])[] {
  return [story.filter(({ open }) => open !== true), story.filter(({ open }) => open === true)].filter(
    (lines) => lines.length > 0,
  );
}
