import { has, say } from '../../shared/say.ts';

/** The heading of a row of scores that share a kind of scale. */
export function scoreGroupName(id: string): string {
  const name = `report_scoregroup_${id.replaceAll('-', '_')}`;
  return has(name) ? say(name) : say('report_scoregroup_other');
}
