import '../shared/all-messages.ts';
import { render } from 'preact';
import '../shared/theme.ts';
import { BrokersPage } from './BrokersPage.tsx';

const app = document.getElementById('app');
if (app) render(<BrokersPage />, app);
