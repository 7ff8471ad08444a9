import type { CrisisContact } from './model.js';

/**
 * Crisis lines by region.
 *
 * Wording follows the services' own guidance: "Lifeline", not "hotline"; call or text before chat.
 * A value from your server can stand in for a preset at any time, with no new release: every
 * component takes the contact as a prop.
 */
export const crisisLines = {
  /** United States: 988 Suicide & Crisis Lifeline (SAMHSA). */
  US: {
    region: 'US',
    name: '988 Suicide & Crisis Lifeline',
    availability: 'Free and confidential, day and night',
    call: { kind: 'crisis-phone', dial: '988', display: '988' },
    text: { kind: 'crisis-phone', dial: '988', display: '988' },
    chat: { href: 'https://988lifeline.org/chat/', display: '988lifeline.org' },
    emergency: { kind: 'crisis-phone', dial: '911', display: '911' },
    verifiedOn: '2026-11-23',
  },
} as const satisfies Record<string, CrisisContact>;
