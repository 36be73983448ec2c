import './messages.ts';
import { render } from 'preact';
import { OptionsPage } from './OptionsPage.tsx';

const app = document.getElementById('app');
if (app) render(<OptionsPage />, app);
// A link to a part of the page was followed before there was one.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
