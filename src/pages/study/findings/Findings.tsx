import { InTurn } from '../../shared/InTurn.tsx';
import type { Study } from '../../../study/study.ts';
import { Accuracy } from './Accuracy.tsx';
import { Agreement } from './Agreement.tsx';
import { Lateness } from './Lateness.tsx';
import { Prevalence } from './Prevalence.tsx';
import { SourcesNamed } from './SourcesNamed.tsx';
import { Spread } from './Spread.tsx';
import { Unexplained } from './Unexplained.tsx';
import { WhatTheLawWants } from './WhatTheLawWants.tsx';
import { Wording } from './Wording.tsx';

/** All figures of a study, one after the other. */
export function Findings({ study }: { readonly study: Study }) {
  return (
    <InTurn isDrawn>
      <Unexplained study={study} />
      <Accuracy study={study} />
      <Prevalence study={study} />
      <Wording study={study} />
      <Spread study={study} />
      <Agreement study={study} />
      <Lateness study={study} />
      <WhatTheLawWants study={study} />
      <SourcesNamed study={study} />
    </InTurn>
  );
}
