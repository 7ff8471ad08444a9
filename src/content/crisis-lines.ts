import type { CrisisContact, CrisisPhone } from './model/index.js';

const phone = <Dial extends string>(dial: Dial, display: string = dial) =>
  ({ dial, display }) as const satisfies CrisisPhone;

/**
 * Crisis lines by country (ISO 3166-1 alpha-2).
 *
 * The wording follows the services' own guidance: "Lifeline", not "hotline"; call or text before
 * chat. Services that could not be verified, such as a chat with unclear hours, are left out.
 *
 * On the day in `verifiedOn`, the numbers and addresses were compared with published copies of the
 * services' and governments' pages. Nobody called them. Numbers change: before each release, call
 * or text each one, open each address, and pass a contact with your own `verifiedOn`. Components
 * take the contact as a prop, so your server can replace a preset at any time, without a new
 * release; `parseCrisisContact` checks it.
 */
export const crisisLines = {
  /**
   * United States: 988 Suicide & Crisis Lifeline (SAMHSA). Its page opens the chat; 711 is the relay
   * service.
   */
  US: {
    region: 'US',
    name: '988 Suicide & Crisis Lifeline',
    lang: 'en',
    availability: 'Free and confidential, day and night',
    languages: [
      {
        lang: 'es',
        text: 'En español: llame al 988 y oprima 2, o envíe AYUDA por texto al 988',
        chat: { href: 'https://988lifeline.org/es/', display: '988lifeline.org/es' },
      },
    ],
    call: phone('988'),
    text: phone('988'),
    chat: { href: 'https://988lifeline.org/', display: '988lifeline.org' },
    otherLines: [
      {
        name: 'Veterans Crisis Line',
        call: phone('988'),
        note: 'then press 1',
        text: phone('838255'),
        chat: {
          href: 'https://www.veteranscrisisline.net/Chat',
          display: 'VeteransCrisisLine.net/Chat',
        },
      },
      {
        name: 'Deaf or hard of hearing',
        call: phone('711'),
        note: 'then 988, or use the ASL videophone at 988lifeline.org',
      },
    ],
    emergency: phone('911'),
    verifiedOn: '2026-11-24',
  },
  /** Canada: 9-8-8: Suicide Crisis Helpline. It has no chat. */
  CA: {
    region: 'CA',
    name: '9-8-8: Suicide Crisis Helpline',
    lang: 'en',
    availability: 'Free, day and night, in English and French',
    languages: [{ lang: 'fr', text: 'En français : appelez ou textez le 988' }],
    call: phone('988'),
    text: phone('988'),
    emergency: phone('911'),
    verifiedOn: '2026-11-24',
  },
  /** United Kingdom: Samaritans, Shout for text, and two lines that differ between nations. */
  GB: {
    region: 'GB',
    name: 'Samaritans',
    lang: 'en',
    availability: 'Free, day and night',
    call: phone('116123', '116 123'),
    text: { ...phone('85258'), keyword: 'SHOUT', name: 'Shout' },
    otherLines: [
      { name: 'NHS 111, mental health option (England, Scotland, Wales)', call: phone('111') },
      { name: 'Lifeline (Northern Ireland)', call: phone('08088088000', '0808 808 8000') },
    ],
    emergency: phone('999'),
    verifiedOn: '2026-11-24',
  },
  /** Ireland: Samaritans, and the health service's text line, whose short code some networks lack. */
  IE: {
    region: 'IE',
    name: 'Samaritans Ireland',
    lang: 'en',
    availability: 'Free, day and night',
    call: phone('116123', '116 123'),
    text: { ...phone('50808'), keyword: 'HELLO', name: 'Text About It' },
    emergency: phone('112'),
    verifiedOn: '2026-11-24',
  },
  /** Australia: Lifeline. Free from cell phones; landlines pay for a local call. */
  AU: {
    region: 'AU',
    name: 'Lifeline Australia',
    lang: 'en',
    availability: 'Day and night, free from mobiles',
    call: phone('131114', '13 11 14'),
    text: phone('0477131114', '0477 13 11 14'),
    chat: { href: 'https://www.lifeline.org.au/', display: 'lifeline.org.au' },
    emergency: phone('000'),
    verifiedOn: '2026-11-24',
  },
  /** New Zealand: 1737, and the Suicide Crisis Helpline. */
  NZ: {
    region: 'NZ',
    name: '1737, Need to talk?',
    lang: 'en',
    availability: 'Free, day and night',
    call: phone('1737'),
    text: phone('1737'),
    otherLines: [{ name: 'Suicide Crisis Helpline', call: phone('0508828865', '0508 828 865') }],
    emergency: phone('111'),
    verifiedOn: '2026-11-24',
  },
} as const satisfies Record<string, CrisisContact>;

/**
 * The services' Spanish-language lines, for pages in Spanish.
 *
 * @see https://988lifeline.org/es/: press 2, or text AYUDA
 */
export const crisisLinesInSpanish = {
  /** United States: the 988 Lifeline's Spanish service. */
  US: {
    ...crisisLines.US,
    name: '988 Línea de Prevención del Suicidio y Crisis',
    lang: 'es',
    availability: 'Gratis y confidencial, las 24 horas',
    languages: [{ lang: 'en', text: 'In English: call or text 988' }],
    call: { ...crisisLines.US.call, note: 'oprima 2' },
    text: { ...crisisLines.US.text, keyword: 'AYUDA' },
    chat: crisisLines.US.languages[0].chat,
    otherLines: [
      {
        ...crisisLines.US.otherLines[0],
        name: 'Línea de Crisis para Veteranos',
        note: 'y oprima 1',
      },
      {
        ...crisisLines.US.otherLines[1],
        name: 'Personas sordas o con dificultad para oír',
        note: 'luego marque 988, o use el videoteléfono en lengua de señas (ASL) de 988lifeline.org',
      },
    ],
    verifiedOn: '2026-11-24',
  },
} as const satisfies Record<string, CrisisContact>;
