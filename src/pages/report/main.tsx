import '../shared/all-messages.ts';
import { render } from 'preact';
import { App } from './App.tsx';
import { handedInAddress, openHandedReply } from './state/handed.ts';
import { keptInAddress, openKeptReply } from './state/kept.ts';
import { openFromAddress } from './state/session.ts';
import { openAllForPrint } from './state/filter.ts';
import { followAddress } from './state/view.ts';

const app = document.getElementById('app');
if (app) render(<App />, app);
openAllForPrint();
followAddress();
const kept = keptInAddress(location.search);
const handed = handedInAddress(location.search);
if (kept) void openKeptReply(kept);
else if (handed) void openHandedReply(handed);
else void openFromAddress(location.search || location.hash.replace('#', '?'));
