import findings from './brokers.json' with { type: 'json' };
import type { Finding } from './finding.ts';

/** The page on firms that sell data, at the firm that a finding names where it names one of its own. */
export function brokersAddress({ because }: Pick<Finding, 'because'>): string {
  const { entry } =
    findings.find(({ message }) => because.id === message || because.id === `${message}_product`) ?? {};
  return entry === undefined ? 'brokers.html' : `brokers.html#${entry}`;
}
