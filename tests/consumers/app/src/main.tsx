import { hydrateRoot } from 'react-dom/client';
import './host.css';
import TreatmentPage from './TreatmentPage';

hydrateRoot(document.getElementById('root') as HTMLElement, <TreatmentPage />);
