import { createRoot } from 'react-dom/client';
import { languageOf } from '../words/language';
import { Preview } from './Preview';
import './preview.css';

const place = document.getElementById('preview');
if (!place) throw new Error('The page has no element #preview.');
const asked = new URLSearchParams(window.location.search).get('lang');
createRoot(place).render(<Preview firstLanguage={languageOf(asked ?? navigator.language)} />);
