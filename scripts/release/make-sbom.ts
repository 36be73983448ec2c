import { execFileSync } from 'node:child_process';
import { shippedPackages } from '../third-party/third-party-text.ts';

// npm's own --omit takes out a package with a peer that only tools need; what is shipped, the licences know.
const COMMAND = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];

interface Component {
  readonly 'bom-ref': string;
  /** The scope, as `@preact`, where it is apart from the name. */
  readonly group?: string;
  readonly name: string;
}

/** As much of npm's CycloneDX as we touch. */
export interface Sbom {
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp: string;
    readonly tools: unknown;
    readonly component: Component;
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** What npm says of the packages of the lock file. */
export function readSbom(root: string): Sbom {
  const npm = process.env['npm_execpath'];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 } as const;
  const text = npm
    ? execFileSync(process.execPath, [npm, ...COMMAND], options)
    : execFileSync('npm', COMMAND, { ...options, shell: process.platform === 'win32' });
  return JSON.parse(text) as Sbom;
}

/**
 * The same for each who makes it: without the number and the npm of this one run, with the project's own name where npm puts
 * the folder's, dated as the sources are, and in the order of names. What no bundle holds is left out.
 */
export function settleSbom(sbom: Sbom, name: string, date: Date): object {
  const { component } = sbom.metadata;
  const shipped = new Set(shippedPackages().map((each) => each.name));
  const components = sbom.components.filter((each) => shipped.has(fullName(each)));
  const kept = new Set([component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
  return {
    ...without(sbom, 'serialNumber'),
    metadata: {
      ...without(sbom.metadata, 'tools'),
      timestamp: date.toISOString(),
      component: { ...component, name },
    },
    components: components.toSorted((a, b) => inOrder(a['bom-ref'], b['bom-ref'])),
    dependencies: sbom.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((on) => kept.has(on)).toSorted(inOrder),
      }))
      .toSorted((a, b) => inOrder(a.ref, b.ref)),
  };
}

function fullName({ group, name }: Component): string {
  return group === undefined || name.startsWith('@') ? name : `${group}/${name}`;
}

function without(of: object, key: string): object {
  return Object.fromEntries(Object.entries(of).filter(([each]) => each !== key));
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}
