/** US English: the default of every component, and a base for locales of your own. */
export { english as en, type Locale } from '../components/locale.js';
