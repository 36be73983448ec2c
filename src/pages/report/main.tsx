import '../shared/all-messages.ts';
import { render } from 'preact';
import { App } from './App.tsx';
import { keptInAddress, openKeptReply } from './state/kept.ts';
import { openFromAddress } from './state/session.ts';
import { openAllForPrint } from './state/filter.ts';
import { followAddress } from './state/view.ts';

const app = document.getElementById('app');
if (app) render(<App />, app);
openAllForPrint();
followAddress();
const kept = keptInAddress(location.search);
if (kept) void openKeptReply(kept);
else void openFromAddress(location.search || location.hash.replace('#', '?'));
