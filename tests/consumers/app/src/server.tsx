import { renderToString } from 'react-dom/server';
import TreatmentPage from './TreatmentPage';

console.log(renderToString(<TreatmentPage />));
