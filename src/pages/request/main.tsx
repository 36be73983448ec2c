import '../shared/all-messages.ts';
import { render } from 'preact';
import { RequestPage } from './RequestPage.tsx';

const app = document.getElementById('app');
if (app) render(<RequestPage />, app);
