import '../shared/all-messages.ts';
import { render } from 'preact';
import '../shared/theme.ts';
import { CasePage } from './CasePage.tsx';
import { openFromAddress, warnOfLeaving } from './state.ts';

const app = document.getElementById('app');
if (app) render(<CasePage />, app);
warnOfLeaving();
void openFromAddress(location.search);
