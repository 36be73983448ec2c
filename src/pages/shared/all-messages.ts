import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { layMessages } from './say.ts';

// Each page has its texts before it shows anything: this module comes first in its `main.tsx`.
layMessages(catalogue);

/** All texts of the extension. Small pages load a part of them: src/pages/popup/messages.ts. */
export { catalogue };
