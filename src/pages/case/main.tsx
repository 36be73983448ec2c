import '../shared/all-messages.ts';
import { render } from 'preact';
import { offerCase } from '../../extension/hand-case.ts';
import '../shared/theme.ts';
import { CasePage } from './CasePage.tsx';
import { current, handedAs, openFromAddress, warnOfLeaving } from './state.ts';

const app = document.getElementById('app');
if (app) render(<CasePage />, app);
warnOfLeaving();
offerCase(handedAs, () => current.value);
void openFromAddress(location.search);
